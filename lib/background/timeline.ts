/** What happened on a case, newest first: the thread's messages and what was done here. */
import type { CaseRow, EventRow } from "../casebook/rows";
import { localize, type UiLocale } from "../i18n/localized";
import type { TimelineEntry } from "../messaging/case-view";
import { stepById } from "../resolution/playbooks";
import { remedyById } from "../resolution/remedies";
import { progressOf } from "./effective";
import { scriptTitle } from "./insertion-view";

const SHOWN = 30;

function labelOf(event: EventRow, row: CaseRow, locale: UiLocale): string {
  switch (event.kind) {
    case "inserted":
    case "copied":
    case "insert-failed":
      return scriptTitle(event.label, locale);
    case "step-done": {
      const step = stepById(event.label, progressOf(row).subcategory);
      return step ? localize(step.title, locale) : event.label;
    }
    case "remedy": {
      const remedy = remedyById(event.label);
      return remedy ? localize(remedy.title, locale) : event.label;
    }
    default:
      return event.label;
  }
}

export function timelineOf(row: CaseRow, events: readonly EventRow[], locale: UiLocale): TimelineEntry[] {
  const said: TimelineEntry[] = row.thread.flatMap(({ role, at }) =>
    role === "customer" || role === "agent"
      ? [{ at, kind: role === "customer" ? "customer-message" : "agent-message", label: "" } as const]
      : [],
  );
  const done: TimelineEntry[] = events.map((event) => ({
    at: event.at,
    kind: event.kind,
    label: labelOf(event, row, locale),
    ...(event.stage ? { stage: event.stage } : {}),
  }));
  return [...said, ...done].sort((a, b) => b.at - a.at).slice(0, SHOWN);
}
