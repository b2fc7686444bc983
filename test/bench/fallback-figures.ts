/** What guessing costs a page's main thread, and how much of a page it gets right where an adapter knows better. */
import { fileURLToPath } from "node:url";
import { type Lab, openLab } from "../browser/editors/isolated-world.ts";
import { fieldsRight, type Guess } from "../browser/helpdesks/fields-right.ts";
import { longTicket, TICKET } from "../fixtures/helpdesks/drawing.ts";
import { DRAWINGS } from "../fixtures/helpdesks/drawings.ts";
import { ORDINARY_PAGES } from "../fixtures/helpdesks/ordinary-pages.ts";
import { UNKNOWN_DRAWINGS } from "../fixtures/helpdesks/unknown-drawings.ts";
import { median } from "./statistics.ts";

const MESSAGES = 200;
const ROUNDS = 3;

/** Main-thread time of one page's looks, in ms. */
interface Times {
  /** The first look, in pieces: the longest of them, and all. */
  piece: number;
  total: number;
  /** Asked again while nothing has come or gone. */
  again: number;
  read: number;
}

const mediansOf = (all: readonly Times[]): Times => ({
  piece: median(all.map(({ piece }) => piece)),
  total: median(all.map(({ total }) => total)),
  again: median(all.map(({ again }) => again)),
  read: median(all.map(({ read }) => read)),
});

/** Each round in a fresh script world, as a content script comes to a page; the first one only warms the browser up. */
async function timesAt(lab: Lab, address: string): Promise<Times> {
  const all: Times[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const run = await lab.visit(address);
    const { longest, total } = await run<{ longest: number; total: number }>("amends.pieces()");
    const times: { locate: number; read: number }[] = [];
    for (let left = 3; left > 0; left -= 1) times.push(await run("amends.time()"));
    const known = await run<number | null>("amends.again()");
    const again = known ?? median(times.map(({ locate }) => locate));
    const read = median(times.map(({ read }) => read));
    if (round > 0) all.push({ piece: longest, total, again, read });
  }
  return mediansOf(all);
}

const worst = (all: readonly Times[], of: keyof Times): number => Math.max(...all.map((one) => one[of]));

/**
 * Medians, of several pages the worst; and the share of the six fields that are right on the pages of helpdesks with an
 * adapter, in percent of those that it takes for tickets.
 */
export async function fallbackFigures(): Promise<Record<string, number>> {
  const entry = fileURLToPath(new URL("../browser/helpdesks/fallback-in-page.ts", import.meta.url));
  let html = "";
  const lab = await openLab(entry, () => ({ type: "text/html", body: html }));
  try {
    const { messages } = longTicket(MESSAGES);
    const tickets: Times[] = [];
    for (const { page, ticket, address } of UNKNOWN_DRAWINGS) {
      html = page({ ...ticket, messages, box: "reply" });
      tickets.push(await timesAt(lab, address(ticket)));
    }
    const others: Times[] = [];
    for (const page of ORDINARY_PAGES) {
      html = page.html;
      others.push(await timesAt(lab, page.address));
    }
    const right: number[] = [];
    for (const drawing of DRAWINGS) {
      html = drawing.page({ ...TICKET, box: "reply" });
      const world = await lab.open(drawing.address(TICKET));
      const seen = await world.run<Guess | null>("amends.look()");
      await world.close();
      if (seen) right.push(fieldsRight(drawing, seen).length);
    }
    return {
      fallback_look_longest_piece_ms_at_200: worst(tickets, "piece"),
      fallback_look_all_pieces_ms_at_200: worst(tickets, "total"),
      fallback_locate_ms_at_200: worst(tickets, "again"),
      fallback_read_ms_at_200: worst(tickets, "read"),
      fallback_no_ticket_longest_piece_ms: worst(others, "piece"),
      fallback_no_ticket_usual_page_ms: mediansOf(others).total,
      fallback_no_ticket_worst_page_ms: worst(others, "total"),
      fallback_no_ticket_again_ms: worst(others, "again"),
      fallback_known_helpdesks_read: right.length,
      fallback_fields_right_percent:
        (100 * right.reduce((sum, count) => sum + count, 0)) / (6 * right.length || 1),
    };
  } finally {
    await lab.close();
  }
}
