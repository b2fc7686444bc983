/** From what the page shows to what the casebook keeps of it. */
import type { NewEvent } from "../casebook/cases";
import type { CaseRow } from "../casebook/rows";
import { termsOf } from "../patterns/terms";
import { saidIn } from "../resolution/gather/said";
import { newSettlement } from "../resolution/record";
import { readPayment } from "../resolution/transaction/read";
import { caseKey, type TicketSnapshot } from "../ticket";
import { excerptOf } from "../triage/excerpt";
import type { Reading } from "../triage/reading";
import { voiceOf } from "./voice";

/** Roles and times kept of a thread; more than a timeline shows. */
const THREAD_KEPT = 50;

export const blankCase = (snapshot: TicketSnapshot, now: number): CaseRow => ({
  key: caseKey(snapshot),
  helpdesk: snapshot.helpdesk,
  host: snapshot.host,
  ticketId: snapshot.id,
  number: snapshot.number ?? snapshot.id,
  subject: "",
  requesterName: "",
  customerKey: "",
  url: snapshot.url,
  status: "unknown",
  thread: [],
  messageCount: 0,
  firstSeenAt: now,
  updatedAt: now,
  reading: null,
  excerpt: [],
  correction: {},
  kindConfirmed: false,
  done: [],
  skipped: [],
  fault: null,
  remedyId: null,
  inserted: [],
  voice: null,
  replyVariant: null,
  replyChannel: null,
  resolution: newSettlement(),
  nextDueAt: null,
  times: { firstReplyAt: null, decidedAt: null, executedAt: null, confirmedAt: null },
  terms: null,
  origin: "seen",
});

const customerWords = ({ messages, subject = "" }: TicketSnapshot): string =>
  [subject, ...messages.filter(({ role }) => role !== "agent" && role !== "note").map(({ text }) => text)]
    .join("\n")
    .slice(0, 20_000);

/** What the customer says about how it was paid and what happened; the words themselves are not kept. */
function heardIn(snapshot: TicketSnapshot, { evidence }: Reading) {
  const words = customerWords(snapshot);
  const said = saidIn(
    words,
    evidence.map(({ label }) => label),
  );
  return { paymentRead: readPayment(words), said };
}

/** Words that may name a theme; nobody's name, not even as the helpdesk shows it. */
const termsIn = (snapshot: TicketSnapshot): string[] =>
  termsOf(snapshot, [snapshot.requester?.name ?? "", snapshot.requester?.email ?? "", snapshot.agent ?? ""]);

/**
 * The case after this page was seen. What the page does not show (a reply page has no thread) leaves what is known
 * as it was; what the agent decided is never touched.
 * @param reading what triage says of the snapshot, or null when it shows no customer text
 * @param over nobody will ask this customer anything any more: what they told is not looked for
 */
export function keepSnapshot(
  before: CaseRow | undefined,
  snapshot: TicketSnapshot,
  reading: Reading | null,
  customerKey: string,
  now: number,
  over = false,
): { row: CaseRow; events: NewEvent[] } {
  const old = before ?? blankCase(snapshot, now);
  const timed = snapshot.messages.flatMap(({ role, at }) => (at === undefined ? [] : [{ role, at }]));
  const row: CaseRow = {
    ...old,
    number: snapshot.number ?? old.number,
    subject: snapshot.subject ?? old.subject,
    requesterName: snapshot.requester?.name ?? snapshot.requester?.email ?? old.requesterName,
    customerKey: customerKey || old.customerKey,
    url: snapshot.page === "thread" ? snapshot.url : old.url,
    status: snapshot.status ?? old.status,
    thread: timed.length > 0 ? timed.slice(-THREAD_KEPT) : old.thread,
    messageCount: Math.max(snapshot.messages.length, snapshot.page === "reply" ? old.messageCount : 0),
    updatedAt: now,
    reading: reading ?? old.reading,
    voice: reading ? voiceOf(snapshot, reading) : old.voice,
    terms: reading ? termsIn(snapshot) : old.terms,
    excerpt: reading ? excerptOf(reading, snapshot.messages) : old.excerpt,
    resolution: reading && !over ? { ...old.resolution, ...heardIn(snapshot, reading) } : old.resolution,
  };
  const news = reading !== null && reading.subcategory !== old.reading?.subcategory;
  return { row, events: news ? [{ kind: "read", label: reading.subcategory }] : [] };
}
