/** The formats of the agent's own draft, around the text and at the caret. */
import { expect } from "vitest";
import { becomes, type Case, FIRST, joined, REPLY, RICH, SECOND, success } from "./case";

export const FORMATS: readonly Case[] = [
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
];
