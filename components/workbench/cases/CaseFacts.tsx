/** What a case is, in chips, the customer's own words, and how long each step of it took. */
import type { CaseView } from "../../../lib/messaging/case-view";
import type { ExportedCase } from "../../../lib/records/exported";
import { useWords } from "../../ui/words-context";
import { money } from "./money";

interface Props {
  view: CaseView;
  exported: ExportedCase | null;
  now: number;
}

export function CaseFacts({ view, exported, now }: Props) {
  const words = useWords();
  const { page, list } = words.casebook;
  const { reading, settlement } = view;
  const sum = settlement.amount
    ? money({ amount: settlement.amount.value, currency: settlement.amount.currency }, words.locale)
    : "";
  return (
    <div className="case-facts">
      <p className="chips">
        {reading && (
          <span className="chip">
            <b>{words.subcategories[reading.subcategory]}</b>
          </span>
        )}
        {reading && <span className="chip">{words.emotions[reading.emotion]}</span>}
        {sum && <span className="chip">{sum}</span>}
        {view.fault && <span className="chip">{words.faults[view.fault]}</span>}
        <span className="chip">{words.stages[view.stage]}</span>
        <span className="chip">{list.statuses[view.status]}</span>
        {reading?.triggers.map((trigger) => (
          <span key={trigger} className="chip risk">
            {words.triggers[trigger]}
          </span>
        ))}
      </p>
      {view.excerpt.length > 0 && (
        <blockquote aria-label={page.quotes}>
          {view.excerpt.map((part) =>
            part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
          )}
        </blockquote>
      )}
      {exported && <Times exported={exported} now={now} />}
    </div>
  );
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** "3 days", "5 hours": whole units are enough to compare by. */
function span(ms: number, locale: string): string {
  const [value, unit] =
    ms >= 2 * DAY
      ? [Math.round(ms / DAY), "day"]
      : ms >= HOUR
        ? [Math.round(ms / HOUR), "hour"]
        : [Math.max(1, Math.round(ms / 60_000)), "minute"];
  return new Intl.NumberFormat(locale, { style: "unit", unit: unit as string, unitDisplay: "long" }).format(
    value as number,
  );
}

/** How long each step took, from when the case began (practice 001-21). */
function Times({ exported }: { exported: ExportedCase; now: number }) {
  const words = useWords();
  const { page } = words.casebook;
  const { firstSeenAt, times } = exported.case;
  const steps = [
    ["firstReply", times.firstReplyAt],
    ["decided", times.decidedAt],
    ["executed", times.executedAt],
    ["confirmed", times.confirmedAt],
  ] as const;
  const known = steps.flatMap(([name, at]) =>
    at !== null && at >= firstSeenAt ? [[name, at] as const] : [],
  );
  if (known.length === 0) return null;
  return (
    <dl className="case-times" aria-label={page.times}>
      {known.map(([name, at]) => (
        <div key={name}>
          <dt>{page.spans[name]}</dt>
          <dd>{span(at - firstSeenAt, words.locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
