/** Backups: what goes in comes out, and a file that is not whole, not ours or not for us changes nothing. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 60_000 });

import { nextBundles, writeBundles } from "@/lib/casebook/bundles";
import { database } from "@/lib/casebook/database";
import { NoteRow } from "@/lib/casebook/rows";
import { allOfCase } from "@/lib/casebook/write";
import { openBackup } from "@/lib/transfer/backup-file";
import { readBackup } from "@/lib/transfer/read-backup";
import { takeBackup } from "@/lib/transfer/take-backup";
import { madeUpCase, seeded } from "../../bench/casebook/made-up-cases";
import { clientOf } from "./client";

const client = clientOf();
const cases = Array.from({ length: 45 }, (_, index) => madeUpCase(index));
const quiet = () => {};

async function empty(): Promise<void> {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
}
const kept = async () => (await nextBundles(await database(), "", 1000)).bundles;
const everything = async () =>
  JSON.stringify(await Promise.all((await database()).tables.map((t) => t.toArray())));

beforeEach(async () => {
  await empty();
  await fakeBrowser.storage.local.clear();
  const db = await database();
  await db.transaction("rw", allOfCase(db), () => writeBundles(db, cases));
});

async function backup(passphrase = ""): Promise<Blob> {
  const taken = await takeBackup(client, passphrase, quiet);
  if (!taken.ok) throw new Error(taken.problem.message);
  return taken.value.file;
}
async function applied(id: string, mode: "merge" | "replace"): Promise<void> {
  await client.send("restore.apply", { id, mode });
  await vi.waitFor(async () => {
    const status = await client.send("restore.status", {});
    expect(status.ok && status.value.job?.state).toBe("applied");
  });
}

describe.each(["", "correct horse – Peña"])("a backup with the passphrase '%s'", (passphrase) => {
  it("brings everything back into an empty casebook", async () => {
    const before = await kept();
    const file = await backup(passphrase);
    await empty();
    const read = await readBackup(client, file, passphrase, quiet);
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.value.counts).toMatchObject({ cases: 45, fresh: 45, onlyHere: 0 });
    expect(await kept()).toEqual([]);
    await applied(read.value.id, "merge");
    expect(await kept()).toEqual(before);
  });

  it("holds no word in the clear that a passphrase should hide", async () => {
    const text = new TextDecoder("latin1").decode(await (await backup(passphrase)).arrayBuffer());
    expect(text).not.toContain(cases[0]?.case.subject);
    expect(text.startsWith("AMENDS-BACKUP 2\n")).toBe(true);
  });
});

describe("a backup of a casebook that is being worked on", () => {
  it("holds what was changed while it was made", async () => {
    const key = [...cases].sort((a, b) => (a.case.key < b.case.key ? -1 : 1))[0]?.case.key as string;
    let told = false;
    const working = clientOf((name) => {
      if (name === "backup.read" && !told) told = true;
      return undefined;
    });
    const saving: typeof working = {
      ...working,
      async send(name, payload) {
        const answer = await working.send(name, payload);
        if (name === "backup.read") await client.send("note.save", { caseKey: key, text: "typed meanwhile" });
        return answer;
      },
    };
    const taken = await takeBackup(saving, "", quiet);
    if (!taken.ok) throw new Error(taken.problem.message);
    await empty();
    const read = await readBackup(client, taken.value.file, "", quiet);
    if (!read.ok) throw new Error(JSON.stringify(read));
    await applied(read.value.id, "replace");
    expect((await (await database()).notes.get(key))?.text).toBe("typed meanwhile");
  });
});

it("a backup brings cases of any length back: many long ones a piece at a time, and one of many long notes", async () => {
  const db = await database();
  await db.cases.clear();
  await db.notes.clear();
  await db.cards.clear();
  // Letters that do not pack well.
  const long = (seed: number) => {
    const random = seeded(seed);
    return Array.from({ length: 100_000 }, () => String.fromCharCode(33 + random() * 90)).join("");
  };
  const noted = (index: number, notes: number) => {
    const bundle = madeUpCase(index);
    const { key } = bundle.case;
    const [free] = NoteRow.array().parse([{ id: "n", caseKey: key, text: "", updatedAt: 5 }]);
    return {
      ...bundle,
      notes: Array.from({ length: notes }, (_, nth) => ({
        ...(free as NoteRow),
        id: `${key}-${nth}`,
        text: long(index * 1000 + nth),
      })),
    };
  };
  const cases = [...Array.from({ length: 90 }, (_, index) => noted(index, 1)), noted(90, 55)];
  await db.transaction("rw", allOfCase(db), () => writeBundles(db, cases, true));
  const piece = await client.send("backup.read", { after: "", since: null });
  expect(piece.ok && piece.value.lines.length).toBeLessThan(91);
  expect(piece.ok && piece.value.next).not.toBeNull();
  const before = (await db.notes.toArray()).map(({ id, text }) => [id, text]);
  const file = await backup();
  await Promise.all(db.tables.map((table) => table.clear()));
  const read = await readBackup(client, file, "", quiet);
  if (!read.ok) throw new Error(JSON.stringify(read));
  expect(read.value.counts).toMatchObject({ cases: 91, notes: 145 });
  await applied(read.value.id, "merge");
  expect((await db.notes.toArray()).map(({ id, text }) => [id, text])).toEqual(before);
});

describe("a file that is not a whole backup of ours", () => {
  const refused = async (file: Blob, passphrase = "") => {
    const before = await kept();
    const read = await readBackup(client, file, passphrase, quiet);
    expect(await kept()).toEqual(before);
    expect(await (await database()).staged.count()).toBe(0);
    return read.ok ? "taken" : "file" in read ? read.file : read.background.code;
  };
  const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

  it("is refused wherever it is cut off", async () => {
    const bytes = await bytesOf(await backup());
    for (const at of [0, 10, 40, 80, bytes.length >> 1, bytes.length - 20, bytes.length - 1]) {
      expect(await refused(new Blob([bytes.slice(0, at)]))).not.toBe("taken");
    }
  });

  it.each(["", "secret"])("is refused with any bit of it changed (passphrase '%s')", async (passphrase) => {
    const bytes = await bytesOf(await backup(passphrase));
    // A wrong length of the key derivation would only make it slow; the header has its own test.
    const start = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const changed = bytes.slice();
          changed[at] = (changed[at] as number) ^ (1 << bit);
          expect(await refused(new Blob([changed]), passphrase)).not.toBe("taken");
        },
      ),
      { numRuns: passphrase ? 4 : 40 },
    );
  });

  it("is refused with frames in another order, or one left out", async () => {
    const bytes = await bytesOf(await backup());
    const frames: Uint8Array<ArrayBuffer>[] = [];
    const start = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
    for (let at = start; at < bytes.length; ) {
      const length = 5 + new DataView(bytes.buffer, at).getUint32(0);
      frames.push(bytes.slice(at, at + length));
      at += length;
    }
    expect(frames.length).toBeGreaterThanOrEqual(3);
    const header = bytes.slice(0, start);
    const [first, second, ...rest] = frames as [
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>,
      ...Uint8Array<ArrayBuffer>[],
    ];
    expect(await refused(new Blob([header, second, first, ...rest]))).not.toBe("taken");
    expect(await refused(new Blob([header, first, ...rest]))).not.toBe("taken");
    expect(await refused(new Blob([header, ...frames, first]))).not.toBe("taken");
  });

  it("is refused when it claims a gigabyte, and reads none of it", async () => {
    const bytes = await bytesOf(await backup());
    const start = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
    new DataView(bytes.buffer).setUint32(start, 1_000_000_000);
    const file = new Blob([bytes]);
    const slice = vi.spyOn(file, "slice");
    expect(await refused(file)).toBe("damaged");
    expect(slice.mock.calls.length).toBeGreaterThan(0);
    for (const [from = 0, to = 0] of slice.mock.calls) expect(to - from).toBeLessThan(10_000);
  });

  it("is refused when a small frame unpacks to far more than a frame may hold", async () => {
    const bomb = await new Response(
      new Blob([new Uint8Array(80_000_000)]).stream().pipeThrough(new CompressionStream("gzip")),
    ).arrayBuffer();
    const { hashSeal } = await import("@/lib/transfer/seal");
    const header = new TextEncoder().encode(
      `AMENDS-BACKUP 1\n${JSON.stringify({ made: 1, sealed: null })}\n`,
    );
    const closed = await hashSeal(header).close(new Uint8Array(bomb), false);
    const head = new Uint8Array(5);
    new DataView(head.buffer).setUint32(0, closed.length);
    expect(await refused(new Blob([header, head, closed]))).toBe("damaged");
  });

  it("is told apart by what it is: a newer one, a web page, another file, a wrong or missing passphrase", async () => {
    const sealed = await backup("secret");
    expect(await refused(new Blob(["AMENDS-BACKUP 3\n{}\n"]))).toBe("newer-backup");
    expect(await refused(new Blob(["<!doctype html><p>Log in"]))).toBe("not-a-backup");
    expect(await refused(new Blob([]))).toBe("not-a-backup");
    expect(await refused(sealed)).toBe("needs-passphrase");
    expect(await refused(sealed, "Secret")).toBe("wrong-passphrase");
  });

  it("is refused when a case in it is none, or smuggles keys in", async () => {
    const { writeBackup } = await import("@/lib/transfer/backup-file");
    const file = async (lines: string[]) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      async function* pieces() {
        yield lines;
      }
      for await (const part of writeBackup({ made: 1, salt: "", cases: lines.length }, pieces(), ""))
        parts.push(part);
      return new Blob(parts);
    };
    const good = JSON.stringify(madeUpCase(900));
    const other = madeUpCase(901);
    expect(await refused(await file([good, "{"]))).toBe("damaged");
    expect(await refused(await file([good, '{"__proto__":{"polluted":1}}']))).toBe("damaged");
    const foreign = { ...other, events: [{ ...other.events[0], caseKey: "somebody:else:1" }] };
    expect(await refused(await file([JSON.stringify(foreign)]))).toBe("damaged");
    const smuggled = good.replace('{"case":{', '{"case":{"__proto__":{"polluted":1},"extra":"x",');
    const read = await readBackup(client, await file([smuggled]), "", quiet);
    if (!read.ok) throw new Error("a case with more than we know is still a case");
    await applied(read.value.id, "merge");
    expect(await everything()).not.toContain("polluted");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const opened = await openBackup(new Blob([Uint8Array.from(bytes)]), "");
        expect(opened.ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
