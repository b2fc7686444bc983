/** A change to how a case is settled, applied without side effects. */
import type { Settlement } from "../record/index";
import type { SettlementChange } from "./schema";

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
