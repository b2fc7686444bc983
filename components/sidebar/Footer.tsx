/** Where everything is kept, and how much of the page was read. */
import type { CaseView } from "../../lib/messaging/case-view";
import { SNAPSHOT_FIELDS } from "../../lib/ticket";
import { useWords } from "../ui/words-context";

/** What was not on this page, in sentences; empty when all was. */
function useLacking(view: CaseView): string[] {
  const words = useWords();
  // A reply page shows no thread, and a thread page may send the agent elsewhere to reply: neither lacks the other.
  const elsewhere = view.page === "thread" ? ["reply"] : ["messages", "requester", "status"];
  const missing = SNAPSHOT_FIELDS.filter(
    (field) => !view.found.includes(field) && !elsewhere.includes(field),
  );
  const sentences: string[] = [];
  if (missing.length > 0) {
    sentences.push(words.footer.missing(missing.map((field) => words.fields[field]).join(", ")));
  }
  if (view.partial && view.page === "thread") sentences.push(words.footer.partial);
  return sentences;
}

function Read({ view }: { view: CaseView }) {
  const words = useWords();
  const lacking = useLacking(view);
  const read = words.footer.read(view.found.length, SNAPSHOT_FIELDS.length);
  if (lacking.length === 0) return <span className="last">{read}</span>;
  return (
    <details className="last" open={view.partial}>
      <summary>{read}</summary>
      {lacking.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}

export function Footer({ view }: { view: CaseView | null }) {
  const words = useWords();
  return (
    <footer>
      <span className="dot" aria-hidden />
      <b>{words.footer.local}</b>
      {view && <Read view={view} />}
    </footer>
  );
}
