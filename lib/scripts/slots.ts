/** The one registry of slots: how each is labelled in the small form, and an example of how it is filled. */
import { type Localized, localize, type UiLocale } from "../i18n/localized";
import { PORTUGAL_HINTS, PORTUGAL_LABELS, TU_HINTS } from "./slot-sisters";
import type { Variant } from "./variants";

/** `past`: a day that has gone by, written without its weekday. */
export type SlotKind = "text" | "date" | "past" | "amount";

export interface Slot {
  kind: SlotKind;
  /** Two or three words beside the field. */
  label: Localized;
  /** An example of a filled value that fits the sentences around it, shown while the field is empty. */
  hint: Localized;
  /** The Spanish example by tú, where it differs. */
  hintTu?: string;
  /** True: may stand in an internal script only (practice.md 000-16). */
  internal: boolean;
}

type Three = readonly [en: string, es: string, pt: string];

const slot = (
  kind: SlotKind,
  [en, es, pt]: Three,
  [hintEn, hintEs, hintPt]: Three,
  internal = false,
): Slot => ({
  kind,
  label: { en, es, pt },
  hint: { en: hintEn, es: hintEs, pt: hintPt },
  internal,
});
const text = (label: Three, hint: Three) => slot("text", label, hint);
const date = (label: Three, hint: Three) => slot("date", label, hint);
const past = (label: Three, hint: Three = PAST) => slot("past", label, hint);
const internal = (label: Three, hint: Three) => slot("text", label, hint, true);

/** Future dates carry the weekday (script-library.md §4); Spanish leaves the article to the sentence. */
const FRIDAY: Three = ["Friday 27 November", "viernes 27 de noviembre", "sexta-feira, 27 de novembro"];
const TUESDAY: Three = ["Tuesday 1 December", "martes 1 de diciembre", "terça-feira, 1º de dezembro"];
/** Past dates go without it: Portuguese would ask for another preposition. */
const PAST: Three = ["12 November", "12 de noviembre", "12 de novembro"];

