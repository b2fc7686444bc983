/** What an agent can change about how a case is settled: one closed list, checked on arrival, applied without side effects. */
import { z } from "../zod";
import { Chargeback, Dunning, FollowUpResult, Outcome, PromiseMade } from "./record/afterwards";
import { Day, Id, Instant, Line, Money, Prose } from "./record/basics";
import { AgreedAction, Decision } from "./record/decided";
import { EvidenceState, FaultAnswer, Finding } from "./record/gathered";
import { Contact, type Settlement } from "./record/index";
import { CardNetwork, Country, PaymentMethod, SalesChannel, StartEvent } from "./record/transaction";

const day = Day.nullable();

/** Fields left out stay as they are; there are no defaults in here, or they would overwrite. */
const TransactionPatch = z
  .object({
    id: Line,
    amount: Money.nullable(),
    method: PaymentMethod.nullable(),
    network: CardNetwork.nullable(),
    channel: SalesChannel.nullable(),
    country: Country.nullable(),
    region: z.string().max(6),
    failed: Line,
    /** Null takes a day out again. */
    days: z.partialRecord(StartEvent, day),
  })
  .partial();

const answer = z.boolean().nullable();
const change = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), ...shape });

export const SettlementChange = z.discriminatedUnion("kind", [
  change("transaction", { patch: TransactionPatch }),
  /** Null: nobody looked yet, after all. */
  change("evidence", { id: Id, state: EvidenceState.nullable(), note: Line.optional() }),
  change("question-asked", { id: Id, department: z.string().max(60), replyBy: Instant }),
  change("question-answered", { id: Id, answer: Prose }),
  change("finding", { finding: Finding.omit({ at: true }) }),
  change("finding-removed", { id: Id }),
  /** Null: nobody looked, after all. */
  change("fault-test", { id: Id, answer: FaultAnswer.nullable() }),
  change("gate", {
    patch: z.object({ agreed: answer, delivered: answer, promisesKept: answer, theirSide: Line }).partial(),
  }),
  change("limits", { patch: z.object({ ask: Money.nullable(), minimum: Line }).partial() }),
  change("give-in", {
    patch: z
      .object({
        customerValue: Money.nullable(),
        grounded: z.boolean(),
        failedPersuasions: z.number().int().min(0).max(99),
      })
      .partial(),
  }),
  change("decision", { decision: Decision.omit({ at: true }) }),
  change("action", { action: AgreedAction.omit({ doneAt: true }) }),
  change("action-removed", { id: Id }),
  /** Null takes it back. */
  change("extra", { what: Line.nullable(), cost: Money.nullable() }),
  change("contact", { patch: z.object(Contact.shape).partial() }),
  change("promise", { promise: PromiseMade.pick({ id: true, what: true, dueAt: true }) }),
  change("promise-settled", { id: Id, kept: z.boolean() }),
  /** The reply in which it stood was not sent after all. */
  change("promise-withdrawn", { id: Id }),
  change("follow-up", { id: Id, remedyId: z.string().max(100), dueAt: Instant }),
  change("follow-up-settled", { id: Id, result: FollowUpResult }),
  change("snoozed", { id: Id, until: Instant }),
  change("chargeback", {
    patch: z.object({ state: Chargeback.shape.state.unwrap(), answerBy: day }).partial(),
  }),
  change("dunning", {
    patch: z.object({ invoice: Line, dueDay: day, disputed: Dunning.shape.disputed.unwrap() }).partial(),
  }),
  change("improvement", { id: Id, what: Line.min(1) }),
  change("outcome", {
    patch: z
      .object({
        kind: Outcome.shape.kind.unwrap(),
        satisfaction: Outcome.shape.satisfaction.unwrap(),
        cause: Outcome.shape.cause.unwrap(),
        whys: z.array(Line).max(3),
        ourPrevention: Line,
        theirPrevention: Line,
        lesson: Prose,
      })
      .partial(),
  }),
  change("closed", { closed: z.boolean() }),
]);
export type SettlementChange = z.infer<typeof SettlementChange>;

/** Replaces the entry of the same id, or adds it at the end. */
const upsert = <T extends { id: string }>(list: readonly T[], entry: T): T[] =>
  list.some(({ id }) => id === entry.id)
    ? list.map((each) => (each.id === entry.id ? entry : each))
    : [...list, entry];

const edit = <T extends { id: string }>(list: readonly T[], id: string, how: (entry: T) => T): T[] =>
  list.map((each) => (each.id === id ? how(each) : each));

