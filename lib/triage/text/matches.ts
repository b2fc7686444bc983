/** Finds all matches of a pattern without the copy of it that `matchAll` makes each time: that costs more than most searches. */

const NONE: readonly RegExpExecArray[] = [];

/** Matches of a `g` pattern that never matches nothing, in order; none that begins before `from`. */
export const matchesOf = (pattern: RegExp, text: string, from = 0): readonly RegExpExecArray[] => {
  pattern.lastIndex = from;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match && match[0] !== ""; match = pattern.exec(text)) found.push(match);
  pattern.lastIndex = 0;
  return found;
};
