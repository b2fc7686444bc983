/** Reading a person from one printed label, as helpdesks print `Name <address>`. */
import type { Person } from "../ticket";

const NAMED_ADDRESS = /^(.*?)\s*<([^<>\s@]+@[^<>\s@]+)>$/;
const ADDRESS = /^[^<>\s@]+@[^<>\s@]+$/;
/** A login name with the real name behind it, e.g. `alex (Alex Rivera)`. */
const LOGIN_AND_NAME = /^[a-z0-9._@-]+ \((.+)\)$/;

const unquoted = (name: string): string => name.replace(/^"(.*)"$/, "$1").trim();

const nameOf = (label: string): string =>
  unquoted(label.endsWith(")") ? (LOGIN_AND_NAME.exec(label)?.[1] ?? label) : label);

/** Name and address from a label; undefined for an empty one. A label that is neither is taken for a name. */
export function personOf(label: string | undefined): Person | undefined {
  const text = label?.trim();
  if (!text) return undefined;
  if (!text.includes("@")) return { name: nameOf(text) };
  const named = NAMED_ADDRESS.exec(text);
  if (named?.[2]) {
    const name = unquoted(named[1] ?? "");
    return name ? { name, email: named[2] } : { email: named[2] };
  }
  if (ADDRESS.test(text)) return { email: text };
  return { name: nameOf(text) };
}
