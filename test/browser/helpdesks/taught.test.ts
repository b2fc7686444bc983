/** What is learned from one message of each kind, on every helpdesk's drawing as if nobody had written its adapter. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TaughtSite } from "../../../lib/helpdesks/taught/profile";
import { TaughtSite as Schema } from "../../../lib/taught-schema";
import type { MessageRole, TicketSnapshot as Ticket } from "../../../lib/ticket";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import { type Drawing, FOREIGN, INTERNAL, OTHER, TICKET } from "../../fixtures/helpdesks/drawing";
import { DRAWINGS } from "../../fixtures/helpdesks/drawings";
import { type Lab, openLab, type World } from "../editors/isolated-world";
import type { Pointed } from "./teach-in-page";

interface Look {
  snapshot: Ticket;
  ready: boolean;
  editor: { tag: string; mode: string } | null;
}
type Lesson = { ok: true; site: TaughtSite } | { ok: false; problem: string };

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./teach-in-page.ts", import.meta.url));
  lab = await openLab(entry, () => ({ type: "text/html", body: html }));
});
afterAll(() => lab.close());

const open = (page: string, address: string): Promise<World> => {
  html = page;
  return lab.open(address);
};

/** The innermost element with these words, as a pointer finds it; the customer's name where it stands by itself. */
const FIRST: Pointed[] = [
  { step: "subject", words: TICKET.subject },
  { step: "customer", words: TICKET.customer.name, last: true },
  { step: "customer-message", words: "A encomenda BR-77120 não chegou." },
  { step: "agent-message", words: "Voltamos hoje." },
];
/** The newest message instead of the oldest, and the note. */
const LAST: Pointed[] = [
  ...FIRST.filter(({ step }) => step !== "customer-message"),
  { step: "customer-message", words: "E agora?" },
  { step: "note", words: `${INTERNAL}: a transportadora perdeu-a.` },
];

async function taught(world: World, list: Pointed[]): Promise<Lesson> {
  const { lesson } = await world.run<{ lesson: Lesson }>(`amends.teach(${JSON.stringify(list)}, false)`);
  if (lesson.ok) Schema.parse(lesson.site);
  return lesson;
}

const readBy = (world: World, site: TaughtSite): Promise<Look | null> =>
  world.run<Look | null>(`amends.readBy(${JSON.stringify(site)}, false)`);

const box = (drawing: Drawing) => drawing.page({ ...TICKET, box: "reply" });
const nameOf = ({ adapter, name }: Drawing): string => (name ? `${adapter}, ${name}` : adapter);

/**
 * Whether roles are those that the page says. A note is never the customer's; one that was not pointed at may be taken
 * for an agent's message, because nothing but its style may tell it.
 */
function rolesFit({ lacks }: Drawing, roles: readonly MessageRole[], isNoteTaught: boolean): boolean {
  return TICKET.messages.every(({ role }, index) => {
    const read = roles[index];
    if (role === "note" && (read === "customer" || !isNoteTaught)) return read !== "customer";
    return lacks.includes(`${role}s`) || lacks.includes("messages") || read === role;
  });
}

interface Taught {
  lesson: Lesson;
  look: Look | null;
}
const LISTS = { first: FIRST, last: LAST } as const;
type Which = keyof typeof LISTS;

/** Each drawing is opened and taught once, both ways; the tests below look at what came of it. */
const done = new Map<Drawing, Promise<Record<Which, Taught>>>();

function taughtBoth(drawing: Drawing): Promise<Record<Which, Taught>> {
  const teach = async () => {
    const world = await open(box(drawing), drawing.address(TICKET));
    const one = async (list: Pointed[]): Promise<Taught> => {
      const lesson = await taught(world, list);
      return { lesson, look: lesson.ok ? await readBy(world, lesson.site) : null };
    };
    const both = { first: await one(FIRST), last: await one(LAST) };
    await world.close();
    return both;
  };
  const known = done.get(drawing) ?? teach();
  done.set(drawing, known);
  return known;
}

async function siteOf(drawing: Drawing, which: Which): Promise<TaughtSite> {
  const { lesson } = (await taughtBoth(drawing))[which];
  if (!lesson.ok) throw new Error(lesson.problem);
  return lesson.site;
}

