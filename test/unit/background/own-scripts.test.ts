/** A desk's own words as views meet them: in the ticket, in the library, and back again. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { getOwn, rereadOwn } from "@/lib/background/own/store";
import { toBackground } from "@/lib/messaging/protocol";
import { add, compose, edit, FACTS, freshDesk, KEY, lines, mail, open, undo, view, worth } from "./own-desk";

beforeEach(freshDesk);

describe("an edited reply", () => {
  it("is what the ticket composes, until the original is brought back", async () => {
    const before = worth(await compose("gen.ack.recap")).text;
    await edit("gen.ack.recap", "A heron writes to {name}.");
    expect(worth(await compose("gen.ack.recap")).text).toBe("A heron writes to Margaret.");
    expect((await lines()).find(({ id }) => id === "gen.ack.recap")).toMatchObject({
      edited: true,
      by: null,
    });
    expect((await lines("heron")).map(({ id }) => id)).toEqual(["gen.ack.recap"]);
    worth(await handlers["own.bring-back"]({ scriptId: "gen.ack.recap" }, view));
    expect(worth(await compose("gen.ack.recap")).text).toBe(before);
    expect(await getOwn()).toEqual({ edits: [], scripts: [], policies: [] });
    expect(await undo()).toBe(1);
    expect(worth(await compose("gen.ack.recap")).text).toBe("A heron writes to Margaret.");
  });

  it("keeps only what differs, and gives one text back alone", async () => {
    const { facts, texts } = await open("gen.ack.recap");
    const mine = texts.map((text) => ({ ...text, text: `${text.text} Mine.` }));
    worth(await handlers["own.save"]({ id: "gen.ack.recap", facts, texts: mine }, view));
    worth(
      await handlers["own.bring-back"]({ scriptId: "gen.ack.recap", channel: "mail", variant: "en" }, view),
    );
    const [kept] = (await getOwn()).edits;
    expect(kept?.texts.mail?.en).toBeUndefined();
    expect(kept?.texts.mail?.["es-tu"]).toMatch(/ Mine\.$/);
    const same = await open("gen.ack.recap");
    const back = same.texts.map(({ original, ...text }) => ({ ...text, text: original ?? text.text }));
    worth(await handlers["own.save"]({ id: "gen.ack.recap", facts, texts: back }, view));
    expect((await getOwn()).edits).toEqual([]);
  });

  it("that can't be filled or would tell a secret is refused with its place, and nothing is kept", async () => {
    const { faults, id } = await edit("gen.ack.recap", "Hi {Name}");
    expect(id).toBeNull();
    expect(faults).toEqual([{ channel: "mail", variant: "en", code: "stray-brace", detail: "Hi {Name}" }]);
    expect((await edit("gen.ack.recap", "Up to {ceiling}")).faults[0]?.code).toBe("internal-gap");
    expect((await getOwn()).edits).toEqual([]);
  });
});

describe("a reply of one's own", () => {
  it("is composed, searched, offered and counted as the built-ins are", async () => {
    const { id } = await add("A zebra sends {name} the money back.");
    expect(worth(await compose(id ?? "")).text).toBe("A zebra sends Margaret the money back.");
    const found = worth(await handlers["reply.search"]({ caseKey: KEY, query: "zebra" }, view)).offers;
    expect(found.map(({ scriptId }) => scriptId)).toEqual([id]);
    const seen = worth(await handlers["case.current"]({}, view));
    expect(seen.replies.map(({ scriptId }) => scriptId)).toContain(id);
    expect(seen.replyCount).toBe(await lines().then((all) => all.filter(({ internal }) => !internal).length));
  });

  it("for colleagues reaches no reply, by no way in", async () => {
    const { id } = await add("Our limit is {ceiling}, zebra.", { internal: true });
    expect(await compose(id ?? "")).toMatchObject({ ok: false, problem: { code: "not-found" } });
    expect(
      await handlers["reply.insert"]({ caseKey: KEY, scriptId: id ?? "", values: {} }, view),
    ).toMatchObject({ ok: false, problem: { code: "not-found" } });
    expect(worth(await handlers["reply.search"]({ caseKey: KEY, query: "zebra" }, view)).offers).toEqual([]);
    const { texts } = await open(id);
    const made = await handlers["own.save"]({ id, facts: FACTS, texts }, view);
    expect(worth(made).faults.map(({ code }) => code)).toEqual(["internal-gap"]);
  });

  it("wants a title, is copied, deleted, and comes back", async () => {
    expect(
      worth(
        await handlers["own.save"]({ id: null, facts: { ...FACTS, title: " " }, texts: [mail("Hi")] }, view),
      ),
    ).toMatchObject({
      id: null,
      untitled: true,
    });
    const copy = worth(
      await handlers["own.duplicate"]({ scriptId: "gen.ack.recap", title: "Copy" }, view),
    ).id;
    expect((await lines()).find(({ id }) => id === copy)).toMatchObject({
      title: "Copy",
      by: "mine",
      edited: false,
    });
    worth(await handlers["own.delete"]({ scriptId: copy }, view));
    expect((await lines()).some(({ id }) => id === copy)).toBe(false);
    await undo();
    expect((await lines()).some(({ id }) => id === copy)).toBe(true);
    expect(await handlers["own.undo"]({}, view)).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });

  it("survives what an older or newer version left beside it", async () => {
    await add("A zebra.");
    const all = await fakeBrowser.storage.local.get("own-scripts");
    const raw = all["own-scripts"] as { scripts: unknown[]; version: number };
    await fakeBrowser.storage.local.set({ "own-scripts": { ...raw, scripts: [...raw.scripts, { odd: 1 }] } });
    rereadOwn();
    await add("Another.");
    const after = (await fakeBrowser.storage.local.get("own-scripts"))["own-scripts"] as typeof raw;
    expect(after.scripts).toContainEqual({ odd: 1 });
    await fakeBrowser.storage.local.set({ "own-scripts": { ...after, version: 9 } });
    rereadOwn();
    expect(await handlers["own.duplicate"]({ scriptId: "gen.ack.recap", title: "x" }, view)).toMatchObject({
      ok: false,
      problem: { code: "storage-newer" },
    });
  });
});

describe("what was typed and not saved", () => {
  it("waits for its reply and goes when it is saved", async () => {
    const draft = { facts: FACTS, texts: [mail("Half a tho")], at: 5 };
    worth(await handlers["own.draft"]({ id: "gen.ack.recap", draft }, view));
    worth(await handlers["own.draft"]({ id: null, draft: { ...draft, texts: [mail("New one")] } }, view));
    expect((await open("gen.ack.recap")).draft).toEqual(draft);
    expect((await open(null)).draft?.texts).toEqual([mail("New one")]);
    worth(await handlers["own.save"]({ id: "gen.ack.recap", facts: FACTS, texts: draft.texts }, view));
    expect((await open("gen.ack.recap")).draft).toBeNull();
    expect((await open(null)).draft).not.toBeNull();
  });
});

describe("every answer", () => {
  it("fits what views were promised", async () => {
    await add("A zebra for {name}.");
    const list = await handlers["own.open"]({ scriptId: "gen.ack.recap" }, view);
    expect(toBackground["own.open"].response.safeParse(worth(list)).success).toBe(true);
    const pack = worth(await handlers["pack.export"]({ name: "Us", ids: null }, view));
    expect(pack.count).toBe(1);
    expect(JSON.parse(pack.text)).toMatchObject({ format: "amends-pack", version: 1, name: "Us" });
    const size = worth(await handlers["own.size"]({}, view));
    expect(toBackground["own.size"].response.safeParse(size).success).toBe(true);
  });
});
