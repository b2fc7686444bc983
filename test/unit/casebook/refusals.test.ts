/** A casebook that is full, closed by another, newer or busy says so, keeps nothing half, and comes back by itself. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { alone, database, letGo, withCasebook } from "@/lib/casebook/database";
import { NEWEST } from "@/lib/casebook/migrations";
import { getNote, saveNote } from "@/lib/casebook/notes";
import { plant } from "./dumps";

beforeEach(async () => {
  await letGo();
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase("amends");
    gone.onsuccess = gone.onerror = resolve;
  });
});
afterEach(() => vi.restoreAllMocks());

const save = (text: string) => withCasebook((db) => saveNote(db, "c", text, 1));
const text = async () => {
  const note = await withCasebook((db) => getNote(db, "c", 1));
  return note.ok ? note.value.text : note.problem.code;
};

describe("a full disk", () => {
  it("is said, keeps what was there, and takes the text once there is room", async () => {
    await save("first");
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await save("second")).toMatchObject({ ok: false, problem: { code: "storage-full" } });
    expect(await text()).toBe("first");
    full.mockRestore();
    expect(await save("second")).toMatchObject({ ok: true });
    expect(await text()).toBe("second");
  });
});

describe("a casebook closed by another context", () => {
  it("is opened again and the work is done", async () => {
    await save("first");
    (await database()).backendDB().close();
    expect(await save("second")).toMatchObject({ ok: true });
    expect(await text()).toBe("second");
  });

  it("that a newer Amends has taken over is read, and refuses to be written, with a sentence", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await save("first");
    await plant("amends", NEWEST + 1, {}); // closes our connection, as an update in another window does
    const refused = await save("second");
    expect(refused).toMatchObject({ ok: false, problem: { code: "storage-newer" } });
    if (!refused.ok) expect(refused.problem.message).toMatch(/newer Amends/);
    expect(await text()).toBe("first");
  });
});

describe("a refused casebook", () => {
  it("is unavailable, and is there again when the browser allows it", async () => {
    const refused = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("The user denied permission to access the database.", "UnknownError");
    });
    expect(await save("lost?")).toMatchObject({ ok: false, problem: { code: "storage-unavailable" } });
    refused.mockRestore();
    expect(await save("kept")).toMatchObject({ ok: true });
  });
});

describe("while a restore is written", () => {
  it("everybody waits for its end, and nobody is told half", async () => {
    await save("before");
    let finish = () => {};
    const work = alone(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const seen: string[] = [];
    const reading = text().then((found) => seen.push(found));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual([]);
    finish();
    await Promise.all([work, reading]);
    expect(seen).toEqual(["before"]);
  });

  it("whoever waits too long is told to try again", async () => {
    await save("before");
    vi.useFakeTimers();
    const endless = alone(() => new Promise<void>(() => {}));
    const waiting = save("meanwhile");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await waiting).toMatchObject({ ok: false, problem: { code: "storage-busy" } });
    vi.useRealTimers();
    void endless;
  });
});
