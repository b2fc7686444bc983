/** Time that triage takes: over the demo tickets, over letters of 300 words, and for a megabyte. */
import type { TicketMessage, TicketSnapshot } from "../../lib/ticket.ts";
import { readTicket } from "../../lib/triage/read-ticket.ts";
import { forgetWords } from "../../lib/triage/words.ts";
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

/**
 * Reading letters of about 300 words, customers' messages of one language strung together; microseconds.
 * `unmet`: each letter is read as if none of its words had been met before.
 */
export function letterTimes(
  tickets: readonly { language: string; messages: readonly TicketMessage[] }[],
  unmet = false,
): {
  p50: number;
  p99: number;
} {
  const letters = ["en", "es", "pt"].map((language) => {
    const words = tickets
      .filter((ticket) => ticket.language === language)
      .flatMap(({ messages }) => messages.filter(({ role }) => role === "customer"))
      .flatMap(({ text }) => text.split(/(?<=\s)/));
    return (turn: number) => {
      const from = (turn * 37) % (words.length - 320);
      return words.slice(from, from + 300).join("");
    };
  });
  const times: number[] = [];
  for (let turn = 0; turn < 3_000; turn++) {
    const text = letters[turn % 3]?.(turn) ?? "";
    if (unmet) forgetWords();
    const start = performance.now();
    readTicket({ subject: "Order", messages: [{ role: "customer", text }] });
    if (turn >= 500) times.push((performance.now() - start) * 1_000);
  }
  times.sort((a, b) => a - b);
  return { p50: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/** Milliseconds for one message of a megabyte: the slowest of ordinary sentences, one unbroken number and one unbroken word. */
export function megabyteTime(): number {
  const texts = [
    "I was charged twice for order 4471 and nobody answers. ".repeat(19_000),
    "7".repeat(1_000_000),
    "a".repeat(1_000_000),
    "> 1.234,56 € #AB-1\n".repeat(55_000),
  ];
  return Math.max(
    ...texts.map((text) => {
      const start = performance.now();
      readTicket({ messages: [{ role: "customer", text }] });
      return performance.now() - start;
    }),
  );
}
