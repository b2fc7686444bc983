/** What one Ctrl+Z takes back, and what may be done after it. */
import { expect } from "vitest";
import { becomes, type Case, DRAFT, EMPTY, FIRST, joined, LINES, REPLY, SECOND, success } from "./case";

export const TAKING_BACK: readonly Case[] = [
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
      // No agent is faster. Slate in Firefox once refused words put in right behind the undo (2026-11-23, one run of many).
      await new Promise((resolve) => setTimeout(resolve, 100));
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
];
