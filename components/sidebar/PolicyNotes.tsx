/** The rules of the house that a reply rests on, with the day of their version; an old one says so. */
import { TriangleAlert } from "lucide-react";
import { noteWordsFor } from "../../lib/i18n/own/notes";
import type { PolicyNote } from "../../lib/messaging/policy-messages";
import { useWords } from "../ui/words-context";

export function PolicyNotes({ policies }: { policies: readonly PolicyNote[] }) {
  const { locale } = useWords();
  const words = noteWordsFor(locale);
  if (policies.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return (
    <ul className="policy-notes" data-testid="policy-notes" aria-label={words.restsOn}>
      {policies.map(({ id, title, link, version, stale }) => (
        <li key={id}>
          {words.restsOn}{" "}
          {link ? (
            <a href={link} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            <b>{title}</b>
          )}
          , {words.version(day.format(new Date(`${version}T00:00:00Z`)))}
          {stale && (
            <span className="warn">
              <TriangleAlert size={12} aria-hidden />
              {words.stale}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
