/** Ways to read one field of a ticket: each takes ordered candidates, newest page facts first, and gives the first that holds something. */
import type { Person, TicketStatus } from "../../ticket";
import { attribute, lineOf, queryAll, type Root } from "../dom";
import { READING_LIMITS } from "../limits";
import { personOf } from "../people";

/** Reads something below a ticket's container; undefined when the page does not say it. */
export type Field<Value> = (root: Element) => Value | undefined;

/** How many matches of one candidate are looked at; a field stands among the first. */
const LOOKED_AT = 20;

function firstOf(
  root: Root,
  selectors: readonly string[],
  read: (element: Element) => string | null | undefined,
): string | undefined {
  for (const selector of selectors) {
    for (const element of queryAll(root, selector).slice(0, LOOKED_AT)) {
      const value = read(element)?.replace(/\s+/g, " ").trim().slice(0, READING_LIMITS.line);
      if (value) return value;
    }
  }
  return undefined;
}

/** The printed text of the first candidate that has any. */
export const text =
  (...selectors: string[]): Field<string> =>
  (root) =>
    firstOf(root, selectors, (element) => lineOf(element, READING_LIMITS.line));

/** An attribute of the first candidate that has it. */
export const attr =
  (name: string, ...selectors: string[]): Field<string> =>
  (root) =>
    firstOf(root, selectors, (element) => attribute(element, name));

/** What a form field holds now. */
export const value =
  (...selectors: string[]): Field<string> =>
  (root) =>
    firstOf(root, selectors, (element) => (element as HTMLInputElement).value);

/** The first field that gives something. */
export const either =
  <Value>(...fields: Field<Value>[]): Field<Value> =>
  (root) => {
    for (const field of fields) {
      const found = field(root);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** The part of a field that a pattern's first group catches. */
export const part =
  (field: Field<string>, pattern: RegExp): Field<string> =>
  (root) =>
    pattern.exec(field(root) ?? "")?.[1]?.trim() || undefined;

/** A person whose name and address stand in two places. */
export const person =
  (name: Field<string>, email: Field<string> = () => undefined): Field<Person> =>
  (root) => {
    const named = personOf(name(root));
    const address = personOf(email(root))?.email ?? named?.email;
    if (!named?.name && !address) return undefined;
    return { ...(named?.name && { name: named.name }), ...(address && { email: address }) };
  };

/** A status by the helpdesk's own code for it; a code that is not in the table stays unread. */
export const status =
  (code: Field<string>, codes: Readonly<Record<string, TicketStatus>>): Field<TicketStatus> =>
  (root) => {
    const found = code(root)?.toLowerCase();
    return found !== undefined && Object.hasOwn(codes, found) ? codes[found] : undefined;
  };
