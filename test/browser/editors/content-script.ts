/** The content script of the test extension: finds the page's editor as the extension would, reads it and writes into it. */
import { insertText } from "../../../lib/editors/insert";
import { readDraft } from "../../../lib/editors/read-draft";
import { replaceText } from "../../../lib/editors/replace-text";

interface Order {
  id: number;
  selector: string;
  text: string;
  where?: "caret" | "below";
  /** Words of the draft that `text` comes in the place of; empty: the draft is only read. */
  instead?: string;
  /** As it was read before, where that is another draft than the one that is there. */
  draft?: string;
}

/** Looks through the page, its open shadow roots and its same-origin frames; a frame stands for the body in it. */
function find(root: Document | ShadowRoot, selector: string): HTMLElement | null {
  const here = root.querySelector<HTMLElement>(selector);
  if (here?.localName === "iframe") return (here as HTMLIFrameElement).contentDocument?.body ?? null;
  if (here) return here;
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    const inner =
      element.shadowRoot ??
      (element.localName === "iframe" ? (element as HTMLIFrameElement).contentDocument : null);
    const found = inner && find(inner, selector);
    if (found) return found;
  }
  return null;
}

/** Reads the draft, and where asked puts other words into it. */
async function rewrite(editor: HTMLElement, { text, instead, draft }: Order): Promise<unknown> {
  const reading = readDraft(editor);
  if (!instead) return reading;
  const known = draft ?? (reading.read ? reading.text : "");
  const start = known.indexOf(instead);
  return replaceText(editor, { draft: known, start, end: start + instead.length, words: text });
}

async function obey(order: Order): Promise<void> {
  const { id, selector, text, where } = order;
  let answer: unknown;
  try {
    const editor = find(document, selector);
    if (!editor) throw new Error(`no ${selector} on the page`);
    answer = {
      value:
        order.instead === undefined ? await insertText(editor, text, where) : await rewrite(editor, order),
    };
  } catch (error) {
    answer = { error: String(error) };
  }
  // Only strings cross from an extension's world into Firefox's pages.
  document.dispatchEvent(new CustomEvent(`amends-answer-${id}`, { detail: JSON.stringify(answer) }));
}

document.addEventListener("amends-order", (event) => {
  void obey(JSON.parse((event as CustomEvent<string>).detail) as Order);
});
document.documentElement.dataset.amends = "here";
