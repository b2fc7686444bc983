/** What happened on a case, newest first. */
import type { TimelineEntry } from "../../lib/messaging/case-view";
import { Fault } from "../../lib/resolution/types";
import { Subcategory } from "../../lib/triage/taxonomy";
import { dayLocale } from "../ui/day-locale";
import { useWords } from "../ui/words-context";

/** A date for the eye: the time for today, else day and month, with the year when it is another. */
export function shortDate(at: number, now: number, locale: string): string {
  const [day, today] = [new Date(at), new Date(now)];
  if (day.toDateString() === today.toDateString()) {
    return day.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
  }
  const year = day.getFullYear() === today.getFullYear() ? {} : { year: "numeric" as const };
  return day.toLocaleDateString(dayLocale(locale), { day: "numeric", month: "short", ...year });
}

export function Timeline({ entries, now }: { entries: readonly TimelineEntry[]; now: number }) {
  const words = useWords();
  return (
    <ol className="time" aria-label={words.know.timeline}>
      {entries.map((entry, index) => (
        // Two things of one kind may happen in one moment; the list is never reordered.
        <Entry key={`${entry.at}-${entry.kind}-${entries.length - index}`} entry={entry} now={now} />
      ))}
    </ol>
  );
}

function Entry({ entry, now }: { entry: TimelineEntry; now: number }) {
  const words = useWords();
  const kind = Subcategory.safeParse(entry.label);
  const fault = Fault.safeParse(entry.label);
  const label =
    entry.kind === "read" || entry.kind === "corrected"
      ? kind.success
        ? words.subcategories[kind.data]
        : entry.label
      : entry.kind === "fault" && fault.success
        ? words.faults[fault.data]
        : entry.label;
  const stage = entry.stage ? words.stages[entry.stage] : "";
  return (
    <li>
      <time dateTime={new Date(entry.at).toISOString()}>{shortDate(entry.at, now, words.locale)}</time>
      {words.know.events[entry.kind](label, stage)}
    </li>
  );
}
