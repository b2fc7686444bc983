/** What the editor tests run inside the page's isolated world. */
import { insertText } from "../../../lib/editors/insert";
import { readDraft } from "../../../lib/editors/read-draft";
import { replaceText } from "../../../lib/editors/replace-text";

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

/** Puts other words in the place of some of the draft that is there. */
const instead = (old: string, words: string) => {
  const reading = readDraft(editor());
  const draft = reading.read ? reading.text : "";
  const start = draft.indexOf(old);
  return replaceText(editor(), { draft, start, end: start + old.length, words });
};

Object.assign(globalThis, { amends: { editor, insert, insertAndLose, insertText, instead } });
