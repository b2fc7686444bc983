/** Puts better words in the place of some of a draft: one step for Ctrl+Z, and only where the draft is still the same. */
import { makeKnown, rangeIn, surroundings } from "./caret";
import { giveParagraph } from "./ckeditor4";
import { isAttached, isField, obstacleTo, windowOf } from "./kinds";
import { piecesIn, readDraft } from "./read-draft";
import { bare } from "./text";
import { writeIntoField } from "./textarea";
import type { ReplaceOrder, ReplaceResult } from "./types";
import { contentOf } from "./verify";
import { writeIntoRich } from "./ways";

const PATIENCE_MS = 1_000;
const STEP_MS = 25;
/** Editors with a model of their own may put back what they did not expect. */
const SETTLE_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The words' own range in a rich editor; null where they are not in its text. */
function rangeOf(editor: HTMLElement, start: number, end: number): Range | null {
  const { pieces } = piecesIn(editor);
  const first = pieces.findLast(({ at, node }) => at <= start && start < at + node.length);
  const last = pieces.findLast(({ at, node }) => at < end && end <= at + node.length);
  if (!first || !last) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return range;
}

/** Selects the words, as the agent would. @returns false where something else came to be selected */
async function select(editor: HTMLElement, { draft, start, end }: ReplaceOrder): Promise<boolean> {
  const view = windowOf(editor);
  if (!view) return false;
  if (view.frameElement) view.focus();
  editor.focus({ preventScroll: true });
  if (isField(editor)) {
    editor.setSelectionRange(start, end);
    return true;
  }
  // Told twice: an editor that was asleep puts its own last caret back when it wakes.
  for (let turn = 0; turn < 2; turn++) {
    const range = rangeOf(editor, start, end);
    if (!range) return false;
    await makeKnown(editor, range);
  }
  return bare(rangeIn(editor)?.toString() ?? "") === bare(draft.slice(start, end));
}

async function becomes(editor: HTMLElement, expected: string): Promise<boolean> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += STEP_MS) {
    if (isAttached(editor) && contentOf(editor) === expected) {
      await pause(SETTLE_MS);
      return isAttached(editor) && contentOf(editor) === expected;
    }
    await pause(STEP_MS);
  }
  return false;
}

const isSame = (editor: HTMLElement, draft: string): boolean => {
  const now = readDraft(editor);
  return now.read && now.text === draft;
};

async function replace(editor: HTMLElement, order: ReplaceOrder): Promise<ReplaceResult> {
  if (!isSame(editor, order.draft)) return "changed";
  const before = contentOf(editor);
  if (!(await select(editor, order))) return "not-taken";
  if (!isSame(editor, order.draft)) return "changed";
  const view = windowOf(editor);
  if (!view) return "detached";
  giveParagraph(editor);
  const around = surroundings(editor);
  const expected = bare(around.before) + bare(order.words) + bare(around.after);
  if (isField(editor)) writeIntoField(editor, order.words, "", view);
  else if (writeIntoRich(editor, order.words, view) === "none") return "not-taken";
  if (await becomes(editor, expected)) return "replaced";
  return contentOf(editor) === before ? "not-taken" : "not-verified";
}

/**
 * Replaces a stretch of a draft with other words of one line.
 * @param order the draft as it was read, where the words stand in it, and what comes there; never empty, no line breaks
 * @returns `replaced` only after the draft was seen to be the old one with the new words in it; `changed` when the agent
 * has typed meanwhile, and then nothing was written
 */
export async function replaceText(editor: HTMLElement, order: ReplaceOrder): Promise<ReplaceResult> {
  const obstacle = obstacleTo(editor);
  if (obstacle) return obstacle;
  if (bare(order.words) === "" || /[\r\n]/.test(order.words)) return "not-taken";
  try {
    return await replace(editor, order);
  } catch {
    return isAttached(editor) ? "not-verified" : "detached";
  }
}
