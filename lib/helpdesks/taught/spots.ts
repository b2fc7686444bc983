/** Reading one thing at the place that was taught for it. */
import type { Person } from "../../ticket";
import { attribute, lineOf, query, tagOf } from "../dom";
import { READING_LIMITS } from "../limits";
import { personOf } from "../people";
import { instantOf } from "../times";
import type { TaughtSpot } from "./profile";
import { isVisible } from "./tree";
import { deepAll } from "./trees";

/** A selector that this browser does not take, or a page that breaks one reading: the other fields are read. */
export const safely = <Value>(read: () => Value): Value | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const FIELDS = new Set(["input", "textarea", "select"]);

/** What a field holds, or what an element prints, on one line; undefined for nothing. */
export function lineAt(element: Element): string | undefined {
  if (!FIELDS.has(tagOf(element))) return lineOf(element, READING_LIMITS.line);
  const { value } = element as HTMLInputElement;
  return value.replace(/\s+/g, " ").trim().slice(0, READING_LIMITS.line) || undefined;
}

/** The one element a spot means; of several, the one that is seen. Null where it is not there or not clear. */
export function atSpot(root: Element, spot: TaughtSpot, items: readonly Element[]): Element | null {
  if (spot.in === "message") {
    for (const item of items) {
      const found = query(item, spot.selector);
      if (found) return found;
    }
    return null;
  }
  const all = deepAll(root, spot.selector);
  if (all.length < 2) return all[0] ?? null;
  return all.find(isVisible) ?? null;
}

/** Name and address, as printed or as a link or title beside it says. */
export function personAt(element: Element): Person | undefined {
  const printed = personOf(lineAt(element));
  const link = tagOf(element) === "a" ? element : query(element, "a[href^='mailto:']");
  const mailed = /^mailto:([^?]+)/.exec((link && attribute(link, "href")) ?? "")?.[1];
  const title = [attribute(element, "title"), attribute(element, "email")].find((text) =>
    text?.includes("@"),
  );
  const email = printed?.email ?? personOf(mailed ?? title ?? undefined)?.email;
  return printed || email
    ? { ...(printed?.name && { name: printed.name }), ...(email && { email }) }
    : undefined;
}

/** The time as the machine has it, if any, and as printed. */
export function timeAt(element: Element | null): {
  machine?: string | undefined;
  printed?: string | undefined;
} {
  if (!element) return {};
  const marked = ["datetime", "title", "data-time", "data-timestamp", "data-datetime"]
    .map((name) => attribute(element, name))
    .find((value) => value && instantOf(value) !== undefined);
  return { machine: marked ?? undefined, printed: lineOf(element, READING_LIMITS.line) };
}

/** The part of a line that looks like a number or key: `Ticket #SUP-12` has `SUP-12`. */
export const numberIn = (text: string | undefined): string | undefined =>
  /[A-Za-z]*-?\d[\w-]*/.exec(text ?? "")?.[0];
