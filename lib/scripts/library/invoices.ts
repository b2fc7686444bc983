/** Replies about what an invoice says: prices, fees, contracts between businesses, paused reminders. */
import { letter } from "../letter";
import type { Script } from "../types";

const BILLING = {
  categories: ["billing"],
  emotions: [],
  triggers: [],
  asks: [],
  internal: false,
} satisfies Partial<Script>;

export const INVOICE_SCRIPTS: readonly Script[] = [
  {
    ...BILLING,
    id: "bill.wrongprice.own",
    title: { en: "Correct the price", es: "Corrijo el precio", pt: "Corrijo o preço" },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["wrong-amount"],
    asks: ["refund", "correct-invoice"],
    text: letter({
      en: [
        "You were given one price and billed another. I compared the two, and you are right. The error is ours, and I am sorry that you had to find it.",
        "The difference is {diff}. I refunded it today to the card or account you paid with, and you will see it by {see_when}. A corrected bill is on its way to you as well.",
        "[[How it happened: {cause}. ]]I have noted the right price in your account, so that your next bill starts from there.",
        "Please hold the new bill against the offer you had. If so much as a line is different, reply here and I will put it right.",
      ],
      es: [
        "Le dieron un precio y le cobraron otro. He comparado los dos y usted tiene razón. El error es nuestro, y lamento que haya tenido que descubrirlo.",
        "La diferencia es de {diff}. Hoy la he reembolsado por el mismo medio con el que pagó, y la verá a más tardar el {see_when}. También va en camino una factura corregida.",
        "[[Cómo ocurrió: {cause}. ]]He anotado el precio correcto en su cuenta, para que la próxima factura parta de ahí.",
        "Por favor, compare la nueva factura con la oferta que tenía. Si hay una sola línea distinta, responda aquí y la corrijo.",
      ],
      pt: [
        "Informaram um preço a você e cobraram outro. Comparei os dois, e você tem razão. O erro é nosso, e lamento que você tenha precisado descobrir.",
        "A diferença é de {diff}. Hoje fiz o reembolso pelo mesmo meio em que você pagou, e ele aparece até {see_when}. Uma fatura corrigida também está a caminho.",
        "[[Como aconteceu: {cause}. ]]Anotei o preço certo na sua conta, para que a próxima fatura parta dele.",
        "Por favor, compare a nova fatura com a oferta que você tinha. Se uma única linha estiver diferente, responda aqui e eu corrijo.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.wrongprice.edu",
    title: {
      en: "Your bill, line by line",
      es: "Su factura, línea por línea",
      pt: "A sua fatura, linha por linha",
    },
    move: "explain",
    stance: "explain",
    stages: ["decide", "resolve"],
    subcategories: ["wrong-amount", "invoice-validity"],
    asks: ["explanation"],
    text: letter({
      en: [
        "A bill that is higher than expected deserves more than a total. So I took yours apart, line by line.",
        "{lines}",
        "Together they make the amount you saw. I agree that the bill itself does not show this well, and that it takes effort to read.",
        "Is there a line that you did not order, or a price that differs from what you were told? Tell me which one, and I will check it against our records. If you prefer, we can go through it on the phone. Name a time and I will call.",
      ],
      es: [
        "Una factura más alta de lo esperado merece algo más que un total. Por eso he repasado la suya línea por línea.",
        "{lines}",
        "Juntas dan el importe que vio. Es cierto que la factura no lo muestra bien y que cuesta leerla.",
        "¿Hay alguna línea que no pidió, o un precio distinto del que le dieron? Dígame cuál es y la comparo con nuestros registros. Si lo prefiere, la repasamos por teléfono. Dígame una hora y me encargo de llamar.",
      ],
      pt: [
        "Uma fatura mais alta do que o esperado merece mais do que um total. Por isso repassei a sua linha por linha.",
        "{lines}",
        "Juntas, elas dão o valor que você viu. É verdade que a fatura não mostra isso bem e que dá trabalho ler.",
        "Há alguma linha que você não pediu, ou um preço diferente do que informaram? Diga qual é, que eu comparo com os nossos registros. Se preferir, repassamos tudo por telefone. Diga um horário e eu ligo.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.fee.give",
    title: {
      en: "Remove the fee this once",
      es: "Quito la comisión esta vez",
      pt: "Retiro a taxa desta vez",
    },
    move: "resolve",
    stance: "give",
    stages: ["decide", "resolve"],
    subcategories: ["fee", "deposit"],
    asks: ["refund"],
    text: letter({
      en: [
        "Nobody likes to find a fee on a bill, least of all one that comes as a surprise. Thank you for asking about it first.",
        "I have removed the {amount} this time. You will see the credit by {see_when}, and there is nothing for you to do.",
        "So that it stays a one-off, here is what sets it off and how to keep clear of it: {how_avoid}. The terms themselves stay as they are, which is why I can do this once.",
        "If that is hard to fit in with how you use the service, tell me. Perhaps another plan or another date suits you better, and I am glad to look.",
      ],
      es: [
        "A nadie le gusta encontrar una comisión en la factura, y menos si llega por sorpresa. Gracias por preguntarnos primero.",
        "Esta vez he retirado los {amount}. Verá el abono a más tardar el {see_when} y no hace falta que haga nada.",
        "Para que no se repita, esto es lo que la activa y cómo evitarla: {how_avoid}. Las condiciones siguen siendo las mismas; por eso puedo hacerlo una sola vez.",
        "Si eso no encaja bien con su forma de usar el servicio, cuéntemelo. Quizá le convenga otro plan u otra fecha, y con gusto lo miro.",
      ],
      pt: [
        "Ninguém gosta de encontrar uma taxa na fatura, ainda mais quando ela vem de surpresa. Agradeço por nos perguntar primeiro.",
        "Desta vez retirei a taxa de {amount}. O crédito aparece até {see_when}, e nada depende de você.",
        "Para que não se repita, isto é o que gera a taxa e como evitar: {how_avoid}. As condições continuam as mesmas; por isso posso fazer isto uma única vez.",
        "Se isso não combina com a forma como você usa o serviço, é só me contar. Talvez outro plano ou outra data sirva melhor, e vejo isso com prazer.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.b2b.contract",
    title: {
      en: "The invoice and the contract",
      es: "La factura y el contrato",
      pt: "A fatura e o contrato",
    },
    move: "explain",
    stance: "firm",
    stages: ["decide", "resolve"],
    subcategories: ["invoice-validity"],
    text: letter({
      en: [
        "I held {topic} against our contract point by point, because you should see how I came to my answer.",
        "What we agreed: {clause}. What was delivered: {deliverable}. The record of it: {delivery_record}.\nOn these three points the invoice stands. I know that this is not the answer you were looking for.",
        "There is room in how it is paid. What I can do is {can_do}. A short reply is enough, and I will confirm it in writing the same day.",
        "If you have a message, a call note or a change that tells a different story, send it to me. You can also have the decision reviewed: {review}. Reminders for the disputed part are paused until we are through.",
      ],
      es: [
        "He comparado {topic} con nuestro contrato punto por punto, para que vea cómo he llegado a mi respuesta.",
        "Lo que acordamos: {clause}. Lo que se entregó: {deliverable}. Dónde consta: {delivery_record}.\nCon estos tres puntos, la factura se mantiene. Sé que no es la respuesta que buscaba.",
        "Sí hay margen en la forma de pago. Lo que puedo hacer es {can_do}. Basta con una respuesta breve y se lo confirmo por escrito ese mismo día.",
        "Si tiene un mensaje, una nota de llamada o un cambio que diga otra cosa, envíemelo. También puede pedir que se revise la decisión: {review}. Los avisos sobre la parte en disputa quedan en pausa hasta que terminemos.",
      ],
      pt: [
        "Comparei {topic} com o nosso contrato ponto por ponto, para que você veja como cheguei à minha resposta.",
        "O que combinamos: {clause}. O que foi entregue: {deliverable}. Onde está registrado: {delivery_record}.\nCom esses três pontos, a fatura se mantém. Sei que não é a resposta que você buscava.",
        "Há margem na forma de pagamento. O que posso fazer é {can_do}. Uma resposta curta basta, e eu confirmo por escrito no mesmo dia.",
        "Se você tem uma mensagem, uma nota de ligação ou uma mudança que conte outra história, envie para mim. Você também pode pedir a revisão da decisão: {review}. Os avisos sobre a parte contestada ficam pausados até terminarmos.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.b2b.correct",
    title: { en: "Correct the invoice", es: "Corrijo la factura", pt: "Corrijo a fatura" },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["invoice-validity", "wrong-amount"],
    asks: ["correct-invoice"],
    text: letter({
      en: [
        "I went through {topic} and your objection holds. The invoice was wrong on our side, and I am sorry for the work it made in your accounts department.",
        "I have issued credit note {credit_note}, over {diff}. What remains is the part that nobody disputes, and its new due date is {due}. Both documents come to you in a separate message.",
        "Reminders for the old invoice are stopped. If one has already left us, please ignore it.",
        "Does your bookkeeping want a particular reference or format on the credit note? Tell me, and I will have it issued again that way.",
      ],
      es: [
        "He revisado {topic} y su objeción es correcta. El error en la factura fue nuestro, y le pido disculpas por el trabajo que ha causado en su contabilidad.",
        "He emitido la nota de crédito {credit_note}, por {diff}. Queda solo la parte que nadie discute, con nuevo vencimiento el {due}. Ambos documentos le llegarán en un mensaje aparte.",
        "Los avisos de la factura anterior están detenidos. Si alguno ya salió, por favor no lo tenga en cuenta.",
        "¿Su contabilidad necesita alguna referencia o formato en particular? Dígamelo y pido que la emitan de nuevo así.",
      ],
      pt: [
        "Revisei {topic}, e a sua contestação procede. O erro na fatura foi nosso, e peço desculpas pelo trabalho que causou na sua contabilidade.",
        "Emiti a nota de crédito {credit_note}, no valor de {diff}. Resta só a parte que ninguém contesta, com novo vencimento em {due}. Os dois documentos chegam em uma mensagem separada.",
        "Os avisos da fatura anterior foram interrompidos. Se algum já saiu, por favor desconsidere.",
        "A sua contabilidade pede alguma referência ou formato específico? É só me dizer, que eu peço a emissão de novo desse jeito.",
      ],
    }),
  },
  {
    ...BILLING,
    id: "bill.dunning.pause",
    title: { en: "Reminders are paused", es: "Avisos de pago en pausa", pt: "Avisos de cobrança pausados" },
    move: "update",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    subcategories: ["invoice-validity"],
    text: letter({
      en: [
        "Thank you for telling me what is wrong with the invoice. That lets me deal with the disputed part by itself.",
        "I have paused all reminders for the part you dispute, {part}. Nothing will be added to it while I look into the matter.",
        "The rest of the invoice is not affected and keeps its due date. If it is simpler for your bookkeeping, I can split it into two documents, so that each can be settled by itself.",
        "You will have my answer by {by_when}. If a reminder reaches you before then, it crossed with this message. Send it to me and I will see to it.",
      ],
      es: [
        "Gracias por decirme qué no está bien en la factura. Así puedo tratar por separado la parte en disputa.",
        "He puesto en pausa todos los avisos sobre la parte que cuestiona: {part}. No se le sumará nada mientras lo reviso.",
        "El resto de la factura no cambia y mantiene su vencimiento. Si es más sencillo para su contabilidad, puedo dividirla en dos documentos, para que cada uno se pague por separado.",
        "Tendrá mi respuesta a más tardar el {by_when}. Si antes le llega un aviso, se habrá cruzado con este mensaje. Envíemelo y me ocupo.",
      ],
      pt: [
        "Agradeço por me dizer o que não está certo na fatura. Assim posso tratar à parte o que está em discussão.",
        "Pausei todos os avisos sobre a parte que você contesta: {part}. Nada será acrescentado a ela enquanto eu verifico.",
        "O resto da fatura não muda e mantém o vencimento. Se for mais simples para a sua contabilidade, posso dividir em dois documentos, para que cada um seja pago à parte.",
        "Você terá a minha resposta até {by_when}. Se um aviso chegar antes, ele se cruzou com esta mensagem. Envie para mim e eu resolvo.",
      ],
    }),
  },
];
