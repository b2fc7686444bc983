/** What the tests of the fallback run inside the page's isolated world. */

import { insertText } from "../../../lib/editors/insert";
import { fallback } from "../../../lib/helpdesks/fallback";
import { siblingsOf } from "../../../lib/helpdesks/fallback/siblings";
import { signsFor } from "../../../lib/helpdesks/fallback/survey";
import { type Damage, withDamages } from "./damages";

/** What the fallback makes of the page at `address`; null where it sees no ticket. */
function look(address = location.href) {
  const url = new URL(address, location.href);
  const place = fallback.locate(document, url);
  if (!place) return null;
  const editor = fallback.replyEditor(place, document);
  return {
    snapshot: fallback.read(place, document, url),
    editor: editor && { tag: editor.element.localName, mode: editor.mode },
    ready: fallback.ready(place, document),
    isWatched: place.watch !== undefined && place.watch !== document.body,
  };
}

function time() {
  const url = new URL(location.href);
  const before = performance.now();
  const place = fallback.locate(document, url);
  const found = performance.now();
  if (place) fallback.read(place, document, url);
  return { locate: found - before, read: performance.now() - found };
}

function lookDamaged(damages: Damage[]) {
  return withDamages(damages, () => {
    const before = performance.now();
    const seen = look();
    return seen && { ...seen, ms: performance.now() - before };
  });
}

function insert(text: string) {
  const place = fallback.locate(document, new URL(location.href));
  const editor = place && fallback.replyEditor(place, document);
  return editor ? insertText(editor.element, text) : { inserted: false, reason: "no-editor" };
}

/** The words of all elements that are like the one which holds these. */
function siblings(words: string) {
  const all = Array.from(document.querySelectorAll("*")).filter((each) => each.textContent?.includes(words));
  const example = all.at(-1);
  return example ? siblingsOf(example, document.body).blocks.map((block) => block.textContent ?? "") : [];
}

const signs = () => signsFor(document, new URL(location.href));

Object.assign(globalThis, { amends: { look, lookDamaged, time, insert, siblings, signs } });
