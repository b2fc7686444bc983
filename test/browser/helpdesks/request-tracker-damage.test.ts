/** The Request Tracker adapter on unfinished, cut, hostile and huge pages, in a real browser: light DOMs do not show clobbering. */
import { describe, expect, it } from "vitest";
import {
  displayPage,
  type Entry,
  HOSTILE_FORMS,
  htmlBody,
  textBody,
} from "../../fixtures/helpdesks/request-tracker";
import { type Look, OPENING, openDesk, THREAD, TICKET } from "./request-tracker-desk";

const { open, look } = openDesk();

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
    const world = await open(page);
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
    const world = await open(displayPage({ ...TICKET, history }));
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
    const world = await open(displayPage(TICKET));
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
