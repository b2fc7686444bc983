/** Holds design.md §3: who may know whom, from what the files import. */
import { describe, expect, it } from "vitest";
import { edges, files, isTool, reachedFrom, sources, textOf, under } from "./architecture/imports";
import { ROOMS } from "./architecture/rooms";

describe("layers (design.md §3)", () => {
  it("finds the source it is to judge", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(edges.length).toBeGreaterThan(files.length);
  });

  for (const [room, neighbours] of Object.entries(ROOMS)) {
    it(`${room} knows only its neighbours`, () => {
      const strangers = edges
        .filter(({ from }) => under(room)(from) && !isTool(from))
        .filter(({ to }) => !under(...neighbours)(to))
        .map(({ from, to }) => `${from} → ${to}`);
      expect(strangers).toEqual([]);
    });
  }

  it("lets only the background know the casebook", () => {
    const knowing = edges
      .filter(({ to }) => under("lib/casebook")(to))
      .filter(({ from }) => !under("lib/casebook", "lib/background", "entrypoints/background")(from));
    expect(knowing).toEqual([]);
  });

  it("keeps entrypoints unknown to everybody", () => {
    expect(edges.filter(({ to }) => under("entrypoints")(to) && !to.endsWith(".css"))).toEqual([]);
  });

  it("keeps validators, database and React off the helpdesk's main thread", () => {
    const seen = reachedFrom("entrypoints/helpdesk.content.ts");
    const heavy = [...seen].filter((file) =>
      /^(zod|dexie|react|react-dom)|lib\/(casebook|background|triage|scripts)\//.test(file),
    );
    expect(heavy).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
  });

  it.each([
    ["zod", "lib/zod.ts"],
    ["webextension-polyfill", "lib/browser.ts"],
  ])("imports %s in one file only", (library, file) => {
    expect([...new Set(edges.filter(({ to }) => to === library).map(({ from }) => from))]).toEqual([file]);
  });

  it("reads the system clock in one file only", () => {
    const readers = files.filter(
      (file) => !isTool(file) && /\bDate\.now\(\)|new Date\(\)/.test(textOf(file)),
    );
    expect(readers).toEqual(["lib/clock.ts"]);
  });

  it("puts no HTML string into a document", () => {
    const risky = files.filter((file) =>
      /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|new DOMParser/.test(
        textOf(file),
      ),
    );
    expect(risky).toEqual([]);
  });

  it("asks the network for nothing", () => {
    const asking = files.filter(
      (file) =>
        !isTool(file) && /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(textOf(file)),
    );
    expect(asking).toEqual([]);
  });

  it("keeps entrypoints thin", () => {
    const long = sources("entrypoints").filter((file) => textOf(file).split("\n").length > 80);
    expect(long).toEqual([]);
  });
});
