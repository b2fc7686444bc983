/** A text that is being written, filled with a case, and what is said about it. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { freshDesk, KEY, view, worth } from "./own-desk";

beforeEach(freshDesk);

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
