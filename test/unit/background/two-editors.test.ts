/** Two windows on the same reply or policy: nobody's words go silently, and nobody's unsaved words with them. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { getOwn, rereadOwn } from "@/lib/background/own/store";
import type { OpenScript } from "@/lib/messaging/own-script-messages";
import type { PolicyForm } from "@/lib/messaging/policy-messages";
import type { Sender } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";

const view: Sender = { speaker: "view", tabId: 7, origin: "" };
const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

let clock = 1_790_000_000_000;
vi.mock("@/lib/clock", () => ({ now: () => (clock += 1000) }));

const ID = "gen.ack.recap";
const open = async (scriptId: string) => worth(await handlers["own.open"]({ scriptId }, view));
const withMail = ({ texts }: OpenScript, text: string) => [
  ...texts
    .filter(({ channel, variant }) => channel !== "mail" || variant !== "en")
    .map(({ original: _, ...one }) => one),
  { channel: "mail" as const, variant: "en" as const, text },
];
const save = async (window: OpenScript, text: string, base?: number) =>
  worth(
    await handlers["own.save"](
      {
        id: window.id,
        facts: window.facts,
        texts: withMail(window, text),
        ...(base === undefined ? {} : { base }),
      },
      view,
    ),
  );
const mailNow = async (id = ID) =>
  (await open(id)).texts.find(({ channel, variant }) => channel === "mail" && variant === "en")?.text;

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  rereadOwn();
});

describe("a reply open in two windows", () => {
  it("is kept by the first; the second is told, and its words go over them only when it says so", async () => {
    const [first, second] = [await open(ID), await open(ID)];
    expect(await save(first, "From the first.", first.stamp)).toMatchObject({ id: ID, newer: "" });
    expect(await save(second, "From the second.", second.stamp)).toEqual({
      id: null,
      faults: [],
      untitled: false,
      newer: "changed",
    });
    expect(await mailNow()).toBe("From the first.");
    expect(await save(second, "From the second.")).toMatchObject({ id: ID, newer: "" });
    expect(await mailNow()).toBe("From the second.");
    worth(await handlers["own.undo"]({}, view));
    expect(await mailNow()).toBe("From the first.");
  });

  it("keeps both where the second becomes a reply of its own", async () => {
    const [first, second] = [await open(ID), await open(ID)];
    await save(first, "From the first.", first.stamp);
    const copy = await save(
      { ...second, id: null, facts: { ...second.facts, title: "Mine" } },
      "From the second.",
    );
    expect(await mailNow()).toBe("From the first.");
    expect(await mailNow(copy.id ?? "")).toBe("From the second.");
  });

  it("that one of them deleted is not made again without a word", async () => {
    const made = await save({ ...(await open(ID)), id: null }, "Mine alone.");
    const second = await open(made.id ?? "");
    worth(await handlers["own.delete"]({ scriptId: made.id ?? "" }, view));
    expect(await save(second, "Still typing.", second.stamp)).toMatchObject({ id: null, newer: "gone" });
    expect((await getOwn()).scripts).toEqual([]);
  });

  it("leaves the other's unsaved words where they wait, and knows them for older when they come back", async () => {
    const [first, second] = [await open(ID), await open(ID)];
    const draft = { facts: second.facts, texts: withMail(second, "Half a"), at: clock, base: second.stamp };
    worth(await handlers["own.draft"]({ id: ID, draft }, view));
    await save(first, "From the first.", first.stamp);
    const back = await open(ID);
    expect(back.draft?.texts).toEqual(draft.texts);
    expect(back.draft?.base).not.toBe(back.stamp);
    expect(await save(back, "Half a", back.draft?.base)).toMatchObject({ newer: "changed" });
    await save(back, "Half a");
    expect((await open(ID)).draft).toBeNull();
  });
});

describe("a policy open in two windows", () => {
  const FORM: PolicyForm = {
    id: null,
    title: "Returns",
    text: "Thirty days.",
    link: "",
    version: "2026-05-03",
    scripts: [],
  };
  const keep = async (form: PolicyForm, base?: number) =>
    worth(await handlers["policy.save"]({ ...form, ...(base === undefined ? {} : { base }) }, view));

  it("is kept by the first; the second is told, and nothing of either is lost", async () => {
    const [policy] = (await keep(FORM)).policies;
    if (!policy) throw new Error("no policy was kept");
    const form = { ...FORM, id: policy.id };
    expect((await keep({ ...form, text: "From the first." }, policy.stamp)).refused).toBe("");
    const told = await keep({ ...form, text: "From the second." }, policy.stamp);
    expect(told.refused).toBe("changed");
    expect(told.policies.map(({ text }) => text)).toEqual(["From the first."]);
    expect((await keep({ ...form, text: "From the second." }, told.policies[0]?.stamp)).refused).toBe("");
    worth(await handlers["policy.delete"]({ id: policy.id }, view));
    expect((await keep({ ...form, text: "Third." }, policy.stamp)).refused).toBe("gone");
    expect((await getOwn()).policies).toEqual([]);
  });

  it("waits as it was typed, until it is saved", async () => {
    const draft = { form: { ...FORM, title: "Half a ti" }, at: clock, base: 0 };
    worth(await handlers["policy.draft"]({ id: null, draft }, view));
    expect(worth(await handlers["policy.list"]({}, view)).drafts).toEqual([draft]);
    expect((await keep({ ...FORM, title: "Another" })).drafts).toEqual([draft]);
    expect((await keep(draft.form)).drafts).toEqual([]);
  });
});
