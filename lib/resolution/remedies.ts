/** Which remedies are fair to offer, given the kind of dispute and whose doing it was. */
import { localize, type UiLocale } from "../i18n/localized";
import type { Subcategory } from "../triage/taxonomy";
import { PLAYBOOKS, playbookOf } from "./playbooks/index";
import type { Fault, Remedy, RemedyKind } from "./types";

const RANK: Record<RemedyKind, number> = { owed: 0, usual: 1, goodwill: 2 };

/**
 * The remedies on offer: owed first, then usual, then goodwill; within a kind in the playbook's order.
 * @param fault while it is not decided (null) all of the playbook's remedies are shown, so nothing owed is hidden
 */
export function remediesFor(subcategory: Subcategory, fault: Fault | null): Remedy[] {
  return playbookOf(subcategory)
    .remedies.filter((remedy) => fault === null || remedy.faults.includes(fault))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind])
    .map(({ id, kind, title, note }) => ({ id, kind, title, note }));
}

/** What a remedy is called; one that nobody knows any more by its id. */
export function remedyTitle(id: string, locale: UiLocale): string {
  const remedy = remedyById(id);
  return remedy ? localize(remedy.title, locale) : id;
}

/** A remedy by its id, whatever kind of dispute it was chosen under; undefined for an id nobody knows. */
export function remedyById(id: string): Remedy | undefined {
  return PLAYBOOKS.flatMap((playbook) => playbook.remedies).find((remedy) => remedy.id === id);
}
