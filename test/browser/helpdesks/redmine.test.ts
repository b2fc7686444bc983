/** The Redmine adapter on pages of its structure, in a real browser. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TicketSnapshot as Ticket } from "../../../lib/ticket";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import { editPage, type IssuePage, issueList, issuePage, type Note } from "../../fixtures/helpdesks/redmine";
import { HOSTILE_FORMS } from "../../fixtures/helpdesks/request-tracker";
import { type Lab, openLab } from "../editors/isolated-world";

interface Look {
  snapshot: Ticket;
  ready: boolean;
  editor: { tag: string; mode: string } | null;
}

const NOTES: Note[] = [
  { number: 1, user: "agent", html: "<p>Estamos a ver.</p>\n\n\t<p>Até já.</p>" },
  { number: 2, user: "agent", html: "<p>Só para nós.</p>", isPrivate: true },
  { number: 3, user: "agent" },
  { number: 12, user: "customer", html: "<blockquote><p>Até já.</p></blockquote><p>E agora?</p>" },
];
const ISSUE: IssuePage = {
  id: 7,
  subject: "Minha encomenda",
  description: "<p>Olá,</p>\n\n\t<p>Não chegou.</p>",
  notes: NOTES,
};

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));
  lab = await openLab(entry, () => ({ type: "text/html", body: html }));
});
afterAll(() => lab.close());

async function look(page: string, address = "/issues/7"): Promise<Look | null> {
  html = page;
  const world = await lab.open(address);
  const seen = await world.run<Look | null>("amends.look()");
  await world.close();
  if (seen) TicketSnapshot.parse(seen.snapshot);
  return seen;
}

describe("Redmine's issue page", () => {
  it("reads issue, people, status and thread", async () => {
    const seen = await look(issuePage(ISSUE));
    expect(seen).toMatchObject({ ready: true, editor: null });
    expect(seen?.snapshot).toMatchObject({
      helpdesk: "redmine",
      id: "7",
      subject: "Minha encomenda",
      requester: { name: "João Pereira" },
      agent: "Alex Rivera",
      status: "open",
      partial: false,
      page: "thread",
      replyUrl: expect.stringMatching(/\/issues\/7\/edit$/),
      found: ["id", "subject", "status", "requester", "messages", "reply"],
    });
    expect(seen?.snapshot.messages).toEqual([
      {
        role: "customer",
        author: "João Pereira",
        atText: "11/22/2026 03:53 AM",
        text: "Olá,\n\nNão chegou.",
      },
      {
        role: "agent",
        author: "Alex Rivera",
        atText: "11/22/2026 03:54 AM",
        text: "Estamos a ver.\n\nAté já.",
      },
      { role: "note", author: "Alex Rivera", atText: "11/22/2026 03:54 AM", text: "Só para nós." },
      { role: "customer", author: "João Pereira", atText: "11/22/2026 03:54 AM", text: "E agora?" },
    ]);
  });

  it("gives the oldest note first when the agent prefers the newest on top", async () => {
    const seen = await look(issuePage({ ...ISSUE, notes: [...NOTES].reverse() }));
    expect(seen?.snapshot.messages.map(({ text }) => text)).toEqual([
      "Olá,\n\nNão chegou.",
      "Estamos a ver.\n\nAté já.",
      "Só para nós.",
      "E agora?",
    ]);
  });

  it("calls nobody the customer on an issue that the agent opened", async () => {
    const seen = await look(issuePage({ ...ISSUE, author: "agent" }));
    expect(seen?.snapshot.requester).toBeUndefined();
    expect(seen?.snapshot.messages.map(({ role }) => role)).toEqual(["agent", "agent", "note", "unknown"]);
  });

  it("knows a closed issue, and one that may not be answered", async () => {
    const seen = await look(issuePage({ ...ISSUE, closed: true, mayReply: false }));
    expect(seen?.snapshot.status).toBe("closed");
    expect(seen?.snapshot.replyUrl).toBeUndefined();
    expect(seen?.snapshot.found).not.toContain("reply");
  });

  it("works under a web path and with an anchor", async () => {
    const seen = await look(issuePage(ISSUE), "/desk/issues/7?tab=notes#note-2");
    expect(seen?.snapshot).toMatchObject({
      url: expect.stringMatching(/\/desk\/issues\/7$/),
      replyUrl: expect.stringMatching(/\/desk\/issues\/7\/edit$/),
    });
  });
});

describe("what is no issue, or not this one", () => {
  it("finds none on the list, and none when address, heading and form disagree", async () => {
    expect(await look(issueList(), "/projects/support/issues")).toBeNull();
    expect(await look(issueList(), "/issues/7")).toBeNull();
    expect(await look(issuePage(ISSUE), "/issues/8")).toBeNull();
    expect(await look(issuePage({ ...ISSUE, headingId: 8 }))).toBeNull();
    expect(await look(issuePage({ ...ISSUE, formId: 8 }))).toBeNull();
  });

  it("finds none on another program's page of that path", async () => {
    expect(
      await look("<!doctype html><title>7</title><body><div id='content'><h2>Bug #7</h2></div>"),
    ).toBeNull();
  });
});

describe("Redmine's reply box", () => {
  it("is there once it is opened, never the description beside it, and knows a private note", async () => {
    html = issuePage({ ...ISSUE, editing: true });
    const world = await lab.open("/issues/7");
    expect((await world.run<Look>("amends.look()")).editor).toEqual({ tag: "textarea", mode: "reply" });
    await world.page.check("#issue_private_notes");
    expect((await world.run<Look>("amends.look()")).editor?.mode).toBe("note");
    expect(await world.run(`amends.insert("Uma resposta.\\n\\nDuas linhas.")`)).toEqual({
      inserted: true,
      technique: "exec-command",
    });
    await expect.poll(() => world.page.inputValue("#issue_notes")).toBe("Uma resposta.\n\nDuas linhas.");
    await expect.poll(() => world.page.inputValue("#issue_description")).toBe("The customer's own words.");
    await world.close();
  });

  it("is found on its own page, which shows no thread", async () => {
    const seen = await look(editPage(ISSUE), "/issues/7/edit");
    expect(seen).toMatchObject({
      ready: true,
      editor: { mode: "reply" },
      snapshot: { page: "reply", subject: "Minha encomenda", messages: [], partial: true },
    });
  });
});

describe("hostile and huge issues", () => {
  it("reads past forms that hide what scripts look up", async () => {
    const seen = await look(
      issuePage({
        ...ISSUE,
        extra: HOSTILE_FORMS,
        description: `<p>Before.</p>${HOSTILE_FORMS}<p>After.</p>`,
      }),
    );
    expect(seen?.snapshot.messages[0]?.text).toBe("Before.\n\nInside the form.\n\nAfter.");
    expect(seen?.snapshot.messages).toHaveLength(4);
  });

  it("keeps HTML in subject and names as text", async () => {
    const evil = '<img src=x onerror="window.hacked=1">';
    const seen = await look(issuePage({ ...ISSUE, subject: evil, authorName: evil }));
    expect(seen?.snapshot.subject).toBe(evil);
    expect(seen?.snapshot.requester?.name).toBe(evil);
  });

  it("keeps the newest of more notes than it reads, and one of a megabyte to the limit", async () => {
    const many: Note[] = Array.from({ length: 2_100 }, (_, index) => ({
      number: index + 1,
      user: "customer",
      html: `<p>Note ${index + 1}.</p>`,
    }));
    const seen = await look(issuePage({ ...ISSUE, notes: many }));
    expect(seen?.snapshot).toMatchObject({ partial: true });
    expect(seen?.snapshot.messages).toHaveLength(2_000);
    expect(seen?.snapshot.messages.at(-1)?.text).toBe("Note 2100.");

    const long = await look(
      issuePage({ ...ISSUE, description: `<p>${"Wörter und Sätze. ".repeat(70_000)}</p>` }),
    );
    expect(long?.snapshot.partial).toBe(true);
    expect(long?.snapshot.messages.at(-1)?.text).toBe("E agora?");
    expect(long?.snapshot.messages[0]?.text.length).toBeGreaterThan(990_000);
  });

  it("reads an issue with nothing in it", async () => {
    const seen = await look(issuePage({ id: 7, subject: "", notes: [] }));
    expect(seen).toMatchObject({
      ready: true,
      snapshot: { id: "7", messages: [], found: ["id", "status", "requester", "reply"] },
    });
  });
});
