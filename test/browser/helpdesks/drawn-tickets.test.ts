/** Every adapter on the same made-up ticket in its helpdesk's own markup: normal, unfinished, two at once, damaged. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TicketSnapshot as Ticket } from "../../../lib/ticket";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import {
  type Drawing,
  type DrawnTicket,
  FOREIGN,
  INTERNAL,
  OTHER,
  TICKET,
} from "../../fixtures/helpdesks/drawing";
import { DRAWINGS } from "../../fixtures/helpdesks/drawings";
import { HOSTILE_FORMS } from "../../fixtures/helpdesks/request-tracker";
import { type Lab, openLab } from "../editors/isolated-world";

interface Look {
  snapshot: Ticket;
  ready: boolean;
  editor: { tag: string; mode: string } | null;
}

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));
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

const idOf = (drawing: Drawing, ticket: DrawnTicket): string => drawing.idOf?.(ticket) ?? ticket.id;

/** The ticket as an adapter must give it back, without what the helpdesk's pages do not say. */
function expected(drawing: Drawing, ticket: DrawnTicket) {
  const { lacks, adapter } = drawing;
  const says = (field: Drawing["lacks"][number]) => !lacks.includes(field);
  return {
    helpdesk: adapter,
    id: idOf(drawing, ticket),
    number: says("number") ? ticket.number : idOf(drawing, ticket),
    subject: says("subject") ? ticket.subject : undefined,
    requester: says("requester")
      ? { name: ticket.customer.name, ...(says("email") && { email: ticket.customer.email }) }
      : undefined,
    status: says("status") ? ticket.status : undefined,
    messages: (says("messages") ? ticket.messages : []).map(({ role, by, text, at }) => ({
      role: says(`${role}s`) ? role : ("unknown" as const),
      text,
      author: says("authors") ? by.name : undefined,
      at: says("times") ? at : undefined,
    })),
  };
}

/** The same of what was read; an adapter may know a time only as it is printed. */
function essence({ helpdesk, id, number, subject, requester, status, messages }: Ticket, drawing: Drawing) {
  const timed = messages.some(({ at }) => at !== undefined);
  return {
    seen: {
      helpdesk,
      id,
      number,
      subject,
      requester,
      status,
      messages: messages.map(({ role, text, author, at }) => ({ role, text, author, at })),
    },
    wanted: {
      ...expected(drawing, TICKET),
      messages: expected(drawing, TICKET).messages.map((message) => ({
        ...message,
        at: timed ? message.at : undefined,
      })),
    },
  };
}

describe.each(
  DRAWINGS.map(
    (drawing) => [`${drawing.adapter}${drawing.name ? `, ${drawing.name}` : ""}`, drawing] as const,
  ),
)("%s", (_, drawing) => {
  it("reads ticket, people, status and thread, and says that this is all", async () => {
    const seen = await look(drawing.page(TICKET), drawing.address(TICKET));
    if (!seen) throw new Error("not found");
    const { seen: read, wanted } = essence(seen.snapshot, drawing);
    expect(read).toEqual(wanted);
    expect(seen.ready).toBe(true);
    expect(seen.snapshot.partial).toBe(drawing.isNeverWhole ?? false);
    expect(seen.snapshot.page).toBe("thread");
    const missing = ["subject", "requester", "messages", "status", "reply"].filter((field) =>
      (drawing.lacks as string[]).includes(field),
    );
    const all = ["id", "subject", "requester", "messages", "status", "reply"];
    expect(seen.snapshot.found).toEqual(all.filter((field) => !missing.includes(field)));
  });

  it.each(["reply", "note"] as const)("knows the box for a %s", async (box) => {
    const seen = await look(drawing.page({ ...TICKET, box }), drawing.address(TICKET));
    expect(seen?.editor?.mode ?? null).toBe(drawing.boxes[box] ?? null);
  });

  it("gives no closed box", async () => {
    expect((await look(drawing.page(TICKET), drawing.address(TICKET)))?.editor ?? null).toBeNull();
  });

  it.each(drawing.states.map((state) => [state.name, state] as const))("%s", async (_name, state) => {
    const seen = await look(state.html, state.address ?? drawing.address(TICKET));
    if (!state.sees) {
      expect(seen).toBeNull();
      return;
    }
    const { partial, messages, editor, found, page } = state.sees;
    expect(seen?.snapshot.id).toBe(idOf(drawing, TICKET));
    expect(seen?.snapshot.page).toBe(page ?? "thread");
    if (messages === undefined)
      expect(seen?.snapshot.messages.map(({ text }) => text)).toEqual(
        TICKET.messages.map(({ text }) => text),
      );
    else expect(seen?.snapshot.messages).toHaveLength(messages);
    if (partial !== undefined) expect(seen?.snapshot.partial).toBe(partial);
    if (editor !== undefined) expect(seen?.editor?.mode ?? null).toBe(editor);
    if (found) expect(seen?.snapshot.found).toEqual(found);
    expect(JSON.stringify(seen)).not.toContain(FOREIGN);
  });

  it("belongs to nobody while the page of one ticket stands under the address of another", async () => {
    const seen = await look(drawing.page(OTHER), drawing.address(TICKET));
    if (drawing.isNamedByAddressOnly)
      expect(seen?.snapshot.id ?? idOf(drawing, TICKET)).toBe(idOf(drawing, TICKET));
    else if (drawing.isNamedByPageOnly) {
      expect(seen?.snapshot.id).toBe(idOf(drawing, OTHER));
      expect(seen?.snapshot.messages.every(({ text }) => text.includes(FOREIGN))).toBe(true);
    } else expect(seen).toBeNull();
  });

  it("is watched where its conversation is, never as a whole page", async () => {
    html = drawing.page(TICKET);
    const run = await lab.visit(drawing.address(TICKET));
    const seen = await run<{ tag: string; holds: boolean } | null>('amends.watched("E agora?")');
    expect(seen?.tag ?? "nothing").not.toMatch(/^(?:html|body)$/);
    if (!drawing.lacks.includes("messages")) expect(seen?.holds).toBe(true);
  });

  it("never shows another ticket that is mounted, too", async () => {
    const [, other = ""] = /<body[^>]*>([\s\S]*)<\/body>/.exec(drawing.page(OTHER)) ?? [];
    expect(other).toContain(FOREIGN);
    const both = drawing.page(TICKET).replace("</body>", `${other}</body>`);
    const seen = await look(both, drawing.address(TICKET));
    expect(seen?.snapshot.id ?? idOf(drawing, TICKET)).toBe(idOf(drawing, TICKET));
    expect(JSON.stringify(seen)).not.toContain(FOREIGN);
  });

  it("reads past forms that hide what scripts look up, and takes HTML in names for text", async () => {
    const evil = '<img src=x onerror="window.hacked=1">';
    const page = drawing.page({ ...TICKET, subject: evil, customer: { ...TICKET.customer, name: evil } });
    const seen = await look(
      page.replace(/<body([^>]*)>/, `<body$1>${HOSTILE_FORMS}`),
      drawing.address(TICKET),
    );
    if (!drawing.lacks.includes("subject")) expect(seen?.snapshot.subject).toBe(evil);
    expect(seen?.snapshot.messages).toHaveLength(expected(drawing, TICKET).messages.length);
  });
});

