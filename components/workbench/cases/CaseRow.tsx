/** One case in the list: who, what, how much, where it stands. */
import { ExternalLink, NotebookPen } from "lucide-react";
import type { CaseLine } from "../../../lib/records/case-list";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { relativeTime, shortDay } from "../relative-time";
import { hashOf, itemOfCase } from "../routes";
import { money } from "./money";

interface Props {
  line: CaseLine;
  now: number;
  picked: boolean;
  pick: (on: boolean) => void;
}

/** Where a ticket is in the helpdesk; null for none. Imported tickets may have no address, and an address out of a file may be anything. */
export const webAddress = (url: string): string | null =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;

export function CaseCells({ line, now, picked, pick }: Props) {
  const words = useWords();
  const bench = useBench();
  const said = bench.cases;
  const list = words.casebook.list;
  const url = webAddress(line.url);
  const title = line.requesterName || said.unknown;
  const subject = line.subject || said.noSubject;
  return (
    <>
      <td className="c-pick">
        <label>
          <input
            type="checkbox"
            checked={picked}
            aria-label={list.select(`#${line.number} ${title}`)}
            onChange={(event) => pick(event.target.checked)}
          />
        </label>
      </td>
      <td className="c-who">
        <a href={hashOf("cases", itemOfCase(line.key))}>{title}</a>
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
      <td className="c-go">
        {url && (
          <a href={url} target="_blank" rel="noreferrer" aria-label={list.opens(line.number)}>
            <ExternalLink size={14} aria-hidden />
          </a>
        )}
      </td>
    </>
  );
}

function StateOf({ line, now }: Pick<Props, "line" | "now">) {
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
