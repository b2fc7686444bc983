/** Packs and macros as files: shown beside what is here, and taken over whole or not at all. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { getOwn, rereadOwn, SIZE_LIMIT } from "@/lib/background/own/store";
import { compose, edit, freshDesk, lines, undo, view, worth } from "./own-desk";

beforeEach(freshDesk);

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
