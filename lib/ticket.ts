/** What a helpdesk page shows of a ticket. No validator in here: adapters run on the helpdesk's main thread. */

export const MESSAGE_ROLES = ["customer", "agent", "note", "unknown"] as const;
export type MessageRole = (typeof MESSAGE_ROLES)[number];

export const TICKET_STATUSES = ["new", "open", "pending", "solved", "closed", "unknown"] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

export const CHANNELS = ["email", "chat", "social", "phone", "unknown"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The six fields an adapter is asked for; a sidebar's health line says how many were found. */
export const SNAPSHOT_FIELDS = ["id", "subject", "requester", "messages", "status", "reply"] as const;
export type SnapshotField = (typeof SNAPSHOT_FIELDS)[number];

export interface TicketMessage {
  role: MessageRole;
  author?: string | undefined;
  /** Epoch milliseconds, where the page gives a time that can be read without guessing. */
  at?: number | undefined;
  /** The time as the page prints it, for the eye. */
  atText?: string | undefined;
  /** Plain text, paragraphs separated by newlines; never HTML. */
  text: string;
}

export interface Person {
  name?: string | undefined;
  email?: string | undefined;
}

export interface TicketSnapshot {
  /** Adapter id, e.g. `request-tracker`. */
  helpdesk: string;
  /** Host with port, e.g. `desk.example:8443`. */
  host: string;
  /** Stable id from the URL; the displayed number may differ. */
  id: string;
  number?: string | undefined;
  url: string;
  subject?: string | undefined;
  requester?: Person | undefined;
  /** The signed-in agent's name, where the page shows it. */
  agent?: string | undefined;
  /** Oldest first, whatever the page's own order. May be empty. */
  messages: TicketMessage[];
  status?: TicketStatus | undefined;
  channel?: Channel | undefined;
  /** True when older or folded messages were not on the page, or the page was cut at the reading limit. */
  partial: boolean;
  /** Which of SNAPSHOT_FIELDS were found on this page. */
  found: SnapshotField[];
  /** Those of `found` that rest on a guess: a fact nobody has checked lately, or a page read without an adapter. */
  guessed?: SnapshotField[] | undefined;
  /** What the page itself is: where the thread is shown, or where a reply is written. */
  page: "thread" | "reply";
  /** Where a reply is written when it is another page than this one. */
  replyUrl?: string | undefined;
}

/** Key of our record about a ticket: `helpdesk:host:ticketId`. */
export const caseKey = (ticket: Pick<TicketSnapshot, "helpdesk" | "host" | "id">): string =>
  `${ticket.helpdesk}:${ticket.host}:${ticket.id}`;
