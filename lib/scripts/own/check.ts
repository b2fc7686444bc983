/** Whether a text that somebody wrote is a template that can be filled, and what to say where it is not. */
import { parseTemplate, slotsOf } from "../parse";
import { SLOTS, slotOf } from "../slots";
import type { Script } from "../types";
import { REPLY_CHANNELS, type ReplyChannel, VARIANTS, type Variant } from "../variants";
import { TEXT_LIMIT } from "./types";

export const TEXT_FAULTS = [
  "empty",
  "too-long",
  "stray-brace",
  "stray-bracket",
  "optional-without-slot",
  "internal-gap",
] as const;
export type TextFaultCode = (typeof TEXT_FAULTS)[number];

/** What keeps a text from being used; `detail` is the spot, or the gap's name. */
export interface TextFault {
  code: TextFaultCode;
  detail: string;
}

export interface CheckedText {
  faults: TextFault[];
  /** Gaps that the registry does not know: the agent is asked for them by name. `meant` where it looks like a slip. */
  unknown: { gap: string; meant: string | null }[];
}

const SPOT = 24;

const blanked = (whole: string): string => "\u0000".repeat(whole.length);

/** The words around the first brace or bracket that belongs to nothing; "" for faults that have no spot. */
function spotOf(template: string, reason: TextFaultCode): string {
  const gapless = template.replace(/\{[a-z][a-z0-9_]*\}/g, blanked);
  const at =
    reason === "stray-brace"
      ? gapless.search(/[{}]/)
      : reason === "stray-bracket"
        ? gapless.replace(/\[\[[\s\S]*?\]\]/g, blanked).search(/\[\[|\]\]/)
        : -1;
  if (at === -1) return "";
  const lineStart = template.lastIndexOf("\n", at) + 1;
  const line = template.slice(lineStart).split("\n")[0] ?? "";
  const start = Math.max(0, at - lineStart - 6);
  return line.slice(start, start + SPOT).trim();
}

/**
 * Looks at one text.
 *
 * @param internal a text for colleagues may hold what a customer must never read (practice 000-16)
 */
export function checkText(template: string, internal: boolean): CheckedText {
  if (template.trim() === "") return { faults: [{ code: "empty", detail: "" }], unknown: [] };
  if (template.length > TEXT_LIMIT)
    return { faults: [{ code: "too-long", detail: String(TEXT_LIMIT) }], unknown: [] };
  const parsed = parseTemplate(template);
  if (!parsed.ok) {
    return { faults: [{ code: parsed.reason, detail: spotOf(template, parsed.reason) }], unknown: [] };
  }
  const gaps = slotsOf(parsed.nodes).map(({ slot }) => slot);
  const secret = internal ? [] : gaps.filter((gap) => slotOf(gap)?.internal);
  return {
    faults: secret.map((gap) => ({ code: "internal-gap", detail: gap })),
    unknown: gaps.filter((gap) => !slotOf(gap)).map((gap) => ({ gap, meant: meantBy(gap) })),
  };
}

/** Faults of all texts of a script, each with its place; a script without any text has one fault of its own. */
export function checkTexts(
  texts: Script["texts"],
  internal: boolean,
): (TextFault & { channel: ReplyChannel; variant: Variant })[] {
  const found = REPLY_CHANNELS.flatMap((channel) =>
    VARIANTS.flatMap((variant) => {
      const template = texts[channel]?.[variant];
      if (template === undefined) return [];
      return checkText(template, internal).faults.map((fault) => ({ ...fault, channel, variant }));
    }),
  );
  const written = REPLY_CHANNELS.some((channel) => Object.keys(texts[channel] ?? {}).length > 0);
  return written ? found : [{ code: "empty", detail: "", channel: "mail", variant: "en" }];
}

/** True where a text names what only colleagues may read. */
export const namesSecrets = (template: string): boolean =>
  [...template.matchAll(/\{([a-z][a-z0-9_]*)\}/g)].some(([, gap]) => gap && slotOf(gap)?.internal);

/** Two letters swapped, one too many, one missing or one wrong. */
function meantBy(gap: string): string | null {
  const near = Object.keys(SLOTS).find((known) => distance(gap, known) <= (gap.length > 4 ? 2 : 1));
  return near ?? null;
}

/** Levenshtein's, with a swap of neighbours counted once; both words are a few letters long. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  const rows: number[][] = [[...Array(other.length + 1).keys()]];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 99;
  for (let i = 1; i <= one.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? at(i - 2, j - 2) + 1
          : 99;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(one.length, other.length);
}
