/** The decision table of domain.md §3, row by row. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StanceContext, stanceFor } from "../../../lib/resolution/stance";
import type { Fault, Stance } from "../../../lib/resolution/types";
import { Trigger } from "../../../lib/triage/taxonomy";
import * as arbitrary from "./arbitrary";

const context = (more: Partial<StanceContext> = {}): StanceContext => ({
  subcategory: "wrong-amount",
  triggers: [],
  ...more,
});

const anyContext: fc.Arbitrary<StanceContext> = fc.record({
  subcategory: arbitrary.subcategory,
  triggers: fc.subarray(Trigger.options),
  contractGatePassed: fc.boolean(),
});

describe("stanceFor", () => {
  it.each<[Fault | null, Stance]>([
    [null, "neutral"],
    ["ours", "own"],
    ["unclear", "doubt"],
    ["misunderstanding", "explain"],
    ["third-party", "third-party"],
  ])("%s → %s", (fault, stance) => {
    expect(stanceFor(fault, context())).toBe(stance);
  });

  it("is firm only after the contract gate", () => {
    const invoice = context({ subcategory: "invoice-validity", triggers: ["legal-threat"] });
    expect(stanceFor("misunderstanding", invoice)).toBe("explain");
    expect(stanceFor("misunderstanding", { ...invoice, contractGatePassed: false })).toBe("explain");
    expect(stanceFor("misunderstanding", { ...invoice, contractGatePassed: true })).toBe("firm");
    fc.assert(
      fc.property(fc.option(arbitrary.fault), anyContext, (fault, each) => {
        if (stanceFor(fault, each) === "firm")
          expect([fault, each.contractGatePassed]).toEqual(["misunderstanding", true]);
      }),
    );
  });

  it("stays with explaining while nobody presses", () => {
    const told = context({ subcategory: "fee", contractGatePassed: true });
    expect(stanceFor("misunderstanding", told)).toBe("explain");
    expect(stanceFor("misunderstanding", { ...told, triggers: ["repeat-contact"] })).toBe("firm");
  });

  it("is never firm with a vulnerable customer", () => {
    const triggers: Trigger[] = ["vulnerable", "legal-threat"];
    expect(stanceFor("misunderstanding", context({ triggers, contractGatePassed: true }))).toBe("explain");
  });

  it("does not settle a payment made by a stranger on trust", () => {
    expect(stanceFor("unclear", context({ subcategory: "unrecognised-charge" }))).toBe("neutral");
    expect(stanceFor("unclear", context({ triggers: ["fraud-suspected"] }))).toBe("neutral");
  });

  it("owns what was ours under any trigger", () => {
    fc.assert(
      fc.property(anyContext, (each) => {
        expect(stanceFor("ours", each)).toBe("own");
      }),
    );
  });
});
