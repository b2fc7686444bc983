/** Replies that fit every family: offering, deciding, resolving, handing up, following up; and the internal question. */
import { letter } from "../letter";
import type { Script } from "../types";

const ANY = {
  categories: [],
  subcategories: [],
  emotions: [],
  triggers: [],
  asks: [],
  internal: false,
} satisfies Partial<Script>;

/** A refusal or an offer makes no sense where nothing is disputed. */
const DISPUTES: Script["categories"] = ["billing", "product", "service", "communication"];

export const GENERAL_SETTLE: readonly Script[] = [
  {
    ...ANY,
    id: "gen.off.two",
    title: { en: "Two ways to put it right", es: "Dos formas de resolverlo", pt: "Duas formas de resolver" },
    move: "offer",
    stance: "neutral",
    stages: ["decide"],
    categories: DISPUTES,
    text: letter({
      en: [
        "I have gone through {topic} from start to finish. There are two ways I can put it right, and the choice is yours.",
        "1. {opt_a}[[, by {when_a}]]\n2. {opt_b}[[, by {when_b}]]",
        "Answer with 1 or 2 and I start the same day. You then get a confirmation from me with the details, so that you have it in writing.",
        "Is neither of them quite right? Tell me what would suit you better. I can't promise it in advance. You will get a straight answer about whether it works.",
      ],
      es: [
        "He revisado {topic} de principio a fin. Puedo resolverlo de dos maneras y la elección es suya.",
        "1. {opt_a}[[, a más tardar el {when_a}]]\n2. {opt_b}[[, a más tardar el {when_b}]]",
        "Responda con 1 o 2 y empiezo ese mismo día. Después recibirá una confirmación mía con los detalles, para que lo tenga por escrito.",
        "¿Ninguna de las dos le convence? Dígame qué le vendría mejor. No puedo prometerlo de antemano. Tendrá una respuesta clara sobre si es posible.",
      ],
      pt: [
        "Revisei {topic} do começo ao fim. Posso resolver de duas formas, e a escolha é sua.",
        "1. {opt_a}[[, até {when_a}]]\n2. {opt_b}[[, até {when_b}]]",
        "Responda com 1 ou 2 e eu começo no mesmo dia. Depois você recebe uma confirmação minha com os detalhes, para ter tudo por escrito.",
        "Nenhuma das duas é bem o que você esperava? Diga o que seria melhor para você. Não posso prometer de antemão. Você terá uma resposta clara sobre o que é possível.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.off.goodwill",
    title: { en: "A gesture from us", es: "Un gesto de nuestra parte", pt: "Um gesto da nossa parte" },
    move: "offer",
    stance: "give",
    stages: ["decide", "resolve"],
    categories: DISPUTES,
    text: letter({
      en: [
        "Thank you for being so open about {topic}. I went through it once more, and I would like to do something about the trouble it gave you.",
        "My offer is this: {gesture}. There is no form to fill in. Reply with a yes and I will set it up today.[[ You can use it until {use_by}.]]",
        "To be clear from the start, this is a one-time gesture, and the terms we agreed stay as they are. I am offering it because this took time that you had other plans for.",
        "Is anything else still open? Tell me. I would rather hear it now, while I have your case in front of me.",
      ],
      es: [
        "Gracias por hablarnos con franqueza sobre {topic}. Lo he revisado otra vez y me gustaría compensar las molestias que le ha dado.",
        "Le ofrezco lo siguiente: {gesture}. No hay ningún formulario que rellenar. Responda con un sí y lo dejo listo hoy mismo.[[ Podrá usarlo hasta el {use_by}.]]",
        "Para que quede claro desde el principio: es un gesto único y las condiciones acordadas siguen igual. Se lo ofrezco porque este asunto le ha quitado un tiempo que usted pensaba dedicar a otras cosas.",
        "¿Queda algo más pendiente? Cuéntemelo. Prefiero saberlo ahora, que tengo su caso delante.",
      ],
      pt: [
        "Agradeço a franqueza com que você nos falou sobre {topic}. Revisei tudo mais uma vez e gostaria de compensar o incômodo.",
        "A minha oferta é esta: {gesture}. Não há formulário para preencher. Responda com um sim e eu deixo tudo pronto hoje.[[ Você pode usar até {use_by}.]]",
        "Para deixar claro desde o início: é um gesto único, e as condições combinadas continuam as mesmas. Ofereço porque este assunto tomou um tempo que você queria usar de outra forma.",
        "Ficou mais alguma coisa pendente? É só me contar. Prefiro saber agora, com o seu caso aberto à minha frente.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.dec.firm",
    title: { en: "A no, with the reasons", es: "Un no, con sus motivos", pt: "Um não, com os motivos" },
    move: "explain",
    stance: "firm",
    stages: ["decide", "resolve"],
    categories: DISPUTES,
    text: letter({
      en: [
        "I have gone through {topic} with care. You deserve a clear answer, and the reasons for it.",
        "This is what I found: {facts}. This is what we agreed: {clause}. On that basis I am not able to grant what you asked for. I know it is not the answer you hoped for.",
        "What I can do is this: {can_do}. A short reply is enough, and I will set it in motion the same day.",
        "You can also have my decision reviewed: {review}. If there is a document or a date that I have not seen, add it. It will be read with an open mind.",
        "If any part of this is unclear, ask me and I will explain it.",
      ],
      es: [
        "He estudiado con detenimiento {topic}. Merece una respuesta clara, con sus motivos.",
        "Esto es lo que he comprobado: {facts}. Y esto es lo que acordamos: {clause}. Con esos datos no me es posible conceder lo que pide. Sé que no es la respuesta que esperaba.",
        "Lo que sí puedo hacer es lo siguiente: {can_do}. Basta con una respuesta breve y lo pongo en marcha ese mismo día.",
        "También puede pedir que se revise mi decisión: {review}. Si hay un documento o una fecha que yo no haya visto, añádalo. Se leerá con la mente abierta.",
        "Si algo no queda claro, pregúnteme y se lo explico.",
      ],
      pt: [
        "Analisei com atenção {topic}. Você merece uma resposta clara, com os motivos.",
        "Isto é o que apurei: {facts}. E isto é o que combinamos: {clause}. Com esses dados, não me é possível conceder o que você pediu. Sei que não é a resposta que você esperava.",
        "O que posso fazer é o seguinte: {can_do}. Uma resposta curta basta, e eu coloco isso em andamento no mesmo dia.",
        "Você também pode pedir a revisão da minha decisão: {review}. Se houver um documento ou uma data que eu não tenha visto, envie. Será lido sem ideia formada.",
        "Se alguma parte não ficou clara, pergunte e eu explico.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.dec.partial-yes",
    title: { en: "Yes to part of it", es: "Sí, en parte", pt: "Sim, em parte" },
    move: "explain",
    stance: "explain",
    stages: ["decide", "resolve"],
    categories: DISPUTES,
    text: letter({
      en: [
        "I have looked into {topic}, and there is a part that I can say yes to.",
        "What I can do is {can_do}. It is ready, and a short reply from you is enough for me to go ahead.",
        "What I can't do is {cannot}. The reason is this: {reason}. I tell you so openly, because I don't want to keep you waiting for something that will not come.",
        "Perhaps there is another way to get closer to what you had in mind. Which matters most to you here: the money, the time, or something else? Tell me, and I will look at what is possible.",
      ],
      es: [
        "He estudiado {topic} y hay una parte en la que le puedo decir que sí.",
        "Lo que puedo hacer es {can_do}. Está listo; con una respuesta breve de su parte lo pongo en marcha.",
        "Lo que no puedo hacer es {cannot}. El motivo es este: {reason}. Se lo digo abiertamente, porque no quiero que siga esperando algo que no va a llegar.",
        "Quizá haya otra forma de acercarnos a lo que usted tenía en mente. ¿Qué es lo más importante para usted: el dinero, el tiempo u otra cosa? Cuéntemelo y veré qué es posible.",
      ],
      pt: [
        "Analisei {topic}, e há uma parte em que posso dizer sim.",
        "O que posso fazer é {can_do}. Já está tudo pronto; uma resposta curta sua basta para eu seguir em frente.",
        "O que não posso fazer é {cannot}. O motivo é este: {reason}. Digo isso abertamente, porque não quero que você fique esperando algo que não virá.",
        "Talvez exista outro caminho para chegar mais perto do que você tinha em mente. O que mais importa para você aqui: o dinheiro, o tempo ou outra coisa? É só me dizer, que eu vejo o que é possível.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.res.done",
    title: { en: "It is done", es: "Ya está hecho", pt: "Está feito" },
    move: "resolve",
    stance: "neutral",
    stages: ["resolve"],
    categories: DISPUTES,
    text: letter({
      en: [
        "You wrote to us about {what_happened}. It is settled now, and I would like you to know exactly what was done.",
        "What I did: {done}.[[ What that means for you: {answers}.]] You will see it by {see_when}.",
        "If it is not there on that date, reply to this message and I will follow it up the same day. You can keep this as your confirmation in writing[[, reference {ref}]].",
        "Thank you for pointing it out, and for your patience while I sorted it out. If anything looks different from what I describe here, I want to know.",
      ],
      es: [
        "Nos escribió sobre {what_happened}. El asunto ya está resuelto y quiero contarle exactamente qué se ha hecho.",
        "Lo que hice: {done}.[[ Lo que significa para usted: {answers}.]] Podrá verlo a más tardar el {see_when}.",
        "Si ese día aún no lo ve, responda a este mensaje y lo reviso el mismo día. Puede guardar este mensaje como confirmación por escrito[[, con la referencia {ref}]].",
        "Gracias por avisarnos y por su paciencia mientras lo arreglaba. Si algo no coincide con lo que describo aquí, quiero saberlo.",
      ],
      pt: [
        "Você nos escreveu sobre {what_happened}. O assunto está resolvido, e quero contar exatamente o que foi feito.",
        "O que fiz: {done}.[[ O que isso significa para você: {answers}.]] Você poderá ver o resultado até {see_when}.",
        "Se nessa data ainda não aparecer, responda a esta mensagem e eu verifico no mesmo dia. Você pode guardar esta mensagem como confirmação por escrito[[, com o protocolo {ref}]].",
        "Agradeço por nos avisar e pela paciência enquanto eu resolvia. Se algo estiver diferente do que descrevo aqui, quero saber.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.call.invite",
    title: { en: "Shall we talk?", es: "¿Lo hablamos?", pt: "Vamos conversar?" },
    move: "offer",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    categories: DISPUTES,
    emotions: ["angry", "frustrated", "confused", "worried"],
    asks: ["call-back"],
    text: letter({
      en: [
        "There is a fair amount to say about {topic}, and writing makes it slower than it could be. I would like to talk it through with you[[ for about {length}]].",
        "Would one of these times suit you?\n– {slot1}\n– {slot2}",
        "Reply with the one you prefer and the number I should call. Another time is fine too. I will have your case open in front of me, so you can begin wherever you like.",
        "Afterwards I write down what we agreed, who does what and by when, and send it to you the same day. And if you prefer writing, that is just as good. We simply carry on here.",
      ],
      es: [
        "Hay bastante que comentar sobre {topic}, y por escrito todo va más lento. Me gustaría hablarlo con usted[[ durante unos {length}]].",
        "¿Le viene bien alguno de estos horarios?\n– {slot1}\n– {slot2}",
        "Respóndame con el que prefiera y el número al que llamar. También vale otra hora. Tendré su caso delante, así que puede empezar por donde quiera.",
        "Después pondré por escrito lo que acordemos, quién hace qué y para cuándo, y se lo enviaré el mismo día. Y si prefiere seguir por escrito, me parece igual de bien. Continuamos por aquí.",
      ],
      pt: [
        "Há bastante a dizer sobre {topic}, e por escrito tudo fica mais lento. Gostaria de conversar com você[[ por cerca de {length}]].",
        "Algum destes horários é bom para você?\n– {slot1}\n– {slot2}",
        "Responda com o que preferir e o número para o qual devo ligar. Outro horário também serve. Vou estar com o seu caso aberto à minha frente, e você pode começar por onde quiser.",
        "Depois eu coloco por escrito o que combinarmos, quem faz o quê e até quando, e envio no mesmo dia. E se você preferir continuar por escrito, está ótimo também. Seguimos por aqui.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.esc.customer",
    title: {
      en: "With somebody who can decide",
      es: "En manos de quien decide",
      pt: "Com quem pode decidir",
    },
    move: "escalate",
    stance: "neutral",
    stages: ["identify", "gather", "decide", "resolve"],
    triggers: ["legal-threat", "regulator-threat", "public-threat", "safety", "abuse", "fraud-suspected"],
    text: letter({
      en: [
        "What you describe about {topic} calls for somebody who can decide more than I can. I have brought it to {who}[[, because {why}]].",
        "You won't have to tell the story again. I handed over your messages, the dates and everything that has been tried so far.",
        "You will have an answer by {by_when}. Should that date be at risk, you will hear it from me before it passes, and not after.",
        "I stay your contact for everything else. Reply to this message as before and it reaches me. If you would like to speak with the person deciding, tell me when it suits you and I will arrange it.",
      ],
      es: [
        "Lo que nos cuenta sobre {topic} pide que lo vea alguien con más capacidad de decisión que yo. Lo he puesto en manos de {who}[[, porque {why}]].",
        "No hará falta que vuelva a contarlo. He entregado sus mensajes, las fechas y todo lo que se ha intentado hasta ahora.",
        "Tendrá una respuesta a más tardar el {by_when}. Si esa fecha corriera peligro, yo le avisaré antes y no después.",
        "Para todo lo demás sigo siendo su contacto. Responda a este mensaje como hasta ahora y me llegará. Si quiere hablar con la persona que decide, dígame cuándo le viene bien y lo organizo.",
      ],
      pt: [
        "O que você conta sobre {topic} pede alguém com mais poder de decisão do que eu. Por isso o seu caso agora está com {who}[[, porque {why}]].",
        "Não será preciso contar tudo de novo. Entreguei as suas mensagens, as datas e tudo o que já foi tentado.",
        "Você terá uma resposta até {by_when}. Se essa data correr risco, quem avisa sou eu, antes do prazo e não depois.",
        "Para todo o resto, continuo sendo o seu contato. Responda a esta mensagem como até agora e ela chega a mim. Se quiser falar com a pessoa que decide, diga qual horário é bom e eu organizo.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.fup.check",
    title: { en: "Did it work out?", es: "¿Quedó bien resuelto?", pt: "Deu tudo certo?" },
    move: "follow-up",
    stance: "neutral",
    stages: ["follow-up"],
    text: letter({
      en: [
        "A little while ago you wrote to us about {topic}. This is what I did: {done}. Our records say it is finished. I would like to hear from you whether it is.",
        "So just one question: is everything as it should be now?",
        "If yes, a one-word reply is enough and I close the case with a clear conscience.",
        "If not, tell me what is still missing. I pick it up today, from where we left off, without you explaining anything twice. What our system shows and what reaches you are not always the same thing, and that is why I ask.",
      ],
      es: [
        "Hace poco nos escribió sobre {topic}. Esto es lo que hice: {done}. Según nuestros registros está terminado. Me gustaría saberlo por usted.",
        "Por eso, una sola pregunta: ¿está ahora todo como debe estar?",
        "Si es que sí, basta con una palabra y cierro el caso con la conciencia tranquila.",
        "Si no, dígame qué falta todavía. Lo retomo hoy mismo, desde donde lo dejamos, sin que repita nada. Lo que muestra nuestro sistema y lo que le llega a usted no siempre coinciden, y por eso pregunto.",
      ],
      pt: [
        "Há pouco tempo você nos escreveu sobre {topic}. Isto é o que fiz: {done}. Pelos nossos registros, está concluído. Quem sabe se deu certo é você.",
        "Por isso, uma única pergunta: está tudo como deveria estar agora?",
        "Se estiver, uma palavra basta e eu encerro o caso de consciência tranquila.",
        "Se não, diga o que ainda falta. Retomo hoje, de onde paramos, sem que você repita nada. O que o nosso sistema mostra e o que chega até você nem sempre são a mesma coisa, e é por isso que pergunto.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.fup.noanswer",
    title: {
      en: "Resting here, door open",
      es: "Lo dejo aquí, con la puerta abierta",
      pt: "Deixo aqui, com a porta aberta",
    },
    move: "follow-up",
    stance: "neutral",
    stages: ["follow-up"],
    text: letter({
      en: [
        "I have not heard back from you about {topic}, and that is perfectly fine. Perhaps it is solved already, or other things came first.",
        "So as not to fill your inbox, I will let the case rest here for now.",
        "Nothing is lost. Everything you sent me stays on file. A reply to this message opens it again[[ under the same reference, {ref}]], and I pick up where we stopped. There is no need to start a new request.",
        "If it is solved, I am glad. If something is still open, tell me in one line what is missing, and I will take it from there.",
      ],
      es: [
        "No he vuelto a tener noticias suyas sobre {topic}, y no pasa nada. Quizá ya esté resuelto, o había cosas más importantes.",
        "Para no llenar su bandeja de correo, por ahora dejo el caso en reposo.",
        "No se pierde nada. Todo lo que me envió queda guardado. Al responder a este mensaje, el caso se abre de nuevo[[ con la misma referencia, {ref}]], y sigo donde lo dejamos. No hace falta crear otra solicitud.",
        "Si está resuelto, me alegro. Si queda algo abierto, dígame en una línea qué falta y yo me ocupo.",
      ],
      pt: [
        "Não tive mais notícias suas sobre {topic}, e está tudo bem. Talvez já esteja resolvido, ou outras coisas vieram primeiro.",
        "Para não encher a sua caixa de entrada, por enquanto deixo o caso em repouso.",
        "Nada se perde. Tudo o que você me enviou fica guardado. Ao responder a esta mensagem, o caso se abre de novo[[ com o mesmo protocolo, {ref}]], e eu continuo de onde paramos. Não é preciso abrir outra solicitação.",
        "Se está resolvido, fico feliz. Se algo continua em aberto, diga em uma linha o que falta, que eu sigo daí.",
      ],
    }),
  },
  {
    ...ANY,
    id: "gen.dept.ask",
    title: {
      en: "Question to a department",
      es: "Pregunta a otro departamento",
      pt: "Pergunta a outro setor",
    },
    move: "ask",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    internal: true,
    text: {
      en: "Hello[[ {department}]],\n\nI have a customer waiting on {topic}[[ (ticket {ref})]], and you hold the records that decide it.\n\nWhat the customer tells us: {what_happened}.[[\nWhat we know already: {history}.]]\n\nThe records I am looking for: {records}.\nWhat I would like to know: {questions}\n\nPlease answer by {by_when}, since I write to the customer on that day. If a record does not exist, tell me that as well. It is an answer too, and it saves both of us a second round.\n\nThank you,\n{agent}",
      es: "Hola[[, {department}]]:\n\nTengo un caso abierto sobre {topic}[[ (ticket {ref})]] y los registros que lo deciden están en su equipo.\n\nLo que nos han contado: {what_happened}.[[\nLo que ya sabemos: {history}.]]\n\nLos registros que busco: {records}.\nLo que me gustaría saber: {questions}\n\nLes agradezco una respuesta a más tardar el {by_when}, porque ese día envío mi respuesta. Si algún registro no existe, díganmelo también. También es una respuesta y nos ahorra una segunda vuelta.\n\nGracias,\n{agent}",
      pt: "Olá[[, {department}]],\n\nTenho um caso aberto sobre {topic}[[ (chamado {ref})]], e os registros que decidem o assunto estão com a equipe de vocês.\n\nO que nos contaram: {what_happened}.[[\nO que já sabemos: {history}.]]\n\nOs registros que procuro: {records}.\nO que eu gostaria de saber: {questions}\n\nAgradeço uma resposta até {by_when}, porque nesse dia envio a minha resposta. Se algum registro não existir, me avisem também. Isso já é uma resposta e nos poupa uma segunda rodada.\n\nAgradeço desde já,\n{agent}",
    },
  },
  {
    ...ANY,
    id: "gen.fup.feedback",
    title: { en: "What should we change?", es: "¿Qué deberíamos cambiar?", pt: "O que devemos mudar?" },
    move: "follow-up",
    stance: "neutral",
    stages: ["follow-up"],
    categories: DISPUTES,
    text: letter({
      en: [
        "Your case about {topic} is closed on our side. Before I put it away, I would like to learn from it.",
        "May I ask you one question? What is the one thing that we should have done differently, from your point of view?",
        "There is no form and no score. A sentence is enough, and it may be a blunt one. I read it myself and bring it to the people whose work it touches.",
        "If you would rather not, that is fine too, and nothing depends on it. Should the problem come back, reply to this message and it reaches me.",
      ],
      es: [
        "Su caso sobre {topic} está cerrado por nuestra parte. Antes de archivarlo, me gustaría aprender de él.",
        "¿Puedo hacerle una pregunta? Desde su punto de vista, ¿qué es lo que más nos convendría hacer de otra manera?",
        "No hay formulario ni puntuación. Basta con una frase, y puede ser directa. La leeré personalmente y la llevaré a quienes les toca.",
        "Si prefiere no responder, está bien y no cambia nada. Si el problema volviera, responda a este mensaje y me llegará.",
      ],
      pt: [
        "O seu caso sobre {topic} está encerrado do nosso lado. Antes de arquivar, gostaria de aprender com ele.",
        "Posso fazer uma pergunta? Do seu ponto de vista, o que mais deveríamos fazer de outra forma?",
        "Não há formulário nem nota. Uma frase basta, e pode ser direta. Eu leio pessoalmente e levo às pessoas responsáveis por essa parte.",
        "Se preferir não responder, tudo bem, e nada depende disso. Se o problema voltar, responda a esta mensagem e ela chega a mim.",
      ],
    }),
  },
];
