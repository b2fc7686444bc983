/** Narrows text to the neighbourhood of its digits: facts hold digits, and most of a letter does not. */
import type { Stretch } from "../text/own-words";

/** A kind's name may stand this far before the number, a unit or month this far behind. */
const BEFORE = 80;
const AFTER = 48;
/** Widening to whole words stops here, so that a page of digits without a space costs no more than its length. */
const WIDEN = 40;

/** A longer row of digits is no number of anything (a dump, a key): it is passed over. */
const LONGEST_NUMBER = 40;

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
};

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || (code > 8 && code < 14) || (code > 127 && /\s/.test(text[at] ?? " "));
};

/** Lines that follow one another are one text: a mail's wrap may part "invoice" from its number. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const out: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = out.at(-1);
    if (last && start >= last.end && start - last.end <= 1) last.end = end;
    else out.push({ start, end });
  }
  return out;
};

/** Parts of `stretches` around digits, widened to whole words, none overlapping. */
export const digitWindows = (folded: string, stretches: readonly Stretch[]): Stretch[] => {
  const out: Stretch[] = [];
  for (const { start, end } of joined(stretches)) {
    for (let at = start; at < end; at++) {
      if (!isDigit(folded, at)) continue;
      let stop = at;
      while (stop < end && isDigit(folded, stop)) stop += 1;
      if (stop - at > LONGEST_NUMBER) {
        at = stop;
        continue;
      }
      let from = Math.max(start, at - BEFORE);
      while (from > start && at - from < BEFORE + WIDEN && !isSpace(folded, from - 1)) from -= 1;
      let to = Math.min(end, at + AFTER);
      while (to < end && to - at < AFTER + WIDEN && !isSpace(folded, to)) to += 1;
      const last = out.at(-1);
      if (last && from <= last.end && last.end >= start) last.end = Math.max(last.end, to);
      else out.push({ start: from, end: to });
    }
  }
  return out;
};
