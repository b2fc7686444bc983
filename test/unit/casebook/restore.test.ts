/** Restores: counted before, whole after any stop, undone to the letter, and never over work done since. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextBundles, writeBundles } from "@/lib/casebook/bundles";
import { changeCase } from "@/lib/casebook/cases";
import { customerKey, customerSalt, joinFormerKeys } from "@/lib/casebook/customer-key";
import { mergeBundles } from "@/lib/casebook/merge-bundles";
import { saveNote } from "@/lib/casebook/notes";
import { beginRestore, countRestore, receive, startApplying, startUndo } from "@/lib/casebook/restore";
import { restoreJob } from "@/lib/casebook/restore-job";
import { restoreStep } from "@/lib/casebook/restore-steps";
import type { Bundle } from "@/lib/casebook/rows";
import { searchCards } from "@/lib/casebook/search";
import { CasebookDatabase } from "@/lib/casebook/tables";
import { allOfCase } from "@/lib/casebook/write";
import { madeUpCase } from "../../bench/casebook/made-up-cases";

vi.setConfig({ testTimeout: 30_000 });

let db: CasebookDatabase;
let count = 0;
const all = Array.from({ length: 330 }, (_, index) => madeUpCase(index));
const here = all.slice(0, 230);
/** Half of what is here, and a hundred more. */
const backup = all.slice(115);

const write = (bundles: Bundle[]) => db.transaction("rw", allOfCase(db), () => writeBundles(db, bundles));
const kept = async (): Promise<Bundle[]> => (await nextBundles(db, "", 10_000)).bundles;
const inOrder = (bundles: Bundle[]) => [...bundles].sort((a, b) => (a.case.key < b.case.key ? -1 : 1));

/** A new worker on the same data. */
async function stop(): Promise<void> {
  db.close();
  db = new CasebookDatabase(db.name);
}
async function run(stopping: boolean): Promise<void> {
  while (await restoreStep(db, 50)) if (stopping) await stop();
}
async function restore(mode: "merge" | "replace", bundles = backup, stopping = false): Promise<void> {
  await beginRestore(db, "r1", "", 10);
  await receive(db, "r1", bundles);
  await startApplying(db, "r1", mode, 20);
  await run(stopping);
}

beforeEach(async () => {
  db = new CasebookDatabase(`restore-${count++}`);
  await write(here);
});
afterEach(() => db.delete());

describe("before a restore", () => {
  it("counts what it would change, and changes nothing", async () => {
    const before = await kept();
    await beginRestore(db, "r1", "", 10);
    const older = all
      .slice(115, 120)
      .map((bundle) => ({ ...bundle, case: { ...bundle.case, updatedAt: 1 } }));
    await receive(db, "r1", [...older, ...all.slice(120)]);
    expect(await countRestore(db, "r1")).toMatchObject({
      cases: backup.length,
      fresh: 100,
      same: 110,
      older: 5,
      newer: 0,
      onlyHere: 115,
    });
    expect(await kept()).toEqual(before);
  });

  it("takes in nothing for a restore that another one has replaced", async () => {
    await beginRestore(db, "r1", "", 10);
    await beginRestore(db, "r2", "", 11);
    expect(await receive(db, "r1", backup)).toBe(false);
    expect(await startApplying(db, "r1", "merge", 12)).toBe(false);
    expect(await db.staged.count()).toBe(0);
  });
});

describe.each([false, true])("a restore, stopped after every step: %s", (stopping) => {
  it("that merges adds to what is here", async () => {
    await restore("merge", backup, stopping);
    expect(inOrder(await kept())).toEqual(inOrder(all));
    expect(await restoreJob(db)).toMatchObject({ state: "applied", done: backup.length });
    expect(await db.staged.count()).toBe(0);
  });

  it("that replaces leaves nothing but the backup", async () => {
    await restore("replace", backup, stopping);
    expect(inOrder(await kept())).toEqual(inOrder(backup));
    expect((await db.cards.toArray()).map(({ caseKey }) => caseKey).sort()).toEqual(
      backup.map((bundle) => bundle.case.key).sort(),
    );
  });

  it.each(["merge", "replace"] as const)("is undone to the letter (%s)", async (mode) => {
    const before = inOrder(await kept());
    await restore(mode, backup, stopping);
    expect(await startUndo(db, 60)).toBe(true);
    await run(stopping);
    expect(inOrder(await kept())).toEqual(before);
    expect(await restoreJob(db)).toMatchObject({ state: "undone", left: 0 });
    expect(await db.replaced.count()).toBe(0);
    const known = await searchCards(db, "refund", 1000);
    const keys = new Set(before.map((bundle) => bundle.case.key));
    expect(known.every(({ caseKey }) => keys.has(caseKey))).toBe(true);
  });
});

describe("work done meanwhile", () => {
  it("on a restored case stays when the restore is undone, and is counted", async () => {
    await restore("replace");
    const key = backup[0]?.case.key as string;
    await saveNote(db, key, "typed after the restore", 9e12);
    await changeCase(db, backup[1]?.case.key as string, 9e12, (row) =>
      row ? { row: { ...row, fault: "ours", updatedAt: 9e12 }, events: [] } : null,
    );
    await startUndo(db, 60);
    await run(false);
    expect((await db.notes.get(key))?.text).toBe("typed after the restore");
    expect(await restoreJob(db)).toMatchObject({ state: "undone", left: 2 });
  });

  it("in both places is merged: the newer case, every note, every event once", () => {
    const one = all[0] as Bundle;
    const note = { id: one.case.key, caseKey: one.case.key, fields: { kind: "free" as const }, at: null };
    const mine: Bundle = {
      ...one,
      case: { ...one.case, updatedAt: 5, fault: "ours" },
      notes: [{ ...note, text: "called\nmine", updatedAt: 5 }],
      events: [...one.events, { caseKey: one.case.key, at: 3, kind: "fault", label: "ours" }],
    };
    const theirs: Bundle = {
      ...one,
      case: { ...one.case, updatedAt: 4 },
      notes: [{ ...note, text: "called\ntheirs", updatedAt: 4 }],
    };
    const merged = mergeBundles(mine, theirs);
    expect(merged.case.fault).toBe("ours");
    expect(merged.notes[0]?.text.split("\n").sort()).toEqual(["called", "mine", "theirs"]);
    expect(merged.events).toHaveLength(one.events.length + 1);
    expect(mergeBundles(theirs, mine).notes[0]?.text).toBe(merged.notes[0]?.text);
  });

  it("that cannot be read is set aside, not written over", async () => {
    const broken = { key: here[0]?.case.key, subject: 7 };
    await db.table("cases").put(broken);
    await restore("replace", all.slice(200, 205));
    expect((await db.quarantine.toArray()).map(({ row }) => row)).toContainEqual(broken);
  });
});

it("knows the customers of a merged backup again under one key", async () => {
  const other = new CasebookDatabase(`restore-other-${count}`);
  const person = { email: "lucia@example.com" };
  const theirs = await customerKey(other, person, "h");
  const salt = await customerSalt(other);
  await other.delete();
  const mine = await customerKey(db, person, "h");
  const bundle = { ...(all[300] as Bundle), case: { ...(all[300] as Bundle).case, customerKey: theirs } };
  await beginRestore(db, "r1", salt, 10);
  await receive(db, "r1", [bundle]);
  await startApplying(db, "r1", "merge", 20);
  await run(false);
  expect(await customerKey(db, person, "h")).toBe(mine);
  await joinFormerKeys(db, person, "h");
  expect((await db.cases.get(bundle.case.key))?.customerKey).toBe(mine);
});
