/** Which replies fit now: at most three, best first, the same every time. */
import { LIBRARY } from "./library/index";
import type { ReplyContext, ReplyMove, Script } from "./types";
import type { ReplyChannel } from "./variants";

/**
 * What each fit is worth. The order between them is the point, not the figures: a trigger outweighs all else
 * (domain.md §2.5), then comes the stance decided on, then the kind of dispute, then the emotion.
 */
const WORTH = {
  trigger: 60,
  /** A trigger that tells of the contact, and of no danger: the matter itself may come first. */
  mildTrigger: 30,
  /** Written for one trigger alone. */
  onlyTrigger: 4,
  subcategory: 25,
  /** Written for one family alone; that it is this one was checked before. */
  category: 12,
  /** The stance that was decided on; neutral is none. */
  stance: 40,
  neutralStance: 4,
  /** A gesture comes on top of putting it right, never instead. */
  gestureWhileOurs: -40,
  openerEmotion: 12,
  emotion: 4,
  otherEmotion: -8,
  ask: 5,
  /** Written for a longer channel than the customer's; on the phone what is spoken comes before what is sent after. */
  mailInChat: -10,
  mailAfterCall: -30,
  /** What the agent likes decides between equals; what they reject gives way to anything that fits. */
  liked: 9,
  rejected: -60,
  /** For each time it was put in, five at most: a habit, never a reason against a better fit. */
  used: 1,
  usedMost: 5,
  /** What the team agreed on comes before what ships, where both fit as well; the agent's own, a little. */
  team: 20,
  mine: 6,
  /** For a move that an earlier suggestion makes already: three ways of saying one thing are no choice. */
  sameMove: -9,
} as const;

/** What a stage is there for, and how much: before all else, the customer hears that somebody has heard. */
const MOVES: Readonly<Record<ReplyContext["stage"], Partial<Record<ReplyMove, number>>>> = {
  identify: { acknowledge: 34, ask: 8 },
  gather: { ask: 10, acknowledge: 8, update: 6 },
  decide: { offer: 10, explain: 8, resolve: 6 },
  resolve: { resolve: 10, explain: 8, offer: 6 },
  "follow-up": { "follow-up": 50 },
};

/**
 * In which channels a reply may be offered, best first. A chat can take a mail's text and a call ends in a mail; in
 * public only what was written for the public is offered, since every other text names facts of an account.
 */
const WAYS: Readonly<Record<ReplyChannel, readonly ReplyChannel[]>> = {
  mail: ["mail"],
  chat: ["chat", "mail"],
  social: ["social"],
  phone: ["phone", "mail"],
};

/**
 * The replies to show beside a ticket.
 *
 * Internal texts never, a reply that was inserted or that stands in the thread already never again, at most one opener
 * and none once one was inserted; where the thread itself was opened, only one that answers to a trigger. A reply that
 * names a trigger says so in its words, so it is left out where none of its triggers was read.
 */
export function suggestReplies(
  context: ReplyContext,
  scripts: readonly Script[] = LIBRARY,
  limit = 3,
): Script[] {
  const opened = scripts.some((script) => isOpener(script) && context.inserted.includes(script.id));
  const isLate = (script: Script) =>
    isOpener(script) && (opened || (context.said.opened && script.triggers.length === 0));
  const rest = scripts
    .filter((script) => fits(script, context) && !isLate(script))
    .map((script) => ({ script, worth: worthOf(script, context) }));

  const chosen: Script[] = [];
  while (chosen.length < limit) {
    const best = rest
      .filter(({ script }) => !chosen.includes(script))
      .filter(({ script }) => !isOpener(script) || !chosen.some(isOpener))
      .map(({ script, worth }) => ({
        script,
        worth: worth + (chosen.some(({ move }) => move === script.move) ? WORTH.sameMove : 0),
      }))
      .reduce<{ script: Script; worth: number } | undefined>(
        (top, next) => (top && top.worth >= next.worth ? top : next),
        undefined,
      );
    if (!best) break;
    chosen.push(best.script);
  }
  return chosen;
}

const isOpener = (script: Script): boolean => script.move === "acknowledge";

const allows = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value);

