/** A team's rules in a pack: out and in without loss, shown before they change anything, taken back with the rest. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { getOwn, rereadOwn } from "@/lib/background/own/store";
import type { Sender } from "@/lib/messaging/server";
import { defaultPolicy, type TeamPolicy } from "@/lib/resolution/team";
import type { Result } from "@/lib/result";
import { getSettings, setSettings } from "@/lib/settings/store";

const view: Sender = { speaker: "view", tabId: 7, origin: "" };
const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

const THEIRS: TeamPolicy = {
  ...defaultPolicy(),
  country: "PT",
  currency: "EUR",
  agentLimit: 75,
  ladder: [{ upTo: 400, who: "Inês" }],
  weights: { satisfaction: 0.5, cost: 0.2, time: 0.2, policy: 0.1 },
  departmentNames: { finance: "Tesouraria" },
  departmentDetails: { finance: { address: "tesouraria@example.com", questions: ["Which ids?"] } },
  departments: { "billing/duplicate-charge": ["finance"] },
  notify: false,
};

/** The file that a desk with these rules hands around. */
async function packOfTheirs(): Promise<string> {
  await setSettings({ policy: THEIRS });
  const { text } = worth(await handlers["pack.export"]({ name: "Lisbon", ids: null }, view));
  await fakeBrowser.storage.local.clear();
  rereadOwn();
  return text;
}
const look = async (text: string) => worth(await handlers["import.read"]({ text, variant: null }, view));
const take = async (text: string, choices: Record<string, "take" | "leave">) =>
  worth(
    await handlers["import.apply"](
      { text, variant: null, revision: (await look(text)).revision, choices },
      view,
    ),
  ).changed;
const policyNow = async () => (await getSettings()).policy;

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  rereadOwn();
});

describe("a pack with a team's rules", () => {
  it("holds what the team set and nothing that it did not, and comes back as it went out [001-25]", async () => {
    const text = await packOfTheirs();
    expect(Object.keys(JSON.parse(text).team)).toEqual(["departments", "limits", "weights"]);
    const { items } = await look(text);
    expect(items.map(({ id, kind, state }) => [id, kind, state])).toEqual([
      ["team.departments", "team", "changed"],
      ["team.limits", "team", "changed"],
      ["team.weights", "team", "changed"],
    ]);
    expect(items[0]).toMatchObject({ internal: true, title: "Departments of the team" });
    expect(items[0]?.theirs).toContain("Tesouraria · tesouraria@example.com\n– Which ids?");
    expect(items[1]?.theirs).toContain("Up to 400 EUR: Inês");
    expect(items[1]?.mine).not.toContain("Inês");
    const all = Object.fromEntries(items.map(({ id }) => [id, "take" as const]));
    expect(await take(text, all)).toBe(3);
    // Where a desk is, and what it is told of, is its own.
    expect(await policyNow()).toEqual({ ...THEIRS, country: null, notify: true });
    expect((await look(text)).items.map(({ state }) => state)).toEqual(["same", "same", "same"]);
  });

  it("changes nothing that nobody chose [001-25]", async () => {
    const text = await packOfTheirs();
    expect(await take(text, {})).toBe(0);
    expect(await policyNow()).toEqual(defaultPolicy());
    expect(await take(text, { "team.weights": "take" })).toBe(1);
    expect(await policyNow()).toEqual({ ...defaultPolicy(), weights: THEIRS.weights });
  });

  it("is taken back by one undo, with the replies or without them, and never over what was set since", async () => {
    const bare = await packOfTheirs();
    const made = await handlers["own.duplicate"]({ scriptId: "gen.ack.recap", title: "Zebra" }, view);
    const id = worth(made).id;
    await take(bare, { "team.limits": "take" });
    worth(await handlers["own.undo"]({}, view));
    expect(await policyNow()).toEqual(defaultPolicy());
    // The reply that was made before the import is not taken back with it.
    expect((await getOwn()).scripts.map((one) => one.id)).toEqual([id]);

    const both = JSON.stringify({
      ...JSON.parse(bare),
      edits: [{ id: "gen.ack.second", texts: { mail: { en: "Hello {name}, a heron." } } }],
    });
    expect(await take(both, { "team.limits": "take", "gen.ack.second": "take" })).toBe(2);
    worth(await handlers["own.undo"]({}, view));
    expect(await policyNow()).toEqual(defaultPolicy());
    expect((await getOwn()).edits).toEqual([]);

    await take(both, { "team.limits": "take", "gen.ack.second": "take" });
    await setSettings({ policy: { ...(await policyNow()), agentLimit: 60 } });
    worth(await handlers["own.undo"]({}, view));
    expect((await policyNow()).agentLimit).toBe(60);
  });

  it("names a part that is not as Amends writes it, and reads the others", async () => {
    const data = JSON.parse(await packOfTheirs());
    delete data.team.limits.ladder;
    data.team.rubbish = 4;
    const { items, refused, fault } = await look(JSON.stringify(data));
    expect(fault).toBeNull();
    expect(items.map(({ id }) => id)).toEqual(["team.departments", "team.weights"]);
    expect(refused).toEqual([{ title: "team.limits", why: "not-readable", detail: "ladder" }]);
  });
});
