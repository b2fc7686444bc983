/** Keeps a case's own note of when its next thing is due, and looks again when anything about that changed. */
import type { CaseRow } from "../../casebook/rows";
import { dueItems } from "../../resolution/after/due";
import { lookAtDue } from "./watch";

/** The row with the time of its next due item. */
export const withNextDue = (row: CaseRow): CaseRow => ({
  ...row,
  nextDueAt: dueItems(row.resolution)[0]?.dueAt ?? null,
});

const datesOf = (row: CaseRow | undefined): string => (row ? JSON.stringify(dueItems(row.resolution)) : "[]");

/** Whether alarm, badge and notifications have to be looked at again. */
export const dueChanged = (before: CaseRow | undefined, after: CaseRow): boolean =>
  datesOf(before) !== datesOf(after);

/** Looks again without keeping the agent waiting. */
export const lookAgain = (): void => void lookAtDue().catch(() => undefined);