const REGISTRY = {
  feeling: text(
    ["How they feel", "Cómo se siente", "Como a pessoa se sente"],
    ["Thank you for telling me.", "Gracias por contármelo.", "Agradeço por me contar o que aconteceu."],
  ),
  hello: text(["Greeting", "Saludo", "Saudação"], ["Hi Margaret.", "Hola, Lucía.", "Oi, Renata."]),
  name: text(["First name", "Nombre", "Nome"], ["Margaret", "Lucía", "Renata"]),
  agent: text(["Your name", "Su nombre", "Seu nome"], ["Alex", "Alex", "Alex"]),
  team: text(
    ["Your team", "Su equipo", "Sua equipe"],
    ["Customer Care", "Atención al Cliente", "Atendimento ao Cliente"],
  ),
  ref: text(["Reference", "Referencia", "Protocolo"], ["20931", "20931", "20931"]),
  topic: text(
    ["Topic", "Tema", "Assunto"],
    [
      "the double charge on invoice INV-20931",
      "el cargo duplicado de la factura INV-20931",
      "a cobrança em dobro da fatura INV-20931",
    ],
  ),
  what_happened: text(
    ["What happened", "Qué pasó", "O que aconteceu"],
    [
      "two charges of 89.90 USD for invoice INV-20931",
      "dos cargos de 89,90 USD por la factura INV-20931",
      "duas cobranças de 89,90 USD pela fatura INV-20931",
    ],
  ),
  impact: text(
    ["What it cost them", "Qué le ha costado", "O que isso custou"],
    [
      "a week of calls and a blocked card",
      "una semana de llamadas y una tarjeta bloqueada",
      "uma semana de ligações e um cartão bloqueado",
    ],
  ),
  amount: slot("amount", ["Amount", "Importe", "Valor"], ["89.90 USD", "89,90 USD", "89,90 USD"]),
  order: text(["Order", "Pedido", "Pedido"], ["8123", "8123", "8123"]),
  invoice: text(["Invoice", "Factura", "Fatura"], ["INV-20931", "INV-20931", "INV-20931"]),
  purchase: text(
    ["Order or invoice", "Pedido o factura", "Pedido ou fatura"],
    ["invoice INV-20931", "factura INV-20931", "fatura INV-20931"],
  ),
  date: past(["Date", "Fecha", "Data"], ["3 November", "3 de noviembre", "3 de novembro"]),

  next_1: date(["Checked by", "Revisado a más tardar", "Conferido até"], FRIDAY),
  next_2: date(["Result by", "Resultado a más tardar", "Resultado até"], FRIDAY),
  next_3: date(["Looked at again", "Nueva revisión", "Revisto de novo"], TUESDAY),
  by_when: date(["You write by", "Escribe a más tardar", "Você escreve até"], FRIDAY),
  promised: past(["Date promised", "Fecha prometida", "Data prometida"]),
  new_when: date(["New date", "Nueva fecha", "Nova data"], FRIDAY),
  first_date: past(["First message", "Primer mensaje", "Primeira mensagem"]),
  refund_date: past(["Refund sent", "Reembolso enviado", "Reembolso enviado"]),
  see_when: date(["They see it by", "Lo verá a más tardar", "Visível até"], TUESDAY),
  ship_by: date(["Leaves by", "Sale a más tardar", "Sai até"], FRIDAY),
  repair_by: date(["Repaired by", "Reparado a más tardar", "Conserto pronto até"], TUESDAY),
  new_date: date(["Arrives by", "Llega a más tardar", "Chega até"], FRIDAY),
  drop_date: date(["Hold drops by", "Se libera a más tardar", "Liberado até"], TUESDAY),
  use_by: date(["Use it until", "Válido hasta", "Vale até"], TUESDAY),
  when_a: date(["Option 1 by", "Opción 1, a más tardar", "Opção 1 até"], FRIDAY),
  when_b: date(["Option 2 by", "Opción 2, a más tardar", "Opção 2 até"], TUESDAY),

  first_step: text(
    ["First step", "Primer paso", "Primeiro passo"],
    [
      "our finance team is comparing both payments with your order",
      "Finanzas está comparando los dos pagos con su pedido",
      "o Financeiro está comparando os dois pagamentos com o seu pedido",
    ],
  ),
  q1: text(
    ["Question", "Pregunta", "Pergunta"],
    [
      "What does your statement show for both charges?",
      "¿Qué aparece en su extracto para cada uno de los cargos?",
      "O que aparece no seu extrato para cada cobrança?",
    ],
  ),
  q2: text(
    ["Second question", "Segunda pregunta", "Segunda pergunta"],
    [
      "Which order or invoice is it about?",
      "¿De qué pedido o factura se trata?",
      "De qual pedido ou fatura se trata?",
    ],
  ),
  evidence: text(
    ["What would help", "Qué ayudaría", "O que ajudaria"],
    [
      "a photo of the damage and of the label on the box",
      "una foto del daño y de la etiqueta de la caja",
      "uma foto do dano e da etiqueta da caixa",
    ],
  ),
  know: text(
    ["What you know", "Qué sabe", "O que você sabe"],
    [
      "both charges reached us, and they belong to one order",
      "los dos cargos nos llegaron y son de un mismo pedido",
      "as duas cobranças chegaram até nós e são do mesmo pedido",
    ],
  ),
  did: text(
    ["What you did", "Qué ha hecho", "O que você fez"],
    [
      "I asked Finance to release the second one",
      "pedí a Finanzas que devuelva el segundo",
      "pedi ao Financeiro que devolva a segunda",
    ],
  ),
  next: text(
    ["What comes next", "Qué sigue", "O que vem agora"],
    [
      "they confirm the refund and I send you its reference",
      "me confirman el reembolso y le envío la referencia",
      "eles confirmam o reembolso e eu envio o comprovante",
    ],
  ),
  cause: text(
    ["Cause", "Causa", "Causa"],
    [
      "the bank confirmed the payment two days later than planned",
      "el banco confirmó el pago dos días después de lo previsto",
      "o banco confirmou o pagamento dois dias depois do previsto",
    ],
  ),
  opt_a: text(
    ["Option 1", "Opción 1", "Opção 1"],
    ["A full refund of 89.90 USD", "El reembolso completo de 89,90 USD", "O reembolso total de 89,90 USD"],
  ),
  opt_b: text(
    ["Option 2", "Opción 2", "Opção 2"],
    [
      "A credit of 110 USD on your account",
      "Un saldo a favor de 110 USD",
      "Um crédito de 110 USD na sua conta",
    ],
  ),
  gesture: text(
    ["Gesture", "Gesto", "Gesto"],
    [
      "a credit of 15 USD on your next invoice",
      "un descuento de 15 USD en su próxima factura",
      "um desconto de 15 USD na sua próxima fatura",
    ],
  ),
  facts: text(
    ["What you found", "Qué encontró", "O que você apurou"],
    [
      "the plan was renewed on 2 November and used on nine days since then",
      "el plan se renovó el 2 de noviembre y se ha usado nueve días desde entonces",
      "o plano foi renovado em 2 de novembro e usado em nove dias desde então",
    ],
  ),
  clause: text(
    ["What was agreed", "Qué se acordó", "O que foi combinado"],
    [
      "a renewal can be undone within 14 days while it has not been used",
      "una renovación se puede anular en 14 días si no se ha usado",
      "uma renovação pode ser desfeita em 14 dias se não foi usada",
    ],
  ),
  reason: text(
    ["Reason", "Motivo", "Motivo"],
    [
      "those months were used before the cancellation reached us",
      "esos meses ya se usaron antes de que nos llegara la cancelación",
      "esses meses foram usados antes de o cancelamento chegar até nós",
    ],
  ),
  can_do: text(
    ["What you can do", "Qué puede hacer", "O que você pode fazer"],
    [
      "move you to the monthly plan and refund the remaining ten months",
      "pasar su cuenta al plan mensual y reembolsar los diez meses restantes",
      "passar sua conta para o plano mensal e reembolsar os dez meses restantes",
    ],
  ),
  cannot: text(
    ["What you can't do", "Qué no puede hacer", "O que não é possível"],
    [
      "refund the two months already used",
      "reembolsar los dos meses ya usados",
      "reembolsar os dois meses já usados",
    ],
  ),
  review: text(
    ["How to have it reviewed", "Cómo pedir una revisión", "Como pedir uma revisão"],
    [
      "reply with the word “review” and a colleague who was not involved looks at it afresh",
      "responda con la palabra «revisión» y otra persona del equipo lo estudiará de nuevo",
      "responda com a palavra “revisão” e outra pessoa da equipe analisa tudo de novo",
    ],
  ),
  done: text(
    ["What you did", "Qué ha hecho", "O que você fez"],
    [
      "I refunded 89.90 USD to your card",
      "reembolsé 89,90 USD en su tarjeta",
      "reembolsei 89,90 USD no seu cartão",
    ],
  ),
  answers: text(
    ["How it answers them", "Cómo responde a su queja", "Como isso responde à queixa"],
    [
      "only one payment remains for your invoice",
      "queda un solo pago por su factura",
      "fica só um pagamento pela sua fatura",
    ],
  ),
  slot1: text(
    ["First time", "Primer horario", "Primeiro horário"],
    ["Tuesday 24 November, 10:00", "martes 24 de noviembre, 10:00", "terça-feira, 24 de novembro, 10h"],
  ),
  slot2: text(
    ["Second time", "Segundo horario", "Segundo horário"],
    ["Wednesday 25 November, 16:00", "miércoles 25 de noviembre, 16:00", "quarta-feira, 25 de novembro, 16h"],
  ),
  length: text(["Length", "Duración", "Duração"], ["fifteen minutes", "quince minutos", "quinze minutos"]),
  who: text(
    ["Who takes it", "Quién lo lleva", "Quem assume"],
    [
      "Dana Ruiz, who leads our billing team",
      "Dana Ruiz, responsable de facturación",
      "Dana Ruiz, responsável pelo faturamento",
    ],
  ),
  why: text(
    ["Why", "Por qué", "Por quê"],
    ["it touches your contract", "afecta a su contrato", "envolve o seu contrato"],
  ),
  adjust: text(
    ["What you arranged", "Qué ha dispuesto", "O que você providenciou"],
    [
      "all payment reminders are paused until January",
      "los avisos de pago quedan en pausa hasta enero",
      "os avisos de pagamento ficam pausados até janeiro",
    ],
  ),
  answer: text(
    ["Your answer", "Su respuesta", "Sua resposta"],
    [
      "Yes, you can change the delivery address until the parcel leaves us. Open Orders, choose the order and press Edit address.",
      "Sí, puede cambiar la dirección de entrega hasta que salga el paquete. Abra Pedidos, elija el pedido y pulse Editar dirección.",
      "Sim, dá para mudar o endereço de entrega até o pacote sair. Abra Pedidos, escolha o pedido e toque em Editar endereço.",
    ],
  ),
  refund_ref: text(
    ["Refund reference", "Referencia del reembolso", "Código do reembolso"],
    ["RF-55210", "RF-55210", "RF-55210"],
  ),
  descriptor: text(
    ["Name on statements", "Nombre en el extracto", "Nome no extrato"],
    ["“NORTHWIND*SHOP”", "«NORTHWIND*SHOP»", "“NORTHWIND*SHOP”"],
  ),
  match: text(
    ["What you found", "Qué encontró", "O que você encontrou"],
    [
      "order 8123 of 2 November, a yearly plan",
      "el pedido 8123 del 2 de noviembre, un plan anual",
      "o pedido 8123 de 2 de novembro, um plano anual",
    ],
  ),
  item: text(["Item", "Artículo", "Item"], ["the charging cable", "el cable de carga", "o cabo de carga"]),
  replace: text(
    ["What you send", "Qué envía", "O que você envia"],
    ["a new blue kettle", "una tetera azul nueva", "uma chaleira azul nova"],
  ),
  direct: text(
    ["Direct line", "Contacto directo", "Contato direto"],
    ["+1 555 0142", "+34 910 000 142", "(11) 5550-0142"],
  ),
  promise: text(
    ["What was promised", "Qué se prometió", "O que foi prometido"],
    [
      "a free month for the time without service",
      "un mes gratis por el tiempo sin servicio",
      "um mês grátis pelo tempo sem serviço",
    ],
  ),
  equivalent: text(
    ["What they get", "Qué recibe", "O que a pessoa recebe"],
    [
      "the free month, added to your current plan",
      "el mes gratis, sumado a su plan actual",
      "o mês grátis, somado ao seu plano atual",
    ],
  ),
  path: text(
    ["The way there", "El camino", "O caminho"],
    [
      "Open Account, choose Plan, then Cancel plan at the bottom of the page",
      "Abra Cuenta, elija Plan y, al final de la página, Cancelar plan",
      "Abra Conta, escolha Plano e, no fim da página, Cancelar plano",
    ],
  ),
  improve: text(
    ["What changes", "Qué cambia", "O que muda"],
    [
      "the link moves to the top of the page",
      "el enlace pasa al inicio de la página",
      "o link vai para o topo da página",
    ],
  ),
  /** Never typed: it is there once the confusion was logged in the case, and says no more than that (practice 002-9). */
  passed_on: text(
    ["That it was passed on", "Que se ha transmitido", "Que foi repassado"],
    [
      "I have passed this on to the people who can make it clearer",
      "Ya lo he transmitido al equipo que se ocupa de ello",
      "Já repassei isso a quem pode deixar mais claro",
    ],
  ),

  bank_ref: text(
    ["Bank's reference", "Referencia del banco", "Referência do banco"],
    ["D-77120", "D-77120", "D-77120"],
  ),
  refund_status: text(
    ["Where the money is", "Dónde está el dinero", "Onde está o dinheiro"],
    [
      "the payment is with your bank, and we have not refunded it",
      "el pago lo retiene su banco y no lo hemos reembolsado",
      "o pagamento está com o seu banco, e não o reembolsamos",
    ],
  ),
  bank_decision: text(
    ["The bank's decision", "Decisión del banco", "Decisão do banco"],
    [
      "the payment of 89.90 USD goes back to you",
      "el pago de 89,90 USD vuelve a usted",
      "o pagamento de 89,90 USD volta para você",
    ],
  ),
  diff: slot("amount", ["Difference", "Diferencia", "Diferença"], ["14.90 USD", "14,90 USD", "14,90 USD"]),
  reduction: slot("amount", ["Price reduction", "Rebaja", "Abatimento"], ["20 USD", "20 USD", "20 USD"]),
  lines: text(
    ["Line by line", "Línea por línea", "Linha por linha"],
    [
      "– Plan, November: 59.00 USD\n– Two extra users: 20.00 USD\n– Tax, 8 %: 6.32 USD",
      "– Plan de noviembre: 59,00 USD\n– Dos usuarios adicionales: 20,00 USD\n– Impuesto del 8 %: 6,32 USD",
      "– Plano de novembro: 59,00 USD\n– Dois usuários adicionais: 20,00 USD\n– Imposto de 8 %: 6,32 USD",
    ],
  ),
  how_avoid: text(
    ["How to avoid it", "Cómo evitarla", "Como evitar"],
    [
      "it applies from the fifth day after the due date, and a standing payment keeps it away",
      "se aplica desde el quinto día tras el vencimiento, y con pago automático no aparece",
      "ela vale a partir do quinto dia após o vencimento, e com débito automático não aparece",
    ],
  ),
  deliverable: text(
    ["What was delivered", "Qué se entregó", "O que foi entregue"],
    [
      "both reports, on 3 and 17 October",
      "los dos informes, el 3 y el 17 de octubre",
      "os dois relatórios, em 3 e 17 de outubro",
    ],
  ),
  delivery_record: text(
    ["Where it is on record", "Dónde consta", "Onde consta"],
    [
      "your sign-off by mail of 20 October",
      "su aprobación por correo del 20 de octubre",
      "a sua aprovação por e-mail de 20 de outubro",
    ],
  ),
  credit_note: text(["Credit note", "Nota de crédito", "Nota de crédito"], ["CN-1180", "NC-1180", "NC-1180"]),
  due: date(
    ["New due date", "Nuevo vencimiento", "Novo vencimento"],
    ["15 December", "15 de diciembre", "15 de dezembro"],
  ),
  part: text(
    ["Disputed part", "Parte en disputa", "Parte contestada"],
    ["320 USD of invoice INV-20931", "320 USD de la factura INV-20931", "320 USD da fatura INV-20931"],
  ),
  stop_use: text(
    ["What to do with it", "Qué hacer con él", "O que fazer com ele"],
    [
      "Unplug it and keep it out of reach of children",
      "Desenchúfelo y déjelo fuera del alcance de los niños",
      "Tire da tomada e deixe fora do alcance das crianças",
    ],
  ),
  bank_step: text(
    ["What you have secured", "Qué ha protegido", "O que você protegeu"],
    [
      "the account is locked and the order is stopped",
      "la cuenta está bloqueada y el pedido, detenido",
      "a conta está bloqueada, e o pedido, parado",
    ],
  ),
  can_help: text(
    ["Your next step", "Su próximo paso", "Seu próximo passo"],
    [
      "I go through both payments with our finance team",
      "reviso los dos pagos con Finanzas",
      "confiro os dois pagamentos com o Financeiro",
    ],
  ),
  difference: text(
    ["What differs", "Qué no coincide", "O que é diferente"],
    [
      "the page says steel, and yours is made of plastic",
      "la página dice acero y el suyo es de plástico",
      "a página diz aço, e o seu é de plástico",
    ],
  ),
  proof: text(
    ["What tracking says", "Qué dice el seguimiento", "O que diz o rastreio"],
    [
      "delivered on 3 November at 11:20, left at the front desk",
      "entregado el 3 de noviembre a las 11:20 en la recepción",
      "entregue em 3 de novembro às 11h20 na portaria",
    ],
  ),
  status: text(
    ["State of things", "Situación", "Situação"],
    [
      "sign-in has failed since 9:40, and the cause is found",
      "el acceso falla desde las 9:40 y la causa ya se conoce",
      "o acesso falha desde as 9h40, e a causa já é conhecida",
    ],
  ),
  workaround: text(
    ["What helps meanwhile", "Qué ayuda mientras", "O que ajuda agora"],
    [
      "the phone app still works",
      "la aplicación del teléfono sigue funcionando",
      "o aplicativo do celular continua funcionando",
    ],
  ),
  received: past(["Received on", "Recibido el", "Recebido em"]),
  return_how: text(
    ["How to return", "Cómo devolver", "Como devolver"],
    [
      "use the label in my next message, at any post office",
      "con la etiqueta de mi próximo mensaje, en cualquier oficina de correos",
      "com a etiqueta da minha próxima mensagem, em qualquer agência dos correios",
    ],
  ),
  send_by: date(["Send back by", "Devolver a más tardar", "Devolver até"], FRIDAY),
  visit: text(
    ["The new visit", "La nueva visita", "A nova visita"],
    [
      "Friday 27 November, 9 to 11",
      "viernes 27 de noviembre, de 9 a 11",
      "sexta-feira, 27 de novembro, das 9h às 11h",
    ],
  ),

  fix: text(
    ["What you arranged", "Qué ha organizado", "O que você organizou"],
    [
      "a technician from our own team comes on Thursday at nine",
      "el jueves a las nueve va alguien de nuestro propio equipo técnico",
      "na quinta-feira, às nove, vai alguém da nossa própria equipe técnica",
    ],
  ),
  check_date: date(
    ["You check again on", "Lo revisa de nuevo el", "Você verifica de novo em"],
    ["25 November", "25 de noviembre", "25 de novembro"],
  ),
  share: slot(
    "amount",
    ["Your share", "Parte que devuelve", "Parte que devolve"],
    ["45 USD", "45 USD", "45 USD"],
  ),
  basis: text(
    ["How you worked it out", "Cómo lo calculó", "Como calculou"],
    [
      "half of the fee, because the notice went out on the last day",
      "la mitad de la comisión, porque el aviso salió el último día",
      "metade da taxa, porque o aviso saiu no último dia",
    ],
  ),
  prevent: text(
    ["What is different now", "Qué cambia ahora", "O que muda agora"],
    [
      "a second charge for one invoice is stopped and looked at by a person",
      "un segundo cargo por la misma factura se detiene y lo revisa una persona",
      "uma segunda cobrança pela mesma fatura é parada e conferida por uma pessoa",
    ],
  ),

  recap: text(
    ["What you understood", "Qué ha entendido", "O que você entendeu"],
    [
      "you paid once, two charges were booked, and both are final at the bank",
      "hubo un solo pago, se anotaron dos cargos y el banco da los dos por definitivos",
      "houve um só pagamento, duas cobranças foram lançadas e o banco dá as duas como definitivas",
    ],
  ),
  reopen: date(
    ["Back on", "De vuelta el", "De volta em"],
    ["Monday 30 November", "lunes 30 de noviembre", "segunda-feira, 30 de novembro"],
  ),
  other_team: text(
    ["Team you asked", "Equipo consultado", "Equipe consultada"],
    ["our finance team", "el equipo de Finanzas", "a equipe do Financeiro"],
  ),
  asked: text(
    ["What you asked them", "Qué les preguntó", "O que você perguntou"],
    [
      "were both payments booked, and do they belong to one order",
      "si se cobraron los dos pagos y si son de un mismo pedido",
      "se os dois pagamentos foram lançados e se são do mesmo pedido",
    ],
  ),
  extra: text(
    ["What you added", "Qué ha añadido", "O que você acrescentou"],
    [
      "the next month of your plan is free of charge",
      "el próximo mes del plan no tiene cargo",
      "o próximo mês do plano não tem custo",
    ],
  ),
  decision: text(
    ["Decision", "Decisión", "Decisão"],
    [
      "we refund the ten unused months, and the two months that were used stay charged",
      "reembolsamos los diez meses sin usar y los dos meses usados se mantienen",
      "reembolsamos os dez meses não usados, e os dois meses usados se mantêm",
    ],
  ),
  reasons: text(
    ["Reasons", "Motivos", "Motivos"],
    [
      "the cancellation reached us on 4 November, and the plan was used on nine days before that",
      "la cancelación nos llegó el 4 de noviembre y el plan se usó nueve días antes de esa fecha",
      "o cancelamento chegou até nós em 4 de novembro, e o plano foi usado em nove dias antes dessa data",
    ],
  ),
  external_body: text(
    ["Outside body", "Organismo externo", "Órgão externo"],
    [
      "the consumer arbitration board of your region",
      "la junta arbitral de consumo de su región",
      "o órgão de defesa do consumidor da sua região",
    ],
  ),
  deadline: date(
    ["Time limit", "Plazo", "Prazo"],
    ["Monday 22 February 2027", "lunes 22 de febrero de 2027", "segunda-feira, 22 de fevereiro de 2027"],
  ),
  points: text(
    ["What was said", "Qué se habló", "O que foi dito"],
    [
      "– only one payment should remain\n– no fee at the bank",
      "– que quede un solo pago\n– que el banco no cobre comisión",
      "– que fique só um pagamento\n– que o banco não cobre tarifa",
    ],
  ),
  actions: text(
    ["Who does what", "Quién hace qué", "Quem faz o quê"],
    [
      "– I refund the second payment by Friday\n– you send me the bank's fee, if there is one",
      "– yo reembolso el segundo pago antes del viernes\n– de su parte, el importe de la comisión del banco, si la hay",
      "– eu reembolso o segundo pagamento até sexta-feira\n– da sua parte, o valor da tarifa do banco, se houver",
    ],
  ),
  items: text(
    ["What was agreed", "Qué se acordó", "O que foi combinado"],
    [
      "– the second payment is refunded in full\n– the plan goes on month by month",
      "– se reembolsa completo el segundo pago\n– el plan sigue mes a mes",
      "– o segundo pagamento é reembolsado por inteiro\n– o plano continua mês a mês",
    ],
  ),
  change: text(
    ["What it led to", "Qué cambió", "O que mudou"],
    [
      "a second charge for one invoice is now stopped before it goes out",
      "un segundo cargo por la misma factura se detiene ahora antes de salir",
      "uma segunda cobrança pela mesma fatura agora é parada antes de sair",
    ],
  ),
  usage: text(
    ["How it was used", "Cómo se usó", "Como foi usado"],
    [
      "the plan renewed on 2 November and was used on nine days after that",
      "el plan se renovó el 2 de noviembre y desde entonces se usó nueve días",
      "o plano foi renovado em 2 de novembro e depois disso foi usado em nove dias",
    ],
  ),
  alt: text(
    ["What you offer instead", "Qué ofrece a cambio", "O que você oferece"],
    [
      "move you to the monthly plan from December on",
      "pasar la cuenta al plan mensual desde diciembre",
      "passar a conta para o plano mensal a partir de dezembro",
    ],
  ),
  due_on: past(["Was due on", "Venció el", "Venceu em"]),
  pay_by: date(["To be paid by", "Pagar a más tardar", "Pagar até"], FRIDAY),
  plan: text(
    ["Payment plan", "Plan de pago", "Plano de pagamento"],
    [
      "three payments of 120 USD, on the first of each month",
      "tres pagos de 120 USD, el primer día de cada mes",
      "três pagamentos de 120 USD, no primeiro dia de cada mês",
    ],
  ),
  consequence: text(
    ["What follows", "Qué ocurre después", "O que acontece depois"],
    [
      "we pause the service on 1 December and hand the invoice to our collection partner",
      "pausamos el servicio el 1 de diciembre y la factura pasa a nuestra empresa de cobros",
      "pausamos o serviço em 1º de dezembro e a fatura passa à nossa empresa de cobrança",
    ],
  ),
  steps: text(
    ["Steps, five at most", "Pasos, cinco como mucho", "Passos, no máximo cinco"],
    [
      "1. Hold the button for three seconds\n2. Wait for the blue light\n3. Close the lid",
      "1. Mantenga el botón tres segundos\n2. Espere la luz azul\n3. Cierre la tapa",
      "1. Segure o botão por três segundos\n2. Espere a luz azul\n3. Feche a tampa",
    ],
  ),
  expect: text(
    ["What they see then", "Qué se ve después", "O que aparece depois"],
    ["the light turns green", "la luz se pone verde", "a luz fica verde"],
  ),
  private_channel: text(
    ["Private channel", "Canal privado", "Canal privado"],
    ["care@example.com", "ayuda@example.com", "ajuda@example.com"],
  ),

  department: internal(["Department", "Departamento", "Setor"], ["Finance", "Finanzas", "Financeiro"]),
  records: internal(
    ["Records needed", "Registros", "Registros"],
    [
      "both payment ids with their settlement status",
      "los dos identificadores de pago y su estado",
      "os dois identificadores de pagamento e sua situação",
    ],
  ),
  questions: internal(
    ["Questions", "Preguntas", "Perguntas"],
    [
      "Did both payments settle, and do they belong to one order?",
      "¿Se cobraron los dos pagos y son de un mismo pedido?",
      "Os dois pagamentos foram liquidados e são do mesmo pedido?",
    ],
  ),
  tried: internal(
    ["What was tried", "Qué se intentó", "O que foi tentado"],
    [
      "a credit of 60 USD, which was not accepted",
      "un abono de 60 USD, que no se aceptó",
      "um crédito de 60 USD, que não foi aceito",
    ],
  ),
  needs: internal(
    ["What they need, and why", "Qué necesita y por qué", "O que precisa, e por quê"],
    [
      "the money back before the rent is due on the first",
      "recuperar el dinero antes del alquiler del día 1",
      "o dinheiro de volta antes do aluguel do dia 1º",
    ],
  ),
  proposal: internal(
    ["Your proposal", "Su propuesta", "Sua proposta"],
    [
      "refund half now, credit the rest, keep the yearly plan",
      "reembolsar la mitad ahora, abonar el resto y mantener el plan anual",
      "reembolsar metade agora, creditar o resto e manter o plano anual",
    ],
  ),
  decision_needed: internal(
    ["Decision you ask for", "Decisión que pide", "Decisão que você pede"],
    ["approve a refund of 180 USD", "aprobar un reembolso de 180 USD", "aprovar um reembolso de 180 USD"],
  ),
  ceiling: internal(["Our ceiling", "Nuestro tope", "Nosso teto"], ["120 USD", "120 USD", "120 USD"]),
  authority: internal(
    ["Who may approve", "Quién aprueba", "Quem aprova"],
    ["team lead", "jefatura de equipo", "liderança da equipe"],
  ),
  customer_value: internal(
    ["Customer value", "Valor del cliente", "Valor do cliente"],
    ["1,400 USD a year", "1.400 USD al año", "1.400 USD por ano"],
  ),
  history: internal(
    ["History", "Historial", "Histórico"],
    [
      "two messages in ten days, one late delivery in March",
      "dos mensajes en diez días, una entrega tardía en marzo",
      "duas mensagens em dez dias, uma entrega atrasada em março",
    ],
  ),
} satisfies Record<string, Slot>;

