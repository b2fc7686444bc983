/** Request Tracker's history: who wrote what, as far as the page says it. */
import type { MessageRole, Person, TicketMessage } from "../../ticket";
import { attribute, boundedText, lineOf, matches, query, queryAll, type TextBudget } from "../dom";
import { READING_LIMITS } from "../limits";
import { personOf } from "../people";
import { instantOf } from "../times";
import { kindOfLabel } from "./words";

/** Quoted mail of earlier messages, which RT nests, and the link that unfolds it. */
const QUOTED = ".message-stanza .message-stanza, .message-stanza-folder";
/** RT's own account, in every installation. */
const SYSTEM_USER = "1";

interface Transaction {
  element: Element;
  number: number;
  authorId: string | null;
  author: string | undefined;
  label: string;
}

export interface History {
  messages: TicketMessage[];
  requester?: Person;
  /** True when something that belongs to the thread is not in `messages`. */
  partial: boolean;
}

export interface Users {
  ids: Set<string>;
  emails: Set<string>;
  first: Person | undefined;
}

/** The people in one list of users, e.g. the requestors. */
export function usersIn(elements: readonly Element[]): Users {
  const users: Users = { ids: new Set(), emails: new Set(), first: undefined };
  for (const element of elements) {
    const id = attribute(element, "data-user-id");
    if (id) users.ids.add(id);
    const person = personOf(lineOf(element, READING_LIMITS.line));
    if (person?.email) users.emails.add(person.email.toLowerCase());
    users.first ??= person;
  }
  return users;
}

// One class per selector: browsers look those up about ten times faster than a chain, and the metadata comes first.
function transactionOf(element: Element): Transaction | null {
  const number = Number(attribute(element, "data-transaction-id"));
  if (!Number.isInteger(number) || number <= 0) return null;
  const description = query(element, ".description");
  const user = description && query(description, ".user");
  const author = lineOf(user, READING_LIMITS.line);
  const whole = lineOf(description, READING_LIMITS.line * 2) ?? "";
  const behind = author && whole.startsWith(author) ? whole.slice(author.length) : whole;
  // Merged tickets print "Ticket #7:" before the label, always with the same dash between.
  const label =
    behind
      .split(" - ")
      .at(-1)
      ?.replace(/^\s*-\s*/, "") ?? "";
  return { element, number, authorId: user && attribute(user, "data-user-id"), author, label };
}

