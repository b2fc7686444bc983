/** Where something stands inside a message, as a selector that finds it in the other messages, too. */
import { attribute, query, tagOf } from "../dom";
import { childrenOf, outerOf, pathUp } from "./walk";

/** Classes that are one element's own: numbers, hashes, states. */
const OWN = /\d|^(?:active|selected|open|hover|focus|first|last|odd|even|is-|has-|js-)/i;
const TEST_IDS = ["data-testid", "data-test-id", "data-test", "data-qa", "itemprop"] as const;

const quoted = (value: string): string => `"${value.replace(/["\\]/g, "\\$&")}"`;

/** An element's tag with what names its kind; null when nothing but its place tells it from others. */
function kindOf(element: Element): string | null {
  const tag = tagOf(element);
  for (const name of TEST_IDS) {
    const value = attribute(element, name);
    if (value && !/\d/.test(value)) return `${tag}[${name}=${quoted(value)}]`;
    // `comment.4711-body`: what stands behind the number is the same in every message.
    const after = /\d([-_.][A-Za-z_.-]{3,})$/.exec(value ?? "")?.[1];
    if (after) return `${tag}[${name}$=${quoted(after)}]`;
  }
  const classes = (attribute(element, "class") ?? "").split(/\s+/).filter((name) => name && !OWN.test(name));
  if (classes.length > 0)
    return (
      tag +
      classes
        .slice(0, 3)
        .map((name) => `.${CSS.escape(name)}`)
        .join("")
    );
  return tag === "time" ? tag : null;
}

const position = (element: Element): string => {
  const parent = outerOf(element);
  return `${tagOf(element)}:nth-child(${parent ? childrenOf(parent).indexOf(element) + 1 : 1})`;
};

/** @returns a selector that finds `element` from `block`; tells by kind where it can, else by place */
export function spotOf(element: Element, block: Element): string {
  const kind = kindOf(element);
  if (kind && query(block, kind) === element) return kind;
  return `:scope > ${pathUp(element, block).reverse().map(position).join(" > ")}`;
}

/** The spots that hold for most blocks, best first: each counts the blocks in which it finds something fitting. */
export function bestSpots(
  blocks: readonly Element[],
  found: readonly (Element | null)[],
  fits: (element: Element, block: Element) => boolean,
): string[] {
  const counts = new Map<string, number>();
  for (const [at, element] of found.entries()) {
    const block = blocks[at];
    if (!element || !block) continue;
    const spot = element === block ? ":scope" : spotOf(element, block);
    if (counts.has(spot)) continue;
    const all = blocks.filter((each) => {
      const there = standsAt(each, spot);
      return there !== null && fits(there, each);
    });
    counts.set(spot, all.length);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([spot]) => spot);
}

/** What stands at a spot of a block, or null. */
export const standsAt = (block: Element, spot: string): Element | null =>
  spot === ":scope" ? block : query(block, spot);

/** What stands at the first of these spots that holds something. */
export function atFirst(block: Element, spots: readonly string[]): Element | null {
  for (const spot of spots) {
    const found = standsAt(block, spot);
    if (found) return found;
  }
  return null;
}
