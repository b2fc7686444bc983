// @vitest-environment happy-dom
/** The demo desk's adapter, held against the very markup that the desk draws. */
import { beforeEach, describe, expect, it } from "vitest";
import { demoDesk } from "../../../lib/helpdesks/demo-desk";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import { ticketPage } from "../../demo-desk/client/thread.js";
import { DEMO_TICKETS } from "../../demo-desk/tickets";

const urlOf = (id: string) => new URL(`http://desk.example:8080/tickets/${id}?editor=plain`);

function draw(id: string, mode: "reply" | "note" = "reply") {
  const ticket = DEMO_TICKETS.find((one) => one.id === id);
  if (!ticket) throw new Error(`no demo ticket ${id}`);
  document.body.replaceChildren(ticketPage(ticket, { mode, text: "" }, () => {}));
  return ticket;
}

function located(id: string) {
  const place = demoDesk.locate(document, urlOf(id));
  if (!place) throw new Error(`ticket ${id} not located`);
  return place;
}

beforeEach(() => {
  const meta = document.createElement("meta");
  meta.name = "generator";
  meta.content = "Amends demo desk";
  document.head.replaceChildren(meta);
  document.body.replaceChildren();
});

describe("demo desk adapter", () => {
  it.each(DEMO_TICKETS.map((ticket) => ticket.id))(
    "reads all of ticket %s back, character by character",
    (id) => {
      const ticket = draw(id);
      const snapshot = TicketSnapshot.parse(demoDesk.read(located(id), document, urlOf(id)));
      expect(snapshot).toMatchObject({
        id,
        host: "desk.example:8080",
        status: ticket.status,
        page: "thread",
      });
      expect(snapshot.subject ?? "").toBe(ticket.subject);
      expect(snapshot.requester?.name ?? "").toBe(ticket.requester.name);
      expect(snapshot.requester?.email).toBe(ticket.requester.email);
      expect(snapshot.messages.map(({ role, author, at, text }) => ({ role, author, at, text }))).toEqual(
        ticket.messages.map((message) => ({ ...message, at: Date.parse(message.at) })),
      );
    },
  );

  it("says which fields an empty ticket lacks", () => {
    draw("8");
    const { found } = demoDesk.read(located("8"), document, urlOf("8"));
    expect(found).toEqual(["id", "requester", "status", "reply"]);
  });

  it("takes the page for no ticket while the address and the mounted ticket disagree", () => {
    draw("1");
    expect(demoDesk.locate(document, urlOf("2"))).toBeNull();
    expect(demoDesk.locate(document, urlOf("1"))?.ticketId).toBe("1");
  });

  it("leaves the list and other people's pages alone", () => {
    draw("1");
    expect(demoDesk.locate(document, new URL("http://desk.example:8080/"))).toBeNull();
    document.head.replaceChildren();
    expect(demoDesk.locate(document, urlOf("1"))).toBeNull();
  });

  it("is ready only while the reply box is there", () => {
    draw("1");
    const place = located("1");
    expect(demoDesk.ready(place, document)).toBe(true);
    document.querySelector("[data-reply-form]")?.remove();
    expect(demoDesk.ready(place, document)).toBe(false);
    expect(demoDesk.replyEditor(place, document)).toBeNull();
  });

  it("tells a reply from an internal note", () => {
    draw("1");
    expect(demoDesk.replyEditor(located("1"), document)?.mode).toBe("reply");
    draw("1", "note");
    expect(demoDesk.replyEditor(located("1"), document)?.mode).toBe("note");
    expect(demoDesk.replyEditor(located("1"), document)?.element.tagName).toBe("TEXTAREA");
  });
});
