/** What a thing on the page is called aloud: its kind, and its first words. */
import { lineOf, tagOf } from "../../helpdesks/dom";
import type { TeachWords } from "../../i18n/teach/words";

const FIRST_WORDS = 90;

function kindOf(element: Element, { kinds }: TeachWords): string {
  const tag = tagOf(element);
  if (/^h\d$/.test(tag) || element.getAttribute("role") === "heading") return kinds.heading;
  if (tag === "a") return kinds.link;
  if (tag === "iframe") return kinds.frame;
  const isField = /^(input|textarea|select)$/.test(tag) || (element as HTMLElement).isContentEditable;
  return isField ? kinds.field : kinds.text;
}

export function described(element: Element, words: TeachWords): string {
  const text = lineOf(element, FIRST_WORDS) ?? (element as HTMLInputElement).value ?? "";
  return `${kindOf(element, words)}: ${text.slice(0, FIRST_WORDS) || words.empty}`;
}
