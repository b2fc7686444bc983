/** Replies around a dispute with the bank: before it, while it runs, after it; never against the customer's right to it: when each is offered, and under which title. */
import { assemble, type ScriptFacts } from "../../assemble";
import { ENGLISH } from "./en";
import { SPANISH } from "./es";
import { PORTUGUESE } from "./pt";

const FACTS: readonly ScriptFacts[] = [
  {
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
  },
  {
    id: "cb.open",
    title: { en: "While the bank decides", es: "Mientras decide el banco", pt: "Enquanto o banco decide" },
    move: "update",
    stance: "neutral",
    stages: ["identify", "gather", "decide", "resolve"],
    triggers: ["chargeback-open"],
  },
  {
    id: "cb.closed",
    title: { en: "The bank has decided", es: "El banco ha decidido", pt: "O banco decidiu" },
    move: "recap",
    stance: "neutral",
    stages: ["resolve", "follow-up"],
    triggers: ["chargeback-open"],
  },
];

export const CHARGEBACK = assemble(FACTS, { en: ENGLISH, es: SPANISH, pt: PORTUGUESE });
