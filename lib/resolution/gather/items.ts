/** Everything a dispute may turn on: who has it, whether a bank takes it as evidence, and how to ask a customer for it. */
import type { Localized } from "../../i18n/localized";
import type { Facts } from "../../triage/reading";
import { t } from "../playbooks/text";
import type { Department } from "./departments";

export interface Item {
  label: Localized;
  /** Who can give it. */
  from: "customer" | Department;
  /** An open question, in words that suit any register; only for what a customer can give. */
  ask?: Localized;
  /** The fact of the ticket that makes it known without asking. */
  known?: keyof Facts;
  /** Banks and ombudsmen take it as evidence. */
  grade?: true;
}

const customer = (label: Localized, ask: Localized, more: Partial<Item> = {}): Item => ({
  label,
  from: "customer",
  ask,
  ...more,
});
const record = (from: Department, label: Localized, more: Partial<Item> = {}): Item => ({
  label,
  from,
  ...more,
});
const grade = { grade: true } as const;

export const ITEMS = {
  order: customer(
    t("Order number", "Número de pedido", "Número do pedido", "Número da encomenda"),
    t(
      "Which order is it about?",
      "¿De qué pedido se trata?",
      "De qual pedido se trata?",
      "De que encomenda se trata?",
    ),
    { known: "orders" },
  ),
  invoice: customer(
    t("Invoice number", "Número de factura", "Número da fatura"),
    t(
      "Which invoice is it about?",
      "¿De qué factura se trata?",
      "De qual fatura se trata?",
      "De que fatura se trata?",
    ),
    { known: "invoices" },
  ),
  amount: customer(
    t("Amount in question", "Importe en cuestión", "Valor em questão"),
    t(
      "Which amount is it about?",
      "¿De qué importe se trata?",
      "De qual valor se trata?",
      "De que valor se trata?",
    ),
    { known: "amounts" },
  ),
  dates: customer(
    t("Dates of what happened", "Fechas de lo ocurrido", "Datas do ocorrido"),
    t("When did this happen?", "¿Cuándo ocurrió?", "Quando isso aconteceu?", "Quando é que isto aconteceu?"),
    { known: "dates" },
  ),
  tracking: customer(
    t("Tracking number", "Número de seguimiento", "Código de rastreio", "Número de seguimento"),
    t(
      "What does the tracking number on the shipping mail say?",
      "¿Qué número de seguimiento aparece en el correo de envío?",
      "Qual é o código de rastreio no e-mail de envio?",
      "Qual é o número de seguimento no e-mail de envio?",
    ),
    { known: "trackings" },
  ),
  "statement-text": customer(
    t("Text on the statement", "Texto del extracto", "Texto do extrato"),
    t(
      "What exactly does the statement show for it?",
      "¿Qué aparece exactamente en el extracto?",
      "O que aparece exatamente no extrato?",
    ),
    grade,
  ),
  settled: record(
    "finance",
    t(
      "Both charges: settled or only held",
      "Los dos cobros: liquidados o retenidos",
      "As duas cobranças: efetivadas ou só reservadas",
      "As duas cobranças: efetivadas ou só cativas",
    ),
    grade,
  ),
  "quoted-price": customer(
    t("Price that was shown, with proof", "Precio mostrado, con prueba", "Preço mostrado, com prova"),
    t(
      "Where did the other price appear, and is there a picture of it?",
      "¿Dónde aparecía el otro precio? ¿Hay alguna captura?",
      "Onde aparecia o outro preço? Há alguma imagem dele?",
    ),
    grade,
  ),
  "price-list": record(
    "sales",
    t(
      "Price and promotion on that day",
      "Precio y promoción de ese día",
      "Preço e promoção daquele dia",
      "Preço e promoção nesse dia",
    ),
  ),
  "cancel-proof": customer(
    t(
      "Cancellation: day, way, confirmation",
      "Cancelación: día, vía y confirmación",
      "Cancelamento: dia, meio e confirmação",
    ),
    t(
      "When and how was it cancelled, and what came back as confirmation?",
      "¿Cuándo y cómo se canceló, y qué confirmación llegó?",
      "Quando e como foi cancelado, e que confirmação chegou?",
    ),
    grade,
  ),
  "cancel-log": record(
    "finance",
    t(
      "Log of the cancellation",
      "Registro de la cancelación",
      "Registro do cancelamento",
      "Registo do cancelamento",
    ),
    grade,
  ),
  usage: record("product", t("Use since then", "Uso desde entonces", "Uso desde então"), grade),
  "renewal-notice": record(
    "finance",
    t("Notice of the renewal", "Aviso de la renovación", "Aviso da renovação"),
    grade,
  ),
  "refund-reference": record(
    "finance",
    t(
      "Refund: day sent and reference",
      "Reembolso: día de envío y referencia",
      "Reembolso: dia do envio e referência",
    ),
    grade,
  ),
  "refund-account": customer(
    t("Where the refund was expected", "Dónde se esperaba el reembolso", "Onde o reembolso era esperado"),
    t(
      "Which card or account was it expected on? The last four digits are enough.",
      "¿En qué tarjeta o cuenta se esperaba? Bastan los cuatro últimos dígitos.",
      "Em que cartão ou conta era esperado? Bastam os quatro últimos dígitos.",
    ),
  ),
  household: customer(
    t("Who else may use the card", "Quién más usa la tarjeta", "Quem mais usa o cartão"),
    t(
      "Could somebody at home or at work have ordered with it?",
      "¿Pudo pedir algo con ella alguien de casa o del trabajo?",
      "Alguém de casa ou do trabalho pode ter comprado com ele?",
    ),
  ),
  "order-match": record(
    "risk",
    t(
      "Order behind the charge",
      "Pedido detrás del cobro",
      "Pedido por trás da cobrança",
      "Encomenda por trás da cobrança",
    ),
    grade,
  ),
  device: record(
    "risk",
    t(
      "Device, time and address of the order",
      "Dispositivo, hora y dirección del pedido",
      "Dispositivo, hora e endereço do pedido",
      "Dispositivo, hora e morada da encomenda",
    ),
    grade,
  ),
  terms: record(
    "legal",
    t("Terms as accepted", "Condiciones aceptadas", "Condições aceitas", "Condições aceites"),
    grade,
  ),
  "fee-trigger": record("operations", t("What set the fee off", "Qué activó el cargo", "O que gerou a taxa")),
  "notice-proof": record("legal", t("Proof of notice", "Prueba del aviso", "Prova do aviso"), grade),
  contract: record(
    "legal",
    t("Contract and scope", "Contrato y alcance", "Contrato e escopo", "Contrato e âmbito"),
    grade,
  ),
  acceptance: record(
    "operations",
    t("Acceptance or sign-off", "Aceptación o firma", "Aceite ou assinatura", "Aceitação ou assinatura"),
    grade,
  ),
  promises: record(
    "sales",
    t(
      "Promises in mails or calls",
      "Promesas en correos o llamadas",
      "Promessas em e-mails ou ligações",
      "Promessas em e-mails ou chamadas",
    ),
  ),
  "booking-policy": record(
    "operations",
    t("Policy shown at booking", "Política mostrada al reservar", "Política mostrada na reserva"),
    grade,
  ),
  "cancel-time": record(
    "operations",
    t("Time of the cancellation", "Momento de la cancelación", "Momento do cancelamento"),
    grade,
  ),
  symptom: customer(
    t("What happens, since when", "Qué ocurre y desde cuándo", "O que acontece e desde quando"),
    t(
      "What happens exactly, and since when?",
      "¿Qué ocurre exactamente y desde cuándo?",
      "O que acontece exatamente, e desde quando?",
    ),
  ),
  tried: customer(
    t("What was tried", "Qué se probó", "O que foi tentado"),
    t(
      "What was tried so far, and what did it show?",
      "¿Qué se ha probado hasta ahora y qué se vio?",
      "O que já foi tentado, e o que apareceu?",
    ),
  ),
  photos: customer(
    t("Photos or a short video", "Fotos o un video corto", "Fotos ou um vídeo curto"),
    t(
      "Is there a photo or a short video of it?",
      "¿Hay alguna foto o un video corto?",
      "Há alguma foto ou um vídeo curto?",
    ),
    grade,
  ),
  serial: customer(
    t("Serial or batch number", "Número de serie o lote", "Número de série ou lote"),
    t(
      "Which serial or batch number is printed on it?",
      "¿Qué número de serie o lote lleva impreso?",
      "Que número de série ou lote está impresso?",
    ),
  ),
  "delivery-day": record("logistics", t("Day of delivery", "Día de entrega", "Dia da entrega"), grade),
  "batch-known": record(
    "quality",
    t("Known fault or batch", "Falla o lote conocido", "Defeito ou lote conhecido"),
  ),
  listing: record(
    "marketing",
    t("Listing on the day of purchase", "Ficha del día de compra", "Anúncio no dia da compra"),
    grade,
  ),
  difference: customer(
    t("What differs", "Qué es distinto", "O que é diferente"),
    t(
      "What differs from what was expected?",
      "¿Qué es distinto de lo que se esperaba?",
      "O que é diferente do que se esperava?",
    ),
  ),
  "box-photos": customer(
    t("Photos of box and label", "Fotos de la caja y la etiqueta", "Fotos da caixa e da etiqueta"),
    t(
      "Is there a photo of the box and of its label?",
      "¿Hay una foto de la caja y de la etiqueta?",
      "Há uma foto da caixa e da etiqueta?",
    ),
    grade,
  ),
  "carrier-note": record(
    "logistics",
    t("Carrier’s note and claim period", "Nota del transportista y plazo", "Nota da transportadora e prazo"),
    grade,
  ),
  "pick-log": record(
    "warehouse",
    t(
      "Pick log and weight",
      "Registro de preparación y peso",
      "Registro de separação e peso",
      "Registo de preparação e peso",
    ),
    grade,
  ),
  "what-came": customer(
    t("What came, what is missing", "Qué llegó y qué falta", "O que chegou e o que falta"),
    t(
      "What was in the parcel, and what is missing?",
      "¿Qué venía en el paquete y qué falta?",
      "O que veio no pacote, e o que falta?",
    ),
  ),
  version: customer(
    t("Version and device", "Versión y dispositivo", "Versão e dispositivo"),
    t(
      "Which version and device is it?",
      "¿Qué versión y qué dispositivo son?",
      "Qual é a versão e o dispositivo?",
    ),
  ),
  screen: customer(
    t("What the screen showed", "Qué mostraba la pantalla", "O que a tela mostrava", "O que o ecrã mostrava"),
    t(
      "What was on the screen just then?",
      "¿Qué aparecía en la pantalla en ese momento?",
      "O que aparecia na tela nesse momento?",
      "O que aparecia no ecrã nesse momento?",
    ),
  ),
  incident: record(
    "engineering",
    t("Incident: window and cause", "Incidencia: horario y causa", "Incidente: janela e causa"),
  ),
  "proof-of-delivery": record(
    "logistics",
    t("Proof of delivery", "Prueba de entrega", "Prova de entrega"),
    grade,
  ),
  address: customer(
    t(
      "Address, and who could have taken it",
      "Dirección y quién pudo recibirlo",
      "Endereço e quem pode ter recebido",
      "Morada e quem pode ter recebido",
    ),
    t(
      "Is the address right, and could a neighbour have taken it?",
      "¿Es correcta la dirección? ¿Pudo recibirlo alguien del vecindario?",
      "O endereço está certo? Algum vizinho pode ter recebido?",
      "A morada está certa? Algum vizinho pode ter recebido?",
    ),
  ),
  "need-by": customer(
    t("By when it is needed", "Para cuándo se necesita", "Para quando é preciso"),
    t("By when is it needed?", "¿Para cuándo se necesita?", "Para quando é preciso?"),
  ),
  "promised-day": record("operations", t("Day that was promised", "Día prometido", "Dia prometido"), grade),
  "job-sheet": record(
    "operations",
    t("Job sheet", "Parte de trabajo", "Ordem de serviço", "Folha de obra"),
    grade,
  ),
  expected: customer(
    t("What was expected", "Qué se esperaba", "O que se esperava"),
    t(
      "What was expected, and what is missing?",
      "¿Qué se esperaba y qué falta?",
      "O que se esperava, e o que falta?",
    ),
  ),
  "slot-log": record(
    "operations",
    t("Log of the appointment", "Registro de la cita", "Registro da visita", "Registo da visita"),
    grade,
  ),
  "service-terms": record(
    "legal",
    t(
      "Service terms and credits",
      "Condiciones y compensaciones del servicio",
      "Condições e créditos do serviço",
    ),
  ),
  impact: customer(
    t("What it cost or stopped", "Qué costó o impidió", "O que custou ou impediu"),
    t(
      "What did this stop or cost so far?",
      "¿Qué ha impedido o costado hasta ahora?",
      "O que isso impediu ou custou até agora?",
      "O que é que isto impediu ou custou até agora?",
    ),
  ),
  "contract-day": record(
    "sales",
    t("Day and way of the contract", "Día y vía del contrato", "Dia e meio do contrato"),
    grade,
  ),
  "block-reason": record("risk", t("Reason for the block", "Motivo del bloqueo", "Motivo do bloqueio")),
  identity: customer(
    t("Who is asking", "Quién lo solicita", "Quem solicita"),
    t(
      "From which address or number was the account opened?",
      "¿Con qué correo o teléfono se abrió la cuenta?",
      "Com que e-mail ou telefone a conta foi aberta?",
    ),
  ),
  contacts: record(
    "support",
    t(
      "Earlier messages and who had them",
      "Mensajes anteriores y quién los tuvo",
      "Mensagens anteriores e quem as teve",
    ),
    grade,
  ),
  "open-question": record(
    "support",
    t("The question left open", "La pregunta que quedó abierta", "A pergunta que ficou aberta"),
  ),
  "promise-words": customer(
    t(
      "What was promised, by whom, when",
      "Qué se prometió, quién y cuándo",
      "O que foi prometido, por quem e quando",
    ),
    t(
      "What was promised, by whom, and when?",
      "¿Qué se prometió, quién lo hizo y cuándo?",
      "O que foi prometido, por quem e quando?",
    ),
  ),
  "promise-record": record(
    "sales",
    t("Record of the promise", "Registro de la promesa", "Registro da promessa", "Registo da promessa"),
    grade,
  ),
  "said-words": customer(
    t("When, where, what was said", "Cuándo, dónde y qué se dijo", "Quando, onde e o que foi dito"),
    t(
      "When and where was it, and what was said?",
      "¿Cuándo y dónde fue, y qué se dijo?",
      "Quando e onde foi, e o que foi dito?",
    ),
  ),
  findable: record(
    "product",
    t("Whether it can be found easily", "Si es fácil de encontrar", "Se é fácil de encontrar"),
  ),
  "data-wanted": customer(
    t("Which data", "Qué datos", "Quais dados", "Que dados"),
    t(
      "Which data is it about?",
      "¿De qué datos se trata?",
      "De quais dados se trata?",
      "De que dados se trata?",
    ),
  ),
  "data-record": record(
    "privacy",
    t("What is kept about the person", "Qué se guarda de la persona", "O que é guardado sobre a pessoa"),
    grade,
  ),
} satisfies Record<string, Item>;

export type ItemId = keyof typeof ITEMS;
export const ITEM_IDS = Object.keys(ITEMS) as ItemId[];
export const itemOf = (id: ItemId): Item => ITEMS[id];
