/** What every test page has in common: one fresh editor at a time, made, read and unmade through its own library. */
import type { Draft, Facts, How } from "../lab-types";

/** One editor on the page. Everything is answered from the library's own model, never from what the page shows. */
export interface PageEditor {
  /** The element that is typed into, for putting the caret there as a mouse would. */
  editable(): HTMLElement;
  /** Paragraphs or lines, empty ones left out. */
  model(): string[];
  facts(): Facts;
  destroy(): void;
}

export interface Making {
  /** Empty, in the page or in a shadow root. */
  host: HTMLElement;
  draft: Draft;
  readOnly: boolean;
}

const clean = (text: string) => text.replace(/[\u00a0\u200b\ufeff]/g, " ").trim();

/** Lines without the spaces that editors put at their ends, empty ones left out. */
export const lines = (texts: Iterable<string>): string[] =>
  Array.from(texts)
    .flatMap((text) => text.split("\n"))
    .map(clean)
    .filter((text) => text !== "");

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A draft as the HTML that most libraries take. */
export const htmlOf = ({ paragraphs, rich }: Draft): string =>
  rich ?? paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("");

/** Puts a draft into an element, as a server would have sent it. */
export const fill = (element: HTMLElement, draft: Draft): void =>
  element.replaceChildren(...parsed(htmlOf(draft)).childNodes);

interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

const policy = (window as unknown as { trustedTypes?: Policies }).trustedTypes?.createPolicy("amends-test", {
  createHTML: (text) => text,
});

/** HTML as this page may put it into a document under Trusted Types. */
export const trusted = (html: string): string => policy?.createHTML(html) ?? html;

/** Libraries hand out HTML; a document that is never shown runs nothing of it. */
export const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(trusted(html), "text/html").body;

const BLOCKS = "p, div, li, h1, h2, blockquote, figure";

/** The lines of a library's HTML. */
export function linesOfHtml(html: string): string[] {
  const body = parsed(html);
  for (const br of body.querySelectorAll("br")) br.replaceWith("\n");
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before("\n");
    block.after("\n");
  }
  return lines([body.textContent ?? ""]);
}

export function factsOfHtml(html: string): Facts {
  const body = parsed(html);
  const texts = (selector: string) =>
    Array.from(body.querySelectorAll(selector), (part) => clean(part.textContent ?? "")).filter(Boolean);
  const links = Array.from(
    body.querySelectorAll("a"),
    (link) => `${link.getAttribute("href")} ${clean(link.textContent ?? "")}`,
  );
  return { bold: texts("b, strong"), links, items: texts("li") };
}

const frame = () => new Promise((resolve) => setTimeout(resolve, 20));

function selectIn(editable: HTMLElement, needle: string, how: How): void {
  if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement) {
    const at = editable.value.indexOf(needle);
    const [from, to] = [
      how === "after" ? at + needle.length : at,
      how === "before" ? at : at + needle.length,
    ];
    editable.focus();
    editable.setSelectionRange(from, to);
    return;
  }
  const page = editable.ownerDocument;
  const walker = page.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode() as Text | null;
  while (text && !text.data.includes(needle)) text = walker.nextNode() as Text | null;
  if (!text) throw new Error(`The editor shows no "${needle}".`);
  const at = text.data.indexOf(needle);
  const [from, to] = [how === "after" ? at + needle.length : at, how === "before" ? at : at + needle.length];
  page.defaultView?.focus();
  editable.focus();
  const root = editable.getRootNode() as unknown as { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? page.defaultView?.getSelection();
  selection?.setBaseAndExtent(text, from, text, to);
}

/** Pixels between the last line of one text and the first line of another, as the agent sees them. */
function gapIn(editable: HTMLElement, above: string, below: string): number {
  const page = editable.ownerDocument;
  const rectOf = (needle: string): DOMRect => {
    const walker = page.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode() as Text | null;
    while (text && !text.data.includes(needle)) text = walker.nextNode() as Text | null;
    if (!text) throw new Error(`The editor shows no "${needle}".`);
    const range = page.createRange();
    range.setStart(text, text.data.indexOf(needle));
    range.setEnd(text, text.data.indexOf(needle) + needle.length);
    return range.getBoundingClientRect();
  };
  return rectOf(below).top - rectOf(above).bottom;
}

let keys = 0;
const count = () => {
  keys += 1;
};

/** Counts what an agent's own hand would cause, in the page and in its editor's frame. */
function watchKeys(editable: HTMLElement): void {
  keys = 0;
  for (const page of new Set([document, editable.ownerDocument])) {
    for (const type of ["keydown", "keypress", "keyup", "submit", "click"]) {
      page.addEventListener(type, count, true);
    }
  }
}

/** Stops what no hand has caused before any editor hears of it, without a word to whoever caused it. */
const swallow = (event: Event) => {
  if (swallowing && !event.isTrusted) event.stopImmediatePropagation();
};
let swallowing = false;

function startSwallowing(editable: HTMLElement): void {
  swallowing = true;
  for (const view of new Set([window, editable.ownerDocument.defaultView])) {
    for (const type of ["paste", "beforeinput"]) view?.addEventListener(type, swallow, true);
  }
}

/** Hands the page to the tests. @param settle ms until the library has noticed a new selection */
export function serve(make: (making: Making) => PageEditor | Promise<PageEditor>, settle = 20): void {
  let editor: PageEditor | undefined;
  let place: HTMLElement | undefined;
  const unmake = () => {
    try {
      editor?.destroy();
    } catch {
      // A case may have destroyed it already.
    }
    editor = undefined;
    place?.remove();
  };
  const current = () => {
    if (!editor) throw new Error("No editor was made.");
    return editor;
  };
  Object.assign(window, {
    lab: {
      async make(draft: Draft, readOnly: boolean) {
        unmake();
        swallowing = false;
        const host = document.createElement("div");
        place = document.createElement("section");
        if (location.search.includes("shadow")) place.attachShadow({ mode: "open" }).append(host);
        else place.append(host);
        document.body.append(place);
        editor = await make({ host, draft, readOnly });
        await frame();
      },
      async select(needle: string, how: How) {
        selectIn(current().editable(), needle, how);
        await new Promise((resolve) => setTimeout(resolve, settle));
      },
      /** Gives the focus to a frame beside the editor, as the sidebar has it when its button is clicked. */
      leave: () => {
        const side = document.querySelector<HTMLIFrameElement>("#side")?.contentWindow;
        side?.focus();
        side?.document.querySelector("input")?.focus();
      },
      gap: (above: string, below: string) => gapIn(current().editable(), above, below),
      watchKeys: () => watchKeys(current().editable()),
      keys: () => keys,
      swallow: () => startSwallowing(current().editable()),
      model: () => current().model(),
      facts: () => current().facts(),
      destroy: () => current().destroy(),
    },
  });
}
