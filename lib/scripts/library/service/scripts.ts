/** Replies about what we deliver: parcels, appointments, work, time: when each is offered, and under which title. */
import { assemble, type ScriptFacts } from "../../assemble";
import { ENGLISH } from "./en";
import { SPANISH } from "./es";
import { PORTUGUESE } from "./pt";

const FACTS: readonly ScriptFacts[] = [
  {
    id: "serv.nondelivery.own",
    title: { en: "Send again or refund", es: "Nuevo envío o reembolso", pt: "Novo envio ou reembolso" },
    move: "resolve",
    stance: "third-party",
    alsoStances: ["own"],
    stages: ["decide", "resolve"],
    subcategories: ["not-delivered"],
    asks: ["delivery", "refund", "replacement"],
  },
  {
    id: "serv.late.option",
    title: { en: "New date, or cancel", es: "Nueva fecha o cancelar", pt: "Nova data ou cancelamento" },
    move: "offer",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["late"],
    asks: ["delivery", "cancel", "refund"],
  },
  {
    id: "serv.delivered.doubt",
    title: { en: "It shows as delivered", es: "Figura como entregado", pt: "Consta como entregue" },
    move: "ask",
    stance: "doubt",
    stages: ["gather", "decide"],
    subcategories: ["not-delivered"],
    asks: ["delivery", "refund"],
  },
  {
    id: "serv.outage",
    title: {
      en: "What is down, and until when",
      es: "Qué falla y hasta cuándo",
      pt: "O que parou, e até quando",
    },
    move: "update",
    stance: "own",
    stages: ["identify", "gather", "decide", "resolve"],
    subcategories: ["outage"],
    asks: ["access"],
  },
  {
    id: "serv.withdraw",
    title: {
      en: "Your withdrawal is confirmed",
      es: "Su desistimiento, confirmado",
      pt: "A sua desistência, confirmada",
    },
    move: "resolve",
    stance: "neutral",
    stages: ["decide", "resolve"],
    subcategories: ["cancellation"],
    asks: ["cancel", "refund"],
  },
  {
    id: "serv.work.redo",
    title: { en: "Do it again, or pay less", es: "Repetirlo o pagar menos", pt: "Refazer ou pagar menos" },
    move: "offer",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["poor-work"],
    asks: ["repair", "refund", "compensation"],
  },
  {
    id: "serv.late.give",
    title: { en: "A credit for the wait", es: "Un crédito por la espera", pt: "Um crédito pela espera" },
    move: "offer",
    stance: "give",
    stages: ["decide", "resolve"],
    subcategories: ["late", "missed-appointment", "outage"],
    asks: ["compensation"],
  },
  {
    id: "serv.partner.3rd",
    title: {
      en: "Our partner failed, I fix it",
      es: "Falló otra empresa, lo resuelvo yo",
      pt: "O parceiro falhou, eu resolvo",
    },
    move: "resolve",
    stance: "third-party",
    stages: ["decide", "resolve"],
    subcategories: ["late", "poor-work", "missed-appointment", "outage"],
    asks: ["delivery", "repair", "compensation"],
  },
];

export const SERVICE = assemble(
  FACTS,
  { en: ENGLISH, es: SPANISH, pt: PORTUGUESE },
  { categories: ["service"] },
);
