/** Says that a page is read by guessing: a chip beside the helpdesk's name, and a sentence under the title bar. */
import type { CaseView } from "../../lib/messaging/case-view";
import { useHealthWords } from "./health-words";

/** Whether nothing on this page was read by facts about its helpdesk. */
export const isGuessed = ({ found, guessed }: Pick<CaseView, "found" | "guessed">): boolean =>
  found.length > 0 && found.every((field) => guessed?.includes(field) ?? false);

export function GuessedChip() {
  const words = useHealthWords();
  return (
    <span className="guessed-chip" title={words.guessedTitle}>
      {words.guessed}
    </span>
  );
}

export function GuessedNote() {
  const words = useHealthWords();
  return (
    <p className="guessed-note" role="note" data-testid="guessed">
      <b>{words.guessedTitle}.</b> {words.guessedHint}
    </p>
  );
}
