/** Which replies fit now: at most three, best first, the same every time. */
import { LIBRARY } from "./library/index";
import type { ReplyContext, ReplyMove, Script } from "./types";

/**
 * What each fit is worth. The order between them is the point, not the figures: a trigger outweighs a kind of
 * dispute (domain.md §2.5: it sets the stance), that outweighs the stance, and that the emotion.
 */
const WORTH = {
  trigger: 40,
  subcategory: 25,
  /** Written for one family alone; that it is this one was checked before. */
  category: 12,
  stance: 16,
  neutralStance: 4,
  otherStance: -60,
  emotion: 12,
  otherEmotion: -8,
  ask: 5,
  move: 10,
  /** For a move that an earlier suggestion makes already: three ways of saying one thing are no choice. */
  sameMove: -9,
} as const;

/** What a stage is there for, first thing first. */
const MOVES: Readonly<Record<ReplyContext["stage"], readonly ReplyMove[]>> = {
  identify: ["acknowledge", "ask"],
  gather: ["ask", "update", "acknowledge"],
  decide: ["offer", "explain", "resolve"],
  resolve: ["resolve", "explain", "offer"],
  "follow-up": ["follow-up"],
};

/**
 * The replies to show beside a ticket.
 *
 * Internal texts never, a reply that was inserted never again, at most one opener and none once one was inserted. A
 * reply that names a trigger says so in its words, so it is left out where none of its triggers was read.
 */
export function suggestReplies(
  context: ReplyContext,
  scripts: readonly Script[] = LIBRARY,
  limit = 3,
): Script[] {
  const opened = scripts.some((script) => isOpener(script) && context.inserted.includes(script.id));
  const rest = scripts
    .filter((script) => fits(script, context) && !(opened && isOpener(script)))
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
    !context.inserted.includes(script.id) &&
    script.stages.includes(context.stage) &&
    allows(script.categories, context.category) &&
    allows(script.subcategories, context.subcategory) &&
    (script.triggers.length === 0 || overlap(script.triggers, context.triggers) > 0)
  );
}

function worthOf(script: Script, context: ReplyContext): number {
  const moves = MOVES[context.stage];
  const place = moves.indexOf(script.move);
  return (
    WORTH.trigger * Math.min(1, overlap(script.triggers, context.triggers)) +
    (script.subcategories.includes(context.subcategory) ? WORTH.subcategory : 0) +
    (script.categories.length === 1 ? WORTH.category : 0) +
    stanceWorth(script, context) +
    (script.emotions.includes(context.emotion) ? WORTH.emotion : 0) +
    (script.emotions.length > 0 && !script.emotions.includes(context.emotion) ? WORTH.otherEmotion : 0) +
    WORTH.ask * overlap(script.asks, context.ask) +
    (place === -1 ? 0 : WORTH.move - 2 * place)
  );
}

/**
 * While nobody has decided whose doing it was, a neutral text is safe, and a particular stance is only possible. Once
 * it is decided, a text of another stance would say what we do not hold. An opener owns the wait, not the cause.
 */
function stanceWorth(script: Script, context: ReplyContext): number {
  if (script.stance === "neutral") return WORTH.neutralStance;
  if (script.stance === context.stance) return WORTH.stance;
  return context.stance === "neutral" || isOpener(script) ? 0 : WORTH.otherStance;
}
