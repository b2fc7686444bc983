/** Replies around a dispute with the bank: before it, while it runs, after it. Never against the customer's right to it. */
import { letter } from "../letter";
import type { Script } from "../types";

const ANY = {
  categories: [],
  subcategories: [],
  emotions: [],
  asks: [],
  internal: false,
} satisfies Partial<Script>;

export const CHARGEBACK_SCRIPTS: readonly Script[] = [
  {
    ...ANY,
    id: "cb.pre",
    title: {
      en: "A quicker way than the bank",
      es: "Un camino más rápido que el banco",
      pt: "Um caminho mais rápido que o banco",
    },
    move: "offer",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    triggers: ["chargeback-threat"],
    text: letter({
      en: [
        "You mention going to your bank about {topic}. That is your right, and nothing I write here takes it away. I would like to offer you a shorter way first.",
        "What I can do myself is {can_do}. It would be done by {by_when}, and you would have my confirmation in writing.",
        "A dispute at the bank tends to take weeks, because both sides send in papers. While it runs, the bank decides about the money and I can't speed it up.",
        "Reply with a yes and I start today. If you choose the bank instead, tell me as well. I will send them everything that helps them decide fairly.",
      ],
      es: [
        "Menciona que acudirá a su banco por lo ocurrido. Es su derecho, y nada de lo que escribo aquí se lo quita. Antes me gustaría ofrecerle un camino más corto para resolver {topic}.",
        "Lo que yo puedo hacer directamente es {can_do}. Quedaría listo a más tardar el {by_when} y tendría mi confirmación por escrito.",
        "Una reclamación en el banco suele llevar semanas, porque ambas partes envían documentos. Mientras dura, el banco decide sobre el dinero y yo no puedo acelerarlo.",
        "Responda con un sí y empiezo hoy. Si prefiere el banco, dígamelo también. Les enviaré todo lo que les ayude a decidir con justicia.",
      ],
      pt: [
        "Você menciona que vai recorrer ao banco. É um direito seu, e nada do que escrevo aqui o tira de você. Antes, gostaria de oferecer um caminho mais curto para resolver {topic}.",
        "O que posso fazer diretamente é {can_do}. Ficaria pronto até {by_when}, com a minha confirmação por escrito.",
        "Uma contestação no banco costuma levar semanas, porque os dois lados enviam documentos. Enquanto ela corre, quem decide sobre o dinheiro é o banco, e eu não consigo acelerar.",
        "Responda com um sim e eu começo hoje. Se preferir o banco, é só me dizer também. Envio a eles tudo o que ajude a decidir com justiça.",
      ],
    }),
  },
  {
    ...ANY,
    id: "cb.open",
    title: {
      en: "While the bank decides",
      es: "Mientras decide el banco",
      pt: "Enquanto o banco decide",
    },
    move: "update",
    stance: "neutral",
    stages: ["identify", "gather", "decide", "resolve"],
    triggers: ["chargeback-open"],
    text: letter({
      en: [
        "I see that your bank has opened a dispute about {topic}[[ (their reference: {bank_ref})]]. Here is what happens on our side, so that nothing surprises you.",
        "From here the bank decides about the money. We send them the order, the dates and our messages. Where the payment stands today: {refund_status}.",
        "While the dispute is open, I make no second refund for the same payment. Two repayments would be booked back later, and the bother would be yours.",
        "I will write to you by {by_when} with what we have heard. Would you rather settle it with us after all? Tell me first, and I will put in writing what you would get, and when.",
      ],
      es: [
        "Veo que su banco ha abierto una reclamación sobre {topic}[[ (su referencia: {bank_ref})]]. Quiero contarle qué pasa por nuestra parte, para que nada le sorprenda.",
        "A partir de ahora el banco decide sobre el dinero. Nosotros le enviamos el pedido, las fechas y nuestros mensajes con usted. La situación del pago hoy: {refund_status}.",
        "Mientras la reclamación esté abierta, no hago otro reembolso del mismo pago. Dos devoluciones se corregirían más tarde, y el trabajo de aclararlo recaería en usted.",
        "Le escribiré a más tardar el {by_when} con lo que sepamos. Si al final prefiere resolverlo con nosotros, dígamelo antes. Pondré por escrito qué recibiría y cuándo.",
      ],
      pt: [
        "Vejo que o seu banco abriu uma contestação sobre {topic}[[ (referência deles: {bank_ref})]]. Quero contar o que acontece do nosso lado, para que nada surpreenda você.",
        "A partir daqui, quem decide sobre o dinheiro é o banco. Nós enviamos o pedido, as datas e as nossas mensagens com você. A situação do pagamento hoje: {refund_status}.",
        "Enquanto a contestação estiver aberta, não faço um segundo reembolso do mesmo pagamento. Duas devoluções seriam corrigidas depois, e o trabalho de esclarecer ficaria com você.",
        "Escrevo até {by_when} com o que soubermos. Se no fim você preferir resolver conosco, me diga antes. Coloco por escrito o que você receberia, e quando.",
      ],
    }),
  },
  {
    ...ANY,
    id: "cb.closed",
    title: { en: "The bank has decided", es: "El banco ha decidido", pt: "O banco decidiu" },
    move: "recap",
    stance: "neutral",
    stages: ["resolve", "follow-up"],
    triggers: ["chargeback-open"],
    text: letter({
      en: [
        "Your bank has decided about {topic}. I would like to tell you plainly what that means, so that you don't have to read it out of a statement.",
        "The decision: {bank_decision}. What it means for you: {answers}. You will see it by {see_when}.",
        "Your account with us stays as it is, and you can go on using it. The dispute changes nothing about how we serve you.",
        "If the decision is not what you expected, your bank can explain its reasons. I can send you the papers that we gave them. If something is still open between us, reply here, and I will look at it with you.",
      ],
      es: [
        "Su banco ha decidido sobre {topic}. Quiero contarle con claridad qué significa, para que no haga falta descifrarlo en un extracto.",
        "La decisión: {bank_decision}. Lo que significa para usted: {answers}. Podrá verlo a más tardar el {see_when}.",
        "Su cuenta con nosotros sigue igual y puede seguir usándola. La reclamación no cambia en nada el trato que recibe.",
        "Si la decisión no es la que esperaba, su banco puede explicarle sus motivos. Yo puedo enviarle los documentos que le entregamos. Si queda algo pendiente entre nosotros, responda aquí y lo vemos.",
      ],
      pt: [
        "O seu banco decidiu sobre {topic}. Quero contar com clareza o que isso significa, para que você não precise decifrar um extrato.",
        "A decisão: {bank_decision}. O que ela significa para você: {answers}. O resultado aparece até {see_when}.",
        "A sua conta conosco continua igual, e você pode seguir usando. A contestação não muda em nada a forma como tratamos você.",
        "Se a decisão não for a que você esperava, o banco pode explicar os motivos. Eu posso enviar os documentos que entregamos a eles. Se algo ainda estiver em aberto entre nós, responda aqui e vemos isso.",
      ],
    }),
  },
];
