/** What a backup holds beside cases comes back, is counted first, can be undone; and files of older versions still restore. */
import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 30_000 });

import { PARTS } from "@/lib/background/casebook/parts";
import { getHabits, rate } from "@/lib/background/habits";
import { getLessons, putLessons } from "@/lib/background/lesson-store";
import { changeOwn, forgetOwn, getOwn, ownLibrary, rereadOwn } from "@/lib/background/own/store";
import { nextBundles, writeBundles } from "@/lib/casebook/bundles";
import { database, withCasebookAlone } from "@/lib/casebook/database";
import { partsToDo } from "@/lib/casebook/restore-parts";
import { allOfCase } from "@/lib/casebook/write";
import { TAUGHT_HELPDESK, type TaughtSite } from "@/lib/helpdesks/taught/profile";
import { ok } from "@/lib/result";
import type { Policy } from "@/lib/scripts/own/types";
import { getSettings, setSettings } from "@/lib/settings/store";
import { listTaught, putTaught } from "@/lib/sites/taught-store";
import { writeBackup } from "@/lib/transfer/backup-file";
import { readBackup } from "@/lib/transfer/read-backup";
import { takeBackup } from "@/lib/transfer/take-backup";
import { ALL_SUBCATEGORIES } from "@/lib/triage/taxonomy";
import { madeUpCase } from "../../bench/casebook/made-up-cases";
import { clientOf } from "./client";

const client = clientOf();
const quiet = () => {};
const lessonsOf = (...ids: string[]) =>
  ids.map((id) => ({
    id,
    caseKey: `demo:desk.example:${id}`,
    at: 5,
    was: "late" as const,
    right: "not-delivered" as const,
    traits: { id: [7], value: [1], scores: ALL_SUBCATEGORIES.map(() => 0) },
    on: true,
  }));

const TAUGHT: TaughtSite = {
  version: 1,
  origin: "https://desk.example",
  helpdesk: TAUGHT_HELPDESK,
  savedAt: 1_700_000_000_000,
  address: { path: "/work/{id}", query: [], hash: "" },
  marks: [],
  number: null,
  subject: { in: "page", selector: "h1" },
  customer: null,
  thread: {
    list: "#thread",
    items: "#thread > li",
    body: ".words",
    author: ".who",
    time: "time",
    newestFirst: false,
    roles: { customer: [], agent: [], note: [], left: null, byAuthor: true, rest: "unknown" },
  },
  reply: "textarea",
};

const POLICY: Policy = {
  id: "policy.returns",
  title: "Returns",
  text: "Thirty days.",
  link: "",
  version: "2026-01-01",
  scripts: [],
  at: 5,
};

async function empty(): Promise<void> {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  await putLessons([], false);
  await fakeBrowser.storage.local.clear();
  rereadOwn();
}

async function backup(): Promise<Blob> {
  const taken = await takeBackup(client, "", quiet);
  if (!taken.ok) throw new Error(taken.problem.message);
  return taken.value.file;
}
async function read(file: Blob, passphrase = "") {
  const found = await readBackup(client, file, passphrase, quiet);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}
const state = async (wanted: string) =>
  vi.waitFor(async () => {
    const status = await client.send("restore.status", {});
    expect(status.ok && status.value.job?.state).toBe(wanted);
  });
async function apply(id: string, mode: "merge" | "replace", parts: string[]): Promise<void> {
  await client.send("restore.apply", { id, mode, parts });
  await state("applied");
}

async function refusedNow() {
  const status = await client.send("data.status", {});
  return status.ok ? status.value.restore?.refused : status.problem;
}

/** The browser's storage takes everything but what is kept under one name. */
function refuse(key: string, message: string) {
  const set = fakeBrowser.storage.local.set;
  return vi.spyOn(fakeBrowser.storage.local, "set").mockImplementation(async (items) => {
    if (Object.hasOwn(items, key)) throw new Error(message);
    await set(items);
  });
}

beforeEach(async () => {
  await empty();
  await setSettings({ agentName: "Robin", team: "Ledger" });
  await rate("opening", 1, 100);
  await putLessons(lessonsOf("a", "b"), false);
});

