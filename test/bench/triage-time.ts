/** Time that triage takes for a ticket, over the demo tickets. */
import type { TicketSnapshot } from "../../lib/ticket.ts";
import { readTicket } from "../../lib/triage/read-ticket.ts";
import { DEMO_TICKETS, type DemoTicket } from "../demo-desk/tickets.ts";

const ROUNDS = 60;
/** The first rounds run before the engine has compiled what is hot; a background that stays up never sees them again. */
const WARM_UP = 10;

/** Microseconds of every single reading after the warm-up. */
export function triageTimes(): number[] {
  const tickets = DEMO_TICKETS.filter((ticket) => ticket.messages.length > 0).map(asSnapshot);
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const ticket of tickets) {
      const start = performance.now();
      readTicket(ticket);
      if (round >= WARM_UP) times.push((performance.now() - start) * 1_000);
    }
  }
  return times;
}

function asSnapshot({ id, subject, requester, status, messages }: DemoTicket): TicketSnapshot {
  return {
    helpdesk: "demo-desk",
    host: "127.0.0.1",
    id,
    url: `http://127.0.0.1/tickets/${id}`,
    subject,
    requester,
    status,
    messages: messages.map((message) => ({ ...message, at: Date.parse(message.at) })),
    partial: false,
    found: ["id", "subject", "requester", "messages", "status", "reply"],
    page: "thread",
  };
}
