/** A draft is read as the agent sees it, and better words come in the place of some of it, once, to be taken back. */
import { expect } from "vitest";
import { becomes, type Case, DRAFT, LINES, RICH } from "./case";

const TYPED = ["Dear customer, I will definitely write.", "Kind regards"];

export const REWRITING: readonly Case[] = [
  {
    id: "read",
    title: "is read line by line, and left alone when it is another by now",
    async run(world) {
      await world.make(DRAFT);
      const reading = await world.read();
      const lines = reading.read ? reading.text.split(/\n+/) : [];
      expect(lines.map((line) => line.replace(/[\s\ufeff\u200b]+/g, " ").trim()).filter(Boolean)).toEqual(
        LINES,
      );
      await world.make({ paragraphs: TYPED });
      // Read before, another by now: it is left alone.
      expect(await world.replace("thank", "thanks", reading.read ? reading.text : "")).toBe("changed");
      expect(await world.model()).toEqual(TYPED);
    },
  },
  {
    id: "replace",
    title:
      "takes better words in the place of some, one Ctrl+Z gives them back, and takes them again from afar",
    async run(world) {
      await world.make({ paragraphs: TYPED });
      expect(await world.replace("definitely write", "write")).toBe("replaced");
      await becomes(world, ["Dear customer, I will write.", "Kind regards"]);
      await world.press("Control", "z");
      await becomes(world, TYPED);
      await world.leave();
      expect(await world.replace("definitely write.", "write by Friday.")).toBe("replaced");
      await becomes(world, ["Dear customer, I will write by Friday.", "Kind regards"]);
    },
  },
  {
    id: "replace-rich",
    title: "keeps the formats around the words that go",
    needs: "links",
    async run(world) {
      await world.make(RICH);
      expect(await world.replace("see", "read")).toBe("replaced");
      expect((await world.facts()).links).toEqual(["https://shop.example/terms our terms"]);
    },
  },
];
