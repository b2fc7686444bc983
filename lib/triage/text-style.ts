/** How a text looks rather than what it says: shouting, marks, its length. */
import { STYLE_AT } from "./features";

/** How much such a feature counts. Chosen on tickets kept apart from training. */
const GAIN = 0.45;
/** So many of a mark say all that it can say. */
const ENOUGH = 3;
/** Letters looked at. */
const LOOKED_AT = 4000;

/** How often `mark` stands in `text`, up to `ENOUGH`; "...." has two of "...". */
const count = (text: string, mark: string): number => {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0 && found < ENOUGH; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
};

const SHOUT = /[A-Z\u00c0-\u00de]{3,}/g;
/** Which of the first 256 characters are letters; all others count as such. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, code) =>
  /[A-Za-z\u00c0-\u00ff]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const lettersIn = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    letters += code < 256 ? (LETTERS[code] as number) : 1;
  }
  return letters;
};

/** How much of the text is shouted, up to 1. Many texts shout nothing: their letters need no counting. */
const shouting = (text: string): number => {
  const shouted = text.match(SHOUT)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
  return shouted === 0 ? 0 : Math.min(1, (3 * shouted) / lettersIn(text));
};

/** How the text looks rather than what it says: it tells feelings, not kinds. */
export const styleOf = (raw: string, words: number): { id: number; value: number }[] => {
  const text = raw.slice(0, LOOKED_AT);
  const style = [
    shouting(text),
    count(text, "!") / ENOUGH,
    count(text, "?") / ENOUGH,
    words < 15 ? 1 : 0,
    words > 90 ? 1 : 0,
    Math.min(ENOUGH, count(text, "…") + count(text, "...")) / ENOUGH,
  ];
  return style.flatMap((value, index) => (value > 0 ? [{ id: STYLE_AT + index, value: value * GAIN }] : []));
};
