/** One case in the list: who, what, how much, where it stands. */
import { NotebookPen } from "lucide-react";
import type { CaseLine } from "../../../lib/records/case-list";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { relativeTime, shortDay } from "../relative-time";

interface Props {
  line: CaseLine;
  now: number;
}

/** Imported tickets may have no address, and an address out of a file may be anything. */
const webAddress = (url: string): string | null =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;

function money({ amount, currency }: CaseLine, locale: string): string {
  if (amount === null) return "";
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: 2 });
  return `${number.format(amount)} ${currency}`.trim();
}

export function CaseCells({ line, now }: Props) {
  const words = useWords();
  const bench = useBench();
  const said = bench.cases;
  const url = webAddress(line.url);
  const title = line.requesterName || said.unknown;
  const subject = line.subject || said.noSubject;
  return (
    <>
      <td className="c-who">
        {url ? (
          <a href={url} target="_blank" rel="noreferrer" title={said.opens(line.number)}>
            {title}
          </a>
        ) : (
          <b>{title}</b>
        )}
        <small title={subject}>
          #{line.number} · {subject}
        </small>
      </td>
      <td className="c-kind">
        {words.subcategories[line.subcategory]}
        <small>{words.emotions[line.emotion]}</small>
      </td>
      <td className="c-sum">{money(line, bench.locale)}</td>
      <td className="c-state">
        <StateOf line={line} now={now} />
      </td>
      <td className="c-when">
        {shortDay(line.updatedAt, now, bench.locale)}
        {line.hasNote && (
          <span title={said.note}>
            <NotebookPen size={13} aria-label={said.note} role="img" />
          </span>
        )}
      </td>
    </>
  );
}

function StateOf({ line, now }: Props) {
  const bench = useBench();
  const said = bench.cases;
  if (!line.open) {
    return (
      <>
        {said.isClosed}
        {line.outcome && <small>{said.outcomes[line.outcome]}</small>}
      </>
    );
  }
  if (line.nextDueAt === null) return <>{said.isOpen}</>;
  const when = relativeTime(line.nextDueAt, now, bench.locale);
  return line.nextDueAt < now ? (
    <span className="chip due">{said.overdue(when)}</span>
  ) : (
    <>
      {said.isOpen}
      <small>{said.dueOn(when)}</small>
    </>
  );
}
