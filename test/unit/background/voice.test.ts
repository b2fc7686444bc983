/** Register, channel and habits as the sidebar meets them: read from the thread, switched by the agent, remembered. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser, page } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { CaseView } from "@/lib/messaging/case-view";
import type { Sender } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";
import type { TicketMessage, TicketSnapshot } from "@/lib/ticket";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const KEY = "demo:desk.example:1";

const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};
const see = (messages: TicketMessage[], changes: Partial<TicketSnapshot> = {}) =>
  handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "demo",
        host: "desk.example",
        id: "1",
        url: "http://desk.example/1",
        requester: { name: "Lucía Pérez" },
        agent: "Alex Rivera",
        messages,
        partial: false,
        found: [],
        page: "thread",
        ...changes,
      },
    },
    fromPage,
  );
const customer = (text: string): TicketMessage => ({ role: "customer", text });
const agent = (text: string): TicketMessage => ({ role: "agent", text });
const current = async (): Promise<CaseView> => worth(await handlers["case.current"]({}, fromView));
const compose = async (scriptId: string, values: Record<string, string> = {}) =>
  worth(await handlers["reply.compose"]({ caseKey: KEY, scriptId, values }, fromView));

const TU = customer(
  "Hola, ¿puedes decirme qué pasa con el pedido 8123? Me habéis cobrado dos veces 89,90 € en el móvil.",
);

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  page.answer.mockReset();
});

describe("the voice of a case", () => {
  it("follows the customer's register, and not the mail that they quote [000-38]", async () => {
    await see([TU]);
    expect(await current()).toMatchObject({
      replyLanguage: "es",
      replyVariant: "es-tu",
      replyChannel: "mail",
    });
    await see([
      customer(
        "Les pido una solución para el cargo duplicado de mi factura.\n\n> Hola, ¿puedes decirme tu número?",
      ),
    ]);
    expect((await current()).replyVariant).toBe("es-usted");
  });

  it("takes the channel that the page names, and greets in a chat that begins", async () => {
    await see([TU], { channel: "chat" });
    expect((await current()).replyChannel).toBe("chat");
    const recap = await compose("gen.ack.recap", { by_when: "viernes 27 de noviembre" });
    if (recap.channel === "chat") expect(recap.text).toMatch(/^Hola, Lucía\. /);
    await see([TU, agent("Gracias por escribirnos, estoy revisando los dos cargos.")], { channel: "chat" });
    expect((await compose("bill.dup.own")).text).not.toMatch(/^Hola, Lucía\. /);
  });

  it("is switched by the agent, for this case, and stays so when the page is read again", async () => {
    await see([TU]);
    const view = worth(
      await handlers["reply.voice"]({ caseKey: KEY, variant: "en", channel: "chat" }, fromView),
    );
    expect(view).toMatchObject({ replyLanguage: "en", replyVariant: "en", replyChannel: "chat" });
    await see([TU, customer("¿Hay novedades?")]);
    expect(await current()).toMatchObject({ replyVariant: "en", replyChannel: "chat" });
    expect(await compose("gen.ack.recap")).toMatchObject({ variant: "en", channel: "chat", language: "en" });
  });

  it("writes money as the variant does", async () => {
    await see([customer("I was charged twice: $1,234.50 for order 8123. Refund the second charge.")]);
    await handlers["reply.voice"]({ caseKey: KEY, variant: "pt-pt" }, fromView);
    const amount = (await compose("bill.dup.own")).fields.find(({ slot }) => slot === "amount");
    expect(amount?.value).toBe("1 234,50 US$");
  });
});

describe("what was said", () => {
  it("offers no opener where the thread was opened, and no second apology", async () => {
    await see([TU]);
    expect((await current()).replies.some(({ move }) => move === "acknowledge")).toBe(true);
    expect((await compose("bill.dup.own")).text).toMatch(/Lamento/);
    await see([
      TU,
      agent("Hola, Lucía: gracias por escribirnos. Lamento lo ocurrido, estoy revisando los dos cargos."),
    ]);
    expect((await current()).replies.filter(({ move }) => move === "acknowledge")).toEqual([]);
    expect((await compose("bill.dup.own")).text).not.toMatch(/[Ll]ament|disculp/);
  });

  it("counts an apology that was put in here", async () => {
    await see([TU], { page: "reply" });
    page.answer.mockImplementation(async (_tab, message) => ({
      ok: true,
      value: { id: (message as { payload: { id: string } }).payload.id, inserted: true, problem: "" },
    }));
    const values = { amount: "89,90 €", see_when: "martes 1 de diciembre" };
    worth(await handlers["reply.insert"]({ caseKey: KEY, scriptId: "bill.dup.own", values }, fromView));
    expect((await compose("prod.defect.own")).text).not.toMatch(/[Ll]ament|disculp/);
  });
});

describe("a talk track", () => {
  it("is composed and never inserted", async () => {
    await see([customer("I was charged twice for order 8123. Please call me back.")], { channel: "phone" });
    const track = await compose("gen.call.open");
    expect(track).toMatchObject({ channel: "phone", gaps: [] });
    const refused = await handlers["reply.insert"](
      { caseKey: KEY, scriptId: "gen.call.open", values: {} },
      fromView,
    );
    expect(refused).toMatchObject({ ok: false, problem: { code: "not-allowed" } });
    expect(page.answer).not.toHaveBeenCalled();
    expect((await current()).replies[0]).toMatchObject({ scriptId: "gen.call.open", channel: "phone" });
  });
});

describe("ratings", () => {
  it("push a rejected reply out of the three and bring it back when taken back [000-38]", async () => {
    await see([customer("I was charged twice for order 8123. Refund the second charge.")]);
    const ids = (view: CaseView) => view.replies.map(({ scriptId }) => scriptId);
    const first = ids(await current());
    const worst = first[0] ?? "";
    const view = worth(await handlers["reply.rate"]({ caseKey: KEY, scriptId: worst, rating: -1 }, fromView));
    expect(ids(view)).not.toContain(worst);
    expect((await compose(worst)).rating).toBe(-1);
    const again = worth(await handlers["reply.rate"]({ caseKey: KEY, scriptId: worst, rating: 0 }, fromView));
    expect(ids(again)).toEqual(first);
  });

  it("survive broken neighbours, and refuse what is no public reply", async () => {
    await see([TU]);
    await fakeBrowser.storage.local.set({ habits: { "gen.ack.recap": { used: "many" }, x: 3 } });
    expect((await compose("gen.ack.recap")).rating).toBe(0);
    expect(
      await handlers["reply.rate"]({ caseKey: KEY, scriptId: "gen.dept.ask", rating: 1 }, fromView),
    ).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });

  it("count each insertion, also two at once", async () => {
    await see([TU]);
    await Promise.all(
      [1, 2, 3].map(() => handlers["reply.copied"]({ caseKey: KEY, scriptId: "gen.ask.open" }, fromView)),
    );
    const kept = (await fakeBrowser.storage.local.get("habits")) as {
      habits: Record<string, { used: number }>;
    };
    expect(kept.habits["gen.ask.open"]?.used).toBe(3);
  });
});
