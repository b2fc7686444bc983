/** The demo desk's server: what it answers, and that it remembers what an agent sent. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DemoDesk, startDemoDesk } from "../../demo-desk/server";
import { DEMO_TICKETS } from "../../demo-desk/tickets";

let desk: DemoDesk;
beforeEach(async () => {
  desk = await startDemoDesk();
});
afterEach(() => desk.close());

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="desk-data">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

describe("demo desk server", () => {
  it("listens on loopback alone", () => {
    expect(desk.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("lists every ticket and says that it is a demo", async () => {
    const response = await fetch(desk.url);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("frame-src 'none'");
    expect(html).toContain("A demo of Amends, not a real helpdesk");
    expect(dataOf(html).tickets.map((row: { id: string }) => row.id)).toEqual(
      DEMO_TICKETS.map(({ id }) => id),
    );
    expect(dataOf(html).ticket).toBeUndefined();
  });

  it("gives a ticket as a page and as data, the same in both", async () => {
    const page = dataOf(await (await fetch(`${desk.url}/tickets/12`)).text()).ticket;
    const data = await (await fetch(`${desk.url}/api/tickets/12`)).json();
    expect(page).toEqual(data);
    expect(data.messages).toEqual(DEMO_TICKETS.find(({ id }) => id === "12")?.messages);
  });

  it("lets no customer end the script element with their text", async () => {
    const html = await (await fetch(`${desk.url}/tickets/6`)).text();
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(dataOf(html).ticket.subject).toContain("<script>alert('subject')</script>");
  });

  it("answers 404 for a ticket or a file that is not there", async () => {
    for (const path of ["/tickets/999", "/api/tickets/999", "/tickets/", "/composer.ts", "/../server.ts"]) {
      expect((await fetch(desk.url + path)).status, path).toBe(404);
    }
  });

  it("keeps what is sent, in the thread and for tests to count, until it stops", async () => {
    expect(desk.sent).toEqual([]);
    const send = (body: object) =>
      fetch(`${desk.url}/api/tickets/5`, { method: "POST", body: JSON.stringify(body) });
    await send({ text: "Yes, we deliver to Belfast." });
    await send({ note: true, text: "Postage asked." });
    expect(desk.sent).toEqual([
      { ticketId: "5", role: "agent", text: "Yes, we deliver to Belfast." },
      { ticketId: "5", role: "note", text: "Postage asked." },
    ]);
    const { messages } = await (await fetch(`${desk.url}/api/tickets/5`)).json();
    expect(messages.map((message: { role: string }) => message.role)).toEqual(["customer", "agent", "note"]);

    const another = await startDemoDesk();
    const untouched = await (await fetch(`${another.url}/api/tickets/5`)).json();
    await another.close();
    expect(untouched.messages).toHaveLength(1);
  });

  it("refuses a port that is taken", async () => {
    await expect(startDemoDesk(Number(new URL(desk.url).port))).rejects.toThrow("EADDRINUSE");
  });
});