it("marks as guessed what rests on a fact that nobody has checked, and nothing else", async () => {
  const guessed = async (adapter: string) => {
    const drawing = DRAWINGS.find((one) => one.adapter === adapter);
    if (!drawing) throw new Error(adapter);
    return (await look(drawing.page(TICKET), drawing.address(TICKET)))?.snapshot.guessed;
  };
  expect(await guessed("osticket")).toEqual(["status"]);
  expect(await guessed("chatwoot")).toEqual(["requester"]);
  expect(await guessed("freescout")).toBeUndefined();
  expect(await guessed("zendesk")).toBeUndefined();
  expect(await guessed("freshdesk")).toEqual(["requester", "messages"]);
  expect(await guessed("gmail")).toEqual(["requester"]);
});

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damages = (...kinds: string[]) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fraction, to: fraction }), {
    minLength: 1,
    maxLength: 12,
  });

describe.each(
  DRAWINGS.flatMap((drawing) =>
    drawing.together ? [[drawing.adapter, drawing.together, drawing] as const] : [],
  ),
)("%s, two tickets mounted and damaged", (_, together, drawing) => {
  it("is never mixed up with the other, whatever is missing or there twice", async () => {
    html = together(TICKET, OTHER);
    const world = await lab.open(drawing.address(TICKET));
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damages("remove", "repeat"), async (list) => {
        const seen = await world.run<Look | null>(`amends.lookDamaged(${JSON.stringify(list)})`);
        if (seen) read += 1;
        expect(JSON.stringify(seen)).not.toContain(FOREIGN);
      }),
      { numRuns: 150, seed: 20261122 },
    );
    expect(read).toBeGreaterThan(20);
    await world.close();
  });
});

describe.each(
  DRAWINGS.map(
    (drawing) => [`${drawing.adapter}${drawing.name ? `, ${drawing.name}` : ""}`, drawing] as const,
  ),
)("%s, damaged", (_, drawing) => {
  it("is read as this ticket or not at all, in time, and a note is never shown as the customer's words", async () => {
    html = drawing.page({ ...TICKET, box: "reply" });
    const world = await lab.open(drawing.address(TICKET));
    const times: number[] = [];
    await fc.assert(
      fc.asyncProperty(damages("remove", "repeat", "move"), async (list) => {
        const seen = await world.run<(Look & { ms: number }) | null>(
          `amends.lookDamaged(${JSON.stringify(list)})`,
        );
        if (!seen) return;
        const snapshot = TicketSnapshot.parse(seen.snapshot);
        expect(snapshot.id).toBe(idOf(drawing, TICKET));
        times.push(seen.ms);
        for (const { role, text } of snapshot.messages) {
          if (text.startsWith(INTERNAL)) expect(role).not.toBe("customer");
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
    // Damages that leave nothing to read would prove nothing.
    expect(times.length).toBeGreaterThan(10);
    // Against the whole page at the same moment: a busy machine makes both slow.
    const whole = await world.run<{ ms: number } | null>("amends.lookDamaged([])");
    const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    expect(middle).toBeLessThan(50 + 5 * (whole?.ms ?? 0));
    await world.close();
  });
});
