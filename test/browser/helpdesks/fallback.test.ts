/** The fallback on helpdesks that no adapter knows, on ordinary pages, on damaged ones, and beside the adapters it has. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MessageRole, TicketSnapshot as Ticket } from "../../../lib/ticket";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import { FOREIGN, INTERNAL, longTicket, TICKET } from "../../fixtures/helpdesks/drawing";
import { DRAWINGS } from "../../fixtures/helpdesks/drawings";
import { ORDINARY_PAGES } from "../../fixtures/helpdesks/ordinary-pages";
import { issuePage, type Note } from "../../fixtures/helpdesks/redmine";
import { UNKNOWN_DRAWINGS, type UnknownDrawing } from "../../fixtures/helpdesks/unknown-drawings";
import { type Lab, openLab } from "../editors/isolated-world";
import { fieldsRight } from "./fields-right";

interface Look {
  snapshot: Ticket;
  editor: { tag: string; mode: string } | null;
  isWatched: boolean;
}

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./fallback-in-page.ts", import.meta.url));
  lab = await openLab(entry, () => ({ type: "text/html", body: html }));
});
afterAll(() => lab.close());

async function look(page: string, address: string): Promise<Look | null> {
  html = page;
  const run = await lab.visit(address);
  const seen = await run<Look | null>("amends.look()");
  if (seen) TicketSnapshot.parse(seen.snapshot);
  return seen;
}

const named = (drawings: readonly UnknownDrawing[]) =>
  drawings.map((drawing) => [drawing.name, drawing] as const);

/** What a role may be read as: as drawn where the page says it, unknown where it does not. */
function rolesOf({ unsaid, ticket }: UnknownDrawing): MessageRole[] {
  return ticket.messages.map(({ role }) => {
    // The requester is named, so their own messages are told by the name.
    if (role === "customer")
      return unsaid.includes("requester") && unsaid.includes("roles") ? "unknown" : role;
    if (role === "note") return unsaid.includes("notes") || unsaid.includes("roles") ? "unknown" : role;
    return unsaid.includes("roles") ? "unknown" : role;
  });
}

describe.each(named(UNKNOWN_DRAWINGS))("%s", (_, drawing) => {
  const { ticket, unsaid } = drawing;

  it("is read: id, subject, people, thread, roles where they are said, reply box; all of it guessed", async () => {
    const seen = await look(drawing.page({ ...ticket, box: "reply" }), drawing.address(ticket));
    if (!seen) throw new Error("not found");
    const { snapshot, editor } = seen;
    expect(snapshot.id).toBe(ticket.id);
    expect(snapshot.subject).toBe(ticket.subject);
    expect(snapshot.messages.map(({ text }) => text)).toEqual(ticket.messages.map(({ text }) => text));
    expect(snapshot.messages.map(({ author }) => author)).toEqual(ticket.messages.map(({ by }) => by.name));
    expect(snapshot.messages.map(({ role }) => role)).toEqual(rolesOf(drawing));
    expect(snapshot.requester?.name).toBe(unsaid.includes("requester") ? undefined : ticket.customer.name);
    if (!unsaid.includes("requester") && !unsaid.includes("email"))
      expect(snapshot.requester?.email).toBe(ticket.customer.email);
    expect(snapshot.status).toBe(unsaid.includes("status") ? undefined : ticket.status);
    if (unsaid.includes("times")) expect(snapshot.messages.every(({ at }) => at === undefined)).toBe(true);
    else expect(snapshot.messages.map(({ at }) => at)).toEqual(ticket.messages.map(({ at }) => at));
    expect(editor?.mode ?? null).toBe(drawing.box);
    expect(snapshot.guessed).toEqual(snapshot.found);
    expect(snapshot.helpdesk).toBe("fallback");
    expect(seen.isWatched).toBe(true);
  });

  it("is never read as another ticket that is mounted, too", async () => {
    const [, other = ""] = /<body[^>]*>([\s\S]*)<\/body>/.exec(drawing.page(drawing.other)) ?? [];
    expect(other).toContain(FOREIGN);
    const both = drawing.page(ticket).replace("</body>", `${other}</body>`);
    const seen = await look(both, drawing.address(ticket));
    expect(JSON.stringify(seen)).not.toContain(FOREIGN);
  });

  it("is read as this ticket or not at all when damaged, in time, and no note is shown as the customer's", async () => {
    html = drawing.page({ ...ticket, box: "reply" });
    const world = await lab.open(drawing.address(ticket));
    const times: number[] = [];
    await fc.assert(
      fc.asyncProperty(damages("remove", "repeat", "move"), async (list) => {
        const seen = await world.run<(Look & { ms: number }) | null>(
          `amends.lookDamaged(${JSON.stringify(list)})`,
        );
        if (!seen) return;
        const snapshot = TicketSnapshot.parse(seen.snapshot);
        expect(snapshot.id).toBe(ticket.id);
        times.push(seen.ms);
        for (const { role, text } of snapshot.messages) {
          if (text.startsWith(INTERNAL)) expect(role).not.toBe("customer");
        }
      }),
      { numRuns: 40, seed: 20261122 },
    );
    // Damages that leave nothing to read would prove nothing.
    expect(times.length).toBeGreaterThan(8);
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(100);
    await world.close();
  });
});

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damages = (...kinds: string[]) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fraction, to: fraction }), {
    minLength: 1,
    maxLength: 12,
  });

