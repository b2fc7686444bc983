/** Puts better wordings into a text, so that it reads on. */
import type { ToneFinding } from "./types";

/**
 * The text with one finding's better wording in place; unchanged where there is none. A word that only goes takes
 * its commas and blank along, and hands its capital on; after a wording that ends its sentence a new one begins.
 */
export function takeBetter(text: string, { start, end, text: said, better }: ToneFinding): string {
  if (better === undefined) return text;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/[.!?]$/.test(better))
    return before + better + after.replace(/^\s+\p{Ll}/u, (first) => first.toUpperCase());
  if (better !== "") return before + better + after;
  if (!/^,?[ \t]/.test(after)) return before.replace(/,?[ \t]+$/, "") + after;
  const rest = after.replace(/^,?[ \t]+/, "");
  const opened = said.charAt(0) !== said.charAt(0).toLowerCase();
  const inserted = after.startsWith(",") ? before.replace(/,[ \t]+$/, " ") : before;
  return inserted + (opened ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest);
}

/** The text with every better wording in place: what one click on "take all" would leave. */
export const takeAll = (text: string, findings: readonly ToneFinding[]): string =>
  findings.reduceRight(takeBetter, text);