describe("the named parts of a backup", () => {
  it("bring back what the desk wrote: its words, its replies, its policies", async () => {
    const edits = [{ id: "gen.ack.recap", texts: { mail: { en: "Ours." } }, team: null, at: 1 }];
    await ownLibrary.restore({ edits, scripts: [], policies: [] });
    const file = await backup();
    await forgetOwn();
    const found = await read(file);
    expect(found.counts.parts).toContainEqual({ name: "scripts", items: 1, here: 0, readable: true });
    await apply(found.id, "merge", ["scripts"]);
    expect((await getOwn()).edits).toEqual(edits);
    await forgetOwn();
  });

  it("bring the desk's own replies and taught sites back", async () => {
    const put = await changeOwn(() => ok([{ kind: "policy", id: POLICY.id, to: POLICY }]));
    expect(put.ok).toBe(true);
    await putTaught([TAUGHT]);
    const file = await backup();
    await empty();
    rereadOwn();
    const found = await read(file);
    expect(found.counts.parts.find(({ name }) => name === "scripts")).toMatchObject({ items: 1, here: 0 });
    await apply(found.id, "replace", ["scripts", "sites"]);
    expect((await getOwn()).policies.map(({ title }) => title)).toEqual(["Returns"]);
    expect(await listTaught()).toEqual([TAUGHT]);
    await client.send("restore.undo", {});
    await state("undone");
    expect([(await getOwn()).policies, await listTaught()]).toEqual([[], []]);
  });

  it("bring settings, lessons and habits back, each counted before", async () => {
    const file = await backup();
    await empty();
    const found = await read(file);
    expect(found.counts.parts).toEqual([
      { name: "settings", items: 1, here: 0, readable: true },
      { name: "lessons", items: 2, here: 0, readable: true },
      { name: "habits", items: 1, here: 0, readable: true },
    ]);
    expect(await getLessons()).toEqual([]);
    await apply(found.id, "merge", ["settings", "lessons", "habits"]);
    expect(await getSettings()).toMatchObject({ agentName: "Robin", team: "Ledger" });
    expect((await getLessons()).map(({ id }) => id)).toEqual(["a", "b"]);
    expect((await getHabits()).opening?.rating).toBe(1);
  });

  it("leave alone what was not chosen, and stand beside what is here in a merge", async () => {
    const file = await backup();
    await setSettings({ agentName: "Alex" });
    await putLessons(lessonsOf("c"), false);
    const found = await read(file);
    await apply(found.id, "merge", ["lessons"]);
    expect((await getSettings()).agentName).toBe("Alex");
    expect((await getLessons()).map(({ id }) => id).sort()).toEqual(["a", "b", "c"]);
  });

  it("go again with the undo, except where somebody has worked on them since", async () => {
    const file = await backup();
    await setSettings({ agentName: "Alex" });
    await putLessons(lessonsOf("c"), false);
    const found = await read(file);
    await apply(found.id, "replace", ["settings", "lessons"]);
    expect((await getSettings()).agentName).toBe("Robin");
    await putLessons(lessonsOf("d"), true);
    await client.send("restore.undo", {});
    await state("undone");
    expect((await getSettings()).agentName).toBe("Alex");
    expect((await getLessons()).map(({ id }) => id).sort()).toEqual(["a", "b", "d"]);
  });

  it("are put in place by the next start where the first was stopped, and once", async () => {
    const file = await backup();
    await empty();
    const found = await read(file);
    const { startApplying } = await import("@/lib/casebook/restore");
    const { finishParts } = await import("@/lib/background/casebook/restore-parts");
    await withCasebookAlone((db) => startApplying(db, found.id, "merge", 9, ["lessons"]));
    expect(await finishParts()).toEqual({ ok: true, value: true });
    expect(await finishParts()).toEqual({ ok: true, value: false });
    expect((await getLessons()).length).toBe(2);
    expect(await partsToDo(await database())).toBeNull();
  });

  it("that this Amends does not know, or that are broken, are said and left out", async () => {
    const parts: BlobPart[] = [];
    const about = {
      made: 1,
      salt: "",
      cases: 1,
      parts: {
        horoscopes: { version: 1, items: 3, data: [1, 2, 3] },
        settings: { version: 99, items: 1, data: { agentName: "Later" } },
        lessons: { version: 1, items: 1, data: "none" },
      },
    };
    async function* pieces() {
      yield [JSON.stringify(madeUpCase(1))];
    }
    for await (const bytes of writeBackup(about, pieces(), "")) parts.push(bytes);
    const found = await read(new Blob(parts));
    expect(found.counts.parts.map(({ name, readable }) => [name, readable])).toEqual([
      ["horoscopes", false],
      ["settings", false],
      ["lessons", false],
    ]);
    await apply(found.id, "replace", ["horoscopes", "settings", "lessons"]);
    expect((await getSettings()).agentName).toBe("Robin");
    expect((await getLessons()).length).toBe(2);
  });

  it("hold what could not be read here, also what nobody had met before the last backup, and never take it away", async () => {
    const db = await database();
    const row = { key: "demo:desk.example:odd", subject: 7, from: "another Amends" };
    const note = { id: "n", caseKey: madeUpCase(1).case.key, text: 5 };
    await db.transaction("rw", allOfCase(db), () => writeBundles(db, [madeUpCase(1)], true));
    await db.cases.put(row as never);
    await db.notes.put(note as never);
    await backup();
    const file = await backup();
    await empty();
    const found = await read(file);
    expect(found.counts.parts).toContainEqual({ name: "set-aside", items: 2, here: 0, readable: true });
    await apply(found.id, "merge", ["set-aside"]);
    const aside = await client.send("data.set-aside", {});
    expect(aside.ok && aside.value.rows.map(({ table, json }) => [table, JSON.parse(json)]).sort()).toEqual([
      ["cases", row],
      ["notes", note],
    ]);
    await client.send("restore.undo", {});
    await state("undone");
    expect(await db.quarantine.count()).toBe(2);
    await client.send("erase.case", { caseKey: row.key });
    expect((await db.quarantine.toArray()).map(({ table }) => table)).toEqual(["notes"]);
  });

  it("that are refused by whoever keeps them are told with the reason, and all else is in place", async () => {
    await changeOwn(() => ok([{ kind: "policy", id: POLICY.id, to: POLICY }]));
    const file = await backup();
    await empty();
    await fakeBrowser.storage.local.set({ "own-scripts": { version: 99, scripts: [{ later: true }] } });
    rereadOwn();
    const full = refuse("lessons", "Resource::kQuotaBytes quota exceeded");
    await apply((await read(file)).id, "replace", ["settings", "lessons", "scripts", "habits"]);
    full.mockRestore();
    expect(await refusedNow()).toEqual([
      { name: "lessons", code: "storage-full" },
      { name: "scripts", code: "storage-newer" },
    ]);
    expect((await getSettings()).agentName).toBe("Robin");
    expect(Object.keys(await getHabits())).toEqual(["opening"]);
    expect(await getLessons()).toEqual([]);
    expect((await fakeBrowser.storage.local.get("own-scripts"))["own-scripts"]).toMatchObject({
      version: 99,
    });
  });

  it("that were put in place without trouble are not spoken of; an undo tells what did not go back", async () => {
    const file = await backup();
    await setSettings({ agentName: "Somebody else" });
    await apply((await read(file)).id, "merge", ["settings", "lessons"]);
    expect(await refusedNow()).toEqual([]);
    const broken = refuse("settings", "Something went wrong");
    await client.send("restore.undo", {});
    await state("undone");
    broken.mockRestore();
    expect(await refusedNow()).toEqual([{ name: "settings", code: "failed" }]);
    expect((await getSettings()).agentName).toBe("Robin");
  });

  it("forget what a deleted customer left in them while they wait", async () => {
    const file = await backup();
    await read(file);
    const staged = async () => JSON.stringify(await (await database()).meta.toArray());
    expect(await staged()).toContain("demo:desk.example:a");
    await client.send("erase.case", { caseKey: "demo:desk.example:a" });
    expect(await staged()).not.toContain("demo:desk.example:a");
    expect(await staged()).toContain("demo:desk.example:b");
  });

  it("have each a name of its own", () => {
    const names = PARTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a backup of version 1, as an Amends of that day wrote it", () => {
  it.each([
    ["backup-v1.amends", ""],
    ["backup-v1-sealed.amends", "correct horse"],
  ])("%s still restores, case by case", async (name, passphrase) => {
    await empty();
    const file = new Blob([readFileSync(`test/fixtures/casebook/${name}`)]);
    const found = await read(file, passphrase);
    expect(found.counts).toMatchObject({ cases: 3, fresh: 3, parts: [] });
    await apply(found.id, "merge", []);
    const { bundles } = await nextBundles(await database(), "", 10);
    const expected = [0, 1, 2].map(madeUpCase);
    expect(bundles.map((bundle) => bundle.case.key)).toEqual(
      expected.map((bundle) => bundle.case.key).sort(),
    );
    for (const { case: row, notes } of expected) {
      const kept = bundles.find((bundle) => bundle.case.key === row.key);
      expect(kept?.case.subject).toBe(row.subject);
      expect(kept?.notes.map(({ text }) => text)).toEqual(notes.map(({ text }) => text));
    }
  });
});
