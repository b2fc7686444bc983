/** What the patterns may know of a case, drawn from the case alone: no name, no address, no message. */
import { unitOf } from "../../patterns/themes/units";
import type { PatternCase } from "../../patterns/types";
import { categoryOf } from "../../triage/taxonomy";
import type { CaseRow } from "../rows";

/** 2000-01-01: what a page dates before is no date. */
const PLAUSIBLE = 946_684_800_000;

/** When the complaint came: the customer's first message, where the page told; never after the case was first seen. */
function cameAt(row: CaseRow): number {
  const said = row.thread.find(({ role }) => role === "customer")?.at;
  return said !== undefined && said >= PLAUSIBLE ? Math.min(said, row.firstSeenAt) : row.firstSeenAt;
}

/** When it was over: as closed here, else as the helpdesk's state and the last message say. */
function endedAt(row: CaseRow): number | null {
  const { closedAt } = row.resolution.outcome;
  if (closedAt !== null) return closedAt;
  if (row.status !== "solved" && row.status !== "closed") return null;
  return row.origin === "imported" ? row.updatedAt : (row.thread.at(-1)?.at ?? row.updatedAt);
}

/** The amount in question, and what was paid in the end; sums of two currencies are not mixed. */
function moneyOf(row: CaseRow): Pick<PatternCase, "amount" | "currency" | "cost"> {
  const { transaction, decisions, extra } = row.resolution;
  const said = (row.correction.facts ?? row.reading?.facts)?.amounts ?? [];
  const largest = said.toSorted((one, other) => other.value - one.value)[0];
  const paid = decisions.at(-1)?.amount ?? null;
  const amount = transaction.amount ?? largest ?? paid;
  const currency = paid?.currency || amount?.currency || "";
  const besides = extra?.cost && (extra.cost.currency === currency || !currency) ? extra.cost.value : 0;
  return {
    amount: amount && (amount.currency || currency) === currency ? amount.value : null,
    currency,
    cost: paid || besides > 0 ? (paid?.value ?? 0) + besides : null,
  };
}

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== "");

export function factsOf(row: CaseRow): PatternCase {
  const { outcome, improvements } = row.resolution;
  const subcategory = row.correction.subcategory ?? row.reading?.subcategory ?? "not-a-dispute";
  return {
    key: row.key,
    at: cameAt(row),
    closedAt: endedAt(row),
    answeredAt: row.times.firstReplyAt,
    language: row.reading?.language ?? "en",
    category: categoryOf(subcategory),
    subcategory,
    emotion: row.correction.emotion ?? row.reading?.emotion ?? "calm",
    triggers: row.reading?.triggers ?? [],
    ...moneyOf(row),
    outcome: outcome.kind,
    fault: row.fault,
    cause: outcome.cause === "unknown" ? "" : (outcome.cause ?? ""),
    why: filled(outcome.whys).at(-1) ?? "",
    preventions: filled([outcome.ourPrevention, outcome.theirPrevention]),
    lessons: filled([outcome.lesson]),
    confusions: filled(improvements.map(({ what }) => what)),
    terms: row.terms ?? [],
    units: (row.terms ?? []).map((term) => unitOf(term) ?? ""),
  };
}
