/** How a text looks rather than what it says: shouting, marks, its length. */
import { STYLE_AT } from "./features";

const EXCLAIMS = 33;
const ASKS = 63;
const DOT = 46;
const DOTS = 0x2026;
/** How much such a feature counts. Chosen on tickets kept apart from training. */
const GAIN = 0.45;

/** What a letter is for `styleOf`; most are of the first two kinds. */
const OTHER = 0;
const LETTER = 1;
const CAPITAL = 2;
const MARK = 3;
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code > 64 && code < 91) || (code > 0xbf && code < 0xdf)) return CAPITAL;
  if ((code > 96 && code < 123) || code > 0xde) return LETTER;
  return code === EXCLAIMS || code === ASKS || code === DOT ? MARK : OTHER;
});
const kindOf = (code: number): number =>
  code < 256 ? (KINDS[code] as number) : code === DOTS ? MARK : LETTER;

/** How the text looks rather than what it says: it tells feelings, not kinds. One walk over its first letters. */
export const styleOf = (raw: string, words: number): { id: number; value: number }[] => {
  let letters = 0;
  let shouted = 0;
  let run = 0;
  let exclaims = 0;
  let questions = 0;
  let dots = 0;
  const end = Math.min(raw.length, 4000);
  for (let at = 0; at < end; at++) {
    const code = raw.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === CAPITAL) {
      run += 1;
      continue;
    }
    if (run > 0) {
      letters += run;
      if (run >= 3) shouted += run;
      run = 0;
    }
    if (kind !== MARK) {
      letters += kind;
      continue;
    }
    if (code === EXCLAIMS) exclaims += 1;
    else if (code === ASKS) questions += 1;
    else if (code === DOTS) {
      letters += 1;
      dots += 1;
    } else if (raw.charCodeAt(at - 1) === DOT && raw.charCodeAt(at - 2) === DOT) dots += 1;
  }
  letters += run;
  if (run >= 3) shouted += run;
  const third = (count: number) => Math.min(1, count / 3);
  const style = [
    letters ? Math.min(1, (3 * shouted) / letters) : 0,
    third(exclaims),
    third(questions),
    words < 15 ? 1 : 0,
    words > 90 ? 1 : 0,
    third(dots),
  ];
  return style.flatMap((value, index) => (value > 0 ? [{ id: STYLE_AT + index, value: value * GAIN }] : []));
};
