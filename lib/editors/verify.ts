/** Whether a text arrived: looked at after the editor had its say, and never taken on trust. */
import { rangeIn, type Surroundings, surroundings } from "./caret";
import { isAttached, isField } from "./kinds";
import { showsPlaceholder } from "./slate";
import { bare } from "./text";

const PATIENCE_MS = 1_000;
const STEP_MS = 25;
/** Editors with a model of their own may put back what they did not expect; the text must still stand after this. */
const SETTLE_MS = 100;

/** What the editor holds now, bare. */
export function contentOf(editor: HTMLElement): string {
  if (isField(editor)) return bare(editor.value);
  return showsPlaceholder(editor) ? "" : bare(editor.textContent ?? "");
}

/** How often `needle` stands in `text`, overlapping ones too. */
export function occurrences(text: string, needle: string): number {
  let count = 0;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) count += 1;
  return count;
}

export interface Expectation {
  needle: string;
  countBefore: number;
  /** Length of what stands before the caret, bare. */
  before: number;
  /** The whole content if the text lands at the caret and nothing else changes. */
  whole: string;
  /** No shorter may the content become: then the agent's own words were lost. 0 where the caret is not known. */
  least: number;
}

/** What should be seen after `text` was put at the caret. Taken right before writing. */
export function expectation(
  editor: HTMLElement,
  text: string,
  around: Surroundings = surroundings(editor),
): Expectation {
  const needle = bare(text);
  const whole = bare(around.before) + needle + bare(around.after);
  return {
    needle,
    countBefore: occurrences(contentOf(editor), needle),
    before: bare(around.before).length,
    whole,
    // What Draft.js has selected is not to be seen from outside, and goes rightly.
    least: isField(editor) || rangeIn(editor) ? whole.length : 0,
  };
}

/** True when the text is there exactly once more than before, and what stood there still is. */
export function isSatisfied(
  content: string,
  { needle, countBefore, whole, least }: Omit<Expectation, "before">,
): boolean {
  if (content === whole) return true;
  return occurrences(content, needle) === countBefore + 1 && content.length >= least;
}

/** How much of the editor's content ends with the reply, bare. */
export const endOfReply = (content: string, { needle, whole, before }: Expectation): number =>
  (content === whole ? before : content.indexOf(needle)) + needle.length;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits up to a second for the text, then once more to see that it stays. */
export async function verify(
  editor: HTMLElement,
  expected: Expectation,
): Promise<"inserted" | "not-verified" | "detached"> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += STEP_MS) {
    if (!isAttached(editor)) return "detached";
    if (isSatisfied(contentOf(editor), expected)) {
      await pause(SETTLE_MS);
      if (!isAttached(editor)) return "detached";
      return isSatisfied(contentOf(editor), expected) ? "inserted" : "not-verified";
    }
    await pause(STEP_MS);
  }
  return "not-verified";
}
