/** Who wrote a message, as far as the page says it; "unknown" where it says nothing. */
import type { MessageRole, Person } from "../../ticket";
import { matches } from "../dom";
import type { Known } from "./thread";

const fold = (words: string | undefined): string => (words ?? "").replace(/\s+/g, " ").trim().toLowerCase();

/** Whether two labels mean one person: by address where both have one, else by name. */
export function isSamePerson(a: Person | undefined, b: Person | undefined): boolean {
  if (!a || !b) return false;
  if (a.email && b.email) return fold(a.email) === fold(b.email);
  return fold(a.name) !== "" && fold(a.name) === fold(b.name);
}

/** The customer when they are the ticket's requester, the agent when they are the one signed in; else unknown. */
export function roleOfAuthor(author: Person | undefined, { requester, agent }: Known): MessageRole {
  if (isSamePerson(author, requester)) return "customer";
  return isSamePerson(author, { name: agent }) ? "agent" : "unknown";
}

/**
 * A role by the classes and attributes of the message's own element; what lies inside it may be a customer's HTML.
 * Notes come first: what is marked internal is never shown as anything else, whoever wrote it.
 */
export function markedRole(
  item: Element,
  marks: Partial<Record<"note" | "customer" | "agent", string>>,
): MessageRole | undefined {
  for (const role of ["note", "customer", "agent"] as const) {
    const mark = marks[role];
    if (mark && matches(item, mark)) return role;
  }
  return undefined;
}
