/** What the rules of settling are asked with: the case, with what was entered laid over what was read. */
import type { CaseRow } from "../../casebook/rows";
import type { Place } from "../../resolution/calendar/working-days";
import type { ClockFacts } from "../../resolution/clocks/deadlines";
import type { GateState } from "../../resolution/decide/gate";
import { gateState } from "../../resolution/decide/gate";
import type { Settlement } from "../../resolution/record";
import type { Money } from "../../resolution/record/basics";
import type { Transaction } from "../../resolution/record/transaction";
import type { TeamPolicy } from "../../resolution/team";
import { readAmount, readCountry } from "../../resolution/transaction/read";
import { type Facts, NO_FACTS, type Reading } from "../../triage/reading";
import type { Subcategory, Trigger } from "../../triage/taxonomy";
import { effectiveReading, progressOf } from "../effective";

export interface SettleFacts {
  row: CaseRow;
  settlement: Settlement;
  reading: Reading | null;
  facts: Facts;
  triggers: readonly Trigger[];
  subcategory: Subcategory;
  policy: TeamPolicy;
  transaction: Transaction;
  countryFrom: "entered" | "ticket" | "team" | "none";
  place: Place;
  amount: Money | null;
  mixedCurrencies: boolean;
  gate: GateState;
  /** Failures beyond the first on this case. */
  failures: number;
  complainedAt: number | null;
}

function countryOf(entered: string | null, read: string | null, team: string | null) {
  if (entered) return { country: entered, countryFrom: "entered" } as const;
  if (read) return { country: read, countryFrom: "ticket" } as const;
  return team
    ? ({ country: team, countryFrom: "team" } as const)
    : ({ country: null, countryFrom: "none" } as const);
}

/** A second failure: it was reopened, a promise was missed, or the customer had to write again about our silence. */
function failuresOf({ reopenings, promises }: Settlement): number {
  return reopenings.length + promises.filter(({ state }) => state === "missed").length;
}

export function settleFacts(row: CaseRow, policy: TeamPolicy): SettleFacts {
  const settlement = row.resolution;
  const reading = effectiveReading(row);
  const facts = reading?.facts ?? NO_FACTS;
  const { subcategory } = progressOf(row);
  const entered = settlement.transaction;
  const read = reading ? readCountry(facts, reading.variety) : null;
  const { country, countryFrom } = countryOf(entered.country, read, policy.country);
  const region = entered.region || (country === policy.country ? policy.region : "");
  const { amount, mixed } = readAmount(facts);
  return {
    row,
    settlement,
    reading,
    facts,
    triggers: reading?.triggers ?? [],
    subcategory,
    policy,
    transaction: {
      ...entered,
      country,
      region,
      method: entered.method ?? settlement.paymentRead.method,
      network: entered.network ?? settlement.paymentRead.network,
    },
    countryFrom,
    place: { country, region },
    amount: entered.amount ?? amount,
    mixedCurrencies: entered.amount === null && mixed,
    gate: gateState(settlement.gate, subcategory, row.fault, reading?.triggers ?? []),
    failures: failuresOf(settlement),
    complainedAt: row.thread.find(({ role }) => role === "customer")?.at ?? null,
  };
}

export const clockFacts = (known: SettleFacts): ClockFacts => ({
  transaction: known.transaction,
  chargeback: known.settlement.chargeback,
  subcategory: known.subcategory,
  triggers: known.triggers,
  sector: known.policy.sector,
  complainedAt: known.complainedAt,
});
