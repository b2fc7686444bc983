/** What a ticket of the demo desk is made of, and the fixed day around which all of them happen. */
import type { MessageRole, TicketStatus } from "../../lib/ticket.ts";
import type { Category, Language, Subcategory } from "../../lib/triage/taxonomy.ts";

/** Friday; every time in the demo tickets is counted back from here, so that screenshots never age. */
export const DEMO_DAY = "2026-11-20";

/** The agent who is signed in at the demo desk. */
export const DEMO_AGENT = "Robin Achterberg";

export interface DemoMessage {
  role: Exclude<MessageRole, "unknown">;
  author: string;
  /** ISO 8601 in UTC. */
  at: string;
  text: string;
}

export interface DemoTicket {
  id: string;
  subject: string;
  requester: { name: string; email: string };
  status: Exclude<TicketStatus, "unknown">;
  /** The made-up shop or service the customer writes to. */
  shop: string;
  messages: DemoMessage[];
  /** What a person says of this ticket; tests hold triage against it. */
  expected: { category: Category; subcategory: Subcategory; language: Language };
}

/** A moment `days` before DEMO_DAY at `time` (HH:MM, UTC). */
export function daysBefore(days: number, time: string): string {
  const moment = new Date(`${DEMO_DAY}T${time}:00.000Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString();
}
