/** Who wrote each message, as far as the marks on the messages say it; what all of them carry alike says nothing. */
import type { MessageRole } from "../../ticket";
import { query, queryAll } from "../dom";
import { sampleOf } from "./likeness";
import { holds, outerOf } from "./walk";
import { AGENT_WORDS, CUSTOMER_WORDS, NOTE_WORDS, namesOf } from "./words";

const BADGES =
  "[class*='badge' i], [class*='role' i], [class*='label' i], [class*='type' i], [class*='tag' i], [data-role], [data-author-type], [data-type]";
const LOOKED_AT = 6;
/** Says that a lone message is internal, with nothing to compare it with. */
const SURELY_INTERNAL = new Set(["internal", "private", "interno", "interna", "privado", "privat"]);
const IN = "in";
const OUT = "out";

/** What a message is called: by itself, by what is around its author, and by its badges; never by its words. */
function marksOf({ block, author, body }: Marked, isBadged: boolean): Set<string> {
  const marks = namesOf(block);
  const add = (element: Element) => {
    for (const name of namesOf(element)) marks.add(name);
  };
  for (const part of [author, body]) {
    for (let up = part; up && up !== block; up = outerOf(up)) add(up);
  }
  if (isBadged) {
    for (const badge of queryAll(block, BADGES).slice(0, LOOKED_AT)) {
      if (!body || body === block || !holds(body, badge)) add(badge);
    }
  }
  return marks;
}

const hasAny = (marks: ReadonlySet<string>, words: ReadonlySet<string>): boolean => {
  for (const mark of marks) if (words.has(mark)) return true;
  return false;
};

export interface Marked {
  block: Element;
  author: Element | null;
  body: Element | null;
}

/** @returns a role for each message, `unknown` where nothing says it */
export function markedRoles(messages: readonly Marked[]): MessageRole[] {
  // Asking each of two hundred messages for badges would be a third of the reading; a few show whether there are any.
  const isBadged = sampleOf(messages).some(({ block }) => query(block, BADGES) !== null);
  const all = messages.map((message) => marksOf(message, isBadged));
  const [first] = all;
  const common = new Set([...(first ?? [])].filter((mark) => all.every((marks) => marks.has(mark))));
  const alone = messages.length < 2;
  const own = all.map((marks) => new Set([...marks].filter((mark) => alone || !common.has(mark))));
  const bothWays = own.some((marks) => marks.has(IN)) && own.some((marks) => marks.has(OUT));
  return own.map((marks) => {
    if (hasAny(marks, alone ? SURELY_INTERNAL : NOTE_WORDS)) return "note";
    const isCustomer = hasAny(marks, CUSTOMER_WORDS) || (bothWays && marks.has(IN));
    const isAgent = hasAny(marks, AGENT_WORDS) || (bothWays && marks.has(OUT));
    if (isCustomer === isAgent) return "unknown";
    return isCustomer ? "customer" : "agent";
  });
}
