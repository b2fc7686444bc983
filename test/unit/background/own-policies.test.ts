/** Policies and backups of the desk's own words. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { forgetOwn, getOwn, ownLibrary } from "@/lib/background/own/store";
import { add, compose, edit, freshDesk, KEY, undo, view, worth } from "./own-desk";

beforeEach(freshDesk);

describe("policies", () => {
  const form = {
    id: null,
    title: "Returns",
    text: "",
    link: "https://shop.example/r",
    version: "2020-01-01",
    scripts: ["gen.ack.recap"],
  };
  it("are named where a reply rests on them, with their age by the desk's own limit [000-21]", async () => {
    worth(await handlers["policy.save"](form, view));
    expect(worth(await compose("gen.ack.recap")).policies).toMatchObject([{ title: "Returns", stale: true }]);
    expect(worth(await compose("gen.ack.angry")).policies).toEqual([]);
    const later = worth(await handlers["policy.stale-after"]({ days: 3650 }, view));
    expect(later).toMatchObject({ staleDays: 3650, policies: [{ stale: false }] });
    expect(worth(await handlers["settings.get"]({}, view)).policyStaleDays).toBe(3650);
  });

  it("are offered where a clause is asked for, and named by the reply that takes one [000-21]", async () => {
    const text = "Unused goods can come back within 30 days of delivery.";
    worth(await handlers["policy.save"]({ ...form, text, scripts: [] }, view));
    const asked = worth(await compose("gen.dec.firm"));
    expect(asked.fields.find(({ slot }) => slot === "clause")?.choices).toEqual([text]);
    expect(asked.policies).toEqual([]);
    const taken = await handlers["reply.compose"](
      { caseKey: KEY, scriptId: "gen.dec.firm", values: { clause: text } },
      view,
    );
    expect(worth(taken).policies).toMatchObject([{ title: "Returns", stale: true }]);
  });

  it("say which field is wrong, and come back after they were deleted", async () => {
    for (const [change, field] of [
      [{ title: " " }, "title"],
      [{ link: "javascript:alert(1)" }, "link"],
      [{ version: "2026-02-30" }, "version"],
    ] as const)
      expect(worth(await handlers["policy.save"]({ ...form, ...change }, view)).refused).toBe(field);
    const { policies } = worth(await handlers["policy.save"](form, view));
    worth(await handlers["policy.delete"]({ id: policies[0]?.id ?? "" }, view));
    expect(worth(await handlers["policy.list"]({}, view)).policies).toEqual([]);
    await undo();
    expect(worth(await handlers["policy.list"]({}, view)).policies).toHaveLength(1);
  });
});

describe("backups", () => {
  it("take the desk's words out and put them back, newer ones kept", async () => {
    await edit("gen.ack.recap", "Mine.");
    await add("A zebra.");
    const dump = JSON.parse(JSON.stringify(await ownLibrary.dump()));
    await forgetOwn();
    expect(await getOwn()).toEqual({ edits: [], scripts: [], policies: [] });
    worth(await ownLibrary.restore(dump));
    expect(await getOwn()).toEqual(dump);
    expect(await ownLibrary.restore({ edits: [{ id: 5 }], scripts: [], policies: [] })).toMatchObject({
      ok: false,
    });
    expect(await getOwn()).toEqual(dump);
  });

  it("leave the desk's words where only cases are erased", async () => {
    await edit("gen.ack.recap", "Mine.");
    worth(await handlers["erase.all"]({ settingsToo: false }, view));
    expect((await getOwn()).edits).toHaveLength(1);
    worth(await handlers["erase.all"]({ settingsToo: true }, view));
    expect((await getOwn()).edits).toEqual([]);
  });
});
