/**
 * How each kind of dispute is named inside a sentence: what happened and the topic as noun phrases, one open question,
 * and what would help as evidence. Written in the template language; `for_purchase` and `of_purchase` carry the
 * preposition and article that the language wants before an order or an invoice; in brackets it wants none.
 */
import type { Language, Subcategory } from "../triage/taxonomy";

type Words = Readonly<Record<Language, string>>;

export interface CaseWords {
  /** Fits after "about", "sobre", "sobre". */
  happened: Words;
  /** Definite, fits after "about" and as an object. */
  topic: Words;
  /** Open, never asks for what a ticket's facts may hold already (practice.md 001-3). */
  question: Words;
  /** A noun phrase; domain.md §2, column of facts. */
  evidence: Words;
}

const words = (en: string, es: string, pt: string): Words => ({ en, es, pt });

const STATEMENT = words(
  "a screenshot of the entry on your statement, without the card number",
  "una captura del movimiento en su extracto, sin el número de la tarjeta",
  "uma captura do lançamento no seu extrato, sem o número do cartão",
);
const PHOTO = words(
  "a photo of the product and of the label on the box",
  "una foto del producto y de la etiqueta de la caja",
  "uma foto do produto e da etiqueta da caixa",
);
const SCREEN = words(
  "a screenshot of what you see on your screen",
  "una captura de lo que ve en su pantalla",
  "uma captura do que aparece na sua tela",
);
const EARLIER = words(
  "the earlier message or the name of the person you dealt with",
  "el mensaje anterior o el nombre de la persona con la que habló",
  "a mensagem anterior ou o nome da pessoa com quem você falou",
);

