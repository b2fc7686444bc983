/** Everything of a case that is due some time: promises, follow-ups, questions to departments, actions. */
import type { Settlement } from "../record";

export type DueKind = "promise" | "follow-up" | "question" | "action";

export interface DueItem {
  kind: DueKind;
  id: string;
  dueAt: number;
  /** What it is about, in the agent's or the product's words; never the customer's. */
  what: string;
}

/** Open items of a case, the soonest first. A closed case reminds of its follow-ups alone. */
export function dueItems(settlement: Settlement): DueItem[] {
  const followUps = settlement.followUps
    .filter(({ result }) => result === null)
    .map(({ id, dueAt, remedyId }): DueItem => ({ kind: "follow-up", id, dueAt, what: remedyId }));
  const closed = settlement.outcome.closedAt !== null;
  const others: DueItem[] = closed
    ? []
    : [
        ...settlement.promises
          .filter(({ state }) => state === "open")
          .map(({ id, dueAt, what }): DueItem => ({ kind: "promise", id, dueAt, what })),
        ...settlement.questions
          .filter(({ answeredAt }) => answeredAt === null)
          .map(
            ({ id, replyBy, department }): DueItem => ({
              kind: "question",
              id,
              dueAt: replyBy,
              what: department,
            }),
          ),
        ...settlement.actions
          .filter(({ status }) => status === "open")
          .flatMap(({ id, dueAt, what }): DueItem[] =>
            dueAt === null ? [] : [{ kind: "action", id, dueAt, what }],
          ),
      ];
  return [...followUps, ...others].sort((a, b) => a.dueAt - b.dueAt || a.id.localeCompare(b.id));
}

/** When the next item is due; null when nothing is open. */
export const nextDueAt = (settlement: Settlement): number | null => dueItems(settlement)[0]?.dueAt ?? null;

export const overdueItems = (settlement: Settlement, now: number): DueItem[] =>
  dueItems(settlement).filter(({ dueAt }) => dueAt <= now);
