/** The Request Tracker adapter on pages of its structure, in a real browser: which ticket it is, and its thread. */
import { describe, expect, it } from "vitest";
import {
  displayPage,
  type Entry,
  foreignPage,
  historyPage,
  listPage,
  replyPage,
  type TicketPage,
  textBody,
} from "../../fixtures/helpdesks/request-tracker";
import { OPENING, openDesk, THREAD, TICKET } from "./request-tracker-desk";

const { look } = openDesk();

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
