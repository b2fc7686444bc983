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
const ROUNDS = 9;

interface Times {
  locate: number;
  read: number;
}

async function timesAt(lab: Lab, address: string): Promise<Times> {
  const world = await lab.open(address);
  const all: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await world.run<Times>("amends.time()"));
  await world.close();
  return {
    locate: median(all.map(({ locate }) => locate)),
    read: median(all.map(({ read }) => read)),
  };
}

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
      fallback_locate_ms_at_200: Math.max(...tickets.map(({ locate }) => locate)),
      fallback_read_ms_at_200: Math.max(...tickets.map(({ read }) => read)),
      fallback_no_ticket_ms: Math.max(...others.map(({ locate }) => locate)),
      fallback_known_helpdesks_read: right.length,
      fallback_fields_right_percent:
        (100 * right.reduce((sum, count) => sum + count, 0)) / (6 * right.length || 1),
    };
  } finally {
    await lab.close();
  }
}
