/** What the editor tests run inside the page's isolated world. */
import { insertText } from "../../../lib/editors/insert";

const editor = (): HTMLElement => {
  const frame = document.querySelector<HTMLIFrameElement>("iframe.cke_wysiwyg_frame");
  const found = frame?.contentDocument?.body ?? document.querySelector<HTMLElement>("#editor");
  if (!found) throw new Error("The test page has no editor.");
  return found;
};

const insert = (text: string) => insertText(editor(), text);

/** Starts an insertion and takes the editor away in the middle of it. */
const insertAndLose = (text: string, remove: () => void) => {
  const outcome = insert(text);
  remove();
  return outcome;
};

Object.assign(globalThis, { amends: { editor, insert, insertAndLose, insertText } });
