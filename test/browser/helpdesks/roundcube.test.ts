/** The Roundcube adapter on pages of its structure, in a real browser. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TicketSnapshot as Ticket } from "../../../lib/ticket";
import { TicketSnapshot } from "../../../lib/ticket-schema";
import { HOSTILE_FORMS } from "../../fixtures/helpdesks/request-tracker";
import {
  composePage,
  htmlPart,
  listPage,
  type Mail,
  mailPage,
  plainPart,
} from "../../fixtures/helpdesks/roundcube";
import { type Lab, openLab } from "../editors/isolated-world";

interface Look {
  snapshot: Ticket;
  ready: boolean;
  editor: { tag: string; mode: string } | null;
}

const MAIL: Mail = {
  uid: 7,
  subject: "La cafetera llegó rota - pedido MX-48213",
  from: { name: "Lucía Fernández", email: "Lucia.Fernandez@example.com" },
  parts: [plainPart("Buenas tardes:\n\nAyer llegó rota.")],
};
const ID = "lucia.fernandez@example.com/la cafetera llegó rota - pedido mx-48213";
const SHOW = "/?_task=mail&_mbox=INBOX&_uid=7&_action=show";
const COMPOSE = "/?_task=mail&_action=compose&_id=15828418676b";
const TO = "Lucía Fernández <lucia.fernandez@example.com>, ";

let lab: Lab;
let html = "";
let framed = "";

beforeAll(async () => {
  const entry = fileURLToPath(new URL("./in-page.ts", import.meta.url));
  const body = (path: string) => (path.includes("_framed=1") ? framed : html);
  lab = await openLab(entry, (path) => ({ type: "text/html", body: body(path) }));
});
afterAll(() => lab.close());

async function look(page: string, address = SHOW): Promise<Look | null> {
  html = page;
  const world = await lab.open(address);
  const seen = await world.run<Look | null>("amends.look()");
  await world.close();
  if (seen) TicketSnapshot.parse(seen.snapshot);
  return seen;
}

describe("a mail", () => {
  it("is read with its sender, and known by sender and subject", async () => {
    const seen = await look(mailPage(MAIL));
    expect(seen).toMatchObject({ ready: true, editor: null });
    expect(seen?.snapshot).toMatchObject({
      helpdesk: "roundcube",
      id: ID,
      number: "7",
      subject: MAIL.subject,
      requester: { name: "Lucía Fernández", email: "Lucia.Fernandez@example.com" },
      messages: [
        {
          role: "customer",
          author: "Lucía Fernández",
          atText: "2026-11-22 00:56",
          text: "Buenas tardes:\n\nAyer llegó rota.",
        },
      ],
      partial: false,
      found: ["id", "subject", "requester", "messages", "reply"],
      url: expect.stringMatching(/\?_task=mail&_mbox=INBOX&_action=show&_uid=7$/),
      replyUrl: expect.stringMatching(/\?_task=mail&_mbox=INBOX&_action=compose&_reply_uid=7$/),
    });
  });

  it("belongs to the same conversation when it is an answer, and says that there is more", async () => {
    const answer = {
      ...MAIL,
      uid: 9,
      subject: `RE: AW[2]: ${MAIL.subject}`,
      parts: [htmlPart("<p>¿Y?</p><blockquote><p>Antes.</p></blockquote>")],
    };
    const seen = await look(mailPage(answer), SHOW.replace("_uid=7", "_uid=9"));
    expect(seen?.snapshot).toMatchObject({ id: ID, partial: true, messages: [{ text: "¿Y?" }] });
  });

  it("is answered where it asks to be", async () => {
    const seen = await look(mailPage({ ...MAIL, replyTo: "pedidos@example.org" }));
    expect(seen?.snapshot.id).toMatch(/^pedidos@example\.org\//);
    expect(seen?.snapshot.messages[0]?.author).toBe("Lucía Fernández");
  });

  it("is no ticket when the page's own link names another, in the folder of sent mail, and elsewhere", async () => {
    expect(await look(mailPage({ ...MAIL, linkUid: 8 }))).toBeNull();
    expect(await look(mailPage(MAIL), SHOW.replace("INBOX", "Sent"))).toBeNull();
    expect(await look(mailPage(MAIL), "/?_task=settings")).toBeNull();
    expect(await look(htmlPage404(), SHOW)).toBeNull();
  });

  it("is read past forms that hide what scripts look up", async () => {
    const seen = await look(
      mailPage({ ...MAIL, parts: [htmlPart(`<p>Antes.</p>${HOSTILE_FORMS}`)] }, "show", HOSTILE_FORMS),
    );
    expect(seen?.snapshot.messages[0]?.text).toBe("Antes.\n\nInside the form.");
  });

  it("whose words have not come yet is said to be partial", async () => {
    const seen = await look(mailPage({ ...MAIL, parts: [] }));
    expect(seen?.snapshot).toMatchObject({ messages: [], partial: true });
  });
});

const htmlPage404 = () => "<!doctype html><title>7</title><body><div id='messagebody'>x</div></body>";

describe("beside the list", () => {
  const list = "/?_task=mail&_mbox=INBOX";
  const src = "/?_task=mail&_mbox=INBOX&_uid=7&_framed=1&_action=preview";

  it("the mail in the frame is read, with its own address", async () => {
    framed = mailPage(MAIL, "preview");
    const seen = await look(listPage(src), list);
    expect(seen?.snapshot).toMatchObject({
      id: ID,
      messages: [{ role: "customer" }],
      url: expect.stringMatching(/_action=show&_uid=7$/),
      replyUrl: expect.stringMatching(/_reply_uid=7$/),
    });
  });

  it("nothing is found while the frame is empty or shows another mail than its address", async () => {
    expect(await look(listPage("about:blank"), list)).toBeNull();
    framed = mailPage({ ...MAIL, linkUid: 8 }, "preview");
    expect(await look(listPage(src), list)).toBeNull();
  });
});

describe("the reply page", () => {
  it.each([
    ["rich", { tag: "body", mode: "reply" }],
    ["plain", { tag: "textarea", mode: "reply" }],
    ["starting", null],
  ] as const)("belongs to the conversation, editor %s", async (editor, box) => {
    const seen = await look(composePage({ to: TO, subject: `Re: ${MAIL.subject}`, editor }), COMPOSE);
    expect(seen?.snapshot).toMatchObject({ id: ID, page: "reply", messages: [], subject: MAIL.subject });
    expect(seen?.editor ?? null).toEqual(box);
    expect(seen?.ready).toBe(box !== null);
  });

  it("of a new mail or a forward belongs to nobody", async () => {
    expect(await look(composePage({ to: "", subject: "", editor: "rich" }), COMPOSE)).toBeNull();
    expect(
      await look(composePage({ to: "", subject: `Fwd: ${MAIL.subject}`, editor: "rich" }), COMPOSE),
    ).toBeNull();
  });
});

describe("a damaged page", () => {
  const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const damages = fc.array(
    fc.record({ kind: fc.constantFrom("remove", "repeat", "move"), at: fraction, to: fraction }),
    { minLength: 1, maxLength: 12 },
  );

  it("gives something that is a ticket, or nothing, and never throws", async () => {
    html = mailPage(MAIL);
    const world = await lab.open(SHOW);
    let read = 0;
    await fc.assert(
      fc.asyncProperty(damages, async (list) => {
        const seen = await world.run<Look | null>(`amends.lookDamaged(${JSON.stringify(list)})`);
        if (!seen) return;
        read += 1;
        expect(TicketSnapshot.parse(seen.snapshot).id).toMatch(/@/);
      }),
      { numRuns: 120, seed: 20261122 },
    );
    expect(read).toBeGreaterThan(20);
    await world.close();
  });
});
