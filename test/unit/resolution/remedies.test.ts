/** What is owed stands first, and what is offered fits whose doing it was. */
import { describe, expect, it } from "vitest";
import { PLAYBOOKS } from "../../../lib/resolution/playbooks/index";
import { remediesFor, remedyById } from "../../../lib/resolution/remedies";
import { Fault } from "../../../lib/resolution/types";
import { ALL_SUBCATEGORIES } from "../../../lib/triage/taxonomy";

const DISPUTES = ALL_SUBCATEGORIES.filter((each) => each !== "not-a-dispute");
const FAULTS = [null, ...Fault.options];
const idsFor = (...args: Parameters<typeof remediesFor>) => remediesFor(...args).map((remedy) => remedy.id);

describe("remediesFor", () => {
  it.each(DISPUTES)("%s: owed first, then usual, then goodwill, whatever the fault", (subcategory) => {
    for (const fault of FAULTS) {
      const letters = remediesFor(subcategory, fault).map((remedy) => remedy.kind[0]);
      expect(letters.join("")).toMatch(/^o*u*g*$/);
    }
  });

  it.each(DISPUTES)("%s: something to choose under every fault, and always something else", (subcategory) => {
    for (const fault of FAULTS) {
      const ids = idsFor(subcategory, fault);
      expect(ids.length, `${fault}`).toBeGreaterThanOrEqual(3);
      expect(ids.at(-1)).toBe("common.other");
    }
  });

  it("offers what is owed when it was our doing", () => {
    expect(remediesFor("duplicate-charge", "ours")[0]).toMatchObject({
      id: "duplicate-charge.refund-second",
      kind: "owed",
    });
  });

  it("offers the benefit of the doubt when it is unclear, but not on a payment somebody else may have made", () => {
    expect(idsFor("wrong-item", "unclear")).toContain("common.benefit-of-doubt");
    expect(idsFor("wrong-item", "ours")).not.toContain("common.benefit-of-doubt");
    expect(idsFor("unrecognised-charge", "unclear")).not.toContain("common.benefit-of-doubt");
  });

  it("offers guidance and goodwill for a misunderstanding, and no refund that is not owed", () => {
    const ids = idsFor("duplicate-charge", "misunderstanding");
    expect(ids).toContain("common.guidance");
    expect(ids).toContain("common.goodwill-credit");
    expect(ids).not.toContain("duplicate-charge.refund-second");
  });

  it("keeps a legal withdrawal owed whoever caused it", () => {
    for (const fault of FAULTS) expect(idsFor("cancellation", fault)[0]).toBe("cancellation.withdraw");
  });

  it("puts no credit beside a danger to health", () => {
    for (const fault of FAULTS) expect(idsFor("safety", fault)).not.toContain("common.goodwill-credit");
  });
});

describe("remedyById", () => {
  it("finds every remedy, whatever kind it belongs to", () => {
    for (const { id, title } of PLAYBOOKS.flatMap(({ remedies }) => remedies))
      expect(remedyById(id)?.title).toEqual(title);
  });

  it("knows no others", () => expect(remedyById("late.everything")).toBeUndefined());
});
