/** What the teaching tests run inside a page: points at things by their words, as an agent would, and reads by what was learned. */

import { locateTicket } from "../../../lib/helpdesks/registry";
import { locateTaught, taughtAdapter } from "../../../lib/helpdesks/taught/adapter";
import { learnSite, type Picks, type Step } from "../../../lib/helpdesks/taught/learn";
import type { TaughtSite } from "../../../lib/helpdesks/taught/profile";

/** What to point at: the words a person sees there. */
export interface Pointed {
  step: Step;
  words: string;
  /** How far out the pointer is: 0 for the innermost element with these words. */
  out?: number;
  /** The last place with these words instead of the first. */
  last?: boolean;
}

const folded = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

/** The innermost element that shows these words first. */
function showing(words: string, isLast: boolean): Element | null {
  const fields = Array.from(document.querySelectorAll<HTMLInputElement>("input, textarea"));
  const field = fields.find((each) => folded(each.value) === words);
  const all = Array.from(document.body.querySelectorAll("*"));
  const exact = all.filter((each) => folded(each.textContent) === words).at(isLast ? -1 : 0);
  let best: Element | null = exact ?? all.find((each) => folded(each.textContent).includes(words)) ?? null;
  // A pointer over a frame of the page is over the frame's element.
  const frames = Array.from(document.querySelectorAll("iframe"));
  best ??= frames.find((each) => folded(each.contentDocument?.body?.textContent).includes(words)) ?? null;
  if (!best || best.localName === "iframe") return best ?? field ?? null;
  for (;;) {
    const inner: Element | undefined = Array.from(best.children).find((each) =>
      folded(each.textContent).includes(words),
    );
    if (!inner) return best;
    best = inner;
  }
}

function point(list: Pointed[]): Picks {
  const picks: Picks = {};
  for (const { step, words, out = 0, last = false } of list) {
    let element = step === "reply" ? document.querySelector(words) : showing(words, last);
    for (let up = 0; up < out && element; up += 1) element = element.parentElement;
    if (element) picks[step] = element;
  }
  return picks;
}

function teach(list: Pointed[], isKnown: boolean) {
  const url = new URL(location.href);
  const known = isKnown ? locateTicket(document, url) : null;
  const picks = point(list);
  const lesson = learnSite(picks, { document, url, known, now: 0 });
  return { lesson, picked: Object.keys(picks) };
}

/** Points at what stands in trees of the page: each selector but the last finds a host to look into. */
function teachInside(list: [step: Step, way: string[]][]) {
  const picks: Picks = {};
  for (const [step, way] of list) {
    let root: ParentNode | null = document;
    let found: Element | null = null;
    for (const selector of way) {
      found = root?.querySelector(selector) ?? null;
      const frame = found as HTMLIFrameElement | null;
      root = found?.shadowRoot ?? frame?.contentDocument ?? null;
    }
    if (found) picks[step] = found;
  }
  const lesson = learnSite(picks, { document, url: new URL(location.href), known: null, now: 0 });
  return { lesson, picked: Object.keys(picks) };
}

/** What is read of the page by a lesson; null where it says that this is no ticket of its site. */
function readBy(site: TaughtSite, isKnown: boolean, address = location.href) {
  const url = new URL(address, location.href);
  const located = locateTaught(site, isKnown ? locateTicket : () => null)(document, url);
  if (!located) return null;
  const editor = located.adapter.replyEditor(located.place, document);
  return {
    snapshot: located.adapter.read(located.place, document, url),
    ready: located.adapter.ready(located.place, document),
    editor: editor && { tag: editor.element.localName, mode: editor.mode },
  };
}

interface Damage {
  kind: "remove" | "repeat" | "move";
  at: number;
  to: number;
}

/** The same on a damaged copy of the page, which is undone again. */
function readDamaged(site: TaughtSite, damages: Damage[]) {
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
    return readBy(site, false);
  } finally {
    copy.replaceWith(whole);
  }
}

Object.assign(globalThis, { amends: { teach, teachInside, readBy, readDamaged, taughtAdapter } });
