/** Replies about money: charges, renewals, refunds, fees, invoices and reminders: when each is offered, and under which title. */
import { assemble, type ScriptFacts } from "../../assemble";
import { ENGLISH } from "./en";
import { SPANISH } from "./es";
import { PORTUGUESE } from "./pt";

const FACTS: readonly ScriptFacts[] = [
  {
    id: "bill.dup.own",
    title: {
      en: "Refund the second charge",
      es: "Reembolso del segundo cargo",
      pt: "Reembolso da segunda cobrança",
    },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["duplicate-charge"],
    asks: ["refund"],
  },
  {
    id: "bill.dup.hold",
    title: {
      en: "One of the two is only a hold",
      es: "Uno de los dos es una retención",
      pt: "Uma das duas é só uma reserva",
    },
    move: "explain",
    stance: "explain",
    stages: ["decide", "resolve"],
    subcategories: ["duplicate-charge"],
  },
  {
    id: "bill.renewal.doubt",
    title: { en: "Undo the renewal", es: "Anulo la renovación", pt: "Desfaço a renovação" },
    move: "offer",
    stance: "doubt",
    stages: ["decide", "resolve"],
    subcategories: ["unwanted-renewal"],
    asks: ["refund", "cancel"],
  },
  {
    id: "bill.refund.trace",
    title: { en: "Where your refund is", es: "Dónde está su reembolso", pt: "Onde está o seu reembolso" },
    move: "update",
    stance: "neutral",
    stages: ["gather", "decide", "resolve"],
    subcategories: ["refund-missing"],
    asks: ["refund"],
  },
  {
    id: "bill.unknown.identify",
    title: { en: "Let's find out what it is", es: "Veamos qué es este cargo", pt: "Vamos descobrir o que é" },
    move: "ask",
    stance: "explain",
    stages: ["identify", "gather", "decide"],
    subcategories: ["unrecognised-charge"],
  },
  {
    id: "bill.wrongprice.own",
    title: { en: "Correct the price", es: "Corrijo el precio", pt: "Corrijo o preço" },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["wrong-amount"],
    asks: ["refund", "correct-invoice"],
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    id: "bill.b2b.correct",
    title: { en: "Correct the invoice", es: "Corrijo la factura", pt: "Corrijo a fatura" },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["invoice-validity", "wrong-amount"],
    asks: ["correct-invoice"],
  },
  {
    id: "bill.dunning.pause",
    title: { en: "Reminders are paused", es: "Avisos de pago en pausa", pt: "Avisos de cobrança pausados" },
    move: "update",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    subcategories: ["invoice-validity"],
  },
  {
    id: "bill.fraud.route",
    title: {
      en: "Protect your card first",
      es: "Primero, proteger su tarjeta",
      pt: "Primeiro, proteger o cartão",
    },
    move: "escalate",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    categories: ["billing", "service"],
    triggers: ["fraud-suspected"],
  },
  {
    id: "bill.bank.3rd",
    title: { en: "The bank is holding it", es: "Lo retiene el banco", pt: "Está retido no banco" },
    move: "update",
    stance: "third-party",
    stages: ["gather", "decide", "resolve"],
    subcategories: ["refund-missing", "duplicate-charge", "deposit"],
    asks: ["refund"],
  },
];

export const BILLING = assemble(
  FACTS,
  { en: ENGLISH, es: SPANISH, pt: PORTUGUESE },
  { categories: ["billing"] },
);
