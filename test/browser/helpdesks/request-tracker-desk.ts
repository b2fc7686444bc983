/** What the tests of the Request Tracker adapter share: a ticket with each kind of entry, and a look at it in a real browser. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import type { TicketSnapshot as Ticket } from "../../../lib/ticket";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import { type Entry, htmlBody, type TicketPage, textBody } from "../../fixtures/helpdesks/request-tracker";
import { type Lab, openLab } from "../editors/isolated-world";

export interface Look {
  snapshot: Ticket;
  ready: boolean;
  editor: { tag: string; mode: string } | null;
}

const MAIL_DATE = "Sun, 22 Nov 2026 00:11:32 +0000";
const REQUESTER = "João Pereira <joao.pereira@example.com>";

export const OPENING: Entry = {
  number: 53,
  author: "customer",
  label: "Ticket created",
  headers: [
    "Minha encomenda",
    `"João Pereira" <joao.pereira@example.com>`,
    '"Support" <support@shop.example>',
    MAIL_DATE,
  ],
  body: textBody("Olá,", "A encomenda BR-77120 não chegou."),
};
export const THREAD: Entry[] = [
  OPENING,
  { number: 54, author: "system", label: "Outgoing email recorded" },
  {
    number: 55,
    author: "agent",
    label: "Correspondence added",
    body: htmlBody("<p>Estamos a verificar.</p>\n<p>&nbsp;</p>\n<p>Voltamos hoje.</p>"),
  },
  { number: 58, author: "agent", label: "Comments added", body: htmlBody("<p>Carrier lost it.</p>") },
  { number: 60, author: "cc", label: "Correspondence added", body: textBody("Eu também espero.") },
  {
    number: 61,
    author: "customer",
    label: "Correspondence added",
    body: textBody("E agora?"),
    date: "Mon, 23 Nov 2026 08:00:00 -0300",
  },
];
export const TICKET: TicketPage = {
  id: 7,
  subject: "Minha encomenda não chegou",
  requester: REQUESTER,
  history: THREAD,
};
export const AT = "/Ticket/Display.html?id=7";

/** Opens a browser for the tests of one file. */
export function openDesk() {
  let lab: Lab;
  let html = "";
  beforeAll(async () => {
    const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));
    lab = await openLab(entry, () => ({ type: "text/html", body: html }));
  });
  afterAll(() => lab.close());
  /** A page at an address, with the adapter beside it. */
  const open = (page: string, address = AT) => {
    html = page;
    return lab.open(address);
  };
  /** What the adapter sees there; null where it sees no ticket. */
  const look = async (page: string, address = AT): Promise<Look | null> => {
    const world = await open(page, address);
    const seen = await world.run<Look | null>("amends.look()");
    await world.close();
    if (seen) TicketSnapshot.parse(seen.snapshot);
    return seen;
  };
  return { open, look };
}
