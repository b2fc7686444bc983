/** Replies about things: faulty, damaged, missing from the parcel, not as described, unsafe: when each is offered, and under which title. */
import { assemble, type ScriptFacts } from "../../assemble";
import { ENGLISH } from "./en";
import { SPANISH } from "./es";
import { PORTUGUESE } from "./pt";

const FACTS: readonly ScriptFacts[] = [
  {
    id: "prod.defect.own",
    title: {
      en: "Repair or replace, you choose",
      es: "Reparar o cambiar, usted elige",
      pt: "Conserto ou troca, você escolhe",
    },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["defective"],
    asks: ["replacement", "repair", "refund"],
  },
  {
    id: "prod.defect.edu",
    title: {
      en: "A few steps to get there",
      es: "Unos pasos para lograrlo",
      pt: "Alguns passos para chegar lá",
    },
    move: "explain",
    stance: "explain",
    stages: ["decide", "resolve"],
    subcategories: ["defective", "digital-fault"],
    asks: ["explanation", "repair"],
  },
  {
    id: "prod.damage.own",
    title: { en: "A new one on its way", es: "Le envío uno nuevo", pt: "Envio um novo para você" },
    move: "resolve",
    stance: "third-party",
    alsoStances: ["own"],
    stages: ["decide", "resolve"],
    subcategories: ["damaged"],
    asks: ["replacement", "refund"],
  },
  {
    id: "prod.missing.doubt",
    title: { en: "I send what is missing", es: "Le envío lo que falta", pt: "Envio o que faltou" },
    move: "offer",
    stance: "doubt",
    stages: ["decide", "resolve"],
    subcategories: ["wrong-item"],
    asks: ["replacement", "delivery"],
  },
  {
    id: "prod.notasdesc.own",
    title: {
      en: "Our page was wrong",
      es: "Nuestra página no era exacta",
      pt: "A nossa página estava errada",
    },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["not-as-described"],
    asks: ["refund", "replacement"],
  },
  {
    id: "prod.safety",
    title: { en: "Safety first", es: "Primero, la seguridad", pt: "Segurança primeiro" },
    move: "escalate",
    stance: "neutral",
    stages: ["identify", "gather", "decide"],
    categories: ["product", "service"],
    triggers: ["safety"],
  },
];

export const PRODUCT = assemble(
  FACTS,
  { en: ENGLISH, es: SPANISH, pt: PORTUGUESE },
  { categories: ["product"] },
);
