/** Adapters on pages that a redesign, an error or another extension has damaged: nothing thrown, no ticket mixed up. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import { issuePage } from "../../fixtures/helpdesks/redmine";
import {
  displayPage,
  historyPage,
  replyPage,
  type TicketPage,
  textBody,
} from "../../fixtures/helpdesks/request-tracker";
import { type Lab, openLab } from "../editors/isolated-world";

const TICKET: TicketPage = {
  id: 7,
  subject: "Minha encomenda",
  requester: "João Pereira <joao.pereira@example.com>",
  history: [
    {
      number: 53,
      author: "customer",
      label: "Ticket created",
      headers: ["João Pereira <joao.pereira@example.com>"],
      body: textBody("Olá."),
    },
    { number: 55, author: "agent", label: "Correspondence added", body: textBody("Sim.") },
    { number: 58, author: "agent", label: "Comments added", body: textBody("Interno.") },
  ],
};

const PAGES: [name: string, address: string, html: string][] = [
  ["Request Tracker's display page", "/Ticket/Display.html?id=7", displayPage(TICKET)],
  ["Request Tracker's history page", "/Ticket/History.html?id=7", historyPage(TICKET)],
  [
    "Request Tracker's reply page",
    "/Ticket/Update.html?id=7",
    replyPage({ id: 7, subject: "Minha encomenda", type: "response" }),
  ],
  [
    "Redmine's issue page",
    "/issues/7",
    issuePage({
      id: 7,
      subject: "Minha encomenda",
      description: "<p>Olá.</p>",
      editing: true,
      notes: [
        { number: 1, user: "agent", html: "<p>Sim.</p>" },
        { number: 2, user: "agent", html: "<p>Interno.</p>", isPrivate: true },
      ],
    }),
  ],
];

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damages = fc.array(
  fc.record({ kind: fc.constantFrom("remove", "repeat", "move"), at: fraction, to: fraction }),
  { minLength: 1, maxLength: 12 },
);

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));
  lab = await openLab(entry, () => ({ type: "text/html", body: html }));
});
afterAll(() => lab.close());

describe.each(PAGES)("%s, damaged", (_name, address, page) => {
  it("is read as this ticket or not at all, and an internal note is never shown as the customer's words", async () => {
    html = page;
    const world = await lab.open(address);
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        const seen = await world.run<{ snapshot: unknown } | null>(
          `amends.lookDamaged(${JSON.stringify(list)})`,
        );
        if (!seen) return;
        read += 1;
        const snapshot = TicketSnapshot.parse(seen.snapshot);
        expect(snapshot.id).toBe("7");
        for (const message of snapshot.messages) {
          if (message.text.startsWith("Interno.")) expect(message.role).not.toBe("customer");
        }
      }),
      { numRuns: 150, seed: 20261122 },
    );
    // Damages that leave nothing to read would prove nothing.
    expect(read).toBeGreaterThan(30);
    await world.close();
  });
});

describe("two tickets on one page", () => {
  it("belong to nobody", async () => {
    const other =
      displayPage({ ...TICKET, id: 8 }).match(/<div class="history ticket"[\s\S]*<\/div>/)?.[0] ?? "";
    expect(other).toContain("ticket-8-history");
    html = displayPage(TICKET).replace("</body>", `${other}</body>`);
    const world = await lab.open("/Ticket/Display.html?id=7");
    expect(await world.run("amends.look()")).toBeNull();
    await world.close();
  });
});
