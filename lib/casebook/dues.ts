/** What of a case is open and has a time: drawn from how it is settled, for lists of what is due. */
import type { CasebookDatabase } from "./database";
import type { CaseRow, DueRow } from "./rows";

/** Every open promise, follow-up, question and action that has a time. */
export function duesOf(row: CaseRow): DueRow[] {
  const { promises, followUps, questions, actions } = row.resolution;
  const due = (kind: DueRow["kind"], itemId: string, at: number, createdAt: number): DueRow => ({
    id: `${row.key}|${kind}|${itemId}`,
    caseKey: row.key,
    kind,
    itemId,
    due: at,
    state: "open",
    createdAt,
  });
  return [
    ...promises.filter(({ state }) => state === "open").map((p) => due("promise", p.id, p.dueAt, p.madeAt)),
    ...followUps
      .filter(({ result }) => result === null)
      .map((f) => due("follow-up", f.id, f.dueAt, f.madeAt)),
    ...questions.filter((q) => q.answeredAt === null).map((q) => due("question", q.id, q.replyBy, q.askedAt)),
    ...actions.flatMap((a) =>
      a.status === "open" && a.dueAt !== null ? [due("action", a.id, a.dueAt, row.updatedAt)] : [],
    ),
  ];
}

/** What is due up to a time, soonest first. */
export const dueUntil = (db: CasebookDatabase, until: number, limit: number): Promise<DueRow[]> =>
  db.dues.where("due").belowOrEqual(until).limit(limit).toArray();
