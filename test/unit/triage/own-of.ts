/** What of a message is its writer's own, as text. */
import { fold } from "../../../lib/triage/text/fold";
import { ownWords } from "../../../lib/triage/text/own-words";

export const own = (text: string, author = ""): string => {
  const folded = fold(text);
  return ownWords(folded.text, fold(author).text)
    .own.map((part) => text.slice(folded.at(part.start), folded.at(part.end)))
    .join("\n")
    .trim();
};
