/** Where the text goes: at the agent's own caret, else above whatever the editor was opened with. */
import { type EditorWindow, type Field, isField, windowOf } from "./kinds";

const PLACEHOLDER_PATIENCE_MS = 300;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The selection as the editor sees it: of its shadow root where it sits in one. */
export function selectionAt(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Node & { getSelection?: () => Selection | null };
  // A document is asked through its window, where no form's name can stand in the way.
  const shadowed = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.getSelection?.() : null;
  return shadowed ?? windowOf(editor)?.getSelection() ?? null;
}

/** The selected range when all of it lies inside the editor. */
export function rangeIn(editor: HTMLElement): Range | null {
  const selection = selectionAt(editor);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return editor.contains(range.startContainer) && editor.contains(range.endContainer) ? range : null;
}

function focus(editor: HTMLElement, view: EditorWindow): void {
  if (view.frameElement) view.focus();
  editor.focus({ preventScroll: true });
}

/** Some editors hold their placeholder as content and clear it on focus; writing before would lose the text with it. */
async function outlastPlaceholder(editor: HTMLElement, view: EditorWindow): Promise<void> {
  const holdsOne = () => editor.classList.contains("placeholder");
  const wait = async () => {
    for (let waited = 0; holdsOne() && waited < PLACEHOLDER_PATIENCE_MS; waited += 20) await pause(20);
  };
  await wait();
  if (!holdsOne()) return;
  // A window that is not the active one gives no focus event of its own.
  editor.dispatchEvent(new view.FocusEvent("focus"));
  await wait();
}

/** A block whose words could belong together with a reply; a quotation's is not, mail programs fold those away. */
const isOwnWords = (block: Element): boolean =>
  block.matches("p, div") &&
  !block.matches("[contenteditable='false'], [class*='quote' i]") &&
  !block.querySelector("blockquote, [class*='quote' i]");

function moveToStart(editor: HTMLElement): void {
  const selection = selectionAt(editor);
  if (!selection) return;
  const first = editor.firstElementChild;
  const range = editor.ownerDocument.createRange();
  range.setStart(first && isOwnWords(first) ? first : editor, 0);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
}

const SIGNATURE_OR_QUOTATION = /(?:^|\n)(?:-- ?\n[\s\S]*|>[^\n]*)\s*$/;

/** A field filled by a script has its caret behind signature and quotation, where no agent has put it. */
function isBelowPrefilledText(field: Field): boolean {
  const { value, selectionStart } = field;
  const isActive = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  return !isActive && selectionStart === value.length && SIGNATURE_OR_QUOTATION.test(value);
}

/**
 * Focuses the editor with the caret where text belongs. A caret or selection that the agent left there stays; an
 * editor that never had one gets it at the start, above signature and quotation.
 * @returns false when the editor still holds a placeholder that it did not give up
 */
export async function placeCaret(editor: HTMLElement): Promise<boolean> {
  const view = windowOf(editor);
  if (!view) return false;
  const kept = isField(editor) ? null : rangeIn(editor)?.cloneRange();
  const top = isField(editor) && isBelowPrefilledText(editor);
  focus(editor, view);
  if (isField(editor)) {
    if (top) editor.setSelectionRange(0, 0);
    return true;
  }
  await outlastPlaceholder(editor, view);
  if (editor.classList.contains("placeholder")) return false;
  if (!kept) {
    moveToStart(editor);
    return true;
  }
  if (editor.contains(kept.startContainer) && editor.contains(kept.endContainer)) {
    const selection = selectionAt(editor);
    selection?.removeAllRanges();
    selection?.addRange(kept);
  } else if (!rangeIn(editor)) moveToStart(editor);
  return true;
}

export interface Surroundings {
  before: string;
  selected: string;
  after: string;
}

/** The editor's text before, in and after the selection. */
export function surroundings(editor: HTMLElement): Surroundings {
  if (isField(editor)) {
    const { value } = editor;
    const start = editor.selectionStart ?? value.length;
    const end = editor.selectionEnd ?? start;
    return { before: value.slice(0, start), selected: value.slice(start, end), after: value.slice(end) };
  }
  const range = rangeIn(editor);
  if (!range) return { before: "", selected: "", after: editor.textContent ?? "" };
  const whole = editor.ownerDocument.createRange();
  whole.selectNodeContents(editor);
  const before = whole.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const after = whole.cloneRange();
  after.setStart(range.endContainer, range.endOffset);
  return { before: before.toString(), selected: range.toString(), after: after.toString() };
}
