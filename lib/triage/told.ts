/** Decides which of the threats, needs and wishes that sentences may state are told to the agent. */
import { chance } from "./chance";
import type { Classifier } from "./classify";
import { cluesOf, type FirstLook } from "./first-look";
import type { Prepared } from "./prepare";
import { lookAgain } from "./second-look";
import type { Stated } from "./stated";
import { categoryOf, type Emotion, type Subcategory } from "./taxonomy";
import { LENT, type Token } from "./text/tokens";
import { answeredAmiss } from "./thread";
import { isConditional } from "./threats";

/**
 * From these chances on a threat or need, and a wish, is told. Chosen on the tickets looked at and on one-liners
 * kept from training. A need or a danger that is overlooked costs more than one too many.
 */
const TOLD = { trigger: 0.6, ask: 0.4 };
const TOLD_AS: Readonly<Record<string, number>> = { vulnerable: 0.3, safety: 0.25, "fraud-suspected": 0.4 };
/** The same where a rule holds in a sentence that may state it; "today" beside a wish is a day, whatever else it is. */
const TOLD_BY_RULE = { trigger: 0.25, ask: 0.25, deadline: 0.1 };

/** A subject names the matter more often than it states a threat or a wish: there they have to be plain. Chosen on the tickets looked at. */
const TOLD_BY_SUBJECT = { trigger: 0.8, ask: 0.45 };

/** Praise and plain questions tell of earlier contacts, too: where nothing is disputed a second one has to be plain. */
const SAID_AGAIN = 0.9;

/** Whether a label's likeliest sentence says something by which an agent sees it: no number alone. */
const isSaid = (kind: "trigger" | "ask", { instance, most }: Stated, tokens: readonly Token[]): boolean => {
  if (instance === undefined || instance.message === LENT) return false;
  if (instance.message < 0 && most < TOLD_BY_SUBJECT[kind]) return false;
  for (let at = instance.from; at < instance.to; at++)
    if ((tokens[at] as Token).known.part.explains) return true;
  return false;
};

/** What is told. `again`: the thread shows a second contact that no words state: after a question, or after what an agent told. */
export interface Told {
  triggers: Stated[];
  asks: Stated[];
  again: "told" | "asked" | undefined;
}

const likelyOf = (
  classifier: Classifier,
  kind: "trigger" | "ask",
  stated: readonly Stated[],
  clues: Float64Array,
  tokens: readonly Token[],
): Stated[] => {
  const head = classifier.model.second[kind];
  // What no sentence states is not told, however well it would fit the kind.
  return stated.filter(
    (one, at) =>
      isSaid(kind, one, tokens) &&
      chance(lookAgain(head, clues, at)) >=
        (one.ruled === 0
          ? (TOLD_AS[one.label] ?? TOLD[kind])
          : TOLD_BY_RULE[one.label === "deadline" ? one.label : kind]),
  );
};

/**
 * What is asked now is asked in the latest message. An earlier one speaks where that asks for nothing, and where it
 * answers the agent's question: then what was wished for is wished for still. `clues` are those of the latest message;
 * `settled`: what came before it counts no more.
 */
const wishesOf = (
  classifier: Classifier,
  first: FirstLook,
  clues: Float64Array,
  settled: boolean,
  tokens: readonly Token[],
): Stated[] => {
  const now = likelyOf(classifier, "ask", first.asks, clues, tokens);
  const answers = first.reply?.asked === true;
  if (settled || first.askedBefore.length === 0 || (now.length > 0 && !answers)) return now;
  const before = likelyOf(classifier, "ask", first.askedBefore, cluesOf(first, first.askedBefore), tokens);
  if (now.length === 0) return before;
  const still = before.filter(
    ({ label }) => label !== "explanation" && now.every((one) => one.label !== label),
  );
  return [...now, ...still];
};

/** What a ticket of this kind and feeling states; nothing where a mailbox wrote it by itself (`automatic`). */
export const toldBy = (
  classifier: Classifier,
  { said, tokens, language }: Prepared,
  first: FirstLook,
  subcategory: Subcategory,
  emotion: Emotion,
  automatic: boolean,
): Told => {
  if (automatic) return { triggers: [], asks: [], again: undefined };
  const clues = cluesOf(first, first.asks);
  const latest = said[0]?.index;
  const dispute = categoryOf(subcategory) !== "none";
  // Thanks for a matter that was settled: what was said while it was not counts no more.
  const settled = !dispute && said.length > 1;
  // Who calmly ends a contract threatens nobody: that is the matter itself.
  const ends = subcategory === "cancellation" && emotion === "calm";
  const triggers = likelyOf(classifier, "trigger", first.triggers, clues, tokens).filter(
    ({ label, instance, any }) =>
      (instance?.message === latest ? !first.reply?.courtesy : !settled) &&
      !(ends && label === "churn-threat") &&
      !(!dispute && label === "repeat-contact" && any < SAID_AGAIN),
  );
  const wishes = wishesOf(classifier, first, clues, settled, tokens);
  // "Refund it, or I cancel": what is threatened is not asked for.
  const threatened = triggers.flatMap(({ label, instance }) =>
    label === "churn-threat" && instance && isConditional(tokens, instance, language.language)
      ? [instance]
      : [],
  );
  const cameBack =
    dispute &&
    first.reply !== undefined &&
    answeredAmiss(first.reply, emotion) &&
    triggers.every(({ label }) => label !== "repeat-contact");
  return {
    triggers,
    asks: wishes.filter(
      ({ label, instance }) => label !== "cancel" || !instance || !threatened.includes(instance),
    ),
    again: cameBack ? (first.reply?.asked ? "asked" : "told") : undefined,
  };
};
