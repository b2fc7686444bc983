/** What do we know? The note, this customer's earlier cases, and what happened. */
import type { CaseView, TimelineEntry } from "../../lib/messaging/case-view";
import type { Client } from "../../lib/messaging/client";
import { Fault } from "../../lib/resolution/types";
import { Subcategory } from "../../lib/triage/taxonomy";
import { CustomerHistory } from "../notes/CustomerHistory";
import { TypedNotes } from "../notes/TypedNotes";
import { useBeside } from "../notes/use-beside";
import { Disclosure } from "../ui/Disclosure";
import { useWords } from "../ui/words-context";
import { placeOfCase } from "../workbench/routes";
import { NoteBox } from "./NoteBox";
import { useNote } from "./use-note";

/** Timeline entries shown before the rest is folded. */
const OPEN = 4;

/** A date for the eye: the time for today, else day and month, with the year when it is another. */
export function shortDate(at: number, now: number, locale: string): string {
  const [day, today] = [new Date(at), new Date(now)];
  if (day.toDateString() === today.toDateString()) {
    return day.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
  }
  const year = day.getFullYear() === today.getFullYear() ? {} : { year: "numeric" as const };
  return day.toLocaleDateString(locale, { day: "numeric", month: "short", ...year });
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

interface Props {
  client: Client;
  view: CaseView;
  now: number;
}

export function KnowRegion({ client, view, now }: Props) {
  const words = useWords();
  const note = useNote(client, view.key, view.note);
  const beside = useBeside(client, view.key);
  const { history } = beside;
  const said = words.casebook.history;
  const key = (entry: TimelineEntry, index: number) => `${entry.at}-${entry.kind}-${index}`;
  return (
    <section aria-label={words.know.region}>
      <h2>{words.know.region}</h2>
      <NoteBox note={note} />
      <TypedNotes beside={beside} now={now} />
      {view.earlier.length > 0 && (
        <div className="earlier">
          <h3>{words.know.earlier(view.earlier.length)}</h3>
          {view.earlier.map((earlier) => {
            const kind = Subcategory.safeParse(earlier.subcategory);
            return (
              <a key={earlier.key} className="pattern" href={earlier.url} target="_blank" rel="noreferrer">
                <span>
                  <span className="quiet">{words.know.openTicket(earlier.number)}. </span>
                  <b>{kind.success ? words.subcategories[kind.data] : earlier.subject}</b>
                  <small>
                    #{earlier.number} · {earlier.subject}
                  </small>
                </span>
                <time>{shortDate(earlier.updatedAt, now, words.locale)}</time>
              </a>
            );
          })}
        </div>
      )}
      {history && (
        <Disclosure label={history.cases > 1 ? `${said.title}: ${said.cases(history.cases)}` : said.title}>
          <CustomerHistory
            client={client}
            caseKey={view.key}
            history={history}
            now={now}
            onErased={beside.reload}
          />
        </Disclosure>
      )}
      <button
        type="button"
        className="link quiet-link whole"
        onClick={() => void client.send("workbench.open", { at: placeOfCase(view.key) })}
      >
        {words.casebook.page.whole}
      </button>
      {view.timeline.length > 0 && (
        <ol className="time" aria-label={words.know.timeline}>
          {view.timeline.slice(0, OPEN).map((entry, index) => (
            <Entry key={key(entry, index)} entry={entry} now={now} />
          ))}
        </ol>
      )}
      {view.timeline.length > OPEN && (
        <Disclosure label={words.know.older(view.timeline.length - OPEN)}>
          <ol className="time">
            {view.timeline.slice(OPEN).map((entry, index) => (
              <Entry key={key(entry, index)} entry={entry} now={now} />
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  );
}
