/** When nothing may be written, and what is said then. */
import { expect } from "vitest";
import { answersTruly, type Case, DRAFT, LINES, REPLY, success } from "./case";

export const REFUSING: readonly Case[] = [
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
