/** What a time looks like on a page, in any language: figures, never words. */
import { attribute, documentOf, parentOf, tagOf } from "../dom";
import { nodeType, nodeValue } from "../nodes";
import { everyNamed } from "./named";
import { inHandfuls, type Pieces, wholly } from "./pieces";
import { outerOf, wordsIn } from "./walk";
import { TIME_WORDS, wordsOf } from "./words";

/** How many marked elements of a page are looked at; a thread's newest messages stand at one of its ends. */
const LOOKED_AT = 800;
/** Text nodes looked at where no mark says what is a time. */
const TEXTS = 2_500;
const TEXTS_AT_ONCE = 100;
const LONGEST = 48;

const MARKED =
  "time, relative-time, [datetime], [data-timestamp], [data-time], [data-date], [data-datetime], [data-created-at], [title]";
/** Classes that may name a time. */
const CLASSED = /time|date|stamp|ago|zeit|datum|fecha|hora/i;

const CLOCK = /(?:^|\D)\d{1,2}[:.h]\d{2}(?:\D|$)/;
const DAY =
  /\d{1,4}([-/.])\d{1,2}\1\d{1,4}|\d\s?[年月日時分년월일]|\d{1,2}\.?\s\p{L}{3,}\.?\s\d{2,4}|\p{L}{3,}\.?\s\d{1,2},?\s\d{4}/u;
/** `há 2 horas`, `3 min ago`, `2h`, `vor 3 Tagen`: one figure between a few letters. */
const SINCE = /^(?:\p{L}{1,8}\s){0,3}\d{1,2}\s?\p{L}{1,12}\.?(?:\s\p{L}{2,8})?$/u;

/** Whether a short text has the shape of a time. */
export function looksLikeTime(text: string): boolean {
  return text.length <= LONGEST && (CLOCK.test(text) || DAY.test(text));
}

const YEAR_FIRST = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D+(\d{1,2})[:.h](\d{2}))?/;
const YEAR_LAST = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\D+(\d{1,2})[:.h](\d{2}))?/;

/** Figures that grow with time, one set for each way to read the text: day before month, or month before day. */
function figures(text: string): number[] {
  const early = YEAR_FIRST.exec(text);
  const late = YEAR_LAST.exec(text);
  const [, a = 0, b = 0, c = 0, hour = 0, minute = 0] = (early ?? late ?? []).map(Number);
  const clock = (hour || 0) * 60 + (minute || 0);
  const grown = (year: number, month: number, day: number) =>
    ((year * 12 + month) * 31 + day) * 1_440 + clock;
  if (early) return [grown(a, b, c)];
  return late ? [grown(c, b, a), grown(c, a, b)] : [];
}

/** Which of two printed times is the later one, negative for the second; 0 where the figures do not say. */
export function compareTimes(one: string, other: string): number {
  const a = figures(one);
  const b = figures(other);
  if (a.length === 0 || a.length !== b.length) return 0;
  const signs = new Set(a.map((figure, at) => Math.sign(figure - (b[at] ?? 0))));
  const [sign = 0] = signs;
  return signs.size === 1 ? sign : 0;
}

/** Whether a longer text has a time at one of its ends, where messages carry theirs. */
export const mentionsTime = (text: string): boolean =>
  [text.slice(0, 160), text.slice(-60)].some((end) => CLOCK.test(end) || DAY.test(end));

const isTimeElement = (element: Element): boolean => {
  const tag = tagOf(element);
  if (tag === "time" || tag === "relative-time" || attribute(element, "datetime") !== null) return true;
  const words = wordsOf(attribute(element, "class") ?? "");
  const named =
    words.some((word) => TIME_WORDS.has(word)) ||
    attribute(element, "data-timestamp") !== null ||
    attribute(element, "data-time") !== null ||
    attribute(element, "data-date") !== null ||
    attribute(element, "data-datetime") !== null ||
    attribute(element, "data-created-at") !== null;
  const title = attribute(element, "title") ?? "";
  if (!named && !looksLikeTime(title)) return false;
  const text = wordsIn(element);
  return text.length <= LONGEST * 2 && (/\d/.test(text) || looksLikeTime(title)) && text !== "";
};

/** Elements that a page's own marks call times, in document order; the outermost of nested ones. */
export const markedTimes = (root: Element): Element[] => wholly(markedTimesIn(root));

/** The same in pieces, for whole pages. */
export function* markedTimesIn(root: Element): Pieces<Element[]> {
  const all = yield* everyNamed(root, CLASSED, MARKED);
  const few = all.length > LOOKED_AT ? [...all.slice(0, LOOKED_AT / 2), ...all.slice(-LOOKED_AT / 2)] : all;
  const times: Element[] = [];
  const known = new Set<Element>();
  yield* inHandfuls(few, (element) => {
    if (!isTimeElement(element)) return;
    // `<span class="date"><time>`: one time, not two.
    let outer = outerOf(element);
    for (let up = 0; up < 3 && outer && !known.has(outer); up += 1) outer = outerOf(outer);
    if (outer && known.has(outer)) return;
    known.add(element);
    times.push(element);
  });
  return times;
}

/** Elements whose text alone has the shape of a time, where nothing marks them. */
export const printedTimes = (root: Element): Element[] => wholly(printedTimesIn(root));

/** The same in pieces, for whole pages. */
export function* printedTimesIn(root: Element): Pieces<Element[]> {
  const document = documentOf(root);
  if (!document) return [];
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const times: Element[] = [];
  for (let left = TEXTS; left > 0; left -= 1) {
    const node = walker.nextNode();
    if (!node) break;
    if (left % TEXTS_AT_ONCE === 0) yield;
    const raw = nodeValue(node) ?? "";
    if (raw.length > LONGEST * 3 || !/\d/.test(raw)) continue;
    const text = raw.replace(/\s+/g, " ").trim();
    if (!looksLikeTime(text) && !SINCE.test(text)) continue;
    const element = parentOf(node);
    if (element && nodeType(element) === 1) times.push(element as unknown as Element);
  }
  return times;
}
