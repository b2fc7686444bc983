/** What the adapter tests run inside the page's isolated world. */
import { insertText } from "../../../lib/editors/insert";
import { adapterById, locateTicket } from "../../../lib/helpdesks/registry";
import type { ReplyEditor } from "../../../lib/helpdesks/types";
import { watchedOf } from "../../../lib/page/watched";

/** What a content script would learn of the page at `address`; null where it shows no ticket. */
function look(address = location.href) {
  const url = new URL(address, location.href);
  const located = locateTicket(document, url);
  if (!located) return null;
  const { adapter, place } = located;
  const editor: ReplyEditor | null = adapter.replyEditor(place, document);
  return {
    snapshot: adapter.read(place, document, url),
    ready: adapter.ready(place, document),
    editor: editor && { tag: editor.element.localName, mode: editor.mode },
  };
}

/** What is watched of the page for the thread to grow, and whether it holds these words. */
function watched(words: string) {
  const located = locateTicket(document, new URL(location.href));
  const element = located && watchedOf(located);
  if (!element) return null;
  const framed = Array.from(
    element.querySelectorAll("iframe"),
    ({ contentDocument }) => contentDocument?.body,
  );
  const holds = [element, ...framed].some((each) => each?.textContent?.includes(words));
  return { tag: element.localName, holds };
}

/** Milliseconds that finding and reading the page's ticket takes. */
function time() {
  const url = new URL(location.href);
  const before = performance.now();
  const located = locateTicket(document, url);
  const found = performance.now();
  located?.adapter.read(located.place, document, url);
  return { locate: found - before, read: performance.now() - found };
}

/** One damage to a page: the element at `at` (of all, as a fraction) is taken away, doubled, or moved to `to`. */
interface Damage {
  kind: "remove" | "repeat" | "move";
  at: number;
  to: number;
}

/** What is seen of the page after these damages, which are undone again. */
function lookDamaged(damages: Damage[]) {
  const whole = document.documentElement;
  const copy = whole.cloneNode(true) as HTMLElement;
  whole.replaceWith(copy);
  for (const { kind, at, to } of damages) {
    const all = Array.from(copy.getElementsByTagName("*"));
    const element = all[Math.floor(at * all.length)];
    const target = all[Math.floor(to * all.length)];
    if (!element || !target) continue;
    if (kind === "remove") element.remove();
    else if (kind === "repeat") element.after(element.cloneNode(true));
    else if (!element.contains(target)) target.append(element);
  }
  try {
    const before = performance.now();
    const seen = look();
    return seen && { ...seen, ms: performance.now() - before };
  } finally {
    copy.replaceWith(whole);
  }
}

function insert(text: string) {
  const located = locateTicket(document, new URL(location.href));
  const editor = located?.adapter.replyEditor(located.place, document);
  return editor ? insertText(editor.element, text) : { inserted: false, reason: "no-editor" };
}

Object.assign(globalThis, { amends: { look, watched, lookDamaged, time, insert, adapterById } });
