/** What the adapters cost a page's main thread: finding a ticket, reading a long one, and seeing that there is none. */
import { fileURLToPath } from "node:url";
import { type Lab, openLab } from "../browser/editors/isolated-world.ts";
import { longTicket } from "../fixtures/helpdesks/drawing.ts";
import { DRAWINGS } from "../fixtures/helpdesks/drawings.ts";
import { median } from "./statistics.ts";

const MESSAGES = 200;
const ROUNDS = 5;

interface Times {
  locate: number;
  read: number;
}

export interface HelpdeskTimes {
  /** First look in a fresh page, which also sets up the browser's script world. */
  locateFirstMs: number;
  locateMs: number;
  readFirstMs: number;
  readMs: number;
  /** First look at a page that is no ticket. */
  noTicketMs: number;
}

const worst = (all: number[]): number => Math.max(...all);

async function rounds(lab: Lab, address: string): Promise<{ first: Times; later: Times }> {
  const first: Times[] = [];
  const later: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const world = await lab.open(address);
    first.push(await world.run<Times>("amends.time()"));
    for (let again = 0; again < ROUNDS; again += 1) later.push(await world.run<Times>("amends.time()"));
    await world.close();
  }
  const middle = (all: Times[]): Times => ({
    locate: median(all.map(({ locate }) => locate)),
    read: median(all.map(({ read }) => read)),
  });
  return { first: middle(first), later: middle(later) };
}

/** Medians for each helpdesk's pages, and of these the worst. */
export async function helpdeskTimes(): Promise<HelpdeskTimes> {
  const entry = fileURLToPath(new URL("../browser/helpdesks/in-page.ts", import.meta.url));
  let html = "";
  const lab = await openLab(entry, () => ({ type: "text/html", body: html }));
  const ticket = longTicket(MESSAGES);
  try {
    const all: { first: Times; later: Times }[] = [];
    for (const drawing of DRAWINGS) {
      html = drawing.page(ticket);
      all.push(await rounds(lab, drawing.address(ticket)));
    }
    const none = await rounds(lab, "/a/page/of/the/same/site");
    return {
      locateFirstMs: worst(all.map(({ first }) => first.locate)),
      locateMs: worst(all.map(({ later }) => later.locate)),
      readFirstMs: worst(all.map(({ first }) => first.read)),
      readMs: worst(all.map(({ later }) => later.read)),
      noTicketMs: none.first.locate,
    };
  } finally {
    await lab.close();
  }
}
