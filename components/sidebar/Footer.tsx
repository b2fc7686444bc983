/** Where everything is kept, and how much of the page was read. */
import type { CaseView } from "../../lib/messaging/case-view";
import { SNAPSHOT_FIELDS } from "../../lib/ticket";
import { useWords } from "../ui/words-context";

export function Footer({ view }: { view: CaseView | null }) {
  const words = useWords();
  const missing = view ? SNAPSHOT_FIELDS.filter((field) => !view.found.includes(field)) : [];
  // A reply written on another page is no field that is missing on this one.
  const lacking = view?.page === "thread" ? missing.filter((field) => field !== "reply") : missing;
  return (
    <footer>
      <span className="dot" aria-hidden />
      <b>{words.footer.local}</b>
      {view && (
        <span className="last" title={lackingText(words, lacking, view.partial)}>
          {words.footer.read(view.found.length, SNAPSHOT_FIELDS.length)}
          <span className="quiet"> {lackingText(words, lacking, view.partial)}</span>
        </span>
      )}
    </footer>
  );
}

function lackingText(
  words: ReturnType<typeof useWords>,
  lacking: readonly (typeof SNAPSHOT_FIELDS)[number][],
  partial: boolean,
): string | undefined {
  const parts = [
    lacking.length > 0 ? words.footer.missing(lacking.map((field) => words.fields[field]).join(", ")) : "",
    partial ? words.footer.partial : "",
  ];
  return parts.filter(Boolean).join(". ") || undefined;
}
