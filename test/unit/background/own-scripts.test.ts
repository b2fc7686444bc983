/** A desk's own words as views meet them: in the ticket, in the library, from files, and back again. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser, page } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { forgetOwn, getOwn, ownLibrary, rereadOwn, SIZE_LIMIT } from "@/lib/background/own/store";
import { database } from "@/lib/casebook/database";
import type { EditedText, ScriptFactsForm } from "@/lib/messaging/own-script-messages";
import { toBackground } from "@/lib/messaging/protocol";
import type { Sender } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const view: Sender = { speaker: "view", tabId: 7, origin: "" };
const KEY = "request-tracker:desk.example:1";
const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

const FACTS: ScriptFactsForm = {
  title: "Zebra refund",
  move: "resolve",
  stance: "neutral",
  stages: ["identify"],
  subcategories: ["duplicate-charge"],
  emotions: [],
  triggers: [],
  internal: false,
};
const mail = (text: string): EditedText => ({ channel: "mail", variant: "en", text });
const open = async (scriptId: string | null) => worth(await handlers["own.open"]({ scriptId }, view));
const edit = async (id: string, text: string) => {
  const { facts, texts } = await open(id);
  const others = texts.filter(({ channel, variant }) => channel !== "mail" || variant !== "en");
  return worth(await handlers["own.save"]({ id, facts, texts: [...others, mail(text)] }, view));
};
const add = async (text: string, facts: Partial<ScriptFactsForm> = {}) =>
  worth(await handlers["own.save"]({ id: null, facts: { ...FACTS, ...facts }, texts: [mail(text)] }, view));
const compose = (scriptId: string) => handlers["reply.compose"]({ caseKey: KEY, scriptId, values: {} }, view);
const lines = async (query = "") => worth(await handlers["library.list"]({ query }, view)).scripts;
const undo = async () => worth(await handlers["own.undo"]({}, view)).changed;

// The first search indexes the whole library; a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  rereadOwn();
  page.answer.mockReset();
  worth(
    await handlers["ticket.seen"](
      {
        snapshot: {
          helpdesk: "request-tracker",
          host: "desk.example",
          id: "1",
          url: "http://desk.example/Ticket/Display.html?id=1",
          subject: "Charged twice",
          requester: { name: "Margaret O'Neill" },
          messages: [
            {
              role: "customer",
              text: "You charged me twice: 89.90 USD and again. Refund the second charge.",
            },
          ],
          partial: false,
          found: [],
          page: "thread",
        },
      },
      fromPage,
    ),
  );
});

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

describe("trying a text", () => {
  const tried = async (text: string, chosen: { kind: "sample" | "case"; id: string } | null = null) =>
    worth(
      await handlers["own.try"](
        { text, channel: "mail", variant: "en", internal: false, with: chosen },
        view,
      ),
    );

  it("fills it with a made-up dispute whole, and with a real case as far as that goes", async () => {
    const text = "Hello {name}, {topic}: by {by_when}.";
    const sample = await tried(text, { kind: "sample", id: "en-twice" });
    expect(sample.parts.every(({ kind }) => kind !== "gap")).toBe(true);
    expect(sample.parts.map((part) => (part.kind === "slot" ? part.value : ""))).toContain("Marta");
    const real = await tried(text, { kind: "case", id: KEY });
    expect(real.parts.map((part) => (part.kind === "slot" ? part.value : ""))).toContain("Margaret");
    expect(real.parts.some((part) => part.kind === "gap" && part.slot === "by_when")).toBe(true);
  });

  it("marks wording in the text as typed, and what it becomes", async () => {
    const { tone } = await tried("Hello {agent}, as soon as possible, {name}.");
    for (const { start, end, text } of tone)
      expect("Hello {agent}, as soon as possible, {name}.".slice(start, end)).toBe(text);
    const { tone: calm } = await tried("{calm} {policy} hello");
    expect(calm).toEqual([]);
  });

  it("names a gap nobody knows, and a broken one", async () => {
    expect((await tried("Hi {nmae}")).unknown).toEqual([{ gap: "nmae", meant: "name" }]);
    expect((await tried("Hi {")).faults.map(({ code }) => code)).toEqual(["stray-brace"]);
  });
});

describe("a file", () => {
  const PACK = JSON.stringify({
    format: "amends-pack",
    version: 1,
    name: "Lisbon",
    made: "2026-11-20",
    scripts: [],
    edits: [
      { id: "gen.ack.recap", texts: { mail: { en: "Lisbon's recap, {name}." } } },
      { id: "gen.ack.angry", texts: { mail: { en: "Lisbon is calm, {name}." } } },
    ],
  });
  const look = async (text = PACK) => worth(await handlers["import.read"]({ text, variant: null }, view));
  const apply = (revision: number, choices: Record<string, "leave" | "take" | "both">, text = PACK) =>
    handlers["import.apply"]({ text, variant: null, revision, choices }, view);

  it("is shown beside what is here, and nothing is overwritten unasked [001-25]", async () => {
    await edit("gen.ack.recap", "Mine, {name}.");
    const preview = await look();
    expect(preview.items.map(({ id, state, mine, theirs }) => [id, state, mine, theirs])).toEqual([
      ["gen.ack.recap", "changed", "Mine, {name}.", "Lisbon's recap, {name}."],
      ["gen.ack.angry", "new", expect.stringContaining("{"), "Lisbon is calm, {name}."],
    ]);
    worth(await apply(preview.revision, { "gen.ack.angry": "take" }));
    expect(worth(await compose("gen.ack.recap")).text).toBe("Mine, Margaret.");
    expect(worth(await compose("gen.ack.angry")).text).toBe("Lisbon is calm, Margaret.");
    expect((await lines()).find(({ id }) => id === "gen.ack.angry")?.by).toBe("team");
    expect(await undo()).toBe(1);
    expect((await getOwn()).edits.map(({ id }) => id)).toEqual(["gen.ack.recap"]);
  });

  it("is looked at again where something changed meanwhile", async () => {
    const { revision } = await look();
    await edit("gen.ack.angry", "Mine.");
    expect(await apply(revision, { "gen.ack.angry": "take" })).toMatchObject({
      ok: false,
      problem: { code: "refused" },
    });
    expect((await getOwn()).edits[0]?.texts.mail?.en).toBe("Mine.");
  });

  it("too large for the room changes nothing at all", async () => {
    await edit("gen.ack.recap", "Mine.");
    const before = await getOwn();
    const script = (id: number) => ({
      id,
      title: `Macro ${id}`,
      actions: [{ field: "comment_value", value: `Hello ${"word ".repeat(3_000)}` }],
    });
    const text = JSON.stringify({ macros: Array.from({ length: 300 }, (_, id) => script(id)) });
    expect(text.length).toBeGreaterThan(SIZE_LIMIT);
    const preview = await worth(await handlers["import.read"]({ text, variant: "en" }, view));
    const choices = Object.fromEntries(preview.items.map(({ id }) => [id, "take" as const]));
    const answer = await handlers["import.apply"](
      { text, variant: "en", revision: preview.revision, choices },
      view,
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: "storage-full" } });
    expect(await getOwn()).toEqual(before);
    rereadOwn();
    expect(await getOwn()).toEqual(before);
  });

  it("of macros tells the language and the register of each", async () => {
    const macros = [
      [
        "Hola {{ticket.requester.first_name}}: te hemos devuelto el importe. Puedes verlo en tu cuenta.",
        "es-tu",
      ],
      [
        "Hola: le hemos devuelto el importe. Puede verlo en su cuenta; si usted necesita algo, escríbanos.",
        "es-usted",
      ],
      ["Olá, já fizemos o estorno no seu cartão. Você pode ver no app em até dois dias.", "pt-br"],
      [
        "Olá, já devolvemos o valor. Pode ver no seu telemóvel; contacte-nos se precisar de apoio da equipa.",
        "pt-pt",
      ],
      ["Hello, we have sent your money back. It reaches your card within two days.", "en"],
    ].map(([value, title], id) => ({ id, title, actions: [{ field: "comment_value", value }] }));
    const preview = await look(JSON.stringify({ macros }));
    expect(preview.source).toBe("zendesk");
    for (const { title, variants } of preview.items) expect(variants).toEqual([title]);
  });

  it("of a table is read by its columns", async () => {
    const csv =
      'id,title,shortcut,subject,to,cc,bcc,tags,body\n1,"Hi, there",h,,,,,,"<p>Hello {{to.first_name}},</p><p>""quoted""</p>"\n';
    const [item] = (await look(csv)).items;
    expect(item).toMatchObject({ title: "Hi, there", theirs: 'Hello[[ {name}]],\n\n"quoted"' });
  });

  it.each([
    ["{", "not-json"],
    ["", "unknown-kind"],
    ["just words", "unknown-kind"],
    ['{"a":1}', "unknown-kind"],
  ])("%j is told what is wrong", async (text, fault) => {
    expect((await look(text)).fault).toBe(fault);
  });
});

describe("policies", () => {
  const form = {
    id: null,
    title: "Returns",
    text: "",
    link: "https://shop.example/r",
    version: "2020-01-01",
    scripts: ["gen.ack.recap"],
  };
  it("are named where a reply rests on them, with their age by the desk's own limit [000-21]", async () => {
    worth(await handlers["policy.save"](form, view));
    expect(worth(await compose("gen.ack.recap")).policies).toMatchObject([{ title: "Returns", stale: true }]);
    expect(worth(await compose("gen.ack.angry")).policies).toEqual([]);
    const later = worth(await handlers["policy.stale-after"]({ days: 3650 }, view));
    expect(later).toMatchObject({ staleDays: 3650, policies: [{ stale: false }] });
    expect(worth(await handlers["settings.get"]({}, view)).policyStaleDays).toBe(3650);
  });

  it("are offered where a clause is asked for, and named by the reply that takes one [000-21]", async () => {
    const text = "Unused goods can come back within 30 days of delivery.";
    worth(await handlers["policy.save"]({ ...form, text, scripts: [] }, view));
    const asked = worth(await compose("gen.dec.firm"));
    expect(asked.fields.find(({ slot }) => slot === "clause")?.choices).toEqual([text]);
    expect(asked.policies).toEqual([]);
    const taken = await handlers["reply.compose"](
      { caseKey: KEY, scriptId: "gen.dec.firm", values: { clause: text } },
      view,
    );
    expect(worth(taken).policies).toMatchObject([{ title: "Returns", stale: true }]);
  });

  it("say which field is wrong, and come back after they were deleted", async () => {
    for (const [change, field] of [
      [{ title: " " }, "title"],
      [{ link: "javascript:alert(1)" }, "link"],
      [{ version: "2026-02-30" }, "version"],
    ] as const)
      expect(worth(await handlers["policy.save"]({ ...form, ...change }, view)).refused).toBe(field);
    const { policies } = worth(await handlers["policy.save"](form, view));
    worth(await handlers["policy.delete"]({ id: policies[0]?.id ?? "" }, view));
    expect(worth(await handlers["policy.list"]({}, view)).policies).toEqual([]);
    await undo();
    expect(worth(await handlers["policy.list"]({}, view)).policies).toHaveLength(1);
  });
});

describe("backups", () => {
  it("take the desk's words out and put them back, newer ones kept", async () => {
    await edit("gen.ack.recap", "Mine.");
    await add("A zebra.");
    const dump = JSON.parse(JSON.stringify(await ownLibrary.dump()));
    await forgetOwn();
    expect(await getOwn()).toEqual({ edits: [], scripts: [], policies: [] });
    worth(await ownLibrary.restore(dump));
    expect(await getOwn()).toEqual(dump);
    expect(await ownLibrary.restore({ edits: [{ id: 5 }], scripts: [], policies: [] })).toMatchObject({
      ok: false,
    });
    expect(await getOwn()).toEqual(dump);
  });

  it("leave the desk's words where only cases are erased", async () => {
    await edit("gen.ack.recap", "Mine.");
    worth(await handlers["erase.all"]({ settingsToo: false }, view));
    expect((await getOwn()).edits).toHaveLength(1);
    worth(await handlers["erase.all"]({ settingsToo: true }, view));
    expect((await getOwn()).edits).toEqual([]);
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
