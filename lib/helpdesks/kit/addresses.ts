/** Reading a ticket's id out of an address. */
import type { Address } from "./define";

/** A query parameter; older programs write `;` between parameters as often as `&`. */
export function parameter(url: URL, name: string): string | null {
  for (const pair of url.search.slice(1).split(/[&;]/)) {
    const [key, value = ""] = pair.split("=", 2);
    if (key === name) return value;
  }
  return null;
}

/** An address whose path, or path and hash, holds the id as the pattern's first group. */
export function inPath(url: URL, pattern: RegExp, page: Address["page"] = "thread"): Address | null {
  const ticketId = pattern.exec(url.pathname + url.hash)?.[1];
  return ticketId ? { ticketId, page } : null;
}

/** The digits behind a fixed beginning, e.g. of an element's id; undefined where there are none. */
export function numberIn(text: string | null | undefined, pattern = /(\d+)$/): number | undefined {
  const digits = pattern.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
