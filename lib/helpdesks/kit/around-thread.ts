/** What to watch of a page for a conversation to grow: the least that holds it, with one level around it for pages that draw it anew. */
import { tagOf } from "../dom";
import { commonOf, outerOf } from "../fallback/walk";

/** Whether an element is as good as the page itself. */
export const isWholePage = (element: Element): boolean => /^(?:html|body)$/.test(tagOf(element));

/** @returns null for no messages, and where nothing but the whole page holds them */
export function aroundThread(items: readonly Element[]): Element | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const common = first === last ? outerOf(first) : commonOf([first, last]);
  const outer = common && outerOf(common);
  return [outer, common].find((each) => each && !isWholePage(each)) ?? null;
}
