/** Rehearsing: every dispute is played through the background's messages, with no ticket, no network, and nothing kept. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { database } from "@/lib/casebook/database";
import { SAMPLES } from "@/lib/practice/samples";
import { Fault } from "@/lib/resolution/types";
import { closeNetwork } from "../no-network";
import { clientOf } from "../transfer/client";

vi.setConfig({ testTimeout: 30_000 });

const client = clientOf();
let tried: string[];
beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  tried = closeNetwork();
});
afterEach(() => vi.unstubAllGlobals());

async function played(id: string, fault: Fault, scriptId: string) {
  const verdict = await client.send("practice.judge", { id, fault, scriptId });
  if (!verdict.ok) throw new Error(verdict.problem.message);
  return verdict.value;
}

describe("rehearsing hard disputes", () => {
  it("judges each of twelve by rule: the right doing and a fitting reply hold, others are told why not [000-32]", async () => {
    const list = await client.send("practice.list", {});
    if (!list.ok) throw new Error(list.problem.message);
    expect(list.value.samples.length).toBeGreaterThanOrEqual(12);
    for (const sample of SAMPLES) {
      const offers = await client.send("practice.replies", { id: sample.id });
      if (!offers.ok) throw new Error(offers.problem.message);
      const ids = offers.value.offers.map(({ scriptId }) => scriptId);
      expect(ids.length, sample.id).toBeGreaterThanOrEqual(2);
      const verdicts = await Promise.all(ids.map((id) => played(sample.id, sample.fault, id)));
      expect(verdicts.every(({ faultRight }) => faultRight)).toBe(true);
      expect(verdicts.some(({ replyFits }) => replyFits)).toBe(true);
      for (const verdict of verdicts) {
        expect(verdict.why).not.toBe("");
        expect(verdict.replyFits || (verdict.better?.text.length ?? 0) > 20).toBe(true);
      }
      const wrong = Fault.options.find((fault) => fault !== sample.fault) ?? "ours";
      expect((await played(sample.id, wrong, ids[0] ?? "")).faultRight).toBe(false);
    }
    expect(tried).toEqual([]);
    const db = await database();
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it("says so where a dispute or a reply is not known", async () => {
    const answer = await client.send("practice.judge", { id: "none", fault: "ours", scriptId: "none" });
    expect(answer.ok ? "" : answer.problem.code).toBe("not-found");
  });
});