/** How a lesson does on one drawing. */
async function measure(drawing: Drawing, which: Which): Promise<"whole" | "roles" | "texts"> {
  const { look } = (await taughtBoth(drawing))[which];
  if (!look) return "texts";
  const { messages } = TicketSnapshot.parse(look.snapshot);
  if (messages.map(({ text }) => text).join("\n\n") !== TICKET.messages.map(({ text }) => text).join("\n\n"))
    return "texts";
  const roles = messages.map(({ role }) => role);
  return rolesFit(drawing, roles, which === "last") ? "whole" : "roles";
}

/**
 * Drawings on which one lesson is not enough, with the reason. Everything else must be read whole: the floor.
 * `texts`: not all messages; `roles`: all messages, not all roles.
 */
// Jira keeps the first message outside the list of comments, Salesforce cuts long ones: no one block holds all.
const SHORT: Record<"first" | "last", Record<string, "texts" | "roles">> = {
  first: { jira: "texts", salesforce: "texts" },
  last: { jira: "texts", salesforce: "texts" },
};

describe.each([
  ["the oldest message of the customer", "first"],
  ["the newest message of the customer, and a note", "last"],
] as const)("taught by %s", (_, which) => {
  it.each(DRAWINGS.map((drawing) => [nameOf(drawing), drawing] as const))("%s", async (name, drawing) => {
    expect(await measure(drawing, which)).toBe(SHORT[which][name] ?? "whole");
  });
});

describe("two tickets", () => {
  const together = DRAWINGS.filter((drawing) => drawing.together);

  it.each(together.map((drawing) => [nameOf(drawing), drawing] as const))(
    "mounted at once in %s are told apart, or nothing is read",
    async (_, drawing) => {
      const site = await siteOf(drawing, "first");
      const both = await open(drawing.together?.(TICKET, OTHER) ?? "", drawing.address(TICKET));
      const look = await readBy(both, site);
      await both.close();
      expect(JSON.stringify(look ?? "")).not.toContain(FOREIGN);
      expect(look?.snapshot.messages.length).toBe(TICKET.messages.length);
    },
  );

  /** Pages that name their ticket somewhere beside the address. */
  const named = new Set([
    ..."otrs freescout osticket glpi uvdesk zendesk freshdesk zoho-desk".split(" "),
    "zammad, the old interface",
  ]);

  it.each(
    DRAWINGS.filter((drawing) => named.has(nameOf(drawing))).map(
      (drawing) => [nameOf(drawing), drawing] as const,
    ),
  )("one's page under the other's address in %s belongs to nobody", async (_, drawing) => {
    const site = await siteOf(drawing, "first");
    expect(site.marks.length).toBeGreaterThan(0);
    const wrong = await open(drawing.page(OTHER), drawing.address(TICKET));
    const look = await readBy(wrong, site);
    await wrong.close();
    expect(look).toBeNull();
  });
});

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damages = fc.array(
  fc.record({ kind: fc.constantFrom("remove", "repeat", "move"), at: fraction, to: fraction }),
  { minLength: 1, maxLength: 10 },
);

describe.each(
  DRAWINGS.filter(({ adapter }) => ["zendesk", "osticket", "intercom", "freescout"].includes(adapter)).map(
    (drawing) => [nameOf(drawing), drawing] as const,
  ),
)("%s, taught and then damaged", (_, drawing) => {
  it("is read as this ticket or not at all, and a note is never the customer's", async () => {
    const page = drawing.together?.({ ...TICKET, box: "reply" }, OTHER) ?? box(drawing);
    const site = await siteOf(drawing, "last");
    const world = await open(page, drawing.address(TICKET));
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        const look = await world.run<Look | null>(
          `amends.readDamaged(${JSON.stringify(site)}, ${JSON.stringify(list)})`,
        );
        if (!look) return;
        read += 1;
        const snapshot = TicketSnapshot.parse(look.snapshot);
        expect(snapshot.id).toBe(drawing.idOf?.(TICKET) ?? TICKET.id);
        for (const { role, text } of snapshot.messages) {
          if (text.startsWith(INTERNAL)) expect(role).not.toBe("customer");
        }
      }),
      { numRuns: 40, seed: 20261122 },
    );
    expect(read).toBeGreaterThan(10);
    await world.close();
  });
});
