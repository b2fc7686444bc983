/** Replies that fit every family: acknowledging, asking, updating. */
import { letter } from "../letter";
import type { Script } from "../types";

/** What most general replies share; each row names what is its own. */
const ANY = {
  categories: [],
  subcategories: [],
  emotions: [],
  triggers: [],
  asks: [],
  internal: false,
} satisfies Partial<Script>;

/** Where nothing is disputed there is nothing to recap, and nobody to calm. */
const DISPUTES: Script["categories"] = ["billing", "product", "service", "communication"];

export const GENERAL: readonly Script[] = [
  {
    ...ANY,
    id: "gen.ack.recap",
    title: { en: "I hear what happened", es: "Entiendo lo que pasó", pt: "Entendi o que aconteceu" },
    move: "acknowledge",
    stance: "neutral",
    stages: ["identify", "gather"],
    categories: DISPUTES,
    text: letter({
      en: [
        "Thank you for telling me. You wrote to us about {what_happened}, and I want to be sure I have it right before I do anything else.",
        "From here on, this is mine. I am going through our records now, so nobody will ask you to explain it a second time. You will hear from me by {by_when}. I will write on that day even if I am still waiting for one last answer.",
        "If I have missed something, or if anything has changed since your message, just reply here. It reaches me directly.[[ Your reference is {ref}.]]",
      ],
      es: [
        "Gracias por contármelo. Nos escribió sobre {what_happened} y, antes de dar cualquier paso, quiero asegurarme de haberlo entendido bien.",
        "A partir de ahora me ocupo yo de su caso. Estoy revisando nuestros registros, así que nadie le pedirá que lo explique otra vez. Tendrá noticias mías a más tardar el {by_when}. Ese día le escribiré aunque todavía me falte alguna respuesta.",
        "Si se me escapa algo, o si algo ha cambiado desde su mensaje, basta con responder aquí: me llega directamente.[[ Su número de referencia es {ref}.]]",
      ],
      pt: [
        "Agradeço por me contar o que aconteceu. Você nos escreveu sobre {what_happened} e, antes de qualquer passo, quero confirmar se entendi bem.",
        "A partir de agora, quem cuida do seu caso sou eu. Já estou conferindo os nossos registros, então ninguém vai pedir que você explique tudo de novo. Você terá notícias minhas até {by_when}. Nesse dia eu escrevo, mesmo que ainda falte alguma resposta.",
        "Se deixei passar algo, ou se algo mudou desde a sua mensagem, é só responder aqui: a mensagem chega direto a mim.[[ O número do seu atendimento é {ref}.]]",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.ack.angry",
    title: { en: "I am on this now", es: "Ya estoy con su caso", pt: "Já estou cuidando disso" },
    move: "acknowledge",
    stance: "neutral",
    stages: ["identify", "gather"],
    categories: DISPUTES,
    emotions: ["angry", "frustrated"],
    text: letter({
      en: [
        "I have read everything you wrote about {what_happened}. I can see why you want action now, and not one more standard reply.",
        "[[I also see what it has cost you: {impact}. ]]So I have taken a first step already: {first_step}.",
        "You will hear from me by {by_when}, with an answer or with the exact reason why it takes longer. I am handling this myself and I stay with it until it is settled. Nobody will ask you to start over.",
        "Would you rather talk? Reply with a phone number and a time that suits you, and I will make the call.",
      ],
      es: [
        "He leído todo lo que nos cuenta sobre {what_happened}. Entiendo que espere hechos y no una respuesta automática más.",
        "[[Veo también lo que le ha costado: {impact}. ]]Por eso ya he dado un primer paso: {first_step}.",
        "Tendrá noticias mías a más tardar el {by_when}: una respuesta o, si hace falta más tiempo, el motivo exacto. Llevo su caso personalmente y seguiré con él hasta que quede resuelto. Nadie le pedirá que empiece desde cero.",
        "¿Prefiere hablarlo? Respóndame con un teléfono y una hora que le venga bien, y yo me encargo de llamar.",
      ],
      pt: [
        "Li tudo o que você escreveu sobre {what_happened}. Entendo que você espere uma solução, e não mais uma resposta pronta.",
        "[[Vejo também o que isso custou a você: {impact}. ]]Por isso já dei o primeiro passo: {first_step}.",
        "Você terá notícias minhas até {by_when}: uma resposta ou, se for preciso mais tempo, o motivo exato. Eu cuido do seu caso pessoalmente e continuo com ele até ficar resolvido. Ninguém vai pedir que você comece do zero.",
        "Prefere conversar? Responda com um telefone e um horário bom para você, e eu faço a ligação.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.ack.second",
    title: { en: "We made you ask twice", es: "Tuvo que insistir", pt: "Você precisou insistir" },
    move: "acknowledge",
    stance: "own",
    stages: ["identify", "gather"],
    triggers: ["repeat-contact"],
    text: letter({
      en: [
        "You have now written to us more than once about {what_happened}[[, the first time on {first_date}]]. A solution should have been with you long before this message. I am sorry that you had to chase us for it.",
        "Two things need putting right: the problem itself, and the way we let it wait. I have taken your case over in person. The whole history is in front of me, so there is nothing to repeat.",
        "By {by_when} you will have my decision in writing. If a piece is still missing on that day, I will tell you which one and what I am doing to get it.",
        "Reply to this message whenever you like. It reaches me directly.",
      ],
      es: [
        "Ya nos ha escrito más de una vez sobre {what_happened}[[; la primera, el {first_date}]]. La solución tendría que haber llegado antes que este mensaje. Lamento que haya sido necesario insistir.",
        "Hay dos cosas que arreglar: el problema en sí y la espera que le hemos causado. Desde hoy llevo su caso personalmente. Tengo todo el historial delante, así que no hará falta repetir nada.",
        "A más tardar el {by_when} tendrá mi decisión por escrito. Si ese día aún falta algún dato, le diré cuál es y qué estoy haciendo para conseguirlo.",
        "Puede responder a este mensaje cuando quiera. Me llega directamente.",
      ],
      pt: [
        "Você já nos escreveu mais de uma vez sobre {what_happened}[[; a primeira, em {first_date}]]. A solução deveria ter chegado antes desta mensagem. Lamento que tenha sido necessário insistir.",
        "Há duas coisas a corrigir: o problema em si e a espera que causamos. A partir de hoje, cuido do seu caso pessoalmente. Estou com todo o histórico à minha frente, então não será preciso repetir nada.",
        "Até {by_when} você terá a minha decisão por escrito. Se nesse dia ainda faltar alguma informação, eu digo qual é e o que estou fazendo para consegui-la.",
        "Responda a esta mensagem quando quiser. Ela chega direto a mim.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.vuln",
    title: { en: "At your pace", es: "A su ritmo", pt: "No seu tempo" },
    move: "acknowledge",
    stance: "own",
    stages: ["identify", "gather", "decide"],
    triggers: ["vulnerable"],
    text: letter({
      en: [
        "Thank you for trusting me with what you are going through. I have read your message with care, and I will treat it with discretion.",
        "I want to make this as light for you as I can. One thing is arranged already: {adjust}. Nothing else is expected of you today.",
        "I will take care of {topic} and write to you by {by_when} with one clear next step, no more than that. I stay your contact throughout, so you will always deal with the same person.",
        "How would you like to hear from me: by message, by phone, or through somebody you trust? You can also ask me to wait. Whatever you choose is fine.",
      ],
      es: [
        "Gracias por la confianza de contarme lo que está viviendo. He leído su mensaje con atención y lo trataré con discreción.",
        "Quiero que este asunto le pese lo menos posible. Ya he dispuesto lo siguiente: {adjust}. Por hoy no hace falta que usted haga nada más.",
        "Sigo de cerca {topic} y le escribiré a más tardar el {by_when} con un solo paso, claro y sencillo. Seguiré siendo su contacto en todo momento, para que hable siempre con la misma persona.",
        "¿Cómo prefiere que nos comuniquemos: por mensaje, por teléfono o a través de alguien de su confianza? También puede pedirme que espere. Lo que elija estará bien.",
      ],
      pt: [
        "Agradeço a confiança de me contar o que você está vivendo. Li a sua mensagem com atenção e vou tratar o assunto com discrição.",
        "Quero que isto pese o menos possível para você. Já providenciei o seguinte: {adjust}. Por hoje, nada mais depende de você.",
        "Vou acompanhar de perto {topic} e escrevo até {by_when} com um único próximo passo, claro e simples. Continuo sendo o seu contato o tempo todo, para que você fale sempre com a mesma pessoa.",
        "Como você prefere receber notícias: por mensagem, por telefone ou por meio de alguém da sua confiança? Você também pode pedir que eu espere. O que você escolher está bem.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.ask.open",
    title: {
      en: "One question to get it right",
      es: "Una pregunta para acertar",
      pt: "Uma pergunta para acertar",
    },
    move: "ask",
    stance: "neutral",
    stages: ["identify", "gather"],
    text: letter({
      en: [
        "Thank you for writing about {topic}. I would like to get this right the first time, and you know what happened better than our records do.",
        "Could you help me with this?\n– {q1}[[\n– {q2}]]",
        "Your answer tells me where to look first, so that I don't lose your time on the wrong track. A line or two is plenty. A screenshot or a photo is just as good, if that is easier for you.",
        "I carry on meanwhile with what you have already sent, and I read your reply myself.[[ You will hear from me by {by_when} in any case.]]",
      ],
      es: [
        "Gracias por escribirnos sobre {topic}. Me gustaría acertar a la primera, y usted sabe lo que pasó mejor que nuestros registros.",
        "¿Me ayuda con esto?\n– {q1}[[\n– {q2}]]",
        "Su respuesta me dice dónde mirar primero, para no hacerle perder tiempo por el camino equivocado. Con una o dos líneas basta. Si le resulta más fácil, una captura de pantalla o una foto también sirve.",
        "Mientras tanto sigo avanzando con lo que ya nos envió, y leeré su respuesta personalmente.[[ En cualquier caso, tendrá noticias mías a más tardar el {by_when}.]]",
      ],
      pt: [
        "Agradeço por nos escrever sobre {topic}. Quero acertar de primeira, e você sabe o que aconteceu melhor do que os nossos registros.",
        "Você me ajuda com isto?\n– {q1}[[\n– {q2}]]",
        "A sua resposta me mostra onde olhar primeiro, para você não perder tempo por um caminho errado. Uma ou duas linhas bastam. Se for mais fácil, uma foto ou uma captura de tela também serve.",
        "Enquanto isso, sigo em frente com o que você já enviou, e a sua resposta chega direto a mim.[[ De todo modo, você terá notícias minhas até {by_when}.]]",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.ask.evidence",
    title: { en: "This would speed it up", es: "Esto lo agilizaría", pt: "Isto agiliza o seu caso" },
    move: "ask",
    stance: "doubt",
    stages: ["gather"],
    categories: ["billing", "product", "service"],
    text: letter({
      en: [
        "Thank you for telling me about {what_happened}. I am already working on it with what you have sent.",
        "One thing would help me go faster: {evidence}. If you have it at hand, reply to this message and attach it.",
        "If you don't have it, that is fine. Tell me so in one line and I will carry on without it. Your case keeps its place either way.",
        "Please leave out card numbers and passwords; they are never needed here.[[ You will hear from me by {by_when}, with or without an attachment.]]",
        "Thank you for your help with this. I will read whatever you send myself.",
      ],
      es: [
        "Gracias por contarme lo ocurrido. Ya estoy trabajando en su mensaje sobre {what_happened} con lo que nos envió.",
        "Hay algo que me ayudaría a avanzar más rápido: {evidence}. Si lo tiene a mano, responda a este mensaje y adjúntelo.",
        "Si no lo tiene, no pasa nada. Dígamelo en una línea y sigo adelante sin ello. Su caso no pierde su lugar.",
        "Por favor, no incluya números de tarjeta ni contraseñas; aquí nunca hacen falta.[[ Tendrá noticias mías a más tardar el {by_when}, con adjunto o sin él.]]",
        "Gracias por su ayuda. Leeré personalmente lo que me envíe.",
      ],
      pt: [
        "Agradeço por me contar o que aconteceu. Já estou trabalhando na sua mensagem sobre {what_happened} com o que você enviou.",
        "Uma coisa me ajudaria a ir mais rápido: {evidence}. Se estiver à mão, responda a esta mensagem com o arquivo em anexo.",
        "Se não tiver, tudo bem. É só me dizer em uma linha que eu sigo sem isso. O seu caso não perde o lugar na fila.",
        "Por favor, não envie números de cartão nem senhas; aqui isso nunca é necessário.[[ Você terá notícias minhas até {by_when}, com ou sem anexo.]]",
        "Agradeço a sua ajuda. Vou ler pessoalmente o que você enviar.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.upd.know-did-next",
    title: { en: "Where we are today", es: "Así va su caso hoy", pt: "Como está o seu caso hoje" },
    move: "update",
    stance: "neutral",
    stages: ["gather", "decide", "resolve"],
    text: letter({
      en: [
        "A short word about {topic}, so that you don't have to ask.",
        "What I know: {know}.\nWhat I have done: {did}.\nWhat comes next: {next}.",
        "I will write again by {by_when}, even if there is nothing new to report on that day. Until then, nothing is needed from you.",
        "If something changes on your side, or if a date becomes urgent for you, reply here. I will take it into account. I know that waiting is tiring, and I keep this one open on my desk until it is done.",
      ],
      es: [
        "Unas líneas sobre {topic}, para que no haga falta que usted pregunte.",
        "Lo que sé: {know}.\nLo que he hecho: {did}.\nLo que sigue: {next}.",
        "Volveré a escribirle a más tardar el {by_when}, aunque ese día no haya novedades. Hasta entonces no necesito nada de su parte.",
        "Si algo cambia para usted, o si hay una fecha que le preocupa, responda aquí y lo tendré en cuenta. Sé que esperar cansa. Su caso sigue abierto sobre mi mesa hasta que quede resuelto.",
      ],
      pt: [
        "Algumas linhas sobre {topic}, para que você nem precise perguntar.",
        "O que eu sei: {know}.\nO que já fiz: {did}.\nO que vem agora: {next}.",
        "Escrevo de novo até {by_when}, mesmo que não haja novidade nesse dia. Até lá, nada depende de você.",
        "Se algo mudar do seu lado, ou se alguma data ficar urgente, responda aqui e eu levo isso em conta. Sei que esperar cansa. O seu caso continua aberto na minha mesa até ficar resolvido.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.upd.late",
    title: { en: "I am late with my answer", es: "Mi respuesta llega tarde", pt: "Minha resposta atrasou" },
    move: "update",
    stance: "own",
    stages: ["gather", "decide", "resolve"],
    triggers: ["repeat-contact", "deadline"],
    text: letter({
      en: [
        "You were meant to hear from me about {topic} by {promised}. That day passed without a word from us, and I am sorry you were left waiting.",
        "Here is what happened: {cause}. It explains the delay. It does not excuse the silence, because I could have written to say so.",
        "The new date is {new_when}. I will write on that day, whatever the state of things. If I know more before then, so will you.",
        "Is the delay causing you trouble that I can't see from here, such as a payment or a deadline? Tell me, and I will look at that part first.",
      ],
      es: [
        "Le habíamos dicho que tendría noticias sobre {topic} a más tardar el {promised}. Ese día pasó sin un mensaje nuestro, y le pido disculpas por la espera.",
        "Lo que ocurrió es lo siguiente: {cause}. Eso explica el retraso. No justifica el silencio, porque yo podía haberle avisado.",
        "La nueva fecha es el {new_when}. Ese día le escribiré, esté como esté el asunto. Si sé algo antes, usted también lo sabrá.",
        "¿El retraso le está causando algún problema que no veo desde aquí, como un pago o un plazo? Cuéntemelo y empiezo por ahí.",
      ],
      pt: [
        "Você deveria ter recebido notícias sobre {topic} até {promised}. Esse dia passou sem uma mensagem nossa, e peço desculpas pela espera.",
        "O que aconteceu foi o seguinte: {cause}. Isso explica o atraso. Não justifica o silêncio, porque eu podia ter avisado.",
        "A nova data é {new_when}. Nesse dia eu escrevo, esteja o assunto como estiver. Se eu souber de algo antes, você também saberá.",
        "O atraso está causando algum problema que não vejo daqui, como um pagamento ou um prazo? É só me contar, que eu começo por aí.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.answer.question",
    title: { en: "Here is your answer", es: "La respuesta a su pregunta", pt: "A resposta à sua pergunta" },
    move: "explain",
    stance: "neutral",
    stages: ["identify", "gather", "decide", "resolve"],
    categories: ["none"],
    text: letter({
      en: [
        "Thank you for asking about {topic}. I have looked it up for you.",
        "{answer}",
        "I hope that is what you were after. If you had something else in mind, or if a screen looks different on your side, reply to this message. I will go through it with you. A screenshot helps when something is hard to describe.",
        "And should another question come up along the way, you can ask it here as well. I am glad to help.",
      ],
      es: [
        "Gracias por su mensaje sobre {topic}. Lo he consultado y esto es lo que le puedo decir.",
        "{answer}",
        "Espero que sea lo que buscaba. Si pensaba en otra cosa, o si alguna pantalla se ve distinta en su caso, responda a este mensaje y lo vemos paso a paso. Una captura de pantalla ayuda cuando algo es difícil de describir.",
        "Si por el camino le surge otra duda, también puede preguntarla aquí. Será un gusto responderle.",
      ],
      pt: [
        "Agradeço a sua mensagem sobre {topic}. Verifiquei para você, e a resposta é esta.",
        "{answer}",
        "Espero que seja o que você procurava. Se a dúvida era outra, ou se alguma tela aparecer diferente para você, responda a esta mensagem e vemos isso passo a passo. Uma captura de tela ajuda quando algo é difícil de descrever.",
        "Se surgir outra pergunta no caminho, pode mandar por aqui também. Vai ser um prazer responder.",
      ],
    }),
  },
];
