/** What finding and reading a ticket costs the helpdesk's page, for each adapter at 200 messages. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { longTicket } from "../../fixtures/helpdesks/drawing";
import { DRAWINGS } from "../../fixtures/helpdesks/drawings";
import { type Lab, openLab } from "../editors/isolated-world";

interface Times {
  locate: number;
  read: number;
}

const TICKET = longTicket(200);
/** Fresh pages looked at; the best of them is what the code costs, the others what the machine was busy with. */
const PAGES = 4;

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));
  lab = await openLab(entry, () => ({ type: "text/html", body: html }));
});
afterAll(() => lab.close());

/** The best times of the first and of later looks over several fresh pages. */
async function best(address: string): Promise<{ first: Times; later: Times }> {
  const first: Times = { locate: Infinity, read: Infinity };
  const later: Times = { ...first };
  const keep = (into: Times, times: Times) => {
    into.locate = Math.min(into.locate, times.locate);
    into.read = Math.min(into.read, times.read);
  };
  for (let page = 0; page < PAGES; page += 1) {
    const world = await lab.open(address);
    keep(first, await world.run<Times>("amends.time()"));
    for (let again = 0; again < 4; again += 1) keep(later, await world.run<Times>("amends.time()"));
    await world.close();
  }
  return { first, later };
}

describe.each(
  DRAWINGS.map(
    (drawing) => [`${drawing.adapter}${drawing.name ? `, ${drawing.name}` : ""}`, drawing] as const,
  ),
)("%s", (_, drawing) => {
  it("finds the ticket within 1 ms and reads 200 messages within 10 ms", async () => {
    html = drawing.page(TICKET);
    const { first, later } = await best(drawing.address(TICKET));
    expect(later.locate).toBeLessThan(1);
    expect(later.read).toBeLessThan(10);
    // The very first look also pays for the browser's setting up of a script world.
    expect(first.locate).toBeLessThan(3);
    expect(first.read).toBeLessThan(60);
  });
});

it("looks at a page that is no ticket in less than 1 ms", async () => {
  html = DRAWINGS[0]?.page(TICKET) ?? "";
  const { first } = await best("/a/page/of/the/same/site");
  expect(first.locate).toBeLessThan(1.5);
});