describe.each(
  UNKNOWN_DRAWINGS.flatMap((drawing) =>
    drawing.together ? [[drawing.name, drawing, drawing.together] as const] : [],
  ),
)("%s, two tickets mounted", (_, drawing, together) => {
  const { ticket, other } = drawing;

  it("reads the one in front", async () => {
    const seen = await look(together(ticket, other), drawing.address(ticket));
    expect(seen?.snapshot.messages.map(({ text }) => text)).toEqual(ticket.messages.map(({ text }) => text));
    expect(JSON.stringify(seen)).not.toContain(FOREIGN);
  });

  it("reads nothing while the page in front is another than the address names", async () => {
    expect(await look(together(other, ticket), drawing.address(ticket))).toBeNull();
  });

  it("is never mixed up with the other, whatever is missing or there twice", async () => {
    html = together(ticket, other);
    const world = await lab.open(drawing.address(ticket));
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damages("remove", "repeat"), async (list) => {
        const seen = await world.run<Look | null>(`amends.lookDamaged(${JSON.stringify(list)})`);
        if (seen) read += 1;
        expect(JSON.stringify(seen)).not.toContain(FOREIGN);
      }),
      { numRuns: 100, seed: 20261122 },
    );
    expect(read).toBeGreaterThan(15);
    await world.close();
  });
});

describe("pages that are no tickets", () => {
  it.each(ORDINARY_PAGES.map((page) => [page.name, page] as const))("leaves alone %s", async (_, page) => {
    expect(await look(page.html, page.address)).toBeNull();
  });
});

describe("a ticket whose first message stands apart, as a description", () => {
  const said = { id: 7, subject: "Minha encomenda", editing: true };
  const description = "<p>Olá.</p><p>A encomenda BR-77120 não chegou.</p>";
  const words = "Olá.\n\nA encomenda BR-77120 não chegou.";

  it("is read with it as the first, by who opened the ticket, and without the label over it", async () => {
    const seen = await look(
      issuePage({
        ...said,
        description,
        notes: [
          { number: 1, user: "agent", html: "<p>Estamos a verificar.</p>" },
          { number: 2, user: "customer", html: "<p>E agora? Ainda nada.</p>" },
        ],
      }),
      "/issues/7",
    );
    expect(seen?.snapshot.messages.map(({ role, author, text }) => [role, author, text])).toEqual([
      ["customer", "João Pereira", words],
      ["unknown", "Alex Rivera", "Estamos a verificar."],
      ["customer", "João Pereira", "E agora? Ainda nada."],
    ]);
    expect(seen?.snapshot.requester).toEqual({ name: "João Pereira" });
  });

  it("is read with one answer, which is of another kind", async () => {
    const long = `${description}<p>${"Já perguntei duas vezes e ninguém me respondeu. ".repeat(6)}</p>`;
    const notes: Note[] = [{ number: 1, user: "agent", html: "<p>Estamos a verificar, voltamos hoje.</p>" }];
    const seen = await look(issuePage({ ...said, description: long, notes }), "/issues/7");
    expect(seen?.snapshot.messages).toMatchObject([
      { role: "customer", author: "João Pereira", text: expect.stringContaining(words) },
      { role: "unknown", author: "Alex Rivera", text: "Estamos a verificar, voltamos hoje." },
    ]);
    expect(seen?.snapshot.subject).toBe(said.subject);
  });

  it("is read where nobody has answered yet", async () => {
    const seen = await look(issuePage({ ...said, description, notes: [] }), "/issues/7");
    expect(seen?.snapshot.messages).toMatchObject([
      { role: "customer", author: "João Pereira", text: words },
    ]);
  });

  it("is read without it where two descriptions could be meant", async () => {
    const twice = issuePage({
      ...said,
      description: `${description}</div></div><div class="description"><div class="wiki">About this company: it sells lamps to everybody.`,
      notes: [
        { number: 1, user: "agent", html: "<p>Estamos a verificar.</p>" },
        { number: 2, user: "customer", html: "<p>E agora? Ainda nada.</p>" },
      ],
    });
    const seen = await look(twice, "/issues/7");
    expect(seen?.snapshot.messages.map(({ text }) => text)).toEqual([
      "Estamos a verificar.",
      "E agora? Ainda nada.",
    ]);
  });
});

