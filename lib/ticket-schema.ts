/** The ticket's types as schemas, for whoever receives one from a page. */
import * as ticket from "./ticket";
import { z } from "./zod";

export const MessageRole = z.enum(ticket.MESSAGE_ROLES);
export const TicketStatus = z.enum(ticket.TICKET_STATUSES);
export const SnapshotField = z.enum(ticket.SNAPSHOT_FIELDS);
export const Person = z.object({ name: z.string().optional(), email: z.string().optional() });

export const TicketMessage = z.object({
  role: MessageRole,
  author: z.string().optional(),
  at: z.number().optional(),
  atText: z.string().optional(),
  text: z.string(),
});

export const TicketSnapshot: z.ZodType<ticket.TicketSnapshot> = z.object({
  helpdesk: z.string(),
  host: z.string(),
  id: z.string().min(1),
  number: z.string().optional(),
  url: z.url(),
  subject: z.string().optional(),
  requester: Person.optional(),
  agent: z.string().optional(),
  messages: z.array(TicketMessage),
  status: TicketStatus.optional(),
  channel: z.enum(ticket.CHANNELS).optional(),
  partial: z.boolean(),
  found: z.array(SnapshotField),
  guessed: z.array(SnapshotField).optional(),
  page: z.enum(["thread", "reply"]),
  replyUrl: z.string().optional(),
});
