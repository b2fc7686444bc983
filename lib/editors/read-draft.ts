/** What an agent has typed so far, as plain text: read from the editor as it stands, and never kept. */
import { isField, obstacleTo } from "./kinds";
import { showsPlaceholder } from "./slate";
import type { DraftReading } from "./types";

/** Longer is a pasted log. */
export const DRAFT_LIMIT = 20_000;

/** Stands for what is no word of the agent's own: a picture, a quotation, a signature. */
export const FOREIGN = "\ufffc";

/** A stretch of the draft's text and where it stands in the page. */
export interface Piece {
  at: number;
  node: Text;
}

const BLOCKS =
  "address,article,blockquote,dd,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul";

/** ProseMirror's own aids for the caret, which come and go with it. */
const INVISIBLE = ".ProseMirror-separator, .ProseMirror-trailingBreak";
/** Quotations and signatures as mail programs and helpdesks mark them, and islands that nobody types in. */
const NOT_THEIRS =
  "blockquote, [class*='quote' i]:not([class*='editor' i]), [class*='signature' i], [contenteditable='false'], style, script";

/** Quoted lines of a plain field and what follows the mark of a signature: as long as before, so that places stay. */
const maskedField = (value: string): string =>
  value
    .replace(/^>.*$/gm, (line) => FOREIGN.repeat(line.length))
    .replace(/(^|\n)-- ?\n[\s\S]*$/, (rest) => FOREIGN.repeat(rest.length));

/** The words of a rich editor, a line a block, each stretch with its place. */
export function piecesIn(editor: HTMLElement): { text: string; pieces: Piece[] } {
  let text = "";
  const pieces: Piece[] = [];
  const breakLine = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const walk = (node: Node): void => {
    if (text.length > DRAFT_LIMIT) return;
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ at: text.length, node: node as Text });
      text += (node as Text).data;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.matches(INVISIBLE)) return;
    if (element.localName === "br") {
      text += "\n";
      return;
    }
    if (element.localName === "img" || element.matches(NOT_THEIRS)) {
      text += FOREIGN;
      return;
    }
    const block = element.matches(BLOCKS);
    if (block) breakLine();
    element.childNodes.forEach(walk);
    if (block) breakLine();
  };
  if (!showsPlaceholder(editor)) editor.childNodes.forEach(walk);
  return { text, pieces };
}

/**
 * Reads a draft.
 * @param editor a text field, or the editable element of a rich editor, in this page or a same-origin frame
 * @returns its text, quotations and signatures each as U+FFFC; of a very long one the first part, to the end of a line
 */
export function readDraft(editor: HTMLElement): DraftReading {
  try {
    const obstacle = obstacleTo(editor);
    if (obstacle === "no-editor" || obstacle === "detached") return { read: false, reason: obstacle };
    const whole = isField(editor) ? maskedField(editor.value) : piecesIn(editor).text;
    if (whole.length <= DRAFT_LIMIT) return { read: true, text: whole, cut: false };
    const end = whole.lastIndexOf("\n", DRAFT_LIMIT);
    return { read: true, text: whole.slice(0, end > 0 ? end : DRAFT_LIMIT), cut: true };
  } catch {
    // Nobody can touch what was in a frame that is gone, nor a page's element that throws.
    return { read: false, reason: "no-editor" };
  }
}
