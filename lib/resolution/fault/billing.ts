/** Whose doing it was, for money: tests in the order in which they settle most (domain.md §2.1). */
import { t } from "../playbooks/text";
import { either, gated, no, yes } from "./build";
import type { FamilyTests } from "./schema";

export const billing: FamilyTests<"billing"> = {
  "duplicate-charge": [
    no("misunderstanding")(
      "both-settled",
      ["settled", "statement-text"],
      t(
        "Did both charges settle, so that neither is only a hold?",
        "¿Se liquidaron los dos cobros, sin que ninguno sea solo una retención?",
        "As duas cobranças foram efetivadas, sem que uma seja só reserva de valor?",
        "As duas cobranças foram efetivadas, sem que uma seja só uma cativação?",
      ),
    ),
    yes("ours")(
      "one-order",
      ["order", "invoice", "settled"],
      t(
        "Do both charges belong to one order or invoice?",
        "¿Los dos cobros corresponden a un mismo pedido o factura?",
        "As duas cobranças são do mesmo pedido ou da mesma fatura?",
        "As duas cobranças são da mesma encomenda ou da mesma fatura?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "two-purchases",
      ["order", "dates"],
      t(
        "Do the two orders differ in what was bought?",
        "¿Los dos pedidos son de cosas distintas?",
        "Os dois pedidos são de coisas diferentes?",
        "As duas encomendas são de coisas diferentes?",
      ),
    ),
  ],
  "wrong-amount": [
    yes("ours")(
      "lower-shown",
      ["quoted-price", "price-list"],
      t(
        "Does a quote, an advertisement or the order page show the lower price?",
        "¿Algún presupuesto, anuncio o página del pedido muestra el precio menor?",
        "Algum orçamento, anúncio ou página do pedido mostra o preço menor?",
        "Algum orçamento, anúncio ou página da encomenda mostra o preço mais baixo?",
      ),
    ),
    yes("ours")(
      "promotion-ran",
      ["price-list", "terms"],
      t(
        "Was a promotion running on that day that covers this purchase?",
        "¿Había ese día una promoción que cubre esta compra?",
        "Havia nesse dia uma promoção que vale para esta compra?",
        "Havia nesse dia uma promoção que abrange esta compra?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "explained",
      ["invoice", "terms"],
      t(
        "Do tax, currency or a price tier account for the whole difference?",
        "¿Impuestos, divisa o tramo explican toda la diferencia?",
        "Imposto, câmbio ou faixa de preço explicam toda a diferença?",
        "Imposto, câmbio ou escalão de preço explicam toda a diferença?",
      ),
    ),
  ],
  "unwanted-renewal": [
    yes("ours")(
      "cancel-logged",
      ["cancel-log", "cancel-proof"],
      t(
        "Is a cancellation on record before the charge?",
        "¿Consta una baja anterior al cobro?",
        "Há um cancelamento registrado antes da cobrança?",
        "Há um cancelamento registado antes da cobrança?",
      ),
    ),
    no("ours")(
      "reminded",
      ["renewal-notice", "terms"],
      t(
        "Did the notice go out that the terms or the law ask for?",
        "¿Salió el aviso que piden las condiciones o la ley?",
        "Saiu o aviso que os termos ou a lei pedem?",
        "Foi enviado o aviso que as condições ou a lei exigem?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "used-since",
      ["usage"],
      t(
        "Was it used after it renewed?",
        "¿Se usó después de renovarse?",
        "Foi usado depois de renovar?",
        "Foi usado depois da renovação?",
      ),
    ),
  ],
  "refund-missing": [
    no("ours")(
      "sent",
      ["refund-reference"],
      t(
        "Was the refund sent, and did it not bounce?",
        "¿Se envió el reembolso y no fue devuelto?",
        "O reembolso foi enviado e não voltou?",
        "O reembolso foi enviado e não foi devolvido?",
      ),
    ),
    no("ours")(
      "same-way",
      ["refund-reference", "refund-account"],
      t(
        "Did it go back to the card or account that paid?",
        "¿Volvió a la tarjeta o cuenta con la que se pagó?",
        "Voltou para o cartão ou a conta que pagou?",
        "Voltou para o cartão ou a conta de onde foi pago?",
      ),
    ),
    either("misunderstanding", "third-party")(
      "bank-days",
      ["refund-reference", "dates"],
      t(
        "Are the bank’s usual working days still running?",
        "¿Sigue corriendo el plazo habitual del banco?",
        "O prazo normal do banco ainda está correndo?",
        "O prazo normal do banco ainda está a decorrer?",
      ),
    ),
  ],
  "unrecognised-charge": [
    yes("misunderstanding")(
      "own-order",
      ["order-match", "statement-text"],
      t(
        "Does the charge match an order of this customer?",
        "¿El cobro coincide con un pedido de este cliente?",
        "A cobrança corresponde a um pedido deste cliente?",
        "A cobrança corresponde a uma encomenda deste cliente?",
      ),
    ),
    yes("ours")(
      "wrong-card",
      ["order-match"],
      t(
        "Did we book somebody else’s order to this card?",
        "¿Cargamos a esta tarjeta el pedido de otra persona?",
        "Lançamos neste cartão o pedido de outra pessoa?",
        "Lançámos neste cartão a encomenda de outra pessoa?",
      ),
    ),
    either("misunderstanding", "unclear")(
      "household",
      ["device", "household"],
      t(
        "Does the customer know the person or address on the order?",
        "¿El cliente conoce a la persona o la dirección del pedido?",
        "O cliente conhece a pessoa ou o endereço do pedido?",
        "O cliente conhece a pessoa ou a morada da encomenda?",
      ),
    ),
  ],
  fee: [
    no("ours")(
      "clause",
      ["terms"],
      t(
        "Does a clause in the terms they accepted allow this fee?",
        "¿Alguna cláusula de las condiciones aceptadas permite este cargo?",
        "Alguma cláusula dos termos aceitos permite esta taxa?",
        "Alguma cláusula das condições aceites permite esta taxa?",
      ),
    ),
    no("ours")(
      "happened",
      ["fee-trigger"],
      t(
        "Did what sets the fee off really happen, in our log?",
        "¿Consta en nuestro registro lo que activa el cargo?",
        "O que gera a taxa consta mesmo no nosso registro?",
        "O que gera a taxa consta mesmo no nosso registo?",
      ),
    ),
    either("misunderstanding", "ours")(
      "announced",
      ["notice-proof"],
      t(
        "Is there proof that it was announced before it was charged?",
        "¿Hay prueba de que se avisó antes de cobrarlo?",
        "Há prova de que foi avisada antes de ser cobrada?",
      ),
    ),
  ],
  "invoice-validity": [
    gated(
      "agreed",
      "ours",
      "next",
      "agreed",
      ["contract"],
      t(
        "Is what was billed in the contract or the order?",
        "¿Lo facturado está en el contrato o en el pedido?",
        "O que foi faturado está no contrato ou no pedido?",
        "O que foi faturado está no contrato ou na encomenda?",
      ),
    ),
    gated(
      "delivered",
      "ours",
      "next",
      "delivered",
      ["acceptance", "expected"],
      t(
        "Was it delivered as agreed, with a sign-off or a record?",
        "¿Se entregó según lo acordado, con firma o registro?",
        "Foi entregue como combinado, com aceite ou registro?",
        "Foi entregue como acordado, com aceitação ou registo?",
      ),
    ),
    gated(
      "promisesKept",
      "ours",
      "misunderstanding",
      "promised",
      ["promises"],
      t(
        "Was everything kept that anybody promised beside it?",
        "¿Se cumplió todo lo que alguien prometió aparte?",
        "Foi cumprido tudo o que alguém prometeu à parte?",
      ),
    ),
  ],
  deposit: [
    no("ours")(
      "terms-shown",
      ["booking-policy"],
      t(
        "Were the cancellation terms shown before the booking?",
        "¿Se mostraron las condiciones de cancelación antes de reservar?",
        "As condições de cancelamento foram mostradas antes da reserva?",
      ),
    ),
    yes("ours")(
      "in-window",
      ["cancel-time", "booking-policy"],
      t(
        "Was it cancelled while that was still free?",
        "¿Se canceló mientras aún era gratis?",
        "Foi cancelado enquanto ainda era grátis?",
        "Foi cancelado enquanto ainda era gratuito?",
      ),
    ),
    either("ours", "misunderstanding")(
      "we-changed",
      ["cancel-time", "order"],
      t(
        "Did we move or drop the booking ourselves?",
        "¿Movimos o anulamos nosotros la reserva?",
        "Fomos nós que mudamos ou desmarcamos a reserva?",
        "Fomos nós que mudámos ou desmarcámos a reserva?",
      ),
    ),
  ],
};
