/** The cases that every kind of editor must pass, written once and read back through the library's own model. */
import { expect } from "vitest";
import type { Kind } from "./kinds";
import type { World } from "./lab";
import type { Draft } from "./lab-types";

export interface Case {
  id: string;
  title: string;
  /** Formats that the editor's page must be able to hold. */
  needs?: Kind["formats"][number];
  run(world: World, kind: Kind): Promise<void>;
}

const EMPTY: Draft = { paragraphs: [] };
const LINES = ["Dear customer, thank you.", "Kind regards"];
const DRAFT: Draft = { paragraphs: LINES };
const REPLY = "We are sorry about the second charge.\n\nThe refund of 89.90 USD is on its way.";
const [FIRST = "", SECOND = ""] = REPLY.split("\n\n");

const RICH: Draft = {
  paragraphs: ["Dear customer, see our terms now.", "First item", "Second item"],
  rich: '<p>Dear <strong>customer</strong>, see <a href="https://shop.example/terms">our terms</a> now.</p><ul><li>First item</li><li>Second item</li></ul>',
};

const success = ({ technique }: Kind) => ({ inserted: true, technique });
/** Waits until the model holds these lines: an undo may be drawn a moment later. */
async function becomes(world: World, expected: string[]): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    if ((await world.model()).join("\n") === expected.join("\n")) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(await world.model()).toEqual(expected);
}

const joined = async (world: World) => (await world.model()).join(" ").replace(/ +/g, " ");

/** Whatever the answer is, the model agrees with it, and the draft has lost nothing. */
async function answersTruly(world: World): Promise<void> {
  const { inserted } = await world.insert("Only once.");
  const text = (await world.model()).join("").replace(/\s+/g, "");
  expect(text.split("Onlyonce.").length - 1).toBe(inserted ? 1 : 0);
  expect(text.replace("Onlyonce.", "")).toBe(LINES.join("").replace(/\s+/g, ""));
}

