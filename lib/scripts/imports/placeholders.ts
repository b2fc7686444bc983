/** Placeholders of other tools, made into our gaps; what we don't know becomes a gap under its own name. */
import { slotOf } from "../slots";

/** A tool's name for something, in small letters without blanks, → our slot. */
export type Meanings = Readonly<Record<string, string>>;

export interface Converted {
  /** A template of ours: no brace or bracket in it but our own. */
  text: string;
  /** Placeholders that we had no slot for, as they were written. */
  unknown: string[];
}

/** A name as a slot may have it; one that would be an internal slot of ours is kept apart from it. */
export function gapName(name: string): string {
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 60);
  const named = /^[a-z]/.test(slug) ? slug : `gap_${slug || "1"}`;
  return slotOf(named)?.internal ? `gap_${named}` : named;
}

const NEITHER = "\u0000";

/**
 * A text with its placeholders replaced.
 *
 * @param pattern global; its first group is the name of the placeholder
 * @param nameOf what a placeholder is called, from the group; null takes it out
 */
export function convert(
  text: string,
  pattern: RegExp,
  meanings: Meanings,
  nameOf: (inner: string) => string | null = (inner) => inner,
): Converted {
  const unknown: string[] = [];
  const gaps: string[] = [];
  const marked = text.replaceAll(NEITHER, "").replace(pattern, (whole: string, inner: string) => {
    const name = nameOf(inner.trim());
    if (name === null) return "";
    const key = name.replace(/\s+/g, "").toLowerCase();
    const meant = Object.hasOwn(meanings, key) ? meanings[key] : undefined;
    if (meant === undefined) unknown.push(whole.trim());
    gaps.push(meant ?? gapName(name));
    return `${NEITHER}${gaps.length - 1}${NEITHER}`;
  });
  const written = plain(marked).replace(
    new RegExp(`${NEITHER}(\\d+)${NEITHER}`, "g"),
    (_, index: string) => `{${gaps[Number(index)] ?? "gap"}}`,
  );
  return { text: optionalName(written), unknown: [...new Set(unknown)] };
}

/** Braces and double brackets that are no placeholder mean nothing here, and would stop the template from being one. */
const plain = (text: string): string =>
  text
    .replaceAll("{", "(")
    .replaceAll("}", ")")
    .replace(/\[{2,}/g, "[")
    .replace(/\]{2,}/g, "]");

/** "Hello {name}," greets without a name where there is none. */
const optionalName = (text: string): string => {
  const [first = "", ...rest] = text.split("\n");
  return [first.replace(/^([^\n{]{1,30}?)(,? )\{name\}/, "$1[[$2{name}]]"), ...rest].join("\n");
};
