/** Draws the card of a case: everything in it comes from the case and its notes, so it can be made again at any time. */
import type { CardRow, CaseRow, NoteRow } from "./rows";
import { vocabulary } from "./words";

/** The largest amount in question: the agent's own entry, what was decided, or what the customer wrote. */
function amountOf(row: CaseRow): { amount: number | null; currency: string } {
  const { transaction, decisions } = row.resolution;
  const said = (row.correction.facts ?? row.reading?.facts)?.amounts ?? [];
  const largest = [...said].sort((one, other) => other.value - one.value)[0];
  const known = transaction.amount ?? decisions.at(-1)?.amount ?? largest;
  return known ? { amount: known.value, currency: known.currency } : { amount: null, currency: "" };
}

function textsOf(row: CaseRow, notes: readonly NoteRow[]): string[] {
  const facts = row.correction.facts ?? row.reading?.facts;
  const { decisions, findings, outcome, promises, actions, transaction } = row.resolution;
  return [
    row.number,
    row.subject,
    row.requesterName,
    ...(facts ? [...facts.orders, ...facts.invoices, ...facts.trackings] : []),
    transaction.id,
    ...decisions.flatMap(({ reason, wording, approver }) => [reason, wording, approver]),
    ...findings.flatMap(({ field, claim, record, clause }) => [field, claim, record, clause]),
    outcome.lesson,
    ...promises.map(({ what }) => what),
    ...actions.map(({ what }) => what),
    ...notes.flatMap(({ text, fields }) => [
      text,
      ...Object.values(fields).filter((v) => typeof v === "string"),
    ]),
  ];
}

/** @param id of the card that stands, or a new one (`card-id.ts`) */
export function cardOf(row: CaseRow, notes: readonly NoteRow[], id: number): CardRow {
  const { closedAt, kind } = row.resolution.outcome;
  const subcategory = row.correction.subcategory ?? row.reading?.subcategory ?? "not-a-dispute";
  const open = closedAt === null && row.status !== "solved" && row.status !== "closed";
  const remedyId = row.resolution.decisions.at(-1)?.remedyId ?? row.remedyId;
  return {
    id,
    caseKey: row.key,
    helpdesk: row.helpdesk,
    host: row.host,
    number: row.number,
    subject: row.subject,
    requesterName: row.requesterName,
    customerKey: row.customerKey,
    url: row.url,
    subcategory,
    emotion: row.correction.emotion ?? row.reading?.emotion ?? "calm",
    language: row.reading?.language ?? "en",
    fault: row.fault,
    remedyId,
    open,
    outcome: kind,
    ...amountOf(row),
    ask: row.reading?.ask ?? [],
    triggers: row.reading?.triggers ?? [],
    hasNote: notes.some(({ text }) => text.trim() !== ""),
    firstSeenAt: row.firstSeenAt,
    updatedAt: row.updatedAt,
    closedAt,
    nextDueAt: row.nextDueAt,
    words: vocabulary(textsOf(row, notes)),
  };
}
