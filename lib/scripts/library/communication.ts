/** Replies about how we spoke, or did not: silence, promises, things that are hard to find. */
import { letter } from "../letter";
import type { Script } from "../types";

const COMMUNICATION = {
  categories: ["communication"],
  emotions: [],
  triggers: [],
  asks: [],
  internal: false,
} satisfies Partial<Script>;

export const COMMUNICATION_SCRIPTS: readonly Script[] = [
  {
    ...COMMUNICATION,
    id: "comm.noreply.own",
    title: {
      en: "We left you without an answer",
      es: "No le respondimos a tiempo",
      pt: "Deixamos você sem resposta",
    },
    move: "acknowledge",
    stance: "own",
    stages: ["identify", "gather", "decide"],
    subcategories: ["no-reply"],
    text: letter({
      en: [
        "You wrote to us[[ on {first_date}]] and no answer came back. That was our failure, and I am sorry that you had to come after us for it.",
        "I have now read everything you sent, from the first message on. There is nothing you would have to repeat.",
        "From today one person is responsible for your case, and that is me. You get my answer on the matter itself by {by_when}, and not another holding message.",
        "[[You can also reach me directly: {direct}. ]]A reply to this message gets to me as well. If a date is pressing for you, tell me which one, and I will plan around it.",
      ],
      es: [
        "Nos escribió[[ el {first_date}]] y no recibió respuesta. Fue un fallo nuestro, y le pido disculpas por haberle hecho insistir.",
        "Ya he leído todo lo que nos envió, desde el primer mensaje. No hará falta que repita nada.",
        "Desde hoy hay una sola persona responsable de su caso, y la tiene al otro lado de este mensaje. A más tardar el {by_when} recibirá mi respuesta sobre el fondo del asunto, y no otro mensaje de espera.",
        "[[También puede contactarme directamente: {direct}. ]]Si responde a este mensaje, me llega igual. Si hay una fecha que le apremia, dígame cuál es y me organizo en función de ella.",
      ],
      pt: [
        "Você nos escreveu[[ em {first_date}]] e não recebeu resposta. Foi uma falha nossa, e peço desculpas por fazer você insistir.",
        "Já li tudo o que você enviou, desde a primeira mensagem. Não será preciso repetir nada.",
        "A partir de hoje, uma única pessoa responde pelo seu caso: eu. Até {by_when} você recebe a minha resposta sobre o assunto em si, e não mais uma mensagem de espera.",
        "[[Você também pode falar comigo diretamente: {direct}. ]]Se responder a esta mensagem, ela chega a mim do mesmo jeito. Se alguma data for urgente para você, diga qual é, que eu me organizo em função dela.",
      ],
    }),
  },
  {
    ...COMMUNICATION,
    id: "comm.promise.honour",
    title: {
      en: "We keep what was promised",
      es: "Cumplimos lo prometido",
      pt: "Cumprimos o prometido",
    },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["broken-promise"],
    text: letter({
      en: [
        "Thank you for telling me what you were promised: {promise}. You should be able to count on a word like that. I am sorry that it was left open.",
        "How that came about is for me to clear up. You don't have to prove anything.",
        "This is what you get: {equivalent}. It will be in place by {by_when}, and I will write to you on that day to confirm it.",
        "It is also written down in your case, so that any colleague can see it. If a detail is different from what you were told, say so in your own words. I would rather correct it now than let you down a second time.",
      ],
      es: [
        "Gracias por contarme lo que se le prometió: {promise}. Cuando alguien de nuestro equipo dice algo así, usted tiene derecho a contar con ello. Lamento que quedara pendiente.",
        "Cómo ocurrió me toca aclararlo a mí. Usted no necesita demostrar nada.",
        "Esto es lo que recibirá: {equivalent}. Estará listo a más tardar el {by_when}, y ese día le escribiré para confirmarlo.",
        "También lo he dejado por escrito en su caso, para que cualquier persona del equipo vea lo acordado. Si algún detalle no coincide con lo que le dijeron, cuéntemelo con sus palabras. Prefiero corregirlo ahora a fallarle otra vez.",
      ],
      pt: [
        "Agradeço por me contar o que foi prometido a você: {promise}. Quando alguém da nossa equipe diz algo assim, você merece poder contar com isso. Peço desculpas por ter ficado em aberto.",
        "Entender como isso aconteceu é tarefa minha. Nenhuma prova é necessária.",
        "Isto é o que você recebe: {equivalent}. Fica pronto até {by_when}, e nesse dia eu escrevo para confirmar.",
        "Também registrei tudo por escrito no seu caso, para que qualquer pessoa da equipe veja o que foi combinado. Se algum detalhe for diferente do que disseram a você, conte com as suas palavras. Prefiro corrigir agora a falhar outra vez.",
      ],
    }),
  },
  {
    ...COMMUNICATION,
    id: "comm.hardtofind",
    title: { en: "It is easy to miss", es: "Es fácil pasarlo por alto", pt: "É fácil não ver" },
    move: "explain",
    stance: "explain",
    stages: ["identify", "gather", "decide", "resolve"],
    subcategories: ["misunderstanding"],
    text: letter({
      en: [
        "I went through it on my own screen with your message beside me, and I can see why it was hard to find.",
        "This is the way:\n{path}",
        "From there it takes a minute or two. If a screen looks different on your side, send me a screenshot and I will tell you where to go next. If you prefer, we can do it together on the phone. Name a time and I will call.",
        "[[Thanks to your message, one thing changes: {improve}. ]]It helps us a great deal when somebody tells us where the path is not clear. Thank you for taking the time.",
      ],
      es: [
        "Lo he recorrido en mi propia pantalla con su mensaje al lado, y veo por qué costaba encontrarlo.",
        "Este es el camino:\n{path}",
        "Desde ahí es cuestión de un par de minutos. Si alguna pantalla se ve distinta en su caso, envíeme una captura y le indico el siguiente paso. Si lo prefiere, lo vemos por teléfono, paso a paso. Dígame una hora y me encargo de llamar.",
        "[[Gracias a su mensaje, algo cambia: {improve}. ]]Nos ayuda mucho que alguien nos señale dónde el camino no está claro. Gracias por tomarse el tiempo.",
      ],
      pt: [
        "Percorri o caminho na minha própria tela com a sua mensagem ao lado, e vejo por que era difícil encontrar.",
        "O caminho é este:\n{path}",
        "A partir daí, leva um ou dois minutos. Se alguma tela aparecer diferente para você, mande uma captura e eu indico o próximo passo. Se preferir, fazemos isso por telefone, passo a passo. Diga um horário e eu ligo.",
        "[[Graças à sua mensagem, uma coisa muda: {improve}. ]]Ajuda muito quando alguém nos mostra onde o caminho não está claro. Agradeço o tempo que você dedicou.",
      ],
    }),
  },
];
