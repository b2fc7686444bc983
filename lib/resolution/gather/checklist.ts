/** What is to be gathered for a case: what the ticket says already is never asked again (practice 001-3, 000-8/13). */
import type { Localized } from "../../i18n/localized";
import type { Facts } from "../../triage/reading";
import type { Subcategory } from "../../triage/taxonomy";
import type { EvidenceEntry, EvidenceState } from "../record/gathered";
import { GUIDES } from "./guides";
import { type Item, type ItemId, itemOf } from "./items";

export interface CheckedItem {
  id: ItemId;
  item: Item;
  /** `known`: the ticket says it. `open`: nobody looked yet. */
  state: EvidenceState | "known" | "open";
  /** What the ticket says, where it does. */
  value: string;
  note: string;
}

const written = (facts: Facts, field: keyof Facts): string =>
  (field === "amounts" ? facts.amounts.map(({ raw }) => raw) : facts[field]).join(", ");

/**
 * The checklist of a kind, each item with its state; what the agent ticked wins over what was read.
 * @param said facts that the customer told in words (`said.ts`)
 */
export function checklist(
  subcategory: Subcategory,
  facts: Facts,
  evidence: readonly EvidenceEntry[],
  said: readonly string[],
): CheckedItem[] {
  return GUIDES[subcategory].items.map((id) => {
    const item = itemOf(id);
    const entry = evidence.find((each) => each.id === id);
    const value = item.known ? written(facts, item.known) : "";
    return {
      id,
      item,
      state: entry?.state ?? (value || said.includes(id) ? "known" : "open"),
      value,
      note: entry?.note ?? "",
    };
  });
}

/** Facts that need not be asked for: the ticket holds them, or the agent has them. */
export const knownItems = (items: readonly CheckedItem[]): ItemId[] =>
  items.filter(({ state }) => state === "known" || state === "have").map(({ id }) => id);

/** How much is settled: had, known, or known to be unobtainable. */
export function completeness(items: readonly CheckedItem[]): { settled: number; of: number } {
  const settled = items.filter(({ state }) => state !== "open" && state !== "asked").length;
  return { settled, of: items.length };
}

/** Questions offered at once; more than that reads like an interrogation. */
const ASKED_AT_ONCE = 5;

/** Each of these names the purchase; one is enough. */
const NAMES_IT: readonly ItemId[] = ["order", "invoice"];

/**
 * Open questions for the customer, the most useful first.
 * Nothing that the ticket says, that is had, or that was asked already is among them.
 */
export function openQuestions(items: readonly CheckedItem[]): { id: ItemId; question: Localized }[] {
  const has = (ids: readonly ItemId[]) =>
    items.some(({ id, state }) => ids.includes(id) && (state === "known" || state === "have"));
  return items
    .filter(({ id, state }) => state === "open" && !(NAMES_IT.includes(id) && has(NAMES_IT)))
    .flatMap(({ id, item }) => (item.ask ? [{ id, question: item.ask }] : []))
    .slice(0, ASKED_AT_ONCE);
}

/** What would be sent to a bank or ombudsman: every piece that is had, numbered, those they take as evidence first. */
export function evidenceIndex(items: readonly CheckedItem[]): CheckedItem[] {
  const had = items.filter(({ state }) => state === "have" || state === "known");
  return [...had.filter(({ item }) => item.grade), ...had.filter(({ item }) => !item.grade)];
}
