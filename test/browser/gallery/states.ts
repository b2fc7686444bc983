/** Every state the face can be in, by name; the gallery shows one at a time. */

import type { PopupState } from "../../../components/popup/Popup";
import { insertionProblem, MODE_UNKNOWN } from "../../../lib/background/insertion-problems";
import type { CaseView } from "../../../lib/messaging/case-view";
import type { ProblemCode } from "../../../lib/result";
import { caseAt, caseWithPast, NOW, reading } from "./fixtures";
import type { Tongue } from "./said";
import { recordOf, settledAs } from "./settlement";

type Start = CaseView | ProblemCode | "never";

const insertion = (view: CaseView, state: "waiting" | "inserted" | "failed"): CaseView => ({
  ...view,
  insertion: {
    id: "i1",
    scriptId: "gen.ack.recap",
    title: view.replies[0]?.title ?? "",
    state,
    at: NOW,
    text: "Hi Margaret,",
    problem: state === "failed" ? "There is no open reply box on this page. Open it, or copy the reply." : "",
  },
});

const LONG = "Unpronounceable-Hyphenated-Surname of the Much Longer Company Name Ltd";

export const SIDEBAR_STATES: Record<string, (tongue: Tongue) => Start> = {
  loading: () => "never",
  "not-a-ticket": () => "not-a-ticket",
  unavailable: () => "background-unavailable",
  gone: () => "gone",
  identify: (tongue) => caseAt("identify", tongue),
  unsure: (tongue) => ({
    ...caseAt("identify", tongue),
    reading: { ...reading, sureness: "unsure", triggers: [], confidence: 0.3 },
  }),
  "no-dispute": (tongue) => ({
    ...caseAt("identify", tongue),
    reading: {
      ...reading,
      category: "none",
      subcategory: "not-a-dispute",
      emotion: "calm",
      triggers: [],
      ask: ["explanation"],
      facts: { amounts: [], orders: [], invoices: [], trackings: [], dates: [] },
    },
    excerpt: [],
    replies: [],
  }),
  empty: (tongue) => ({
    ...caseAt("identify", tongue),
    reading: null,
    excerpt: [],
    replies: [],
    messageCount: 0,
  }),
  partial: (tongue) => ({
    ...caseAt("identify", tongue),
    partial: true,
    requester: {},
    found: ["id", "subject", "messages", "reply"],
  }),
  guessed: (tongue) => ({
    ...caseAt("identify", tongue),
    found: ["id", "subject", "requester", "messages", "reply"],
    guessed: ["id", "subject", "requester", "messages", "reply"],
  }),
  gather: (tongue) => caseAt("gather", tongue),
  decide: (tongue) => caseAt("decide", tongue),
  "decide-ours": (tongue) => ({ ...caseAt("decide", tongue), fault: "ours", stance: "own" }),
  past: caseWithPast,
  "settle-gather": (tongue) => ({
    ...caseAt("gather", tongue),
    settlement: settledAs(recordOf(tongue), tongue, { fault: null }),
  }),
  "settle-checks": (tongue) => ({
    ...caseAt("decide", tongue),
    settlement: settledAs(
      {
        ...recordOf(tongue),
        faultAnswers: ["both-settled", "one-order"].map((test) => ({
          id: `duplicate-charge.${test}`,
          answer: "yes",
          at: NOW,
        })),
      },
      tongue,
      { fault: null },
    ),
  }),
  "settle-decide": (tongue) => ({
    ...caseAt("decide", tongue),
    fault: "misunderstanding",
    stance: "explain",
    settlement: settledAs(recordOf(tongue), tongue, { fault: "misunderstanding" }),
  }),
  "settle-resolve": (tongue) => ({
    ...caseAt("resolve", tongue),
    fault: "ours",
    stance: "own",
    settlement: settledAs(recordOf(tongue), tongue),
  }),
  "settle-follow-up": (tongue) => ({
    ...caseAt("follow-up", tongue),
    fault: "ours",
    stance: "own",
    settlement: settledAs(
      { ...recordOf(tongue), chargeback: { state: "open", answerBy: "2026-11-27" } },
      tongue,
      { done: ["common.carry-out"], remedyId: "duplicate-charge.refund-second" },
    ),
  }),
  /** A call, to somebody in Portugal: the widest names of a language and a channel. */
  call: (tongue) => {
    const view = caseAt("gather", tongue);
    return {
      ...view,
      replyLanguage: "pt",
      replyVariant: "pt-pt",
      replyChannel: "phone",
      replies: view.replies.map((offer) => ({ ...offer, channel: "phone" })),
    };
  },
  waiting: (tongue) => insertion(caseAt("identify", tongue), "waiting"),
  inserted: (tongue) => insertion(caseAt("identify", tongue), "inserted"),
  "insert-failed": (tongue) => insertion(caseAt("identify", tongue), "failed"),
  "insert-asks": (tongue) => {
    const view = insertion(caseAt("identify", tongue), "failed");
    const problem = insertionProblem(MODE_UNKNOWN, tongue);
    return { ...view, insertion: view.insertion && { ...view.insertion, problem, asks: true } };
  },
  "no-storage": (tongue) => ({ ...caseAt("identify", tongue), storage: "unavailable" }),
  long: (tongue) => ({
    ...caseAt("identify", tongue),
    number: "8812093381231",
    requester: { name: LONG },
    reading: {
      ...reading,
      category: "service",
      subcategory: "missed-appointment",
      triggers: [
        "chargeback-open",
        "legal-threat",
        "regulator-threat",
        "public-threat",
        "deadline",
        "vulnerable",
      ],
      ask: ["refund", "compensation", "apology", "correct-invoice"],
      facts: { ...reading.facts, orders: ["A".repeat(60)] },
    },
  }),
};

const status = { helpdesk: "request-tracker", helpdeskName: "Request Tracker", found: 6, of: 6 };
const host = "desk.example:8443";

export const POPUP_STATES: Record<string, PopupState> = {
  reading: { kind: "reading" },
  unreadable: { kind: "unreadable" },
  off: { kind: "off", host, refused: false },
  refused: { kind: "off", host, refused: true },
  "just-on": { kind: "just-on", host },
  ticket: { kind: "on", host, status: { ...status, ticket: "20931" }, canTurnOff: true },
  "no-ticket": { kind: "on", host, status: { ...status, ticket: null }, canTurnOff: true },
  "no-answer": { kind: "on", host, status: null, canTurnOff: false },
};