export const CASE_WORDS: Readonly<Record<Subcategory, CaseWords>> = {
  "duplicate-charge": {
    happened: words(
      "two charges[[ of {amount}]][[ {for_purchase}]]",
      "dos cargos[[ de {amount}]][[ {for_purchase}]]",
      "duas cobranças[[ de {amount}]][[ {for_purchase}]]",
    ),
    topic: words(
      "the double charge[[ {for_purchase}]]",
      "el cargo duplicado[[ {of_purchase}]]",
      "a cobrança em dobro[[ {of_purchase}]]",
    ),
    question: words(
      "How do the two charges appear on your statement: both as booked, or one as pending?",
      "¿Cómo aparecen los dos cargos en su extracto: ambos cobrados o alguno pendiente?",
      "Como as duas cobranças aparecem no seu extrato: ambas lançadas ou alguma pendente?",
    ),
    evidence: STATEMENT,
  },
  "wrong-amount": {
    happened: words(
      "a charge[[ of {amount}]][[ {for_purchase}]] that differs from the price you expected",
      "un cobro[[ de {amount}]][[ {for_purchase}]] distinto del precio que usted esperaba",
      "uma cobrança[[ de {amount}]][[ ({purchase})]] diferente do preço que você esperava",
    ),
    topic: words(
      "the amount you were charged[[ {for_purchase}]]",
      "el importe que se le cobró[[ {for_purchase}]]",
      "o valor cobrado[[ ({purchase})]]",
    ),
    question: words(
      "Which price were you given, and where did you see it?",
      "¿Qué precio le dieron y dónde lo vio?",
      "Que preço informaram a você, e onde você o viu?",
    ),
    evidence: words(
      "a screenshot or a copy of the price you were shown",
      "una captura o una copia del precio que le mostraron",
      "uma captura ou uma cópia do preço que mostraram a você",
    ),
  },
  "unwanted-renewal": {
    happened: words(
      "a renewal[[ of {amount}]] that you did not want",
      "una renovación[[ de {amount}]] que usted no quería",
      "uma renovação[[ de {amount}]] que você não queria",
    ),
    topic: words(
      "the renewal of your subscription",
      "la renovación de su suscripción",
      "a renovação da sua assinatura",
    ),
    question: words(
      "When and how did you cancel, as far as you remember: on the site, by mail, by phone?",
      "¿Cuándo y cómo canceló, según recuerda: en la web, por correo, por teléfono?",
      "Quando e como você cancelou, pelo que lembra: no site, por e-mail, por telefone?",
    ),
    evidence: words(
      "the cancellation message or a screenshot of it",
      "el mensaje de cancelación o una captura",
      "a mensagem de cancelamento ou uma captura dela",
    ),
  },
  "refund-missing": {
    happened: words(
      "a refund[[ of {amount}]][[ {for_purchase}]] that has not reached you",
      "un reembolso[[ de {amount}]][[ {of_purchase}]] que no le ha llegado",
      "um reembolso[[ de {amount}]][[ {of_purchase}]] que não chegou até você",
    ),
    topic: words(
      "your refund[[ {for_purchase}]]",
      "su reembolso[[ {of_purchase}]]",
      "o seu reembolso[[ {of_purchase}]]",
    ),
    question: words(
      "How did you pay, and who told you that the refund was on its way?",
      "¿Cómo pagó y quién le dijo que el reembolso estaba en camino?",
      "Como você pagou, e quem disse que o reembolso estava a caminho?",
    ),
    evidence: words(
      "the message in which the refund was announced",
      "el mensaje en el que se anunció el reembolso",
      "a mensagem em que o reembolso foi anunciado",
    ),
  },
  "unrecognised-charge": {
    happened: words(
      "a charge[[ of {amount}]] that you don't recognise",
      "un cargo[[ de {amount}]] que no reconoce",
      "uma cobrança[[ de {amount}]] que você não reconhece",
    ),
    topic: words(
      "the charge you don't recognise",
      "el cargo que no reconoce",
      "a cobrança que você não reconhece",
    ),
    question: words(
      "What name stands beside the charge on your statement?",
      "¿Qué nombre figura junto al cargo en su extracto?",
      "Que nome aparece ao lado da cobrança no seu extrato?",
    ),
    evidence: STATEMENT,
  },
  fee: {
    happened: words(
      "a fee[[ of {amount}]][[ {for_purchase}]] that you did not expect",
      "una comisión[[ de {amount}]][[ ({purchase})]] que no esperaba",
      "uma taxa[[ de {amount}]][[ ({purchase})]] que você não esperava",
    ),
    topic: words(
      "the fee you were charged[[ {for_purchase}]]",
      "la comisión que se le cobró[[ ({purchase})]]",
      "a taxa cobrada[[ ({purchase})]]",
    ),
    question: words(
      "What were you told about this fee before it was charged?",
      "¿Qué le informaron sobre esta comisión antes de cobrarla?",
      "O que informaram a você sobre esta taxa antes da cobrança?",
    ),
    evidence: STATEMENT,
  },
  "invoice-validity": {
    happened: words(
      "an invoice that you dispute[[ ({invoice})]]",
      "una factura que usted cuestiona[[ ({invoice})]]",
      "uma fatura que você contesta[[ ({invoice})]]",
    ),
    topic: words(
      "the disputed invoice[[ {invoice}]]",
      "la factura[[ {invoice}]] en disputa",
      "a fatura contestada[[ {invoice}]]",
    ),
    question: words(
      "Which part of the invoice does not match what was agreed or delivered?",
      "¿Qué parte de la factura no coincide con lo acordado o entregado?",
      "Que parte da fatura não corresponde ao que foi combinado ou entregue?",
    ),
    evidence: words(
      "the order, quote or message that shows what was agreed",
      "el pedido, presupuesto o mensaje que muestra lo acordado",
      "o pedido, orçamento ou mensagem que mostra o combinado",
    ),
  },
  deposit: {
    happened: words(
      "your deposit[[ of {amount}]][[ {for_purchase}]]",
      "su depósito[[ de {amount}]][[ {for_purchase}]]",
      "o seu depósito[[ de {amount}]][[ {for_purchase}]]",
    ),
    topic: words(
      "your deposit[[ {for_purchase}]]",
      "su depósito[[ {for_purchase}]]",
      "o seu depósito[[ {for_purchase}]]",
    ),
    question: words(
      "What were you told about getting the deposit back, and when?",
      "¿Qué le dijeron sobre la devolución del depósito, y cuándo?",
      "O que disseram a você sobre a devolução do depósito, e quando?",
    ),
    evidence: words("the booking confirmation", "la confirmación de la reserva", "a confirmação da reserva"),
  },
  defective: {
    happened: words(
      "a product[[ from {purchase}]] that does not work as it should",
      "un producto[[ {of_purchase}]] que no funciona como debería",
      "um produto[[ {of_purchase}]] que não funciona como deveria",
    ),
    topic: words(
      "the fault you noticed[[ with {purchase}]]",
      "el fallo que ha observado[[ ({purchase})]]",
      "o defeito que você notou[[ ({purchase})]]",
    ),
    question: words(
      "What exactly happens when you use it, and since when?",
      "¿Qué ocurre exactamente al usarlo, y desde cuándo?",
      "O que acontece exatamente quando você usa, e desde quando?",
    ),
    evidence: words(
      "a photo or a short video of the fault",
      "una foto o un video corto del fallo",
      "uma foto ou um vídeo curto do defeito",
    ),
  },
  "not-as-described": {
    happened: words(
      "a product[[ from {purchase}]] that does not match its description",
      "un producto[[ {of_purchase}]] que no coincide con su descripción",
      "um produto[[ {of_purchase}]] que não corresponde à descrição",
    ),
    topic: words(
      "the difference between the description and what you received",
      "la diferencia entre la descripción y lo que recibió",
      "a diferença entre a descrição e o que você recebeu",
    ),
    question: words(
      "Which detail of the description made you choose it, and how is the real one different?",
      "¿Qué detalle de la descripción le hizo elegirlo, y en qué es distinto lo que recibió?",
      "Que detalhe da descrição levou você a escolher, e em que o recebido é diferente?",
    ),
    evidence: PHOTO,
  },
  damaged: {
    happened: words(
      "a delivery[[ ({purchase})]] that arrived damaged",
      "un envío[[ {of_purchase}]] que llegó dañado",
      "uma entrega[[ {of_purchase}]] que chegou danificada",
    ),
    topic: words(
      "the damage on arrival[[ ({purchase})]]",
      "el daño en la entrega[[ {of_purchase}]]",
      "o dano na entrega[[ {of_purchase}]]",
    ),
    question: words(
      "How did the box look when it arrived, and what is broken inside?",
      "¿Cómo estaba la caja al llegar y qué se rompió dentro?",
      "Como estava a caixa quando chegou, e o que quebrou dentro?",
    ),
    evidence: words(
      "a photo of the damage and of the label on the box",
      "una foto del daño y de la etiqueta de la caja",
      "uma foto do dano e da etiqueta da caixa",
    ),
  },
  "wrong-item": {
    happened: words(
      "a delivery[[ ({purchase})]] with a wrong or missing item",
      "un envío[[ {of_purchase}]] con un artículo equivocado o faltante",
      "uma entrega[[ {of_purchase}]] com um item errado ou faltando",
    ),
    topic: words(
      "the contents of your parcel[[ ({purchase})]]",
      "el contenido de su paquete[[ ({purchase})]]",
      "o conteúdo do seu pacote[[ ({purchase})]]",
    ),
    question: words(
      "What was in the parcel, and what is missing from it?",
      "¿Qué había en el paquete y qué falta?",
      "O que havia no pacote, e o que falta?",
    ),
    evidence: words(
      "a photo of what arrived and of the packing slip",
      "una foto de lo que llegó y del albarán o la lista del paquete",
      "uma foto do que chegou e da lista do pacote",
    ),
  },
  "digital-fault": {
    happened: words(
      "an app or service that is not working for you",
      "una aplicación o servicio que no le funciona",
      "um aplicativo ou serviço que não está funcionando para você",
    ),
    topic: words("the technical fault", "el fallo técnico", "a falha técnica"),
    question: words(
      "What were you doing when it failed, and what did the screen say?",
      "¿Qué estaba haciendo cuando falló y qué decía la pantalla?",
      "O que você estava fazendo quando falhou, e o que aparecia na tela?",
    ),
    evidence: SCREEN,
  },
  safety: {
    happened: words(
      "a safety concern with one of our products[[ ({purchase})]]",
      "un problema de seguridad con uno de nuestros productos[[ ({purchase})]]",
      "um problema de segurança com um dos nossos produtos[[ ({purchase})]]",
    ),
    topic: words("the safety of the product", "la seguridad del producto", "a segurança do produto"),
    question: words(
      "Is everybody safe now, and is the product switched off and out of reach?",
      "¿Está todo el mundo a salvo ahora, y el producto apagado y fuera del alcance?",
      "Todas as pessoas estão bem agora, e o produto está desligado e fora de alcance?",
    ),
    evidence: words(
      "a photo of the product and of its batch or serial number",
      "una foto del producto y de su número de lote o de serie",
      "uma foto do produto e do número de lote ou de série",
    ),
  },
  "not-delivered": {
    happened: words(
      "a delivery[[ ({purchase})]] that has not reached you",
      "un envío[[ {of_purchase}]] que no le ha llegado",
      "uma entrega[[ {of_purchase}]] que não chegou até você",
    ),
    topic: words(
      "the missing delivery[[ {of_purchase}]]",
      "la entrega pendiente[[ {of_purchase}]]",
      "a entrega[[ {of_purchase}]] que não chegou",
    ),
    question: words(
      "Could a neighbour or somebody at home have taken it in, and is the address on the order still right?",
      "¿Puede haberlo recibido alguien de su casa o del vecindario, y sigue siendo correcta la dirección?",
      "Alguém da casa ou da vizinhança pode ter recebido, e o endereço continua certo?",
    ),
    evidence: words(
      "a screenshot of what the tracking page shows you",
      "una captura de lo que le muestra la página de seguimiento",
      "uma captura do que a página de rastreio mostra",
    ),
  },
  late: {
    happened: words(
      "a delivery[[ ({purchase})]] that is running late",
      "un envío[[ {of_purchase}]] que va con retraso",
      "uma entrega[[ {of_purchase}]] que está atrasada",
    ),
    topic: words(
      "the late delivery[[ {of_purchase}]]",
      "el retraso[[ {of_purchase}]]",
      "o atraso[[ {of_purchase}]]",
    ),
    question: words(
      "By which day do you want to have it, and what depends on that?",
      "¿Para qué día lo quiere y qué depende de ello?",
      "Até que dia você quer receber, e o que depende disso?",
    ),
    evidence: words(
      "the message with the delivery date you were given",
      "el mensaje con la fecha de entrega que le dieron",
      "a mensagem com a data de entrega que informaram",
    ),
  },
  "poor-work": {
    happened: words(
      "work that was not done as agreed",
      "un trabajo que no se hizo como se acordó",
      "um serviço que não foi feito como combinado",
    ),
    topic: words("the work that was done", "el trabajo realizado", "o serviço realizado"),
    question: words(
      "Which part of the work is not right, and how should it be?",
      "¿Qué parte del trabajo no está bien y cómo debería ser?",
      "Que parte do serviço não está certa, e como deveria estar?",
    ),
    evidence: words(
      "a photo of how the work looks now",
      "una foto de cómo quedó el trabajo",
      "uma foto de como o serviço ficou",
    ),
  },
  "missed-appointment": {
    happened: words(
      "an appointment that was not kept",
      "una cita que no se cumplió",
      "um atendimento marcado que não aconteceu",
    ),
    topic: words("the missed appointment", "la cita incumplida", "o atendimento que não aconteceu"),
    question: words(
      "Which days and hours suit you for a new appointment?",
      "¿Qué días y horas le vienen bien para una nueva cita?",
      "Que dias e horários são bons para remarcar?",
    ),
    evidence: words(
      "the confirmation of the appointment",
      "la confirmación de la cita",
      "a confirmação do horário marcado",
    ),
  },
  outage: {
    happened: words(
      "an interruption of your service",
      "una interrupción de su servicio",
      "uma interrupção do seu serviço",
    ),
    topic: words(
      "the interruption of your service",
      "la interrupción de su servicio",
      "a interrupção do seu serviço",
    ),
    question: words(
      "Since when has it been down for you, and what does it stop you from doing?",
      "¿Desde cuándo no le funciona y qué le impide hacer?",
      "Desde quando não funciona para você, e o que isso impede você de fazer?",
    ),
    evidence: SCREEN,
  },
  cancellation: {
    happened: words(
      "your cancellation[[ {of_purchase}]]",
      "su cancelación[[ {of_purchase}]]",
      "o seu cancelamento[[ {of_purchase}]]",
    ),
    topic: words(
      "your cancellation[[ {of_purchase}]]",
      "su cancelación[[ {of_purchase}]]",
      "o seu cancelamento[[ {of_purchase}]]",
    ),
    question: words(
      "From which day should the cancellation count?",
      "¿A partir de qué día quiere que cuente la cancelación?",
      "A partir de que dia o cancelamento deve valer?",
    ),
    evidence: words(
      "the message in which you cancelled",
      "el mensaje con el que canceló",
      "a mensagem em que você cancelou",
    ),
  },
  "account-access": {
    happened: words(
      "an account that you cannot get into",
      "una cuenta a la que no puede entrar",
      "uma conta em que você não consegue entrar",
    ),
    topic: words("the access to your account", "el acceso a su cuenta", "o acesso à sua conta"),
    question: words(
      "What does the screen say when you try to sign in?",
      "¿Qué dice la pantalla cuando intenta entrar?",
      "O que aparece na tela quando você tenta entrar?",
    ),
    evidence: SCREEN,
  },
  "no-reply": {
    happened: words(
      "messages that went unanswered",
      "mensajes que quedaron sin respuesta",
      "mensagens que ficaram sem resposta",
    ),
    topic: words(
      "the answer you have been waiting for",
      "la respuesta que lleva tiempo esperando",
      "a resposta que você está esperando",
    ),
    question: words(
      "What is the most important thing that is still open for you?",
      "¿Qué es lo más importante que sigue pendiente para usted?",
      "O que é mais importante e ainda está em aberto para você?",
    ),
    evidence: EARLIER,
  },
  "broken-promise": {
    happened: words(
      "a promise that was not kept",
      "una promesa que no se cumplió",
      "uma promessa que não foi cumprida",
    ),
    topic: words("what you were promised", "lo que se le prometió", "o que foi prometido a você"),
    question: words(
      "What were you promised, by whom and in which conversation?",
      "¿Qué se le prometió, quién lo hizo y en qué conversación?",
      "O que foi prometido, por quem e em que conversa?",
    ),
    evidence: EARLIER,
  },
  "rude-staff": {
    happened: words("the way you were treated", "el trato que recibió", "o tratamento que você recebeu"),
    topic: words("the way you were treated", "el trato que recibió", "o atendimento que você recebeu"),
    question: words(
      "When and where did it happen, and what would you like me to know about it?",
      "¿Cuándo y dónde ocurrió, y qué le gustaría que yo supiera?",
      "Quando e onde aconteceu, e o que você gostaria que eu soubesse?",
    ),
    evidence: EARLIER,
  },
  misunderstanding: {
    happened: words(
      "something on our side that is hard to find or to follow",
      "algo nuestro que cuesta encontrar o entender",
      "algo nosso que é difícil de encontrar ou de entender",
    ),
    topic: words("what you were looking for", "lo que estaba buscando", "o que você estava procurando"),
    question: words(
      "Where did you look first, and what did you expect to see there?",
      "¿Dónde miró primero y qué esperaba ver ahí?",
      "Onde você procurou primeiro, e o que esperava ver ali?",
    ),
    evidence: SCREEN,
  },
  privacy: {
    happened: words(
      "the personal data we hold about you",
      "los datos personales que tenemos sobre usted",
      "os dados pessoais que temos sobre você",
    ),
    topic: words("your personal data", "sus datos personales", "os seus dados pessoais"),
    question: words(
      "Which data is it about, and what would you like us to do with it?",
      "¿De qué datos se trata y qué desea que hagamos con ellos?",
      "De que dados se trata, e o que você deseja que façamos com eles?",
    ),
    evidence: words(
      "the message or page that raised your concern",
      "el mensaje o la página que le preocupó",
      "a mensagem ou a página que causou a sua preocupação",
    ),
  },
  "not-a-dispute": {
    happened: words("your question", "su pregunta", "a sua pergunta"),
    topic: words("your question", "su pregunta", "a sua pergunta"),
    question: words(
      "What would you like to get done in the end?",
      "¿Qué le gustaría conseguir al final?",
      "O que você gostaria de conseguir no final?",
    ),
    evidence: SCREEN,
  },
};
