/** Replies about how we spoke, or did not: silence, promises, things that are hard to find, answers in public: when each is offered, and under which title. */
import { assemble, type ScriptFacts } from "../../assemble";
import { ENGLISH } from "./en";
import { SPANISH } from "./es";
import { PORTUGUESE } from "./pt";

const FACTS: readonly ScriptFacts[] = [
  {
    id: "comm.noreply.own",
    title: {
      en: "We left you without an answer",
      es: "No le respondimos a tiempo",
      pt: "Deixamos você sem resposta",
    },
    move: "acknowledge",
    stance: "own",
    stages: ["identify", "gather", "decide"],
    subcategories: ["no-reply"],
  },
  {
    id: "comm.promise.honour",
    title: { en: "We keep what was promised", es: "Cumplimos lo prometido", pt: "Cumprimos o prometido" },
    move: "resolve",
    stance: "own",
    stages: ["decide", "resolve"],
    subcategories: ["broken-promise"],
  },
  {
    id: "comm.hardtofind",
    title: { en: "It is easy to miss", es: "Es fácil pasarlo por alto", pt: "É fácil não ver" },
    move: "explain",
    stance: "explain",
    stages: ["identify", "gather", "decide", "resolve"],
    subcategories: ["misunderstanding"],
  },
  {
    id: "comm.social.public",
    title: {
      en: "In public, then in private",
      es: "En público, luego en privado",
      pt: "Em público, depois em privado",
    },
    move: "acknowledge",
    stance: "neutral",
    stages: ["identify", "gather", "decide", "resolve"],
    categories: [],
  },
  {
    id: "comm.social.closed",
    title: {
      en: "Settled, said in public",
      es: "Resuelto, dicho en público",
      pt: "Resolvido, dito em público",
    },
    move: "follow-up",
    stance: "neutral",
    stages: ["resolve", "follow-up"],
    categories: [],
  },
];

export const COMMUNICATION = assemble(
  FACTS,
  { en: ENGLISH, es: SPANISH, pt: PORTUGUESE },
  { categories: ["communication"] },
);