const overlap = <T>(one: readonly T[], other: readonly T[]): number =>
  one.filter((value) => other.includes(value)).length;

function fits(script: Script, context: ReplyContext): boolean {
  return (
    !script.internal &&
    WAYS[context.channel].some((way) => script.texts[way]) &&
    !context.said.scripts.includes(script.id) &&
    !context.inserted.includes(script.id) &&
    script.stages.includes(context.stage) &&
    allows(script.categories, context.category) &&
    allows(script.subcategories, context.subcategory) &&
    holds(script, context) &&
    (script.triggers.length === 0 || overlap(script.triggers, context.triggers) > 0)
  );
}

function worthOf(script: Script, context: ReplyContext): number {
  return (
    triggerWorth(script, context) +
    (script.triggers.length === 1 ? WORTH.onlyTrigger : 0) +
    (script.subcategories.includes(context.subcategory) ? WORTH.subcategory : 0) +
    (script.categories.length === 1 ? WORTH.category : 0) +
    stanceWorth(script, context) +
    emotionWorth(script, context) +
    WORTH.ask * overlap(script.asks, context.ask) +
    channelWorth(script, context) +
    habitWorth(script, context) +
    (script.by ? WORTH[script.by] : 0) +
    (MOVES[context.stage][script.move] ?? 0)
  );
}

/** What calls for somebody's safety, money or rights before anything else. */
const GRAVE: ReplyContext["triggers"] = [
  "chargeback-threat",
  "chargeback-open",
  "legal-threat",
  "regulator-threat",
  "public-threat",
  "vulnerable",
  "safety",
  "abuse",
  "fraud-suspected",
];

function triggerWorth(script: Script, { triggers }: ReplyContext): number {
  if (script.triggers.length === 0) return 0;
  const read = script.triggers.filter((trigger) => triggers.includes(trigger));
  return overlap(read, GRAVE) > 0 ? WORTH.trigger : WORTH.mildTrigger;
}

function channelWorth(script: Script, { channel }: ReplyContext): number {
  if (script.texts[channel]) return 0;
  return channel === "phone" ? WORTH.mailAfterCall : WORTH.mailInChat;
}

function habitWorth(script: Script, { habits }: ReplyContext): number {
  const habit = habits && Object.hasOwn(habits, script.id) ? habits[script.id] : undefined;
  if (!habit) return 0;
  const rated = habit.rating > 0 ? WORTH.liked : habit.rating < 0 ? WORTH.rejected : 0;
  return rated + WORTH.used * Math.min(habit.used, WORTH.usedMost);
}

/** The emotion chooses the opener; of the other replies it only says which may help. */
function emotionWorth(script: Script, { emotion }: ReplyContext): number {
  if (script.emotions.length === 0) return 0;
  if (!script.emotions.includes(emotion)) return WORTH.otherEmotion;
  return isOpener(script) ? WORTH.openerEmotion : WORTH.emotion;
}

function stanceWorth(script: Script, context: ReplyContext): number {
  if (script.stance === "neutral") return WORTH.neutralStance;
  if (script.stance === "give" && context.stance === "own") return WORTH.gestureWhileOurs;
  return script.stance === context.stance || script.alsoStances.includes(context.stance) ? WORTH.stance : 0;
}

/** Beside its own, what a stance can also say: owning leaves room for a gesture on top. */
const ALSO: Readonly<Record<ReplyContext["stance"], readonly Script["stance"][]>> = {
  neutral: ["own", "doubt", "explain", "third-party"],
  own: ["give"],
  doubt: ["give"],
  explain: [],
  firm: [],
  give: [],
  "third-party": [],
};

/**
 * Whether a text says nothing that we do not hold. While nobody has decided whose doing it was, a particular stance is
 * possible, but no refusal and no gesture (practice.md 000-26); once it is decided, another stance would contradict it,
 * and so would "it is done" beside a no. An opener owns the wait, not the cause.
 */
function holds({ stance, alsoStances, move }: Script, context: ReplyContext): boolean {
  if (move === "acknowledge" || stance === context.stance || alsoStances.includes(context.stance))
    return true;
  if (stance === "neutral") return !(context.stance === "firm" && move === "resolve");
  return ALSO[context.stance].includes(stance);
}
