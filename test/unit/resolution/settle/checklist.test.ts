/** What is to be gathered: nothing that the customer has said is asked, and evidence is counted. */
import { describe, expect, it } from "vitest";
import { localize, UiLocale } from "../../../../lib/i18n/localized";
import {
  checklist,
  completeness,
  evidenceIndex,
  openQuestions,
} from "../../../../lib/resolution/gather/checklist";
import { DEPARTMENTS } from "../../../../lib/resolution/gather/departments";
import { GUIDES } from "../../../../lib/resolution/gather/guides";
import { ITEM_IDS, itemOf } from "../../../../lib/resolution/gather/items";
import { type Facts, NO_FACTS } from "../../../../lib/triage/reading";
import { ALL_SUBCATEGORIES } from "../../../../lib/triage/taxonomy";

const facts = (changes: Partial<Facts>): Facts => ({ ...NO_FACTS, ...changes });

describe("the guides", () => {
  it.each(ALL_SUBCATEGORIES)("know what %s needs, whom to ask and what would prevent it [001-7]", (kind) => {
    const guide = GUIDES[kind];
    expect(guide.items.length).toBeGreaterThan(0);
    expect(new Set(guide.items).size).toBe(guide.items.length);
    expect(guide.departments.every((id) => id in DEPARTMENTS)).toBe(true);
    expect(guide.ours.length * guide.theirs.length).toBeGreaterThan(0);
  });

  it.each(ITEM_IDS)("name %s in every language, with a question only where a customer can answer", (id) => {
    const item = itemOf(id);
    for (const locale of UiLocale.options) expect(localize(item.label, locale).length).toBeGreaterThan(2);
    expect(item.ask !== undefined).toBe(item.from === "customer");
    if (item.ask) for (const locale of UiLocale.options) expect(localize(item.ask, locale)).toMatch(/\?|\./);
  });

  it("never ask for a whole card number", () => {
    for (const id of ITEM_IDS) {
      for (const locale of UiLocale.options) {
        const { ask } = itemOf(id);
        if (ask)
          expect(localize(ask, locale)).not.toMatch(/card number|número de (la )?tarjeta|número do cartão/i);
      }
    }
  });
});

describe("open questions", () => {
  const asked = (kind: (typeof ALL_SUBCATEGORIES)[number], known: Facts) =>
    openQuestions(checklist(kind, known, [], [])).map(({ id }) => id);

  it("leave out what the customer has said [001-3]", () => {
    expect(asked("defective", NO_FACTS)).toContain("order");
    expect(asked("defective", facts({ orders: ["A-1"] }))).not.toContain("order");
    expect(asked("not-delivered", facts({ trackings: ["JD01"] }))).not.toContain("tracking");
    expect(asked("duplicate-charge", facts({ invoices: ["INV-1"] }))).not.toContain("order");
  });

  it("are at most five, and none for what is had, asked or not to be had", () => {
    for (const kind of ALL_SUBCATEGORIES) {
      const items = GUIDES[kind].items;
      expect(asked(kind, NO_FACTS).length).toBeLessThanOrEqual(5);
      for (const state of ["have", "asked", "not-available"] as const) {
        const all = items.map((id) => ({ id, state, note: "", at: 1 }));
        expect(openQuestions(checklist(kind, NO_FACTS, all, []))).toEqual([]);
      }
    }
  });

  it("are at least one for each kind of dispute that a customer can say more about", () => {
    const silent = ALL_SUBCATEGORIES.filter((kind) => asked(kind, NO_FACTS).length === 0);
    expect(silent).toEqual([]);
  });
});

describe("the evidence checklist", () => {
  it("shows what is had, asked for and not available, and how much is settled [000-8/13]", () => {
    const items = checklist(
      "damaged",
      facts({ orders: ["8123"] }),
      [
        { id: "photos", state: "have", note: "three", at: 1 },
        { id: "carrier-note", state: "not-available", note: "", at: 1 },
        { id: "box-photos", state: "asked", note: "", at: 1 },
      ],
      [],
    );
    expect(Object.fromEntries(items.map(({ id, state }) => [id, state]))).toEqual({
      order: "known",
      "box-photos": "asked",
      photos: "have",
      "delivery-day": "open",
      "carrier-note": "not-available",
    });
    expect(completeness(items)).toEqual({ settled: 3, of: 5 });
  });

  it("gives the index of what is had, what banks take first [000-34]", () => {
    const items = checklist(
      "damaged",
      facts({ orders: ["8123"] }),
      [{ id: "photos", state: "have", note: "three", at: 1 }],
      [],
    );
    expect(evidenceIndex(items).map(({ id }) => id)).toEqual(["photos", "order"]);
  });
});
