/** When the next thing of a case is due; in amber once that is over. Nothing where nothing is due. */
import type { CaseLine } from "../../../lib/records/case-list";
import { useBench } from "../bench-words";
import { relativeTime } from "../relative-time";

export function DueChip({ line, now }: { line: CaseLine; now: number }) {
  const { cases, locale } = useBench();
  if (!line.open || line.nextDueAt === null) return null;
  const when = relativeTime(line.nextDueAt, now, locale);
  const over = line.nextDueAt < now;
  return <span className={over ? "chip due" : "chip"}>{over ? cases.overdue(when) : cases.dueOn(when)}</span>;
}
