/** What has to be done after a decision, by whom and when, and the recap of it that is safe to paste. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AgreedAction } from "../../../../lib/resolution/record/decided";
import { remediesFor } from "../../../../lib/resolution/remedies";
import { actionsFor, isOverdue } from "../../../../lib/resolution/resolve/actions";
import { agreedRecap } from "../../../../lib/resolution/resolve/agreed";
import { ALL_SUBCATEGORIES } from "../../../../lib/triage/taxonomy";

const NOW = Date.UTC(2026, 10, 20, 12); // a Friday
const DAY = 86_400_000;

const place = { country: "ES" };

const english = (text: { en: string }) => text.en;

const action = (changes: Partial<AgreedAction>): AgreedAction =>
  AgreedAction.parse({ id: "a", what: "Send the refund", ...changes });

describe("actions", () => {
  const made = (remedyId: string) =>
    actionsFor(remedyId, { agent: "Alex", now: NOW, place }, english, (index) => `${remedyId}#${index}`);

  it("have an owner and a due day for every remedy of every kind [001-17]", () => {
    for (const subcategory of ALL_SUBCATEGORIES) {
      for (const { id } of remediesFor(subcategory, null)) {
        const list = made(id);
        expect(list.length, id).toBeGreaterThan(0);
        for (const { owner, dueAt, what } of list) {
          expect(owner && what).toBeTruthy();
          expect(dueAt).toBeGreaterThan(NOW);
        }
      }
    }
  });

  it("are due on working days: what is for tomorrow on a Friday is for Monday", () => {
    expect(new Date(made("duplicate-charge.refund-second")[0]?.dueAt ?? 0).toISOString()).toBe(
      "2026-11-23T22:59:59.999Z",
    );
  });

  it("are overdue when open and past their time, and only then [001-17]", () => {
    expect(isOverdue(action({ dueAt: NOW - 1 }), NOW)).toBe(true);
    expect(isOverdue(action({ dueAt: NOW - 1, status: "done" }), NOW)).toBe(false);
    expect(isOverdue(action({ dueAt: NOW + 1 }), NOW)).toBe(false);
    expect(isOverdue(action({ dueAt: null }), NOW)).toBe(false);
  });
});

describe("the recap of what was agreed", () => {
  const both = [
    action({ id: "1", owner: "Finance", dueAt: NOW + 3 * DAY }),
    action({ id: "2", what: "Send the form", owner: "Margaret", status: "done" }),
    action({ id: "3", what: "Ask Legal quietly", shared: false }),
    action({ id: "4", what: "Old idea", status: "dropped" }),
  ];

  it("lists every shared action with who, by when and whether it is done, and no internal one [000-14/15] [000-24]", () => {
    const text = agreedRecap(both, "text", "en", place);
    expect(text).toBe(
      "What we agreed:\n- Send the refund (who: Finance, by Monday, 23 November 2026, open)\n- Send the form (who: Margaret, done)",
    );
    expect(text).not.toContain("Legal");
  });

  it("keeps its ticks in Markdown, and speaks the customer's language [000-24]", () => {
    const text = agreedRecap(both, "markdown", "es", place);
    expect(text).toContain("**Lo que acordamos**");
    expect(text).toContain("- [x] Send the form");
    expect(text).toContain(
      "- [ ] Send the refund (quién: Finance, a más tardar el lunes, 23 de noviembre de 2026",
    );
    expect(agreedRecap([], "markdown", "es", place)).toBe("");
  });

  it("is escaped HTML whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (what, owner) => {
        const html = agreedRecap([action({ what, owner })], "html", "en", place);
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.every((tag) => /^<\/?(p|b|ul|li)>$/.test(tag))).toBe(true);
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, "").includes("&")).toBe(false);
      }),
    );
    expect(agreedRecap([action({ what: '<img src=x onerror="x">' })], "html", "en", place)).toContain(
      "&lt;img src=x onerror=&quot;x&quot;&gt;",
    );
  });
});
