/** Which names in a page's markup will still be there tomorrow: words, not numbers, hashes or states. */
import { attribute } from "../dom";

const NAME = /^-?[A-Za-z_][\w-]*$/;
const BUILT = /^(css|sc|jss|emotion|styled|svelte|chakra|mantine|makeStyles)[-_]/i;
/** Says how something is at the moment, not what it is. */
const STATE =
  /^(is|has|js)?[-_]*(active|inactive|selected|current|open|opened|closed|collapsed|expanded|hover|hovered|focus|focused|focus-visible|visible|hidden|loading|loaded|disabled|enabled|unread|read|seen|new|first|last|odd|even|latest|highlighted?|animated?|fade|show|shown|in|on|off|dirty|pristine|touched|untouched|valid|invalid|empty)$/i;

const CAMEL = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Letters mixed with digits, or without a vowel, or in two-letter bits: a tool made it up. */
function isMadeUp(segment: string): boolean {
  if (segment.length < 5) return false;
  if (/\d/.test(segment) && /[a-z]/i.test(segment) && !/^[a-z]+\d{1,2}$/i.test(segment)) return true;
  if (!/[aeiouy]/i.test(segment)) return true;
  const bits = segment.match(CAMEL) ?? [];
  return bits.length > 2 && bits.every((bit) => bit.length <= 2);
}

/** Whether a class, id or attribute value is a name that a person gave and that does not depend on the ticket. */
export const isSteady = (name: string): boolean =>
  name.length <= 60 &&
  NAME.test(name) &&
  !/\d{3}/.test(name) &&
  (name.match(/\d/g)?.length ?? 0) <= 3 &&
  !BUILT.test(name) &&
  !STATE.test(name) &&
  !name.split(/[-_]+/).some(isMadeUp);

/** Attributes that say what an element is for. Labels and titles are left out: they are in the agent's language. */
const TELLING = /^(data-[a-z-]+|role|name|type|itemprop|contenteditable|align|dir)$/;
/** Attributes whose mere presence says nothing. */
const COMMON = /^(data-test|data-qa|data-cy|role|name|type|dir|align|contenteditable)/;

/** Names of tests have dots, too. */
export const isSteadyAttribute = (name: string, value: string): boolean =>
  TELLING.test(name) && value.length <= 90 && value.split(".").every((part) => part !== "" && isSteady(part));

export const classesOf = (element: Element): string[] =>
  (attribute(element, "class") ?? "").split(/\s+/).filter(isSteady);

/** An attribute as far as it is the same on all pages, as a selector. */
function steadyPart(name: string, value: string): string | null {
  if (isSteadyAttribute(name, value)) return `[${name}="${value}"]`;
  // `message-4711`, `comment.4711-body`: what stands around the number stays.
  const [, before = "", after = ""] =
    /^([A-Za-z][A-Za-z_.-]{2,})?\d+([-_.][A-Za-z_.-]{2,})?$/.exec(value.replace(/^.*\d(?=\d)/, "0")) ?? [];
  const [prefix] = /^[A-Za-z][A-Za-z_.-]{2,}(?=\d)/.exec(value) ?? [];
  if (after !== "") return `[${name}$="${after}"]`;
  if (prefix ?? before) return `[${name}^="${prefix ?? before}"]`;
  return COMMON.test(name) ? null : `[${name}]`;
}

/** What an element's attributes call it: `surely` by a whole value, else by a part of one or by being there. */
export function attributeNames(element: Element): { surely: string[]; partly: string[] } {
  const surely: string[] = [];
  const partly: string[] = [];
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    const value = attribute(element, name) ?? "";
    if (name === "id" && isSteady(value)) surely.push(`#${value}`);
    else if (name === "id" || TELLING.test(name)) {
      const selector = steadyPart(name, value);
      if (selector && (name !== "id" || selector !== "[id]"))
        (isSteadyAttribute(name, value) ? surely : partly).push(selector);
    }
  }
  return { surely, partly };
}

/** Values that sort things into kinds: `data-author-type="2"`. */
const KIND = /(type|categor|role|kind|direction|author|sender|visib|party|origin)/;

/** Marks by which one kind of message may differ from another, as selectors, the plainest first. */
export function kindMarks(element: Element): string[] {
  const classes = (attribute(element, "class") ?? "").split(/\s+/).filter((name) => name !== "");
  const styled = classes.filter(
    (name) => !NAME.test(name) && /^[\w:/.-]{3,40}$/.test(name) && !/\d{3}/.test(name),
  );
  const kinds = Element.prototype.getAttributeNames.call(element).flatMap((name) => {
    const value = attribute(element, name) ?? "";
    const isKind = name.startsWith("data-") && KIND.test(name) && /^\d{1,2}$/.test(value);
    return isKind ? [`[${name}="${value}"]`] : [];
  });
  return [
    ...classes.filter(isSteady).map((name) => `.${name}`),
    ...attributeNames(element).surely.filter((name) => !name.startsWith("#")),
    ...kinds,
    ...styled.map((name) => `[class~="${name}"]`),
  ];
}