/** Messages on the page, oldest first whatever the agent's preference, each once. */
function transactionsIn(root: Element): Transaction[] {
  const found = new Map<number, Transaction>();
  for (const element of queryAll(root, ".transaction.message, .transaction.comment")) {
    const transaction = transactionOf(element);
    if (transaction && !found.has(transaction.number)) found.set(transaction.number, transaction);
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

const isRequester = ({ authorId, author }: Transaction, requesters: Users): boolean => {
  if (authorId && requesters.ids.size > 0) return requesters.ids.has(authorId);
  const email = personOf(author)?.email?.toLowerCase();
  return email !== undefined && requesters.emails.has(email);
};

/** The date in a mail's printed headers, where exactly one header is a date (a subject may look like one). */
function mailDate(transaction: Element): number | undefined {
  const dates = queryAll(transaction, ".message-header-value")
    .map((cell) => instantOf(lineOf(cell, READING_LIMITS.line) ?? ""))
    .filter((at) => at !== undefined);
  return dates.length === 1 ? dates[0] : undefined;
}

/** The author as a printed mail header names them, with the address that short user labels leave out. */
function senderIn(transaction: Transaction | undefined): Person | undefined {
  const author = personOf(transaction?.author);
  if (!transaction || !author) return undefined;
  const people = queryAll(transaction.element, ".message-header-value").map((cell) =>
    personOf(lineOf(cell, READING_LIMITS.line)),
  );
  return people.find(
    (person) => person?.email && (author.email ? samePerson(author, person) : author.name === person.name),
  );
}

const samePerson = (a: Person, b: Person): boolean => a.email?.toLowerCase() === b.email?.toLowerCase();

/**
 * Without a list of requestors (history page): RT makes the sender of a ticket's first mail its requestor, and prints
 * that mail's headers. A ticket typed in by somebody has no such headers and stays without.
 */
function senderOfFirstMail(first: Transaction | undefined): Users | undefined {
  const sender = senderIn(first);
  if (!first?.authorId || !sender?.email) return undefined;
  return { ids: new Set([first.authorId]), emails: new Set([sender.email.toLowerCase()]), first: sender };
}

/** The text of one message; undefined when the page holds only a notice of RT's in its place. */
function bodyOf(transaction: Element, budget: TextBudget): string | undefined {
  const stanzas = queryAll(transaction, ".message-stanza");
  const outermost = stanzas.filter((element) => !matches(element, ".message-stanza .message-stanza"));
  if (outermost.length === 0) return undefined;
  const read = (skip?: string) =>
    outermost
      .map((element) => boundedText(element, budget, skip))
      .filter((text) => text !== "")
      .join("\n\n");
  // A forward can be nothing but quotation; then that is the message.
  return read(QUOTED) || read();
}

/**
 * Reads the history below `root`.
 * @param requesters the people in the requestors field, empty where the page has none
 * @param bystanders Cc's: neither the customer nor an agent for sure
 * @param complete false when the page says that earlier or later transactions are not loaded
 */
export function readHistory(root: Element, requesters: Users, bystanders: Users, complete: boolean): History {
  const all = transactionsIn(root);
  const known = requesters.ids.size + requesters.emails.size > 0 ? requesters : senderOfFirstMail(all[0]);
  const marksComments = query(root, ".transaction.comment") !== null;
  const budget: TextBudget = {
    characters: READING_LIMITS.characters,
    nodes: READING_LIMITS.nodes,
    cut: false,
  };

  const roleOf = (transaction: Transaction): MessageRole => {
    const kind = matches(transaction.element, ".comment") ? "comment" : kindOfLabel(transaction.label);
    if (kind === "comment") return "note";
    if (known && isRequester(transaction, known)) return "customer";
    if (!known || transaction.authorId === SYSTEM_USER || isRequester(transaction, bystanders))
      return "unknown";
    const isOpening = complete && transaction === all[0];
    return kind === "reply" || marksComments || isOpening ? "agent" : "unknown";
  };

  const messages: TicketMessage[] = [];
  let partial = !complete || all.length > READING_LIMITS.messages;
  // Newest first, so that what is cut at the limit is the oldest.
  for (const transaction of all.slice(-READING_LIMITS.messages).reverse()) {
    if (budget.characters <= 0 || budget.nodes <= 0) {
      partial = true;
      break;
    }
    const text = bodyOf(transaction.element, budget);
    if (text === undefined && query(transaction.element, ".messagebody, .downloadattachment")) partial = true;
    const person = personOf(transaction.author);
    const atText = lineOf(query(transaction.element, ".date"), READING_LIMITS.line);
    const at = instantOf(atText ?? "") ?? mailDate(transaction.element);
    const author = person?.name ?? person?.email;
    messages.push({
      role: roleOf(transaction),
      text: text ?? "",
      ...(author && { author }),
      ...(at !== undefined && { at }),
      ...(atText && { atText }),
    });
  }
  messages.reverse();
  const mailed = known?.first?.email ? undefined : all.find((each) => known && isRequester(each, known));
  const requester = known?.first && { ...known.first, ...senderIn(mailed) };
  return { messages, partial: partial || budget.cut, ...(requester && { requester }) };
}

/** Whether the page tells that part of the history is not on it: folded until a click, or loaded while scrolling. */
export function isHistoryComplete(root: Element): boolean {
  if (query(root, "#deferred_ticket_history")) return false;
  if (query(root, ".history-container .loading-message, .history-container .error-load-history"))
    return false;
  const more = query(root, "#LoadAllHistoryContainer");
  if (more && !/display:\s*none/.test(attribute(more, "style") ?? "")) return false;
  return query(root, ".transaction") !== null;
}
