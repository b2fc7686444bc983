/** What an agent has taught Amends about the pages of one site: where things stand, never what stood there. */

export const TAUGHT_VERSION = 1;

/**
 * The helpdesk id of tickets that no adapter knows. That of guessed pages, because it is part of their cases' keys: what
 * was noted before a page was taught stays with its ticket.
 */
export const TAUGHT_HELPDESK = "fallback";

/** Where the storage has what was taught of a site. */
export const taughtKey = (origin: string): string => `taught:${origin}`;

/** Bounds of what is kept and of what a file may bring. */
export const TAUGHT_LIMITS = { selector: 300, marks: 6, template: 300, parameters: 6, sites: 200 } as const;

/**
 * Where tickets are addressed. `{id}` stands for the ticket's id, `*` for what differs from ticket to ticket without
 * being it. The id stands in one place, or in none: then the page itself must say it (`number`).
 */
export interface TaughtAddress {
  path: string;
  /** Parameters that must be there, in any order. */
  query: [name: string, value: string][];
  hash: string;
}

/** One thing on the page. `message`: below a message, e.g. a customer whose name stands only above their own words. */
export interface TaughtSpot {
  in: "page" | "message";
  selector: string;
}

/** Something only messages of one role have: on the message's own element, or inside it but outside its words. */
export interface RoleMark {
  on: "item" | "inside";
  selector: string;
}

export interface TaughtRoles {
  customer: RoleMark[];
  agent: RoleMark[];
  note: RoleMark[];
  /** Whose messages stand on the left; null where sides say nothing. */
  left: "customer" | "agent" | null;
  /** The author is the customer's namesake in customers' messages and another in agents'. */
  byAuthor: boolean;
  /** What a message is that no mark names. */
  rest: "customer" | "agent" | "unknown";
}

export interface TaughtThread {
  /** Holds all messages of one ticket; empty when it has nothing to be known by. */
  list: string;
  /** Every message. */
  items: string;
  /** The words inside a message; empty for the whole message. */
  body: string;
  author: string;
  time: string;
  newestFirst: boolean;
  roles: TaughtRoles;
}

/** Where the page itself names its ticket: an attribute's value, or with an empty `attribute` the printed text. */
export interface TaughtMark {
  selector: string;
  attribute: string;
}

export interface TaughtSite {
  version: typeof TAUGHT_VERSION;
  origin: string;
  /** The adapter whose tickets these are, so that cases made before keep their key; else TAUGHT_HELPDESK. */
  helpdesk: string;
  savedAt: number;
  address: TaughtAddress;
  marks: TaughtMark[];
  number: TaughtSpot | null;
  subject: TaughtSpot | null;
  customer: TaughtSpot | null;
  thread: TaughtThread | null;
  /** The reply box, or the frame that holds it. */
  reply: string | null;
}

/** Every selector kept, named by what it is for: what an expert would want to look at. */
export function taughtSelectors(site: TaughtSite): [what: string, selector: string][] {
  const { thread, marks, address } = site;
  const roles = thread
    ? (["customer", "agent", "note"] as const).flatMap((role) =>
        thread.roles[role].map(({ on, selector }): [string, string] => [`${role}, ${on}`, selector]),
      )
    : [];
  const query = address.query.map(([name, value]) => `${name}=${value}`).join("&");
  const all: [string, string | undefined | null][] = [
    ["address", `${address.path}${query && `?${query}`}${address.hash}`],
    ...marks.map(({ selector, attribute }): [string, string] => [
      "id",
      attribute ? `${selector} @${attribute}` : selector,
    ]),
    ["number", site.number?.selector],
    ["subject", site.subject?.selector],
    ["customer", site.customer?.selector],
    ["list", thread?.list],
    ["message", thread?.items],
    ["words", thread?.body],
    ["author", thread?.author],
    ["time", thread?.time],
    ...roles,
    ["reply", site.reply],
  ];
  return all.filter((pair): pair is [string, string] => Boolean(pair[1]));
}
