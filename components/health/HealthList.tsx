/** The six things a page is asked for: found, guessed or not found, and since when; with a report to copy. */
import { Check, CircleDashed, Minus } from "lucide-react";
import type { HealthWords } from "../../lib/i18n/health/words";
import type { FieldHealth, SiteHealth } from "../../lib/messaging/health-messages";
import { shortDay } from "../workbench/relative-time";
import { CopyReport } from "./CopyReport";

const SIGNS = { found: Check, guessed: CircleDashed, missing: Minus } as const;

interface Props {
  site: SiteHealth;
  words: HealthWords;
  locale: string;
  now: number;
}

export function HealthList({ site, words, locale, now }: Props) {
  return (
    <div className="health" data-testid="health">
      <ul aria-label={words.list}>
        {site.fields.map((field) => (
          <Line key={field.name} field={field} words={words} when={shortDay(field.since, now, locale)} />
        ))}
      </ul>
      <CopyReport report={site.report} words={words} />
    </div>
  );
}

function Line({ field, words, when }: { field: FieldHealth; words: HealthWords; when: string }) {
  const Sign = SIGNS[field.state];
  return (
    <li className={field.state} data-field={field.name} data-state={field.state}>
      <Sign size={13} strokeWidth={2.2} aria-hidden />
      <span>{words.fields[field.name]}</span>
      <span className="health-state">
        {words.states[field.state]}, {words.since(when)}
      </span>
    </li>
  );
}
