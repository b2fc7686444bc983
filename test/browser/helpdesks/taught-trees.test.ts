/** Teaching a page whose ticket stands in open shadow roots or in a frame of the same origin. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Step } from "../../../lib/helpdesks/taught/learn";
import type { TaughtSite } from "../../../lib/helpdesks/taught/profile";
import { TaughtSite as Schema } from "../../../lib/taught-schema";
import type { TicketSnapshot as Ticket } from "../../../lib/ticket";
import { framedDesk, mailDesk, shadowDesk } from "../../fixtures/unknown-desk/in-trees";
import { type DeskTicket, FIRST, SECOND } from "../../fixtures/unknown-desk/page";
import { type Lab, openLab, type World } from "../editors/isolated-world";

type Lesson = { ok: true; site: TaughtSite } | { ok: false; problem: string };
interface Look {
  snapshot: Ticket;
  editor: { tag: string; mode: string } | null;
}
type Pointed = [step: Step, way: string[]][];

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./teach-in-page.ts", import.meta.url));
  lab = await openLab(entry, () => ({ type: "text/html", body: html }));
});
afterAll(() => lab.close());

const visit = (page: string, { id }: DeskTicket): Promise<World["run"]> => {
  html = page;
  return lab.visit(`/work/${id}/view`);
};

async function taught(run: World["run"], pointed: Pointed): Promise<TaughtSite> {
  const { lesson, picked } = await run<{ lesson: Lesson; picked: string[] }>(
    `amends.teachInside(${JSON.stringify(pointed)})`,
  );
  expect(picked).toHaveLength(pointed.length);
  if (!lesson.ok) throw new Error(lesson.problem);
  return Schema.parse(lesson.site);
}

const read = (run: World["run"], site: TaughtSite) =>
  run<Look | null>(`amends.readBy(${JSON.stringify(site)}, false)`);

const ROLES = { them: "customer", us: "agent", memo: "note" } as const;
const messagesOf = ({ messages }: DeskTicket) =>
  messages.map(({ side, words }) => ({ role: ROLES[side], text: words }));

function expectRead(look: Look | null, ticket: DeskTicket): void {
  expect(look?.snapshot).toMatchObject({
    id: ticket.id,
    subject: ticket.title,
    requester: { name: ticket.person },
    messages: messagesOf(ticket),
  });
  expect(look?.editor?.tag).toBe("textarea");
}

const APP = ["desk-app"];
const HEAD = [...APP, "desk-head"];
const THREAD = [...APP, "desk-thread"];
const FRAME = ["iframe.work"];
const pointedIn = (head: string[], thread: string[], said: string): Pointed => [
  ["subject", [...head, ".topic"]],
  ["customer", [...head, ".person"]],
  ["customer-message", [...thread, `.them ${said}`]],
  ["agent-message", [...thread, `.us ${said}`]],
  ["note", [...thread, `.memo ${said}`]],
  ["reply", [...thread, ".answer"]],
];

describe.each([
  ["open shadow roots", shadowDesk, pointedIn(HEAD, THREAD, ".said p")],
  ["a frame of the same origin", framedDesk, pointedIn(FRAME, FRAME, ".said p")],
] as const)("in %s", (_, draw, pointed) => {
  it("what was pointed at is learned, and reads this ticket and another one", async () => {
    const site = await taught(await visit(draw(FIRST), FIRST), pointed);
    expect(site.thread?.items).toContain(" >>> ");
    expectRead(await read(await visit(draw(FIRST), FIRST), site), FIRST);
    expectRead(await read(await visit(draw(SECOND), SECOND), site), SECOND);
  });

  it("nothing is read while the tree is not there", async () => {
    const site = await taught(await visit(draw(FIRST), FIRST), pointed);
    const bare = draw(FIRST).replace(/desk-app|iframe/g, "desk-gone");
    expect(await read(await visit(bare, FIRST), site)).toBeNull();
  });
});

it("a message whose words are in a frame of their own is still one message of the page's thread", async () => {
  const pointed: Pointed = [
    ["subject", [".topic"]],
    ["customer", [".person"]],
    ["customer-message", [".them .mail", ".text p"]],
    ["agent-message", [".us .mail", ".text p"]],
    ["note", [".memo .mail", ".text p"]],
    ["reply", [".answer"]],
  ];
  const site = await taught(await visit(mailDesk(FIRST), FIRST), pointed);
  expect(site.thread?.items).not.toContain(" >>> ");
  expectRead(await read(await visit(mailDesk(FIRST), FIRST), site), FIRST);
  // Nobody pointed at the status: the page's own code for it is read, and called a guess.
  expect((await read(await visit(mailDesk(FIRST), FIRST), site))?.snapshot).toMatchObject({
    status: "pending",
    guessed: ["status"],
  });
  const one = await taught(await visit(mailDesk(FIRST), FIRST), pointed.slice(0, 3));
  const look = await read(await visit(mailDesk(SECOND), SECOND), one);
  expect(look?.snapshot.messages.map(({ text }) => text)).toEqual(SECOND.messages.map(({ words }) => words));
});
