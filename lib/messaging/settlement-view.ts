/** What a view shows of how a case is settled: the record itself, and what follows from it in the interface's language. */
import { Chargeback } from "../resolution/record/afterwards";
import { Day, Money } from "../resolution/record/basics";
import { EvidenceState, FaultAnswer } from "../resolution/record/gathered";
import { Settlement } from "../resolution/record/index";
import { StartEvent } from "../resolution/record/transaction";
import { Fault } from "../resolution/types";
import { z } from "../zod";

export const ClockView = z.object({
  id: z.string(),
  title: z.string(),
  whose: z.enum(["us", "customer", "bank"]),
  from: StartEvent,
  startDay: Day.nullable(),
  lastDay: Day.nullable(),
  /** Whole days from today, there; negative when it is over; null while its start is not known. */
  daysLeft: z.number().nullable(),
  source: z.string(),
  checkedOn: Day,
  certainty: z.enum(["official", "agreed", "uncertain"]),
  note: z.string(),
});
export type ClockView = z.infer<typeof ClockView>;

export const ItemView = z.object({
  id: z.string(),
  label: z.string(),
  /** "" for the customer, else the department's name. */
  from: z.string(),
  state: z.enum([...EvidenceState.options, "known", "open"]),
  value: z.string(),
  note: z.string(),
  grade: z.boolean(),
});
export type ItemView = z.infer<typeof ItemView>;

/** A yes/no question on the way to whose doing it was, with what to look at. */
export const FaultTestView = z.object({
  id: z.string(),
  ask: z.string(),
  look: z.array(ItemView.pick({ id: true, label: true, from: true, value: true })),
  answer: FaultAnswer.nullable(),
  /** The question of the contract gate that it shares its answer with; "" for none. */
  gate: z.enum(["", "agreed", "delivered", "promisesKept"]),
});
export type FaultTestView = z.infer<typeof FaultTestView>;

/** Who may approve: nobody else, a rung by name, more than the ladder has, or not known. */
export const ApprovalView = z.object({ kind: z.enum(["own", "rung", "above", "unknown"]), who: z.string() });
export type ApprovalView = z.infer<typeof ApprovalView>;

export const PrecedentView = z.object({
  number: z.string(),
  title: z.string(),
  amount: z.string(),
  reason: z.string(),
});
export type PrecedentView = z.infer<typeof PrecedentView>;

export const DueView = z.object({
  kind: z.enum(["promise", "follow-up", "question", "action"]),
  id: z.string(),
  dueAt: z.number(),
  what: z.string(),
  overdue: z.boolean(),
});
export type DueView = z.infer<typeof DueView>;

export const SettlementView = z.object({
  record: Settlement,
  /** The amount in question as entered, else as read; null while there is none or it is ambiguous. */
  amount: Money.nullable(),
  /** Two currencies in one ticket: say so rather than guess. */
  mixedCurrencies: z.boolean(),
  country: z.object({ code: z.string(), from: z.enum(["entered", "ticket", "team", "none"]) }),
  /** Read from the customer's words; shown as a suggestion while nothing is entered. */
  methodRead: z.string(),
  /** The loudest of the clocks: ours first, then the soonest. */
  clock: ClockView.nullable(),
  clocks: z.array(ClockView),

  items: z.array(ItemView),
  settled: z.number(),
  /** Open questions in the customer's language. */
  questions: z.array(z.object({ id: z.string(), text: z.string() })),
  heard: z.string(),
  /** By when a question of now should be answered. */
  replyBy: z.number(),
  departments: z.array(
    z.object({ id: z.string(), name: z.string(), address: z.string(), questions: z.array(z.string()) }),
  ),
  /** Ids of findings in which claim and record differ. */
  differing: z.array(z.string()),
  summary: z.string(),
  huddle: z.string(),

  faultTests: z.object({
    /** Those answered, in order, then the one that waits, if one does. */
    path: z.array(FaultTestView),
    of: z.number(),
    points: Fault.nullable(),
  }),
  gate: z.enum(["not-needed", "open", "their-side", "passed", "failed"]),
  doubt: z.enum(["trust", "ask", "bank"]).nullable(),
  failures: z.number(),
  because: z.string(),
  approval: ApprovalView,
  agentLimit: z.number(),
  doubtLimit: z.number(),
  /** Internal: ceiling, ladder, their ask; each in a line. */
  limits: z.array(z.string()),
  giveIn: z
    .object({
      advice: z.enum(["accept", "persuade", "concede", "hold"]),
      because: z.string(),
      reviewTerms: z.boolean(),
    })
    .nullable(),
  giveInGap: z.enum(["disputed-amount", "customer-value", "currency", "bands"]).nullable(),
  values: z.array(z.string()),
  precedents: z.array(PrecedentView),
  /** Names of the remedies that its decisions speak of, also of those that are not offered any more. */
  remedyTitles: z.record(z.string(), z.string()).optional(),
  fairness: z.enum(["in-line", "far-below", "far-above"]).nullable(),
  /** Earlier cases of this customer in which the cause stayed unclear. */
  earlierUnclear: z.number(),

  recap: z.object({ text: z.string(), markdown: z.string(), html: z.string() }),
  extra: z.object({
    state: z.enum(["not-yet", "no", "ideas"]),
    ideas: z.array(z.string()),
    cap: z.number(),
  }),
  escalate: z.object({ reasons: z.array(z.string()), brief: z.string() }),
  talk: z.object({
    advice: z.enum(["write", "call", "call-then-write"]),
    reasons: z.array(z.string()),
    pivotal: z.boolean(),
    channel: z.string(),
    sheet: z.string(),
  }),

  /** The customer wrote again, unhappy, after this was thought settled. */
  cameBack: z.boolean(),
  due: z.array(DueView),
  /** Until when a reminder sleeps: the next working morning there. */
  tomorrow: z.number(),
  bank: z.object({
    phase: z.enum(["none", "before", "during", "after"]),
    state: Chargeback.shape.state.unwrap(),
    guidance: z.array(z.string()),
    /** The evidence that is had, numbered, to be sent along. */
    index: z.string(),
    /** The chosen remedy may pay twice. */
    payTwice: z.boolean(),
  }),
  dunning: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        day: Day,
        state: z.enum(["past", "now", "ahead", "paused"]),
      }),
    )
    .nullable(),
  /** Reminders make sense here: an invoice, or a business customer. */
  hasDunning: z.boolean(),
  closing: z.object({
    gaps: z.array(z.enum(["outcome", "cause"])),
    ours: z.array(z.string()),
    theirs: z.array(z.string()),
    earlier: z.array(z.object({ number: z.string(), text: z.string() })),
  }),
});
export type SettlementView = z.infer<typeof SettlementView>;
