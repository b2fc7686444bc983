/** What a helpdesk page shows of a ticket. Adapters make it, triage reads it, the casebook keeps its key. */
import { z } from "./zod";

export const MessageRole = z.enum(["customer", "agent", "note", "unknown"]);
export type MessageRole = z.infer<typeof MessageRole>;

export const TicketMessage = z.object({
  role: MessageRole,
  author: z.string().optional(),
  /** Epoch milliseconds, where the page gives a time that can be read without guessing. */
  at: z.number().optional(),
  /** The time as the page prints it, for the eye. */
  atText: z.string().optional(),
  /** Plain text, paragraphs separated by newlines; never HTML. */
  text: z.string(),
});
export type TicketMessage = z.infer<typeof TicketMessage>;

export const Person = z.object({ name: z.string().optional(), email: z.string().optional() });
export type Person = z.infer<typeof Person>;

export const TicketStatus = z.enum(["new", "open", "pending", "solved", "closed", "unknown"]);
export type TicketStatus = z.infer<typeof TicketStatus>;

export const Channel = z.enum(["email", "chat", "social", "phone", "unknown"]);
export type Channel = z.infer<typeof Channel>;

/** The six fields an adapter is asked for; a sidebar's health line says how many were found. */
export const SNAPSHOT_FIELDS = ["id", "subject", "requester", "messages", "status", "reply"] as const;
export type SnapshotField = (typeof SNAPSHOT_FIELDS)[number];

export const TicketSnapshot = z.object({
  /** Adapter id, e.g. `request-tracker`. */
  helpdesk: z.string(),
  /** Host with port, e.g. `desk.example:8443`. */
  host: z.string(),
  /** Stable id from the URL; the displayed number may differ. */
  id: z.string().min(1),
  number: z.string().optional(),
  url: z.string(),
  subject: z.string().optional(),
  requester: Person.optional(),
  /** The signed-in agent's name, where the page shows it. */
  agent: z.string().optional(),
  /** Oldest first, whatever the page's own order. May be empty. */
  messages: z.array(TicketMessage),
  status: TicketStatus.optional(),
  channel: Channel.optional(),
  /** True when older or folded messages were not on the page, or the page was cut at the reading limit. */
  partial: z.boolean(),
  /** Which of SNAPSHOT_FIELDS were found on this page. */
  found: z.array(z.enum(SNAPSHOT_FIELDS)),
  /** What the page itself is: where the thread is shown, or where a reply is written. */
  page: z.enum(["thread", "reply"]),
  /** Where a reply is written when it is another page than this one. */
  replyUrl: z.string().optional(),
});
export type TicketSnapshot = z.infer<typeof TicketSnapshot>;

/** Key of our record about a ticket: `helpdesk:host:ticketId`. */
export const caseKey = (ticket: Pick<TicketSnapshot, "helpdesk" | "host" | "id">): string =>
  `${ticket.helpdesk}:${ticket.host}:${ticket.id}`;
