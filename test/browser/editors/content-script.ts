/** The content script of the test extension: finds the page's editor as the extension would, and inserts into it. */
import { insertText } from "../../../lib/editors/insert";

interface Order {
  id: number;
  selector: string;
  text: string;
  where?: "caret" | "below";
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

async function obey({ id, selector, text, where }: Order): Promise<void> {
  let answer: unknown;
  try {
    const editor = find(document, selector);
    if (!editor) throw new Error(`no ${selector} on the page`);
    answer = { value: await insertText(editor, text, where) };
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
