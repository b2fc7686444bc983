/** One alarm for whatever is due next: set again after every change and at every start, so that no restart loses it. */
import { browser } from "../../browser";
import { withCasebook } from "../../casebook/database";
import { CaseRow } from "../../casebook/rows";
import { type DueItem, dueItems } from "../../resolution/after/due";

export const DUE_ALARM = "due";

export interface DueCase {
  row: CaseRow;
  items: DueItem[];
}

/** Cases looked at at once; whoever has more open dates has lost count anyway. */
const READ = 500;

/** Every case with something open and dated, the soonest first. */
export async function dueCases(): Promise<DueCase[]> {
  const kept = await withCasebook((db) => db.cases.where("nextDueAt").above(0).limit(READ).toArray());
  if (!kept.ok) return [];
  return kept.value.flatMap((raw) => {
    const row = CaseRow.safeParse(raw);
    return row.success ? [{ row: row.data, items: dueItems(row.data.resolution) }] : [];
  });
}

/** Sets the alarm for the next thing that is not yet due; none where nothing is, or where the browser has no alarms. */
export async function setDueAlarm(cases: readonly DueCase[], now: number): Promise<void> {
  if (!browser.alarms) return;
  const ahead = cases.flatMap(({ items }) => items.map(({ dueAt }) => dueAt)).filter((dueAt) => dueAt > now);
  if (ahead.length === 0) await browser.alarms.clear(DUE_ALARM);
  else browser.alarms.create(DUE_ALARM, { when: Math.min(...ahead) });
}
