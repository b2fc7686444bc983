/** One case at several points of its way, as the background would answer it. */
import type { CaseView, StepView } from "../../../lib/messaging/case-view";
import { type Composition, type ReplyOffer, type ReplyPart, shown } from "../../../lib/scripts/types";
import type { Reading } from "../../../lib/triage/reading";
import { SAID, type Tongue } from "./said";
import { settlementOf } from "./settlement";

/** Sunday 22 November 2026, 10:30: every photograph is taken at this moment. */
export const NOW = new Date(2026, 10, 22, 10, 30).getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const reading: Reading = {
  language: "en",
  variety: "en",
  category: "billing",
  subcategory: "duplicate-charge",
  confidence: 0.94,
  sureness: "clear",
  alternatives: [
    { category: "billing", subcategory: "refund-missing", confidence: 0.03 },
    { category: "communication", subcategory: "no-reply", confidence: 0.02 },
  ],
  emotion: "angry",
  triggers: ["chargeback-threat", "repeat-contact"],
  ask: ["refund"],
  facts: {
    amounts: [{ value: 89.9, currency: "USD", raw: "89.90 USD" }],
    orders: [],
    invoices: ["INV-20931"],
    trackings: [],
    dates: ["3 November", "4 November"],
  },
  evidence: [{ message: 0, start: 0, end: 13, text: "charged TWICE", label: "duplicate-charge" }],
};

const offers = (tongue: Tongue): ReplyOffer[] =>
  SAID[tongue].replies.map(([scriptId, title, stance, move, preview, gapCount]) => ({
    scriptId,
    title,
    stance,
    move,
    channel: "mail",
    preview,
    gapCount,
  }));

/** What a ranking says of the first, the second and the others. */
const weighed = (index: number) => ({
  place: index === 0 ? ("recommended" as const) : index === 1 ? ("runner-up" as const) : null,
  gain: index === 0 ? ("high" as const) : ("fair" as const),
  cost: ["89.90 USD", "42.90 USD", "22.50 USD", "11 USD"][index] ?? "",
  days: index === 0 ? 5 : 0,
  approval: { kind: "own" as const, who: "" },
  payTwice: false,
});

/** The case as it stands at a stage, everything before it done. */
export function caseAt(stage: CaseView["stage"], tongue: Tongue): CaseView {
  const said = SAID[tongue];
  const from = said.steps.findIndex((candidate) => candidate.stage === stage);
  const steps: StepView[] = said.steps.map((each, index) => ({ ...each, done: index < from }));
  const next = steps[from];
  if (!next) throw new Error(`No step at ${stage}`);
  return {
    key: "request-tracker:desk.example:1",
    helpdesk: "request-tracker",
    helpdeskName: "Request Tracker",
    number: "1",
    subject: said.subject,
    requester: { name: "Margaret O’Neill", email: "margaret@example.org" },
    url: "https://desk.example/Ticket/Display.html?id=1",
    status: "open",
    page: "thread",
    partial: false,
    found: ["id", "subject", "requester", "messages", "status", "reply"],
    messageCount: 3,
    reading,
    excerpt: [
      { text: "charged TWICE", marked: true, at: 0 },
      { text: " for invoice INV-20931 … ", marked: false, at: 1 },
      { text: "another 89.90 USD", marked: true, at: 2 },
      { text: " on 4 November", marked: false, at: 3 },
    ],
    kindConfirmed: from > 0,
    corrected: false,
    stage,
    steps,
    next,
    fault: null,
    stance: "neutral",
    remedies: said.remedies.map((remedy, index) => ({ ...remedy, ...weighed(index) })),
    replyLanguage: "en",
    replyVariant: "en",
    replyChannel: "mail",
    replies: offers(tongue),
    replyCount: 72,
    insertion: null,
    settlement: settlementOf(tongue),
    note: { text: "", updatedAt: null },
    week: null,
    hot: null,
    timeline: [{ at: NOW - HOUR / 4, kind: "read", label: "duplicate-charge" }],
    earlier: [],
    storage: "ok",
  };
}

/** A case with a past: notes, a long timeline and another ticket of the same customer. */
export function caseWithPast(tongue: Tongue): CaseView {
  const view = caseAt("resolve", tongue);
  return {
    ...view,
    fault: "ours",
    stance: "own",
    note: {
      text: "Finance: both charges settled, one order. Refund approved by Ana.",
      updatedAt: NOW - HOUR,
    },
    week: {
      subcategory: "duplicate-charge",
      count: 6,
      place: 6,
      usual: { low: 1, high: 2 },
      weeks: [1, 1, 2, 1, 3, 6],
    },
    hot: 4,
    timeline: [
      { at: NOW - HOUR, kind: "remedy", label: SAID[tongue].remedies[0].title },
      { at: NOW - HOUR, kind: "fault", label: "ours" },
      { at: NOW - 2 * HOUR, kind: "stage-skipped", label: "asked by phone", stage: "gather" },
      { at: NOW - DAY, kind: "inserted", label: SAID[tongue].replies[0][1] },
      { at: NOW - 2 * DAY, kind: "corrected", label: "duplicate-charge" },
      { at: NOW - 2 * DAY, kind: "read", label: "refund-missing" },
      { at: NOW - 300 * DAY, kind: "customer-message", label: "" },
    ],
    earlier: [
      {
        key: "request-tracker:desk.example:0",
        helpdesk: "request-tracker",
        number: "0",
        subject: SAID[tongue].earlier,
        subcategory: "late",
        updatedAt: NOW - 250 * DAY,
        url: "https://desk.example/Ticket/Display.html?id=0",
      },
    ],
  };
}

/** The reply with one gap; whole as soon as a date is given. */
export function compositionOf(
  offer: ReplyOffer,
  values: Record<string, string>,
  tongue: Tongue,
): Composition {
  const date = values.date ?? "";
  const open = offer.gapCount > 0 && !date;
  const label = tongue === "en" ? "Reaches the card" : "Llega a la tarjeta";
  const parts: ReplyPart[] = [
    { kind: "text", text: "Hi " },
    { kind: "slot", slot: "name", value: values.name ?? "Margaret" },
    { kind: "text", text: ",\n\nWe charged " },
    { kind: "slot", slot: "invoice", value: values.invoice ?? "invoice INV-20931" },
    {
      kind: "text",
      text: " twice, and your first mail went unanswered. Both were our failures, and I am sorry.\n\nI have refunded ",
    },
    { kind: "slot", slot: "amount", value: "89.90 USD" },
    { kind: "text", text: " today. It reaches your card by " },
    open
      ? { kind: "gap", slot: "date", label: "date" }
      : { kind: "slot", slot: "date", value: date || "Friday" },
    { kind: "text", text: ".\n\n" },
    { kind: "slot", slot: "agent", value: "Alex" },
  ];
  return {
    scriptId: offer.scriptId,
    title: offer.title,
    stance: offer.stance,
    move: offer.move,
    language: "en",
    variant: "en",
    channel: "mail",
    channels: ["mail", "chat", "phone"],
    parts,
    fields: [
      { slot: "name", label: "Name", hint: "", value: "Margaret", required: true, choices: [] },
      {
        slot: "invoice",
        label: "Invoice",
        hint: "",
        value: "invoice INV-20931",
        required: true,
        choices: [],
      },
      ...(offer.gapCount > 0
        ? [
            {
              slot: "date",
              label,
              hint: "Fri 27 November",
              value: "",
              required: true,
              choices: ["Friday 27 November"],
            },
          ]
        : []),
    ],
    gaps: open ? ["date"] : [],
    text: parts.map(shown).join(""),
    words: 58,
  };
}
