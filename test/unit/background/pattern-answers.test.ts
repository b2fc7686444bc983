/** What the patterns answered is said again until anything they rest on is written, or a minute has gone. */
import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { keptAnswer } from "@/lib/background/pattern-answers";
import { database } from "@/lib/casebook/database";
import type { PatternsView } from "@/lib/patterns/types";

const asking = () => {
  let times = 0;
  const ask = async (now: number) => {
    await keptAnswer(30, now, async () => {
      times++;
      return {} as PatternsView;
    });
    return times;
  };
  return ask;
};

it("is reckoned once, and again after a write of what it rests on, after a minute, and after a failure", async () => {
  const db = await database();
  const ask = asking();
  expect(await ask(1000)).toBe(1);
  expect(await ask(2000)).toBe(1);
  await db.pulses.put({ id: -1, fact: null });
  expect(await ask(3000)).toBe(2);
  await db.packs.clear();
  expect(await ask(4000)).toBe(3);
  await db.dues.clear();
  expect(await ask(5000)).toBe(3);
  expect(await ask(65_000)).toBe(4);
  await db.pulses.clear();
  await expect(keptAnswer(30, 66_000, () => Promise.reject(new Error("shut")))).rejects.toThrow("shut");
  expect(await ask(66_001)).toBe(5);
});
