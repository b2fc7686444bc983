/** Where the text goes, and how it looks there. */
import { expect } from "vitest";
import { becomes, type Case, DRAFT, EMPTY, FIRST, joined, LINES, REPLY, SECOND, success } from "./case";

export const WRITING: readonly Case[] = [
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
];
