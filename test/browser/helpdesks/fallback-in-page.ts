/** What the tests of the fallback run inside the page's isolated world. */

import { insertText } from "../../../lib/editors/insert";
import { fallback } from "../../../lib/helpdesks/fallback";
import { siblingsOf } from "../../../lib/helpdesks/fallback/siblings";
import { isKnownAsNone, signsFor } from "../../../lib/helpdesks/fallback/survey";
import { inPieces, rest } from "../../../lib/page/in-pieces";
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

/** Main-thread time of one look in pieces, as the content script takes it: all of it, and the longest piece. */
async function pieces() {
  const all: number[] = [];
  let start = performance.now();
  const place = await inPieces(
    fallback.look(document, new URL(location.href)),
    new AbortController().signal,
    async () => {
      all.push(performance.now() - start);
      await rest();
      start = performance.now();
    },
  );
  all.push(performance.now() - start);
  return {
    found: place !== null,
    count: all.length,
    longest: Math.max(...all),
    total: all.reduce((sum, one) => sum + one, 0),
  };
}

/** A look during which the page is emptied at every rest and filled again, and one after it. */
async function lookWhileEmptied() {
  const { body } = document;
  const all = Array.from(body.childNodes);
  const one = async (pause: () => Promise<void>) => {
    const work = fallback.look(document, new URL(location.href));
    return (await inPieces(work, new AbortController().signal, pause))?.ticketId ?? null;
  };
  let rests = 0;
  const during = await one(async () => {
    rests += 1;
    if (rests === 2) body.replaceChildren();
  });
  body.replaceChildren(...all);
  return [during, await one(rest)];
}

/** What asking again costs a page that was no ticket; null where it was one. */
function again(): number | null {
  const before = performance.now();
  return isKnownAsNone(document, new URL(location.href)) ? performance.now() - before : null;
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

Object.assign(globalThis, {
  amends: { look, lookDamaged, time, pieces, again, lookWhileEmptied, insert, siblings, signs },
});