const without = <T extends { id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((each) => each.id !== id);

function withDays(kept: Settlement["transaction"]["days"], patch: Record<string, string | null | undefined>) {
  const days = Object.entries({ ...kept, ...patch }).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(days) as Settlement["transaction"]["days"];
}

/**
 * The settlement after a change. Unknown ids change nothing; nothing entered is dropped but what is asked to be.
 * @param now epoch ms, written down where something is dated
 */
export function applyChange(before: Settlement, said: SettlementChange, now: number): Settlement {
  switch (said.kind) {
    case "transaction": {
      const { days, ...patch } = said.patch;
      const transaction = { ...before.transaction, ...patch };
      return { ...before, transaction: { ...transaction, days: withDays(transaction.days, days ?? {}) } };
    }
    case "evidence": {
      const kept = before.evidence.find(({ id }) => id === said.id);
      if (said.state === null) return { ...before, evidence: without(before.evidence, said.id) };
      const entry = { id: said.id, state: said.state, note: said.note ?? kept?.note ?? "", at: now };
      return { ...before, evidence: upsert(before.evidence, entry) };
    }
    case "question-asked": {
      const { id, department, replyBy } = said;
      const question = { id, department, askedAt: now, replyBy, answeredAt: null, answer: "" };
      return { ...before, questions: upsert(before.questions, question) };
    }
    case "question-answered":
      return {
        ...before,
        questions: edit(before.questions, said.id, (question) => ({
          ...question,
          answer: said.answer,
          answeredAt: now,
        })),
      };
    case "finding":
      return { ...before, findings: upsert(before.findings, { ...said.finding, at: now }) };
    case "finding-removed":
      return { ...before, findings: without(before.findings, said.id) };
    case "fault-test": {
      const { id, answer } = said;
      if (answer === null) return { ...before, faultAnswers: without(before.faultAnswers, id) };
      return { ...before, faultAnswers: upsert(before.faultAnswers, { id, answer, at: now }) };
    }
    case "gate":
      return { ...before, gate: { ...before.gate, ...said.patch } };
    case "limits":
      return { ...before, limits: { ...before.limits, ...said.patch } };
    case "give-in":
      return { ...before, giveIn: { ...before.giveIn, ...said.patch } };
    case "decision":
      return { ...before, decisions: upsert(before.decisions, { ...said.decision, at: now }) };
    case "action": {
      const kept = before.actions.find(({ id }) => id === said.action.id);
      const doneAt = said.action.status === "done" ? (kept?.doneAt ?? now) : null;
      return { ...before, actions: upsert(before.actions, { ...said.action, doneAt }) };
    }
    case "action-removed":
      return { ...before, actions: without(before.actions, said.id) };
    case "extra":
      return { ...before, extra: said.what === null ? null : { what: said.what, cost: said.cost, at: now } };
    case "contact":
      return { ...before, contact: { ...before.contact, ...said.patch } };
    case "promise": {
      const promise = { ...said.promise, madeAt: now, state: "open", settledAt: null, scriptId: "" } as const;
      return { ...before, promises: upsert(before.promises, promise) };
    }
    case "promise-settled":
      return {
        ...before,
        promises: edit(before.promises, said.id, (promise) => ({
          ...promise,
          state: said.kept ? "kept" : "missed",
          settledAt: now,
        })),
      };
    case "promise-withdrawn":
      return {
        ...before,
        promises: edit(before.promises, said.id, (promise) => ({
          ...promise,
          state: "withdrawn",
          settledAt: now,
        })),
      };
    case "follow-up": {
      const { id, remedyId, dueAt } = said;
      const followUp = { id, remedyId, madeAt: now, dueAt, result: null, settledAt: null, snoozes: 0 };
      return { ...before, followUps: upsert(before.followUps, followUp) };
    }
    case "follow-up-settled":
      return {
        ...before,
        followUps: edit(before.followUps, said.id, (followUp) => ({
          ...followUp,
          result: said.result,
          settledAt: now,
        })),
      };
    case "snoozed":
      return snoozed(before, said.id, said.until);
    case "chargeback":
      return { ...before, chargeback: { ...before.chargeback, ...said.patch } };
    case "dunning": {
      const dunning = { ...before.dunning, ...said.patch };
      const pausedAt = dunning.disputed ? (before.dunning.pausedAt ?? now) : null;
      return { ...before, dunning: { ...dunning, pausedAt } };
    }
    case "improvement":
      return {
        ...before,
        improvements: upsert(before.improvements, { id: said.id, what: said.what, at: now }),
      };
    case "outcome":
      return { ...before, outcome: { ...before.outcome, ...said.patch } };
    case "closed":
      return { ...before, outcome: { ...before.outcome, closedAt: said.closed ? now : null } };
  }
}

/** Whatever is due under an id sleeps; a promise keeps its day, for it was given to somebody. */
function snoozed(before: Settlement, id: string, until: number): Settlement {
  return {
    ...before,
    followUps: edit(before.followUps, id, (each) => ({ ...each, dueAt: until, snoozes: each.snoozes + 1 })),
    questions: edit(before.questions, id, (each) => ({ ...each, replyBy: until })),
    actions: edit(before.actions, id, (each) => ({ ...each, dueAt: until })),
  };
}

/** Why a change is refused: impossible together with what is known. Empty when it is fine. */
export type Refusal = "future-day" | "impossible-day" | "cause-missing" | "not-fixed" | null;

/** Nobody disputes anything older; a day before it is a slip of the finger, like the year 0026. */
const FIRST_DAY = "2000-01-01";
/** Years that a day that may lie ahead can lie ahead. */
const YEARS_AHEAD = 5;

/**
 * Looks at a change that fits its schema but may make no sense: days in the future that can't be, closing without a
 * cause, an extra before the fix.
 * @param today the day where the customer is
 */
export function refusalOf(before: Settlement, said: SettlementChange, today: Day): Refusal {
  if (said.kind === "transaction") {
    const mayLieAhead = ["expected-delivery", "refund-promised"];
    const ahead = Object.entries(said.patch.days ?? {}).some(
      ([event, value]) => typeof value === "string" && value > today && !mayLieAhead.includes(event),
    );
    if (ahead) return "future-day";
    const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
    const days = Object.values(said.patch.days ?? {}).filter((value) => typeof value === "string");
    return days.some((value) => value < FIRST_DAY || value > last) ? "impossible-day" : null;
  }
  if (said.kind === "closed" && said.closed && before.outcome.cause === null) return "cause-missing";
  if (said.kind === "extra" && said.what !== null) {
    const open = before.actions.some(({ status, shared }) => status === "open" && shared);
    return open ? "not-fixed" : null;
  }
  return null;
}
