/** Which clocks run for a case, and when each ends. */
import { categoryOf, type Subcategory, type Trigger } from "../../triage/taxonomy";
import { dayAt, endOfDay, holidaysKnown, type Place, plusSpan } from "../calendar/working-days";
import { isInEu } from "../calendar/zones";
import type { Chargeback } from "../record/afterwards";
import type { Day } from "../record/basics";
import type { StartEvent, Transaction } from "../record/transaction";
import { CLOCKS } from "./index";
import type { Clock, ClockScope, Sector } from "./schema";

/** What decides which clocks run. */
export interface ClockFacts {
  transaction: Pick<Transaction, "method" | "network" | "channel" | "country" | "region" | "days">;
  chargeback: Chargeback;
  subcategory: Subcategory;
  triggers: readonly Trigger[];
  sector: Sector;
  /** When the customer first wrote; null while no time is known. */
  complainedAt: number | null;
}

export interface Deadline {
  clock: Clock;
  /** Null while the day it starts on is not known. */
  startDay: Day | null;
  lastDay: Day | null;
  /** End of the last day, in the country's own time. */
  endsAt: number | null;
  /** False: beyond the years whose holidays are known, so that a working-day count may be off. */
  exact: boolean;
}

const has = <T>(allowed: readonly T[] | undefined, value: T | null): boolean =>
  allowed === undefined || (value !== null && allowed.includes(value));

function countryFits({ countries, except, regions }: ClockScope, { country, region = "" }: Place): boolean {
  if (regions && !regions.includes(region.toUpperCase())) return false;
  if (!countries) return true;
  if (country === null || except?.includes(country)) return false;
  return countries.includes(country) || (countries.includes("EU") && isInEu(country));
}

/** Whether a rule applies; a condition on something unknown does not hold. A business buyer is no consumer. */
export function applies(clock: Clock, facts: ClockFacts): boolean {
  const { scope } = clock;
  const { transaction, chargeback } = facts;
  const consumerRule = scope.countries !== undefined && scope.sectors === undefined;
  if (consumerRule && transaction.channel === "business") return false;
  return (
    countryFits(scope, transaction) &&
    has(scope.methods, transaction.method) &&
    has(scope.networks, transaction.network) &&
    has(scope.channels, transaction.channel) &&
    has(scope.categories, categoryOf(facts.subcategory)) &&
    has(scope.subcategories, facts.subcategory) &&
    has(scope.sectors, facts.sector) &&
    (scope.triggers?.some((trigger) => facts.triggers.includes(trigger)) ?? true) &&
    (scope.chargeback === undefined || (scope.chargeback === "open") === (chargeback.state === "open"))
  );
}

/** The day an event happened: as entered, else for the complaint the day of the first message. */
export function startDayOf(event: StartEvent, facts: ClockFacts): Day | null {
  const entered = facts.transaction.days[event];
  if (entered) return entered;
  if (event !== "complaint" || facts.complainedAt === null) return null;
  return dayAt(facts.complainedAt, facts.transaction);
}

/** One rule worked out for a case. `endsAt` never lies before the start. */
export function deadlineOf(clock: Clock, facts: ClockFacts): Deadline {
  const startDay = startDayOf(clock.from, facts);
  if (!startDay) return { clock, startDay: null, lastDay: null, endsAt: null, exact: true };
  const place: Place = facts.transaction;
  const lastDay = plusSpan(startDay, clock.within, place);
  const exact = clock.within.unit !== "working-day" || holidaysKnown(lastDay, place);
  return { clock, startDay, lastDay, endsAt: endOfDay(lastDay, place), exact };
}

/**
 * The clocks of a case: those that end soonest first, those whose start is unknown last.
 * @param clocks the rules; tests hand in their own
 */
export function deadlinesFor(facts: ClockFacts, clocks: readonly Clock[] = CLOCKS): Deadline[] {
  return clocks
    .filter((clock) => applies(clock, facts))
    .map((clock) => deadlineOf(clock, facts))
    .toSorted((a, b) => (a.endsAt ?? Number.POSITIVE_INFINITY) - (b.endsAt ?? Number.POSITIVE_INFINITY));
}