describe("a look in pieces", () => {
  it("sees what a look at once sees, and rests often enough for a page of any length", async () => {
    const { messages } = longTicket(200);
    for (const { name, page, ticket, address } of UNKNOWN_DRAWINGS) {
      html = page({ ...ticket, messages, box: "reply" });
      const run = await lab.visit(address(ticket));
      const seen = await run<{ found: boolean; count: number }>("amends.pieces()");
      expect(seen.found, name).toBe(true);
      expect(seen.count, name).toBeGreaterThan(4);
    }
  });

  it("gives nothing when the messages go while it rests, and looks anew once they are back", async () => {
    for (const { page, ticket, address } of UNKNOWN_DRAWINGS.slice(0, 4)) {
      html = page({ ...ticket, box: "reply" });
      const run = await lab.visit(address(ticket));
      expect(await run("amends.lookWhileEmptied()")).toEqual([null, ticket.id]);
    }
  });

  it("is not taken again at a page in which nothing has come or gone, and is once something has", async () => {
    const [inbox] = ORDINARY_PAGES;
    html = inbox?.html ?? "";
    const run = await lab.visit(inbox?.address ?? "/");
    expect(await run("amends.pieces()")).toMatchObject({ found: false });
    expect(await run("amends.again()")).toEqual(expect.any(Number));
    await run("document.body.append(document.createElement('p'))");
    expect(await run("amends.again()")).toBeNull();
  });
});

/**
 * How many of the six fields it gets right on each helpdesk that has an adapter, measured 2026-11-22. The others it
 * does not take for tickets at all: their drawings hold little but what the adapter needs.
 */
const FLOORS: Readonly<Record<string, number>> = {
  otrs: 2,
  "zammad, the old interface": 5,
  "zammad, the new desktop interface": 3,
  freescout: 5,
  osticket: 4,
  glpi: 3,
  uvdesk: 5,
  frappe: 2,
  chatwoot: 4,
  zendesk: 5,
  jira: 5,
  "help-scout": 4,
};

it("reads helpdesks that have an adapter as if they had none, no worse than measured", async () => {
  const right: Record<string, number> = {};
  for (const drawing of DRAWINGS) {
    const name = [drawing.adapter, drawing.name].filter(Boolean).join(", ");
    if (!(name in FLOORS)) continue;
    const seen = await look(drawing.page({ ...TICKET, box: "reply" }), drawing.address(TICKET));
    right[name] = fieldsRight(drawing, seen).length;
  }
  const all = Object.values(right).reduce((sum, count) => sum + count, 0);
  console.info(
    `Fields right of 6 without an adapter: ${JSON.stringify(right)}, ${all} of ${6 * Object.keys(right).length}`,
  );
  expect(Object.keys(right).sort()).toEqual(Object.keys(FLOORS).sort());
  for (const [name, floor] of Object.entries(FLOORS)) expect(right[name], name).toBeGreaterThanOrEqual(floor);
});

it("finds the siblings of one message, whatever it is made of", async () => {
  for (const { name, page, ticket, address } of UNKNOWN_DRAWINGS) {
    html = page(ticket);
    const world = await lab.open(address(ticket));
    const blocks = await world.run<string[]>(
      `amends.siblings(${JSON.stringify(ticket.messages[0]?.text.split("\n").at(-1))})`,
    );
    await world.close();
    // Where days have wrappers of their own, those of the same day.
    const day = name.includes("in days") ? 2 : ticket.messages.length;
    expect(blocks, name).toHaveLength(day);
  }
});
