/** Clocks: the data is sound and dated, the right ones run, and none falls before its start. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDay } from "../../../../lib/resolution/calendar/working-days";
import { KNOWN_COUNTRIES } from "../../../../lib/resolution/calendar/zones";
import { applies, type ClockFacts, deadlinesFor } from "../../../../lib/resolution/clocks/deadlines";
import { CLOCKS } from "../../../../lib/resolution/clocks/index";
import { newSettlement } from "../../../../lib/resolution/record";
import {
  CardNetwork,
  PaymentMethod,
  SalesChannel,
  StartEvent,
} from "../../../../lib/resolution/record/transaction";
import { ALL_SUBCATEGORIES, Trigger } from "../../../../lib/triage/taxonomy";

const empty = newSettlement();
const facts = (
  changes: Partial<ClockFacts> & { tx?: Partial<ClockFacts["transaction"]> } = {},
): ClockFacts => {
  const { tx, ...rest } = changes;
  return {
    transaction: { ...empty.transaction, ...tx },
    chargeback: empty.chargeback,
    subcategory: "duplicate-charge",
    triggers: [],
    sector: "shop",
    complainedAt: Date.UTC(2026, 10, 2, 9),
    ...rest,
  };
};
const ids = (known: ClockFacts) => deadlinesFor(known).map(({ clock }) => clock.id);
const endOf = (known: ClockFacts, id: string) =>
  deadlinesFor(known).find(({ clock }) => clock.id === id)?.lastDay;

describe("the data of clocks", () => {
  it("has each id once, a source and a date of check that has come [000-12]", () => {
    expect(new Set(CLOCKS.map(({ id }) => id)).size).toBe(CLOCKS.length);
    for (const { checkedOn, source } of CLOCKS) {
      expect(checkedOn >= "2026-01-01" && checkedOn <= "2026-12-31").toBe(true);
      expect(source.length).toBeGreaterThan(3);
    }
  });

  it("marks what nobody is sure of, and ships nothing that nobody has verified [000-12]", () => {
    const uncertain = CLOCKS.filter(({ certainty }) => certainty === "uncertain").map(({ id }) => id);
    expect(uncertain).toEqual(
      expect.arrayContaining(["discover.dispute", "discover.answer", "mx.guarantee", "us.cfpb"]),
    );
    // Argentina, Chile, Colombia and the data protection clocks are not verified.
    const countries = CLOCKS.flatMap(({ scope }) => scope.countries ?? []);
    for (const unverified of ["AR", "CL", "CO"]) expect(countries).not.toContain(unverified);
    expect(CLOCKS.some(({ scope }) => scope.subcategories?.includes("privacy"))).toBe(false);
  });
});

describe("which clocks run", () => {
  it("follows from how it was paid [000-19]", () => {
    const visa = facts({ tx: { method: "credit-card", network: "visa" } });
    expect(ids(visa)).toContain("visa.processing");
    expect(ids(facts({ tx: { method: "paypal" } }))).toContain("paypal.open");
    expect(ids(facts({ tx: { method: "sepa-debit" } }))).toEqual(
      expect.arrayContaining(["sepa.refund", "sepa.no-mandate"]),
    );
    expect(ids(facts({ tx: { method: "sepa-b2b" } }))).not.toContain("sepa.refund");
    expect(ids(facts({ tx: { method: "cash" } }))).toEqual([]);
  });

  it("changes when the bank dispute is open [000-34]", () => {
    const tx = { method: "credit-card", network: "visa" } as const;
    const open = facts({ tx, chargeback: { state: "open", answerBy: null } });
    expect(ids(open)).toEqual(expect.arrayContaining(["visa.answer", "processor.answer"]));
    expect(ids(open)).not.toContain("visa.processing");
    expect(ids(facts({ tx }))).not.toContain("visa.answer");
  });

  it("follows the country, its own rule before the Union's", () => {
    const at = (country: string) =>
      ids(facts({ subcategory: "defective", tx: { country, channel: "online" } }));
    expect(at("DE")).toContain("eu.guarantee");
    expect(at("ES")).toContain("es.guarantee");
    expect(at("ES")).not.toContain("eu.guarantee");
    expect(at("GB")).toContain("uk.reject");
    expect(at("BR")).toContain("br.complain");
  });

  it("does not run consumer law for a business buyer", () => {
    const at = (channel: "online" | "business") =>
      ids(facts({ subcategory: "cancellation", tx: { country: "DE", channel } }));
    expect(at("online")).toContain("eu.withdraw");
    expect(at("business")).toEqual([]);
  });
});

describe("when a clock ends", () => {
  it.each([
    ["es.answer", facts({ tx: { country: "ES" } }), "2026-12-02"],
    ["br.online.answer", facts({ tx: { country: "BR", channel: "online" } }), "2026-11-07"],
    ["pt.livro", facts({ tx: { country: "PT" }, triggers: ["regulator-threat"] }), "2026-11-23"],
    ["uk.disp.final", facts({ tx: { country: "GB" }, sector: "finance" }), "2026-12-28"],
    [
      "visa.processing",
      facts({ tx: { method: "credit-card", network: "visa", days: { transaction: "2026-11-03" } } }),
      "2027-03-03",
    ],
    ["sepa.refund", facts({ tx: { method: "sepa-debit", days: { debit: "2026-11-03" } } }), "2026-12-29"],
  ] as const)("%s, counted by hand", (id, known, expected) => {
    expect(endOf(known, id)).toBe(expected);
  });

  it("waits for the day that it counts from", () => {
    const known = facts({ tx: { method: "paypal" } });
    expect(deadlinesFor(known)).toMatchObject([{ startDay: null, endsAt: null }]);
  });

  it("ends with the day where the customer is", () => {
    const [deadline] = deadlinesFor(facts({ tx: { country: "BR", channel: "online" } }));
    expect(deadline?.endsAt).toBe(endOfDay("2026-11-07", { country: "BR" }));
  });

  const anyFacts: fc.Arbitrary<ClockFacts> = fc.record({
    transaction: fc.record({
      method: fc.option(fc.constantFrom(...PaymentMethod.options)),
      network: fc.option(fc.constantFrom(...CardNetwork.options)),
      channel: fc.option(fc.constantFrom(...SalesChannel.options)),
      country: fc.option(fc.constantFrom(...KNOWN_COUNTRIES, "XX")),
      region: fc.constantFrom("", "AN", "an", "ZZ"),
      days: fc.dictionary(
        fc.constantFrom(...StartEvent.options),
        fc.constantFrom("2026-03-28", "2026-10-24", "2028-02-29"),
      ),
    }),
    chargeback: fc.record({
      state: fc.constantFrom("none", "open", "won" as const),
      answerBy: fc.constant(null),
    }) as fc.Arbitrary<ClockFacts["chargeback"]>,
    subcategory: fc.constantFrom(...ALL_SUBCATEGORIES),
    triggers: fc.subarray([...Trigger.options]),
    sector: fc.constantFrom("shop", "finance", "utility" as const) as fc.Arbitrary<ClockFacts["sector"]>,
    complainedAt: fc.option(fc.integer({ min: 0, max: Date.UTC(2031, 0, 1) })),
  });

  it("never falls before its start, for any case; the soonest comes first and what waits comes last", () => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const found = deadlinesFor(known);
        for (const { startDay, lastDay, clock } of found) {
          expect(applies(clock, known)).toBe(true);
          if (startDay !== null && lastDay !== null) expect(lastDay > startDay).toBe(true);
        }
        const ends = found.map(({ endsAt }) => endsAt ?? Number.POSITIVE_INFINITY);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
      { numRuns: 120 },
    );
  });
});
