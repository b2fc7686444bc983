/** Every database ever shipped opens today with everything in it; one from the future is read and left alone. */
import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { backfillStep } from "@/lib/casebook/backfill";
import { getCase } from "@/lib/casebook/cases";
import { dueUntil } from "@/lib/casebook/dues";
import { NEWEST, VERSIONS } from "@/lib/casebook/migrations";
import { getNote, saveNote } from "@/lib/casebook/notes";
import { pack } from "@/lib/casebook/patterns/pulses";
import { knownCases } from "@/lib/casebook/patterns/read";
import { searchCards } from "@/lib/casebook/search";
import { rowsSetAside } from "@/lib/casebook/status";
import { openCasebook } from "@/lib/casebook/tables";
import { type Dump, dig, plant } from "./dumps";

const FOLDER = join(import.meta.dirname, "../../fixtures/casebook");
const dumpOf = (version: number): Dump => JSON.parse(readFileSync(join(FOLDER, `v${version}.json`), "utf8"));
const shipped = readdirSync(FOLDER).flatMap((file) => {
  const version = /^v(\d+)\.json$/.exec(file)?.[1];
  return version ? [Number(version)] : [];
});
const KEY = "redmine:desk.example:7";

it("has a dump of every version", () => {
  expect(shipped.sort((one, other) => one - other)).toEqual(VERSIONS.map(({ version }) => version));
});

describe.each(VERSIONS.map(({ version }) => version))("a database of version %i", (version) => {
  const opened = async () => {
    const name = `v${version}-${Math.random()}`;
    await plant(name, version, dumpOf(version));
    return openCasebook(name);
  };

  it("opens with every case, note, event and salt as they were", async () => {
    const db = await opened();
    const before = dumpOf(version);
    expect(db.verno).toBe(NEWEST);
    for (const raw of before.cases as { key: string }[]) {
      const { replyLanguage: _, ...known } = raw as Record<string, unknown>;
      expect(await getCase(db, raw.key, 1)).toMatchObject({ ...known, resolution: known.resolution ?? {} });
    }
    if (version < 3) expect((await getCase(db, KEY, 1))?.replyVariant).toBe("es-usted");
    expect(await getNote(db, KEY, 1)).toMatchObject({ text: "Finance: both settled" });
    expect(await db.events.toArray()).toEqual(before.events);
    expect(await db.meta.get("customer-salt")).toEqual(before.meta?.[0]);
    expect(await db.quarantine.count()).toBe(0);
    db.close();
  });

  it("gets its cards afterwards, step by step, and again changes nothing", async () => {
    const db = await opened();
    while (await backfillStep(db));
    expect((await searchCards(db, "cobrado finance", 5)).map(({ caseKey }) => caseKey)).toEqual([KEY]);
    if (version >= 2) expect(await dueUntil(db, 2e12, 5)).toMatchObject([{ caseKey: KEY, kind: "promise" }]);
    const cards = await db.cards.toArray();
    await db.meta.delete("backfill-facts");
    while (await backfillStep(db));
    expect(await db.cards.toArray()).toEqual(cards);
    db.close();
  });
});

describe.each(VERSIONS.map(({ version }) => version))(
  "the patterns of a database of version %i",
  (version) => {
    it("know its cases after they were gone through, packed or not, and words that were looked for stay", async () => {
      const name = `facts-v${version}-${Math.random()}`;
      await plant(name, version, dumpOf(version));
      const db = await openCasebook(name);
      while (await backfillStep(db));
      const known = await knownCases(db, 0, 0);
      expect(known.cases.map(({ key }) => key).sort()).toEqual(
        (dumpOf(version).cases as { key: string }[]).map(({ key }) => key).sort(),
      );
      const paid = known.cases.find(({ key }) => key === KEY);
      expect(paid).toMatchObject({ subcategory: "duplicate-charge", emotion: "frustrated", amount: 89.9 });
      expect((await getCase(db, KEY, 1))?.terms).toEqual(
        version >= 4 ? ["pasarela", "segunda tarjeta"] : expect.any(Array),
      );
      await pack(db);
      expect(await db.pulses.count()).toBe(0);
      const packed = await knownCases(db, 0, 0);
      const byKey = (cases: typeof known.cases) =>
        cases.toSorted((one, other) => one.key.localeCompare(other.key));
      expect(byKey(packed.cases)).toEqual(byKey(known.cases));
      expect(packed.history.reduce((sum, { at }) => sum + at.length, 0)).toBe(known.cases.length);
      db.close();
    });
  },
);

describe("a database from the future", () => {
  it("is read as it is, and not written to, and not changed in any way", async () => {
    const name = "future";
    await plant(name, NEWEST + 1, dumpOf(1));
    const before = await dig(name);
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const db = await openCasebook(name);
    expect(db.newer).toBe(true);
    expect(await getNote(db, KEY, 1)).toMatchObject({ text: "Finance: both settled" });
    expect(await getCase(db, KEY, 1)).toMatchObject({ subject: "Me han cobrado dos veces" });
    await expect(saveNote(db, KEY, "overwritten", 2)).rejects.toThrow();
    db.close();
    expect(await dig(name)).toEqual(before);
    warn.mockRestore();
  });
});

it("sets aside a row that cannot be read, once, and shows it whole", async () => {
  const name = "broken";
  await plant(name, 1, { ...dumpOf(1), cases: [{ key: KEY, subject: 5 }] });
  const db = await openCasebook(name);
  for (let round = 0; round < 3; round++) expect(await getCase(db, KEY, 1)).toBeUndefined();
  const rows = await rowsSetAside(db, 10);
  expect(rows).toHaveLength(1);
  expect(JSON.parse(rows[0]?.json ?? "")).toEqual({ key: KEY, subject: 5 });
  db.close();
});
