/** Where the text goes: at the agent's own caret, else above whatever the editor was opened with. */
import { isDraft } from "./draft";
import { type EditorWindow, type Field, isField, windowOf } from "./kinds";
import { isSlate, showsPlaceholder } from "./slate";
import { bare } from "./text";
import type { Where } from "./types";

const PLACEHOLDER_PATIENCE_MS = 300;
/** Editors with a model of their own hear of the caret through an event that comes later. */
const HEARD_MS = 30;
/** Slate looks at it at most every 100 ms (slate-react's throttle). */
const HEARD_BY_SLATE_MS = 150;

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

function collapseTo(editor: HTMLElement, node: Node, offset: number): void {
  const selection = selectionAt(editor);
  if (!selection) return;
  const range = editor.ownerDocument.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
}

function moveToStart(editor: HTMLElement): void {
  const first = editor.firstElementChild;
  collapseTo(editor, first && isOwnWords(first) ? first : editor, 0);
}

function moveToEnd(editor: HTMLElement): void {
  const last = editor.lastElementChild;
  const place = last && isOwnWords(last) && !last.nextSibling ? last : editor;
  collapseTo(editor, place, place.childNodes.length);
}

const SIGNATURE_OR_QUOTATION = /(?:^|\n)(?:-- ?\n[\s\S]*|>[^\n]*)\s*$/;

/** A field filled by a script has its caret behind signature and quotation, where no agent has put it. */
function isBelowPrefilledText(field: Field): boolean {
  const { value, selectionStart } = field;
  const isActive = (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  return !isActive && selectionStart === value.length && SIGNATURE_OR_QUOTATION.test(value);
}

function placeInField(field: Field, view: EditorWindow, where: Where): void {
  const top = isBelowPrefilledText(field);
  focus(field, view);
  // Fields for addresses and numbers have no caret that could be set.
  if (field.selectionStart === null) return;
  if (where === "below") field.setSelectionRange(field.value.length, field.value.length);
  else if (top) field.setSelectionRange(0, 0);
}

function restore(editor: HTMLElement, kept: Range): void {
  const selection = selectionAt(editor);
  selection?.removeAllRanges();
  selection?.addRange(kept);
}

/** Selects a range and waits until editors with a model of their own have heard of it. */
export async function makeKnown(editor: HTMLElement, range: Range): Promise<void> {
  restore(editor, range);
  await pause(HEARD_MS);
  // Draft.js hears late, too, where the focus comes from another frame; its own caret is not to be seen from outside.
  if (isSlate(editor) || isDraft(editor)) await tellSlate(editor);
}

/** Slate hears nothing of a caret that moves while it is drawing; then a text is taken, to nowhere. So it is told again. */
async function tellSlate(editor: HTMLElement): Promise<void> {
  const range = rangeIn(editor)?.cloneRange();
  if (range) restore(editor, range);
  await pause(HEARD_BY_SLATE_MS);
}

/**
 * Focuses the editor with the caret where text belongs. A caret or selection that the agent left there stays; an
 * editor that never had one gets it at the start, above signature and quotation.
 * @returns false when the editor still holds a placeholder that it did not give up
 */
export async function placeCaret(editor: HTMLElement, where: Where = "caret"): Promise<boolean> {
  const view = windowOf(editor);
  if (!view) return false;
  if (isField(editor)) {
    placeInField(editor, view, where);
    return true;
  }
  const kept = rangeIn(editor)?.cloneRange();
  // Draft.js lets the browser's selection go with the focus; its own stays, and is lost by giving the focus back.
  if (!kept && where === "caret" && isDraft(editor)) return true;
  focus(editor, view);
  await outlastPlaceholder(editor, view);
  if (editor.classList.contains("placeholder")) return false;
  const stands = kept && editor.contains(kept.startContainer) && editor.contains(kept.endContainer);
  if (where === "below") moveToEnd(editor);
  else if (!kept) moveToStart(editor);
  else if (stands) restore(editor, kept);
  else if (!rangeIn(editor)) moveToStart(editor);
  await pause(HEARD_MS);
  if (isSlate(editor)) await tellSlate(editor);
  return true;
}

/** Where the first `length` characters of the editor end that are no white space. */
function placeBehind(editor: HTMLElement, length: number): [Text, number] | undefined {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let left = length;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const signs = bare(node.data).length;
    if (signs < left) {
      left -= signs;
      continue;
    }
    let at = 0;
    for (; left > 0; at++) left -= bare(node.data.charAt(at)).length;
    return [node, at];
  }
  return undefined;
}

/**
 * Puts a rich editor's caret behind the reply, where the agent would go on writing; editors leave it in front of what
 * follows. @param length of what stands before and in the reply, bare
 */
export function moveBehind(editor: HTMLElement, length: number): void {
  const view = windowOf(editor);
  const place = placeBehind(editor, length);
  if (!view || !place) return;
  if (!rangeIn(editor)) focus(editor, view);
  collapseTo(editor, ...place);
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
  if (showsPlaceholder(editor)) return { before: "", selected: "", after: "" };
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
