/** The casebook on a real IndexedDB implementation: kept, claimed once, set aside when unreadable. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { blankCase } from "@/lib/background/keep-snapshot";
import { changeCase, earlierCases, getCase, recentEvents } from "@/lib/casebook/cases";
import { customerKey } from "@/lib/casebook/customer-key";
import {
  addInsertion,
  claimInsertion,
  finishInsertion,
  latestInsertion,
  pruneInsertions,
  WAIT_FOR_PAGE,
} from "@/lib/casebook/insertions";
import { getNote, saveNote } from "@/lib/casebook/notes";
import { CasebookDatabase } from "@/lib/casebook/tables";

const DAY = 86_400_000;
let db: CasebookDatabase;
let count = 0;

beforeEach(() => {
  db = new CasebookDatabase(`test-${count++}`);
});
afterEach(async () => {
  await db.delete();
});

const snapshot = (id: string) => ({
  helpdesk: "demo-desk",
  host: "desk.example",
  id,
  url: `http://desk.example/tickets/${id}`,
  messages: [],
  partial: false,
  found: [],
  page: "thread" as const,
});
const insertion = (id: string, at: number) => ({
  id,
  caseKey: "c",
  scriptId: "gen.ack.recap",
  at,
  state: "waiting" as const,
  text: "Hello",
  problem: "",
});

describe("cases", () => {
  it("keeps the row and the event that explains it together", async () => {
    const row = blankCase(snapshot("1"), 1000);
    await changeCase(db, row.key, 1000, () => ({
      row,
      events: [{ kind: "read", label: "damaged" }],
    }));
    expect(await getCase(db, row.key, 1001)).toEqual(row);
    expect(await recentEvents(db, row.key, 5)).toMatchObject([{ kind: "read", label: "damaged", at: 1000 }]);
  });

  it("writes neither when the change fails", async () => {
    const row = blankCase(snapshot("1"), 1000);
    await expect(
      changeCase(db, row.key, 1000, () => ({
        row: { ...row, firstSeenAt: "never" as unknown as number },
        events: [{ kind: "read", label: "damaged" }],
      })),
    ).rejects.toThrow();
    expect(await db.cases.count()).toBe(0);
    expect(await db.events.count()).toBe(0);
  });

  it("sets an unreadable row aside whole before it is overwritten", async () => {
    const broken = { key: "demo-desk:desk.example:9", reading: "from the future" };
    await db.table("cases").put(broken);
    expect(await getCase(db, broken.key, 5)).toBeUndefined();
    expect((await db.quarantine.toArray()).map(({ row }) => row)).toEqual([broken]);
  });

  it("lists this customer's other cases, newest first, and nobody else's", async () => {
    for (const [id, who, at] of [
      ["1", "lucia", 10],
      ["2", "lucia", 30],
      ["3", "joao", 20],
      ["4", "lucia", 20],
    ] as const) {
      const row = { ...blankCase(snapshot(id), at), customerKey: who };
      await changeCase(db, row.key, at, () => ({ row, events: [] }));
    }
    const mine = await getCase(db, "demo-desk:desk.example:1", 40);
    if (!mine) throw new Error("the case was not kept");
    expect((await earlierCases(db, mine, 5)).map((row) => row.ticketId)).toEqual(["2", "4"]);
  });
});

describe("customer keys", () => {
  it("recognises an address in any case, across hosts, and keeps none of it", async () => {
    const one = await customerKey(db, { email: "Lucia@Example.com" }, "a.example");
    expect(await customerKey(db, { email: " lucia@example.com" }, "b.example")).toBe(one);
    expect(one).not.toContain("lucia");
    expect(JSON.stringify(await db.meta.toArray())).not.toContain("lucia");
  });

  it("tells two people apart, and knows nobody by no name", async () => {
    const one = await customerKey(db, { email: "a@example.com" }, "h");
    expect(await customerKey(db, { email: "b@example.com" }, "h")).not.toBe(one);
    expect(await customerKey(db, { name: "  " }, "h")).toBe("");
  });

  it("uses another salt in another database", async () => {
    const other = new CasebookDatabase(`test-other-${count}`);
    const there = await customerKey(other, { email: "a@example.com" }, "h");
    await other.delete();
    expect(await customerKey(db, { email: "a@example.com" }, "h")).not.toBe(there);
  });
});

describe("notes", () => {
  it("survive the database being closed and opened again", async () => {
    await saveNote(db, "c", "Finance: both settled", 7);
    db.close();
    const again = new CasebookDatabase(db.name);
    expect(await getNote(again, "c", 8)).toEqual({ text: "Finance: both settled", updatedAt: 7 });
    again.close();
  });

  it("of one case never show in another [001-6]", async () => {
    await saveNote(db, "a", "private to a", 7);
    expect(await getNote(db, "b", 8)).toEqual({ text: "", updatedAt: null });
  });
});

describe("insertions", () => {
  it("are claimed once, however many ask", async () => {
    await addInsertion(db, insertion("i", 100));
    const claims = await Promise.all([1, 2, 3].map(() => claimInsertion(db, "c", 200)));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it("are not claimed after the wait is over", async () => {
    await addInsertion(db, insertion("i", 100));
    expect(await claimInsertion(db, "c", 101 + WAIT_FOR_PAGE)).toBeNull();
  });

  it("lose their words once the editor holds them, and keep them while it does not", async () => {
    await addInsertion(db, insertion("i", 100));
    await finishInsertion(db, "i", { inserted: false, problem: "no-editor" }, 150);
    expect(await latestInsertion(db, "c")).toMatchObject({ state: "failed", text: "Hello" });
    await finishInsertion(db, "i", { inserted: true, problem: "" }, 200);
    expect(await latestInsertion(db, "c")).toMatchObject({ state: "inserted", text: "" });
  });

  it("that went nowhere are kept with their words for a day, and no longer", async () => {
    await addInsertion(db, insertion("old", 100));
    await addInsertion(db, { ...insertion("new", 100 + DAY), caseKey: "d" });
    expect(await pruneInsertions(db, 100 + DAY)).toBe(0);
    expect(await pruneInsertions(db, 101 + DAY)).toBe(1);
    expect(await latestInsertion(db, "c")).toBeUndefined();
    expect(await latestInsertion(db, "d")).toMatchObject({ text: "Hello" });
  });

  it("take a second report of the same success as no news", async () => {
    await addInsertion(db, insertion("i", 100));
    const first = await finishInsertion(db, "i", { inserted: true, problem: "" }, 150);
    const second = await finishInsertion(db, "i", { inserted: true, problem: "" }, 160);
    expect([first?.news, second?.news]).toEqual([true, false]);
  });
});
