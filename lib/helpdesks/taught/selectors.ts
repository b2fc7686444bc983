/** Selectors that last: for one element of a page, and for one part of each of many messages. Used while teaching only. */
import { finder } from "@medv/finder";
import { query, queryAll, tagOf } from "../dom";
import { outerOf, pathUp } from "../fallback/walk";
import { TAUGHT_LIMITS } from "./profile";
import { attributeNames, classesOf, isSteady, isSteadyAttribute } from "./steady";
import { hostsOf, INTO, treeOf } from "./trees";

/** Time and tries that finding one selector may take. */
const EFFORT = { timeoutMs: 250, maxNumberOfPathChecks: 2_000 };

const isOnly = (root: Element, selector: string, element: Element): boolean => {
  const all = queryAll(root, selector);
  return all.length === 1 && all[0] === element;
};

const nth = (element: Element): string => {
  const tag = tagOf(element);
  const parent = outerOf(element);
  const peers = parent ? Array.from(parent.children).filter((peer) => tagOf(peer) === tag) : [];
  return peers.length > 1 ? `${tag}:nth-of-type(${peers.indexOf(element) + 1})` : tag;
};

/** The way down from `root` by tags and places: right today, and the first to break when the page changes. */
const byPlace = (element: Element, root: Element): string =>
  pathUp(element, root).reverse().map(nth).join(" > ");

/** A mere tag may be the only one today; a name around it makes sure. */
function anchored(selector: string, element: Element, root: Element): string {
  if (/[#.[]/.test(selector) || selector === "h1") return selector;
  for (const outer of pathUp(element, root).slice(1, 5)) {
    for (const name of namesFor(outer).slice(0, 4)) {
      if (isOnly(root, `${name} ${tagOf(element)}`, element)) return `${name} ${tagOf(element)}`;
    }
  }
  return selector;
}

/** A selector that finds this element and no other below `root`; null when there is none of a sane length. */
export function selectorFor(element: Element, root: Element): string | null {
  const candidates: (() => string)[] = [
    () =>
      finder(element, {
        ...EFFORT,
        root,
        idName: isSteady,
        className: isSteady,
        attr: isSteadyAttribute,
      }),
    () => byPlace(element, root),
  ];
  for (const candidate of candidates) {
    try {
      const selector = candidate();
      const isFit = selector.length <= TAUGHT_LIMITS.selector && isOnly(root, selector, element);
      if (isFit) return anchored(selector, element, root);
    } catch {
      // The library reads properties that a form may hide, and gives up on some pages; the plain way follows.
    }
  }
  return null;
}

/** The same from the page's own root into whichever tree the element stands in. */
export function deepSelectorFor(element: Element, root: Element): string | null {
  const into = wayInto(element, root);
  const own = into === null ? null : selectorFor(element, treeOf(element, root));
  const selector = own && into + own;
  return selector && selector.length <= TAUGHT_LIMITS.selector ? selector : null;
}

/** What stands before the selectors of a tree: a selector for each host around it; null where a host has none. */
export function wayInto(element: Element, root: Element): string | null {
  let way = "";
  for (const host of hostsOf(element)) {
    const selector = selectorFor(host, treeOf(host, root));
    if (!selector) return null;
    way += selector + INTO;
  }
  return way;
}

/** What one element may be called, the surest names first; without its tag where a name says enough. */
export function namesFor(element: Element): string[] {
  const tag = tagOf(element);
  const classes = classesOf(element).map((name) => `.${name}`);
  const { surely, partly } = attributeNames(element);
  return [
    ...surely,
    ...classes,
    ...(classes.length > 1 ? [classes.join("")] : []),
    ...partly,
    ...classes.map((name) => tag + name),
    ...partly.map((name) => tag + name),
  ];
}

/** Selectors that find `part` first below `item`, from names over parents' names to places. */
export function relativeSelectors(part: Element, item: Element): string[] {
  const own = namesFor(part);
  const parent = outerOf(part);
  const inParent =
    parent && parent !== item
      ? namesFor(parent)
          .slice(0, 6)
          .flatMap((name) => [
            `${name} > ${tagOf(part)}`,
            ...own.slice(0, 4).map((mine) => `${name} > ${mine}`),
          ])
      : [];
  const all = [...own, ...inParent, tagOf(part), byPlace(part, item)];
  return all.filter(
    (selector) => selector.length <= TAUGHT_LIMITS.selector && query(item, selector) === part,
  );
}
