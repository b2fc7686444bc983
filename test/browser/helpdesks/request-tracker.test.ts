/** The Request Tracker adapter on pages of its structure, in a real browser: light DOMs do not show clobbering. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TicketSnapshot as Ticket } from "../../../lib/ticket";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import {
  displayPage,
  type Entry,
  foreignPage,
  HOSTILE_FORMS,
  historyPage,
  htmlBody,
  listPage,
  replyPage,
  type TicketPage,
  textBody,
} from "../../fixtures/helpdesks/request-tracker";
import { type Lab, openLab } from "../editors/isolated-world";

interface Look {
  snapshot: Ticket;
  ready: boolean;
  editor: { tag: string; mode: string } | null;
}

const MAIL_DATE = "Sun, 22 Nov 2026 00:11:32 +0000";
const REQUESTER = "João Pereira <joao.pereira@example.com>";

const OPENING: Entry = {
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
const THREAD: Entry[] = [
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
const TICKET: TicketPage = {
  id: 7,
  subject: "Minha encomenda não chegou",
  requester: REQUESTER,
  history: THREAD,
};
const AT = "/Ticket/Display.html?id=7";

let lab: Lab;
let html = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));
  lab = await openLab(entry, () => ({ type: "text/html", body: html }));
});
afterAll(() => lab.close());

async function look(page: string, address = AT): Promise<Look | null> {
  html = page;
  const world = await lab.open(address);
  const seen = await world.run<Look | null>("amends.look()");
  await world.close();
  if (seen) TicketSnapshot.parse(seen.snapshot);
  return seen;
}

describe("Request Tracker's thread pages", () => {
  it("reads ticket, people, status and thread from the display page", async () => {
    const seen = await look(displayPage(TICKET));
    expect(seen?.ready).toBe(true);
    expect(seen?.editor).toBeNull();
    expect(seen?.snapshot).toMatchObject({
      helpdesk: "request-tracker",
      id: "7",
      number: "7",
      subject: "Minha encomenda não chegou",
      requester: { name: "João Pereira", email: "joao.pereira@example.com" },
      agent: "Alex Rivera",
      status: "open",
      partial: false,
      page: "thread",
      found: ["id", "subject", "status", "requester", "messages", "reply"],
    });
    const { url, replyUrl, host } = seen?.snapshot ?? { url: "", host: "" };
    expect(url).toBe(`http://${host}/Ticket/Display.html?id=7`);
    expect(replyUrl).toBe(`http://${host}/Ticket/Update.html?id=7&Action=Respond`);
    expect(seen?.snapshot.messages).toEqual([
      {
        role: "customer",
        author: "João Pereira",
        at: Date.UTC(2026, 10, 22, 0, 11, 32),
        atText: "Sun Nov 22 03:11:34 2026",
        text: "Olá,\n\nA encomenda BR-77120 não chegou.",
      },
      {
        role: "agent",
        author: "Alex Rivera",
        atText: "Sun Nov 22 03:11:34 2026",
        text: "Estamos a verificar.\n\nVoltamos hoje.",
      },
      { role: "note", author: "Alex Rivera", atText: "Sun Nov 22 03:11:34 2026", text: "Carrier lost it." },
      {
        role: "unknown",
        author: "Rita Pereira",
        atText: "Sun Nov 22 03:11:34 2026",
        text: "Eu também espero.",
      },
      {
        role: "customer",
        author: "João Pereira",
        at: Date.UTC(2026, 10, 23, 11, 0, 0),
        atText: "Mon, 23 Nov 2026 08:00:00 -0300",
        text: "E agora?",
      },
    ]);
  });

  it("gives the oldest message first when the agent prefers the newest on top", async () => {
    const seen = await look(displayPage({ ...TICKET, history: [...THREAD].reverse() }));
    expect(seen?.snapshot.messages.map(({ role }) => role)).toEqual([
      "customer",
      "agent",
      "note",
      "unknown",
      "customer",
    ]);
  });

  it("reads the history page, whose only trace of the requester is the first mail", async () => {
    const seen = await look(historyPage(TICKET), "/Ticket/History.html?id=7");
    expect(seen?.snapshot.requester).toEqual({ name: "João Pereira", email: "joao.pereira@example.com" });
    expect(seen?.snapshot.messages.map(({ role }) => role)).toEqual([
      "customer",
      "agent",
      "note",
      "agent",
      "customer",
    ]);
    expect(seen?.snapshot).toMatchObject({ partial: false, subject: TICKET.subject });
    expect(seen?.snapshot.status).toBeUndefined();
  });

  it("calls nobody the customer where nothing says who that is", async () => {
    const typedIn: Entry = { ...OPENING, author: "agent", headers: undefined };
    const seen = await look(
      historyPage({ ...TICKET, history: [typedIn, ...THREAD.slice(1)] }),
      "/Ticket/History.html?id=7",
    );
    expect(seen?.snapshot.requester).toBeUndefined();
    expect(seen?.snapshot.messages.map(({ role }) => role)).toEqual([
      "unknown",
      "unknown",
      "note",
      "unknown",
      "unknown",
    ]);
  });

  it("takes the address from the mail where the agent prefers short names", async () => {
    const short: TicketPage = { ...TICKET, requester: "João Pereira" };
    const whole = { name: "João Pereira", email: "joao.pereira@example.com" };
    expect((await look(displayPage(short)))?.snapshot.requester).toEqual(whole);
    const history = await look(historyPage(short), "/Ticket/History.html?id=7");
    expect(history?.snapshot.requester).toEqual(whole);
    expect(history?.snapshot.messages[0]?.role).toBe("customer");
    const unmailed = { ...OPENING, headers: undefined };
    expect((await look(displayPage({ ...short, history: [unmailed] })))?.snapshot.requester).toEqual({
      name: "João Pereira",
    });
  });

  it("works under a web path and in another language", async () => {
    const history: Entry[] = [
      OPENING,
      { number: 55, author: "agent", label: "Correspondência adicionada", body: textBody("Sim.") },
      { number: 56, author: "agent", label: "Comentários adicionados", body: textBody("Só para nós.") },
      { number: 57, author: "agent", label: "Uma legenda que ninguém conhece", body: textBody("?") },
    ];
    const status: TicketPage["status"] = {
      printed: "pendente",
      choices: [
        ["open", "aberto"],
        ["stalled", "pendente"],
        ["resolved", "resolvido"],
      ],
    };
    const seen = await look(
      displayPage({ ...TICKET, history, status, language: "pt-BR" }),
      "/rt/Ticket/Display.html?results=1;id=7#txn-55",
    );
    expect(seen?.snapshot).toMatchObject({
      status: "pending",
      replyUrl: expect.stringContaining("/rt/Ticket/Update.html?id=7&"),
    });
    expect(seen?.snapshot.messages.map(({ role }) => role)).toEqual(["customer", "agent", "note", "unknown"]);
  });

  it("tells comments from replies by class where the version marks them", async () => {
    const history: Entry[] = [
      OPENING,
      { number: 55, author: "agent", label: "любое", body: textBody("Public.") },
      { number: 56, author: "agent", label: "любое", classes: "comment", body: textBody("Internal.") },
    ];
    const seen = await look(displayPage({ ...TICKET, history }));
    expect(seen?.snapshot.messages.map(({ role }) => role)).toEqual(["customer", "agent", "note"]);
  });

  it("leaves out quotations of earlier mail, but not a mail that is all quotation", async () => {
    const quoted =
      '<div class="message-stanza"><div class="message-stanza-folder closed">Show quoted text</div>Yes.<br><div class="message-stanza closed">&gt; Is it lost?<br></div></div>';
    const forwarded =
      '<div class="message-stanza"><div class="message-stanza closed">A forwarded complaint.</div></div>';
    const history: Entry[] = [
      { ...OPENING, body: quoted },
      { number: 59, author: "customer", label: "Correspondence added", body: forwarded },
    ];
    const seen = await look(displayPage({ ...TICKET, history }));
    expect(seen?.snapshot.messages.map(({ text }) => text)).toEqual(["Yes.", "A forwarded complaint."]);
  });
});

describe("what is no ticket, or not this one", () => {
  it("finds none on a list, on a foreign page, on the page of another path, and without an id", async () => {
    expect(await look(listPage(), "/Search/Results.html?Query=id%3D7")).toBeNull();
    expect(await look(foreignPage())).toBeNull();
    expect(await look(displayPage(TICKET), "/Ticket/Modify.html?id=7")).toBeNull();
    expect(await look(displayPage(TICKET), "/Ticket/Display.html")).toBeNull();
    expect(await look(displayPage(TICKET), "/Ticket/Display.html?id=new")).toBeNull();
  });

  it("finds none when the address and the page name different tickets", async () => {
    expect(await look(displayPage(TICKET), "/Ticket/Display.html?id=8")).toBeNull();
    expect(await look(displayPage({ ...TICKET, headingId: 8 }))).toBeNull();
    expect(
      await look(replyPage({ id: 7, subject: "Mine", fieldId: 8 }), "/Ticket/Update.html?id=7"),
    ).toBeNull();
  });
});

describe("version 6, which goes from page to page without a load", () => {
  const swapped = (page: string, more = "") =>
    page.replace(/<body class="[^"]*" id="comp-Ticket-Display">/, `<body id="comp-index"${more}>`);

  it("is known by its body although that keeps the first page's name, and only then", async () => {
    const page = displayPage(TICKET);
    expect((await look(swapped(page, ' hx-boost="true"')))?.snapshot).toMatchObject({
      id: "7",
      partial: false,
    });
    expect(await look(swapped(page))).toBeNull();
  });

  it("belongs to nobody while the page before is still drawn", async () => {
    expect(await look(swapped(displayPage({ ...TICKET, id: 8 }), ' hx-boost="true"'))).toBeNull();
  });
});

describe("unfinished and cut pages", () => {
  const waiting = (instead: string) => displayPage({ ...TICKET, instead });

  it("is not ready while the history is on its way", async () => {
    const seen = await look(
      waiting('<div id="delayed_ticket_history"><div class="titlebox">Loading...</div></div>'),
    );
    expect(seen).toMatchObject({ ready: false, snapshot: { partial: true, messages: [] } });
  });

  it("is ready but partial while the history waits for a click", async () => {
    const seen = await look(
      waiting('<div id="deferred_ticket_history"><a href="#">Show ticket history</a></div>'),
    );
    expect(seen).toMatchObject({ ready: true, snapshot: { partial: true, messages: [], id: "7" } });
    expect(seen?.snapshot.found).not.toContain("messages");
  });

  it("is partial while scrolling would load more", async () => {
    const page = displayPage(TICKET).replace(
      '<div class="history-container">',
      '<span id="LoadAllHistoryContainer"><a href="#">All</a></span>$&',
    );
    expect((await look(page))?.snapshot.partial).toBe(true);
    const done = page.replace('id="LoadAllHistoryContainer"', '$& style="display: none;"');
    expect((await look(done))?.snapshot.partial).toBe(false);
  });

  it("is partial where the server put a notice instead of a long body", async () => {
    const seen = await look(
      displayPage({
        ...TICKET,
        history: [
          { ...OPENING, body: "<p>Message body is not shown because it is too large.</p>" },
          ...THREAD.slice(1),
        ],
      }),
    );
    expect(seen?.snapshot.partial).toBe(true);
  });

  it("reads a ticket with nothing in it", async () => {
    const history: Entry[] = [{ number: 1, author: "agent", label: "Ticket created" }];
    const seen = await look(displayPage({ id: 7, subject: "", history }));
    expect(seen).toMatchObject({ ready: true, snapshot: { id: "7" } });
    expect(seen?.snapshot.subject).toBeUndefined();
    expect(seen?.snapshot.requester).toBeUndefined();
  });
});

describe("hostile and huge pages", () => {
  it("reads past forms that hide the document's and their own properties", async () => {
    const body = htmlBody(`<p>Before.</p>${HOSTILE_FORMS}<p>After.</p>`);
    const page = displayPage({
      ...TICKET,
      extra: HOSTILE_FORMS,
      history: [{ ...OPENING, body }, ...THREAD.slice(1)],
    });
    html = page;
    const world = await lab.open(AT);
    // The page really is hostile: an element answers where a node or a function should.
    expect(
      await world.run("String(document.getElementById('hostile')?.parentNode ?? '')").catch(String),
    ).not.toContain("HTMLBodyElement");
    const seen = await world.run<Look>("amends.look()");
    await world.close();
    expect(seen.snapshot.messages[0]?.text).toBe("Before.\n\nInside the form.\n\nAfter.");
    expect(seen.snapshot.messages).toHaveLength(5);
    expect(seen.snapshot.requester?.email).toBe("joao.pereira@example.com");
  });

  it("keeps HTML and script in subject, names and bodies as text, and leaves script elements out", async () => {
    const evil = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">';
    const history: Entry[] = [
      {
        ...OPENING,
        body: htmlBody(
          `<p>${"&lt;b&gt;"}bold${"&lt;/b&gt;"}</p><script>window.ran=1</script><style>p{}</style><p style="color:red; display: none">preheader</p>`,
        ),
      },
    ];
    const seen = await look(
      displayPage({ ...TICKET, subject: evil, requester: `${evil} <evil@example.com>`, history }),
    );
    expect(seen?.snapshot.subject).toBe(evil);
    expect(seen?.snapshot.requester).toEqual({ name: evil, email: "evil@example.com" });
    expect(seen?.snapshot.messages[0]?.text).toBe("<b>bold</b>");
  });

  it("keeps the newest of more messages than it reads, and says so", async () => {
    const history: Entry[] = Array.from({ length: 2_100 }, (_, index) => ({
      number: index + 1,
      author: index % 2 === 0 ? "customer" : "agent",
      label: "Correspondence added",
      body: textBody(`Message ${index + 1}.`),
    }));
    const seen = await look(displayPage({ ...TICKET, history }));
    expect(seen?.snapshot.messages).toHaveLength(2_000);
    expect(seen?.snapshot.messages.at(-1)).toMatchObject({ role: "agent", text: "Message 2100." });
    expect(seen?.snapshot.messages[0]?.text).toBe("Message 101.");
    expect(seen?.snapshot.partial).toBe(true);
  });

  it("reads 2,000 messages whole", async () => {
    const history: Entry[] = Array.from({ length: 2_000 }, (_, index) => ({
      number: index + 1,
      author: "customer",
      label: "Correspondence added",
      body: textBody(`Message ${index + 1}.`),
    }));
    html = displayPage({ ...TICKET, history });
    const world = await lab.open(AT);
    const seen = await world.run<Look>("amends.look()");
    const { read } = await world.run<{ read: number }>("amends.time()");
    await world.close();
    expect(seen.snapshot).toMatchObject({ partial: false });
    expect(seen.snapshot.messages).toHaveLength(2_000);
    expect(read).toBeLessThan(2_000);
  });

  it("reads a mail of one megabyte to the limit, newest words of the thread first", async () => {
    const long = "Wörter und Sätze. ".repeat(70_000);
    const history: Entry[] = [
      { ...OPENING, body: textBody(long) },
      {
        number: 99,
        author: "customer",
        label: "Correspondence added",
        body: textBody("And one more thing."),
      },
    ];
    const seen = await look(displayPage({ ...TICKET, history }));
    const { messages, partial } = seen?.snapshot ?? { messages: [] };
    expect(messages.at(-1)?.text).toBe("And one more thing.");
    expect(messages[0]?.text.length).toBeGreaterThan(990_000);
    expect(messages.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1_000_000);
    expect(partial).toBe(true);
  });

  it("reads a body nested five hundred deep", async () => {
    html = displayPage(TICKET);
    const world = await lab.open(AT);
    await world.page.evaluate(`{
      let inner = document.querySelector(".message-stanza");
      for (let depth = 0; depth < 500; depth++) { const next = document.createElement("div"); inner.append(next); inner = next; }
      inner.append("At the bottom.");
    }`);
    const seen = await world.run<Look>("amends.look()");
    await world.close();
    expect(seen.snapshot.messages[0]?.text).toContain("At the bottom.");
  });
});

describe("Request Tracker's reply page", () => {
  const at = "/Ticket/Update.html?Action=Respond;id=7";
  const page = { id: 7, subject: "Minha encomenda não chegou" };

  it("knows a reply from an internal comment by the form's own field", async () => {
    expect(await look(replyPage({ ...page, type: "response" }), at)).toMatchObject({
      ready: true,
      editor: { tag: "textarea", mode: "reply" },
      snapshot: {
        page: "reply",
        id: "7",
        subject: page.subject,
        status: "open",
        partial: true,
        found: ["id", "subject", "status", "reply"],
      },
    });
    expect((await look(replyPage({ ...page, type: "private", action: "Respond" }), at))?.editor?.mode).toBe(
      "note",
    );
    expect((await look(replyPage({ ...page, action: "Respond" }), at))?.editor?.mode).toBe("reply");
    expect((await look(replyPage({ ...page, action: "Comment" }), at))?.editor?.mode).toBe("note");
    expect((await look(replyPage(page), at))?.editor?.mode).toBe("unknown");
  });

  it("follows the agent who switches from reply to comment", async () => {
    html = replyPage({ ...page, type: "response" });
    const world = await lab.open(at);
    await world.page.selectOption("#UpdateType", "private");
    expect((await world.run<Look>("amends.look()")).editor?.mode).toBe("note");
    await world.close();
  });

  it("waits for the rich editor instead of writing into the field behind it", async () => {
    html = replyPage({ ...page, type: "response", rich: true });
    const world = await lab.open(at);
    expect(await world.run("amends.look()")).toMatchObject({ ready: false, editor: null });
    await world.page.evaluate(`{
      const box = document.createElement("div");
      box.id = "cke_UpdateContent";
      const frame = document.createElement("iframe");
      frame.className = "cke_wysiwyg_frame";
      box.append(frame);
      document.querySelector("#UpdateContent").after(box);
    }`);
    expect(await world.run("amends.look()")).toMatchObject({ ready: false, editor: null });
    await world.page.evaluate(
      `document.querySelector("iframe").contentDocument.body.contentEditable = "true"`,
    );
    expect(await world.run("amends.look()")).toMatchObject({
      ready: true,
      editor: { tag: "body", mode: "reply" },
    });
    expect(await world.run(`amends.insert("Olá.")`)).toMatchObject({ inserted: true });
    expect(
      await world.page.evaluate(`document.querySelector("iframe").contentDocument.body.textContent`),
    ).toBe("Olá.");
    await world.close();
  });

  it("takes the ticket from the page when the form was posted back, if two marks agree", async () => {
    expect(
      (await look(replyPage({ ...page, type: "response" }), "/rt/Ticket/Update.html"))?.snapshot.id,
    ).toBe("7");
    expect(
      await look(replyPage({ ...page, type: "response", fieldId: 8 }), "/rt/Ticket/Update.html"),
    ).toBeNull();
  });

  it("goes above a signature in the plain field and leaves it alone", async () => {
    html = replyPage({ ...page, type: "response", draft: "\n\n-- \nAlex Rivera" });
    const world = await lab.open(at);
    expect(await world.run(`amends.insert("Sorry.\\n\\nIt is on its way.")`)).toEqual({
      inserted: true,
      technique: "exec-command",
    });
    expect(await world.page.inputValue("#UpdateContent")).toBe(
      "Sorry.\n\nIt is on its way.\n\n-- \nAlex Rivera",
    );
    await world.close();
  });
});