export const CASES: readonly Case[] = [
  {
    id: "empty",
    title: "fills an empty editor, paragraph by paragraph",
    async run(world, kind) {
      await world.make(EMPTY);
      expect(await world.insert(REPLY)).toEqual(success(kind));
      expect(await world.model()).toEqual([FIRST, SECOND]);
    },
  },
  {
    id: "lines",
    title: "keeps lines together and paragraphs visibly apart",
    async run(world, kind) {
      await world.make(EMPTY);
      expect(await world.insert("One.\nStill one.\n\nTwo.")).toEqual(success(kind));
      expect(await world.model()).toEqual(["One.", "Still one.", "Two."]);
      if (kind.formats.length === 0) return;
      const between = await world.gap("Still one.", "Two.");
      expect(between).toBeGreaterThan(8);
      // Some make a paragraph of each line; then an empty one must stand between.
      expect(await world.gap("One.", "Still one.")).toBeLessThan(between / 2);
    },
  },
  {
    id: "middle",
    title: "goes to the caret in the middle of a draft",
    async run(world, kind) {
      await world.make(DRAFT);
      await world.select("thank", "before");
      expect(await world.insert(REPLY)).toEqual(success(kind));
      expect(await joined(world)).toBe(`Dear customer, ${FIRST} ${SECOND} thank you. Kind regards`);
      expect((await world.model()).slice(-2)).toEqual(["thank you.", "Kind regards"]);
    },
  },
  {
    id: "end",
    title: "goes to the end when the caret is there, into the same line",
    async run(world, kind) {
      await world.make(DRAFT);
      await world.select("regards", "after");
      expect(await world.insert(", Alex")).toEqual(success(kind));
      expect(await world.model()).toEqual([LINES[0], "Kind regards, Alex"]);
    },
  },
  {
    id: "selection",
    title: "replaces what is selected and nothing else",
    async run(world, kind) {
      await world.make(DRAFT);
      await world.select("Kind regards", "over");
      expect(await world.insert("With best wishes")).toEqual(success(kind));
      expect(await world.model()).toEqual([LINES[0], "With best wishes"]);
    },
  },
  {
    id: "below",
    title: "goes below what is there when asked to, wherever the caret is",
    async run(world, kind) {
      await world.make(DRAFT);
      await world.select("thank", "before");
      expect(await world.insert(REPLY, { where: "below" })).toEqual(success(kind));
      expect(await world.model()).toEqual([...LINES, FIRST, SECOND]);
      if (kind.formats.length > 0) expect(await world.gap(LINES[1] ?? "", FIRST)).toBeGreaterThan(8);
    },
  },
  {
    id: "above",
    title: "goes above a draft that has never had a caret, and apart from it",
    async run(world, kind) {
      await world.make(DRAFT);
      expect(await world.insert(REPLY)).toEqual(success(kind));
      expect(await world.model()).toEqual([FIRST, SECOND, ...LINES]);
      if (kind.formats.length > 0) expect(await world.gap(SECOND, LINES[0] ?? "")).toBeGreaterThan(8);
    },
  },
  {
    id: "type-on",
    title: "lets the agent type on behind the reply, apart from the draft below",
    async run(world) {
      await world.make(DRAFT);
      await world.select("Dear", "before");
      await world.insert(REPLY);
      await world.page.keyboard.type(" Really.");
      const written = `${SECOND} Really.`;
      await becomes(world, [FIRST, written, ...LINES]);
    },
  },
  {
    id: "focus-elsewhere",
    title: "finds the caret again after the sidebar's frame took the focus",
    async run(world, kind) {
      await world.make(DRAFT);
      await world.select("thank", "before");
      await world.leave();
      expect(await world.insert("many times ")).toEqual(success(kind));
      expect(await joined(world)).toBe("Dear customer, many times thank you. Kind regards");
    },
  },
  {
    id: "list-lines",
    title: "keeps the lines of a list",
    async run(world, kind) {
      const list = ["Please send us:", "- the order's number", "- a photo", "1. First", "2. Second"];
      await world.make(EMPTY);
      expect(await world.insert(`${list.slice(0, 3).join("\n")}\n\n${list.slice(3).join("\n")}`)).toEqual(
        success(kind),
      );
      expect(await world.model()).toEqual(list);
    },
  },
  {
    id: "address",
    title: "keeps a web address letter by letter",
    async run(world, kind) {
      const text = "See https://shop.example/track?id=1&lang=en&amp=2#top and write to help@shop.example.";
      await world.make(EMPTY);
      expect(await world.insert(text)).toEqual(success(kind));
      expect(await world.model()).toEqual([text]);
    },
  },
  {
    id: "signs",
    title: "keeps accents, signs of other scripts and emoji",
    async run(world, kind) {
      const text = "Não há dúvida: ¿reembolso? 89,90 € – 返金 👩🏽‍💻";
      await world.make(EMPTY);
      expect(await world.insert(text)).toEqual(success(kind));
      expect(await world.model()).toEqual([text]);
    },
  },
  {
    id: "hostile",
    title: "keeps HTML and script as the letters they are",
    async run(world, kind) {
      const text = `<img src=x onerror="window.hacked=1"> & <script>window.hacked=1</script> "a" < b`;
      await world.make(EMPTY);
      expect(await world.insert(text)).toEqual(success(kind));
      expect(await world.model()).toEqual([text]);
      expect(await world.evaluate("window.hacked === undefined")).toBe(true);
    },
  },
  {
    id: "undo",
    title: "is taken back by one Ctrl+Z, draft and all",
    async run(world) {
      await world.make(DRAFT);
      await world.select("thank", "before");
      await world.insert(REPLY);
      await world.press("Control", "z");
      await becomes(world, LINES);
    },
  },
  {
    id: "undo-selection",
    title: "gives back by one Ctrl+Z what was selected",
    async run(world) {
      await world.make(DRAFT);
      await world.select("Kind regards", "over");
      await world.insert(REPLY);
      await world.press("Control", "z");
      await becomes(world, LINES);
    },
  },
  {
    id: "after-undo",
    title: "can be put in again after it was undone",
    async run(world, kind) {
      await world.make(EMPTY);
      await world.insert(REPLY);
      await world.press("Control", "z");
      await becomes(world, []);
      expect(await world.insert(REPLY)).toEqual(success(kind));
      expect(await world.model()).toEqual([FIRST, SECOND]);
    },
  },
  {
    id: "twice",
    title: "is there twice when it was asked for twice",
    async run(world, kind) {
      await world.make(EMPTY);
      await world.insert("Once more.");
      expect(await world.insert(" Once more.")).toEqual(success(kind));
      expect((await joined(world)).match(/Once more\./g)).toHaveLength(2);
    },
  },
  {
    id: "formats",
    title: "leaves the draft's own formats as they are, and one Ctrl+Z leaves them too",
    needs: "bold",
    async run(world, kind) {
      await world.make(RICH);
      const [facts, model] = [await world.facts(), await world.model()];
      for (const format of kind.formats) expect(facts[format]).not.toEqual([]);
      expect(await world.insert(REPLY)).toEqual(success(kind));
      expect(await world.model()).toEqual([FIRST, SECOND, ...model]);
      expect(await world.facts()).toEqual(facts);
      await world.press("Control", "z");
      await becomes(world, model);
      expect(await world.facts()).toEqual(facts);
    },
  },
  {
    id: "in-link",
    title: "goes into the text of a link, and the link stays one",
    needs: "links",
    async run(world, kind) {
      await world.make(RICH);
      const { bold, items } = await world.facts();
      await world.select("terms", "before");
      expect(await world.insert("general ")).toEqual(success(kind));
      expect(await joined(world)).toBe("Dear customer, see our general terms now. First item Second item");
      const after = await world.facts();
      expect({ bold: after.bold, items: after.items }).toEqual({ bold, items });
      const words = after.links.map((link) => link.replace("https://shop.example/terms ", "")).join(" ");
      expect(["our general terms", "our terms"]).toContain(words.replace(/ +/g, " "));
    },
  },
  {
    id: "in-list",
    title: "goes into an item of a list, and the other items stay",
    needs: "items",
    async run(world, kind) {
      await world.make(RICH);
      await world.select("Second", "before");
      expect(await world.insert(REPLY)).toEqual(success(kind));
      expect(await joined(world)).toBe(
        `Dear customer, see our terms now. First item ${FIRST} ${SECOND} Second item`,
      );
      expect((await world.facts()).items[0]).toBe("First item");
      await world.press("Control", "z");
      await becomes(world, RICH.paragraphs);
    },
  },
  {
    id: "read-only",
    title: "leaves a read-only editor as it is and says so",
    async run(world) {
      await world.make(DRAFT, true);
      const refusal = { inserted: false, reason: "read-only", technique: "none" };
      expect(await world.insert(REPLY)).toEqual(refusal);
      expect(await world.model()).toEqual(LINES);
    },
  },
  {
    id: "destroyed",
    title: "says so when the editor goes away in the middle",
    async run(world) {
      await world.make(DRAFT);
      const result = await world.insert(REPLY, { meanwhile: "lab.destroy();" });
      expect(result).toMatchObject({ inserted: false, reason: "detached" });
    },
  },
  {
    id: "no-keys",
    title: "presses no key and no button",
    async run(world, kind) {
      await world.make(DRAFT);
      await world.evaluate("lab.watchKeys()");
      expect(await world.insert(REPLY)).toEqual(success(kind));
      expect(await world.evaluate("lab.keys()")).toBe(0);
    },
  },
  {
    id: "swallowed",
    title: "is honest where something on the page swallows the paste, and never writes twice",
    async run(world) {
      await world.make(DRAFT);
      await world.select("thank", "before");
      await world.evaluate("lab.swallow()");
      await answersTruly(world);
    },
  },
];

/** What is asked of an editor where it is hard to reach: in at the caret, out by one Ctrl+Z. */
export async function goesInAndOut(world: World): Promise<void> {
  await world.make(DRAFT);
  await world.select("thank", "before");
  expect(await world.insert(REPLY)).toMatchObject({ inserted: true });
  expect(await joined(world)).toBe(`Dear customer, ${FIRST} ${SECOND} thank you. Kind regards`);
  await world.press("Control", "z");
  await becomes(world, LINES);
}

/** What is asked where a library's own limit stands in the way: no word lost, none twice, and a true answer. */
export async function staysHonest(world: World): Promise<void> {
  await world.make(DRAFT);
  await world.select("thank", "before");
  await answersTruly(world);
}

/** What is asked where a library does not start at all: that this is still so. */
export async function doesNotStart(world: World): Promise<void> {
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), 3_000));
  const made = world.make(DRAFT).then(
    () => "made",
    () => "failed",
  );
  expect(await Promise.race([made, late])).not.toBe("made");
}
