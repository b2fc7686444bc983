/** Where everything is kept, and how much of the page was read. */
import { useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Client } from "../../lib/messaging/client";
import { SNAPSHOT_FIELDS } from "../../lib/ticket";
import { useHealthWords } from "../health/health-words";
import { SiteHealthOf } from "../health/SiteHealthOf";
import { TeachLink } from "../teach/TeachLink";
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

interface Props {
  client: Client;
  view: CaseView;
  now: number;
}

function Read({ client, view, now }: Props) {
  const words = useWords();
  const health = useHealthWords();
  const lacking = useLacking(view);
  const [open, setOpen] = useState(view.partial && lacking.length > 0);
  const guessed = view.guessed?.length ?? 0;
  const read = words.footer.read(view.found.length, SNAPSHOT_FIELDS.length);
  return (
    <details className="last" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{guessed > 0 ? `${read}, ${health.guessedShort(guessed)}` : read}</summary>
      {lacking.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {open && URL.canParse(view.url) && (
        <SiteHealthOf key={view.found.join()} client={client} origin={new URL(view.url).origin} now={now} />
      )}
      <TeachLink client={client} locale={words.locale} />
    </details>
  );
}

export function Footer({ client, view, now }: Omit<Props, "view"> & { view: CaseView | null }) {
  const words = useWords();
  return (
    <footer>
      <span className="dot" aria-hidden />
      <b>{words.footer.local}</b>
      {view && <Read client={client} view={view} now={now} />}
    </footer>
  );
}