export type SlotName = keyof typeof REGISTRY;

const portugal = (text: Localized, ptPT: string | undefined): Localized => (ptPT ? { ...text, ptPT } : text);

export const SLOTS: Readonly<Record<string, Slot>> = Object.fromEntries(
  Object.entries<Slot>(REGISTRY).map(([name, one]) => [
    name,
    {
      ...one,
      label: portugal(one.label, PORTUGAL_LABELS[name]),
      hint: portugal(one.hint, PORTUGAL_HINTS[name]),
      ...(TU_HINTS[name] ? { hintTu: TU_HINTS[name] } : {}),
    },
  ]),
);

/** The slot of that name; undefined for a name the registry does not know (own scripts may use others). */
export const slotOf = (name: string): Slot | undefined =>
  Object.hasOwn(SLOTS, name) ? SLOTS[name] : undefined;

/** What the form and the gaps call a slot; an unknown one is called by its name. */
export function slotLabel(name: string, locale: UiLocale): string {
  const label = slotOf(name)?.label;
  return label ? localize(label, locale) : name.replaceAll("_", " ");
}

/**
 * The example of a slot in the interface's language; empty for an unknown slot. Where the reply is in that language
 * too, the example says tú or usted, and speaks as Brazil or Portugal does, like the reply it goes into.
 */
export function slotHint(name: string, locale: UiLocale, variant: Variant): string {
  const known = slotOf(name);
  if (!known) return "";
  if (locale === "es" && variant === "es-tu") return known.hintTu ?? known.hint.es;
  if (locale.startsWith("pt") && variant === "pt-br") return localize(known.hint, "pt-BR");
  if (locale.startsWith("pt") && variant === "pt-pt") return localize(known.hint, "pt-PT");
  return localize(known.hint, locale);
}
