/** The one Dexie of the product; the background alone imports this room (pitfalls P5, P6). */
import Dexie, { type DBCore, type Table } from "dexie";
import type { Entry } from "./lookup/segment";
import type { SegmentRow } from "./lookup/store";
import { NEWEST, VERSIONS } from "./migrations";
import { countWrites } from "./patterns/changes";
import type { PackRow } from "./patterns/pack";
import type { PulseRow } from "./patterns/pulses";
import type {
  CardRow,
  CaseRow,
  DueRow,
  EventRow,
  ImportRow,
  InsertionRow,
  MetaRow,
  NoteRow,
  QuarantineRow,
  ReplacedRow,
  StagedRow,
} from "./rows";

/** Thrown by every write to a database that a newer Amends has made. */
export class NewerCasebookError extends Error {
  override name = "NewerCasebookError";
}

/** Dexie counts in steps of ten of the browser's own number. */
const STEPS = 10;

export class CasebookDatabase extends Dexie {
  declare cases: Table<CaseRow, string>;
  declare notes: Table<NoteRow, string>;
  declare events: Table<EventRow, number>;
  declare insertions: Table<InsertionRow, string>;
  declare meta: Table<MetaRow, string>;
  declare quarantine: Table<QuarantineRow, number>;
  declare cards: Table<CardRow, number>;
  declare fresh: Table<Entry, number>;
  declare segments: Table<SegmentRow, number>;
  declare dues: Table<DueRow, string>;
  declare imports: Table<ImportRow, string>;
  declare staged: Table<StagedRow, [string, string]>;
  declare replaced: Table<ReplacedRow, [string, string]>;
  declare pulses: Table<PulseRow, number>;
  declare packs: Table<PackRow, number>;

  /**
   * @param newer the database was made by a newer Amends: it is opened as it is, and every write is refused. Dexie
   * would otherwise add what it misses to it.
   */
  constructor(
    name = "amends",
    readonly newer = false,
  ) {
    // Strict: a save is acknowledged when it is on the disk, not when the system promises to put it there.
    super(name, { chromeTransactionDurability: "strict" });
    // Somebody upgrades or deletes it: our connection goes, and whoever comes next looks at the version first. Dexie
    // by itself would open again whatever it finds, and write to it.
    this.on("versionchange", () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
    if (newer) {
      this.use({
        stack: "dbcore",
        name: "read-only",
        create: (down: DBCore) => ({
          ...down,
          table: (table: string) => ({
            ...down.table(table),
            mutate: () => Promise.reject(new NewerCasebookError(`${table} is not written to`)),
          }),
        }),
      });
      // Dexie gives tables as properties only to versions it was told of.
      this.on("ready", () => {
        for (const table of this.tables) Object.defineProperty(this, table.name, { value: table });
      });
      return;
    }
    this.use(countWrites);
    for (const { version, stores, upgrade } of VERSIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

/** The version on the disk, 0 where there is none, in our count; 0, too, where the browser does not tell. */
async function versionOnDisk(name: string): Promise<number> {
  if (typeof indexedDB === "undefined" || !indexedDB.databases) return 0;
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return (found?.version ?? 0) / STEPS;
}

/** Opens a casebook, read-only where a newer Amends made it. @throws what the browser throws when it refuses */
export async function openCasebook(name = "amends"): Promise<CasebookDatabase> {
  // A part of a step is Dexie's own repair of a version we know.
  const newer = Math.floor(await versionOnDisk(name)) > NEWEST;
  const db = new CasebookDatabase(name, newer);
  await db.open();
  return db;
}
