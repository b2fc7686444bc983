/** What an import would change, item by item; and the changes that an agent's choices come to. */

import { defaultPolicy, type TeamPolicy } from "../../resolution/team";
import type { Change } from "../own/changes";
import { changedTexts } from "../own/effective";
import type { OwnLibrary, TeamMark } from "../own/types";
import type { Script } from "../types";
import { partOf, type TeamRules } from "./team";
import type { Incoming, IncomingItem } from "./types";

export type ItemState = "new" | "changed" | "same";

/** What to do with an item: leave mine as it is, take theirs, or keep both. */
export type Choice = "leave" | "take" | "both";

const keyOf = (value: unknown): string => JSON.stringify(sorted(value));

/** Keys in one order: two files that say the same are the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/**
 * An item beside what is here under its id.
 *
 * @param rules the team's, as they are here
 */
export function stateOf(
  item: IncomingItem,
  own: OwnLibrary,
  shipped: ReadonlyMap<string, Script>,
  rules: TeamPolicy = defaultPolicy(),
): ItemState {
  // Rules are never new: something is in force in any case, and it stays unless somebody says otherwise.
  if (item.kind === "team") return keyOf(partOf(rules, item.part)) === keyOf(item.rules) ? "same" : "changed";
  if (item.kind === "script") {
    const mine = own.scripts.find(({ id }) => id === item.id);
    if (!mine) return "new";
    return keyOf(mine.script) === keyOf(item.script) ? "same" : "changed";
  }
  if (item.kind === "edit") {
    const original = shipped.get(item.id)?.texts ?? {};
    const theirs = keyOf(changedTexts(original, item.texts));
    const mine = own.edits.find(({ id }) => id === item.id);
    if (!mine) return theirs === keyOf({}) ? "same" : "new";
    return keyOf(mine.texts) === theirs ? "same" : "changed";
  }
  const mine = own.policies.find(({ id }) => id === item.id);
  if (!mine) return "new";
  const { at: _, ...rest } = mine;
  return keyOf(rest) === keyOf(item.policy) ? "same" : "changed";
}

interface Importing {
  own: OwnLibrary;
  shipped: ReadonlyMap<string, Script>;
  /** Of a pack; null where the agent's own macros come in. */
  team: TeamMark | null;
  now: number;
  /** Gives a new id, for an item that is kept beside mine. */
  newId: (kind: "script" | "policy") => string;
}

/**
 * The changes that follow from what was chosen; an item without a choice is left alone, as is one that is the same
 * here already. An edit can't be kept beside another: the reply has one text in each language.
 */
export function changesFor(
  { items }: Incoming,
  choices: Readonly<Record<string, Choice>>,
  { own, shipped, team, now, newId }: Importing,
): Change[] {
  return items.flatMap((item): Change[] => {
    const choice = Object.hasOwn(choices, item.id) ? choices[item.id] : "leave";
    if (item.kind === "team" || choice === "leave" || stateOf(item, own, shipped) === "same") return [];
    if (item.kind === "edit") {
      if (choice === "both") return [];
      const texts = changedTexts(shipped.get(item.id)?.texts ?? {}, item.texts);
      const to = Object.keys(texts).length > 0 ? { id: item.id, texts, team, at: now } : null;
      return [{ kind: "edit", id: item.id, to }];
    }
    const id = choice === "both" ? newId(item.kind) : item.id;
    if (item.kind === "policy") return [{ kind: "policy", id, to: { ...item.policy, id, at: now } }];
    return [{ kind: "script", id, to: { id, script: { ...item.script, id }, team, at: now } }];
  });
}

/** The team's rules that were chosen, and differ from those here. */
export const rulesFor = (
  { items }: Incoming,
  choices: Readonly<Record<string, Choice>>,
  here: TeamPolicy,
): TeamRules[] =>
  items.flatMap((item) =>
    item.kind === "team" &&
    Object.hasOwn(choices, item.id) &&
    choices[item.id] === "take" &&
    keyOf(partOf(here, item.part)) !== keyOf(item.rules)
      ? [item.rules]
      : [],
  );
