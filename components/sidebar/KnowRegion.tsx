/** What do we know? The note, this customer's earlier cases, and what happened. */
import type { CaseView } from "../../lib/messaging/case-view";
import type { Client } from "../../lib/messaging/client";
import { Subcategory } from "../../lib/triage/taxonomy";
import { CustomerHistory } from "../notes/CustomerHistory";
import { TypedNotes } from "../notes/TypedNotes";
import { useBeside } from "../notes/use-beside";
import { shortDate, Timeline } from "../timeline/Timeline";
import { Disclosure } from "../ui/Disclosure";
import { useWords } from "../ui/words-context";
import { placeOfCase } from "../workbench/routes";
import { HotDay } from "./HotDay";
import { NoteBox } from "./NoteBox";
import { useNote } from "./use-note";
import { WeekLine } from "./WeekLine";

/** Timeline entries shown before the rest is folded. */
const OPEN = 4;

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
  return (
    <section aria-label={words.know.region}>
      <h2>{words.know.region}</h2>
      {view.week && (
        <WeekLine week={view.week} open={() => void client.send("workbench.open", { at: "/patterns/7" })} />
      )}
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
      {/* In view before it is counted: controls must not come in under the fingers. */}
      <Disclosure
        label={history && history.cases > 1 ? `${said.title}: ${said.cases(history.cases)}` : said.title}
      >
        <CustomerHistory
          client={client}
          caseKey={view.key}
          history={history}
          now={now}
          onErased={beside.reload}
        />
      </Disclosure>
      <button
        type="button"
        className="link quiet-link whole"
        onClick={() => void client.send("workbench.open", { at: placeOfCase(view.key) })}
      >
        {words.casebook.page.whole}
      </button>
      {view.timeline.length > 0 && <Timeline entries={view.timeline.slice(0, OPEN)} now={now} />}
      {view.timeline.length > OPEN && (
        <Disclosure label={words.know.older(view.timeline.length - OPEN)}>
          <Timeline entries={view.timeline.slice(OPEN)} now={now} />
        </Disclosure>
      )}
      {view.hot !== null && <HotDay hot={view.hot} />}
    </section>
  );
}
