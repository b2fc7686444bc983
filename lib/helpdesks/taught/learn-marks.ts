/** Where a page names its own ticket, so that another ticket mounted beside it, or left over from before, is known as such. */
import { attribute, bodyOf, lineOf, matches, queryAll, tagOf } from "../dom";
import { holds, pathUp, wordsIn } from "../fallback/walk";
import { says } from "./place";
import { TAUGHT_LIMITS, type TaughtMark } from "./profile";
import { namesFor, selectorFor } from "./selectors";

/** Elements below the ticket looked at for its id. */
const LOOKED_AT = 3_000;
const LONGEST_LINE = 160;
const MARKING = /^(id|data-[a-z-]+|value|action|for|name)$/;

/** Attributes of one element that name this ticket. */
const namedBy = (element: Element, id: string): string[] =>
  Element.prototype.getAttributeNames
    .call(element)
    .filter((name) => MARKING.test(name) && (attribute(element, name) ?? "").length < LONGEST_LINE)
    .filter(
      (name) =>
        (name !== "value" || matches(element, "input[type='hidden']")) &&
        says(attribute(element, name) ?? "", id) === "yes",
    );

/** What finds this element on other tickets' pages, where the attribute has another value. */
function selectorOf(element: Element, name: string): string {
  const names = namesFor(element).filter((each) => !each.includes(`[${name}`));
  const first = /^(data-)/.test(name) ? `[${name}]` : undefined;
  const [prefix] = /^[A-Za-z_-]{3,}(?=\d)/.exec(attribute(element, name) ?? "") ?? [];
  const begun = name === "id" && prefix ? `${tagOf(element)}[id^="${prefix}"]` : undefined;
  return first ?? begun ?? `${names[0] ?? tagOf(element)}[${name}]`;
}

/**
 * @param picks what was pointed at; the ticket is around them
 * @param messages their words may name any ticket
 */
export function learnMarks(
  document: Document,
  picks: readonly Element[],
  messages: readonly Element[],
  id: string,
): TaughtMark[] {
  const body = bodyOf(document);
  if (!body || id.length < 1) return [];
  const marks: TaughtMark[] = [];
  const add = (mark: TaughtMark) => {
    const isNew = !marks.some(
      (other) => other.selector === mark.selector && other.attribute === mark.attribute,
    );
    if (isNew && mark.selector.length <= TAUGHT_LIMITS.selector) marks.push(mark);
  };
  const isMessages = (element: Element) => messages.some((message) => holds(message, element));
  const outers = new Set(picks.flatMap((pick) => pathUp(pick, body)));
  for (const element of outers) {
    if (isMessages(element)) continue;
    for (const name of namedBy(element, id)) add({ selector: selectorOf(element, name), attribute: name });
  }
  // A number of one or two digits stands anywhere; only what is around the ticket may then name it.
  if (id.length > 2) {
    for (const element of queryAll(
      body,
      "form[action], input[type='hidden'][value], h1, h2, h3, [data-ticket-id], [data-id]",
    ).slice(0, LOOKED_AT)) {
      if (isMessages(element)) continue;
      for (const name of namedBy(element, id)) add({ selector: selectorOf(element, name), attribute: name });
      const words = wordsIn(element);
      if (/^h\d$/.test(tagOf(element)) && words.length < LONGEST_LINE && says(words, id) === "yes") {
        const selector = selectorFor(element, body);
        if (selector) add({ selector, attribute: "" });
      }
    }
  }
  const title = queryAll(document, "title")[0];
  if (id.length > 2 && title && says(lineOf(title, 500) ?? "", id) === "yes")
    add({ selector: "title", attribute: "" });
  return marks.slice(0, TAUGHT_LIMITS.marks);
}
