/** What of a text must agree before and after it went through an editor. */

// Editors differ in blocks, line breaks, no-break spaces and invisible fillers; words are what must agree.
const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** A text without what editors may change about it. */
export const bare = (text: string): string => text.replace(BLANK, "");
