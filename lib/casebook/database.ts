/** The one Dexie of the product; the background alone imports this room (pitfalls P5, P6). */
import Dexie, { type Table } from "dexie";
import { fail, ok, type Result } from "../result";
import { VERSIONS } from "./migrations";
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

export class CasebookDatabase extends Dexie {
  declare cases: Table<CaseRow, string>;
  declare notes: Table<NoteRow, string>;
  declare events: Table<EventRow, number>;
  declare insertions: Table<InsertionRow, string>;
  declare meta: Table<MetaRow, string>;
  declare quarantine: Table<QuarantineRow, number>;
  declare cards: Table<CardRow, number>;
  declare dues: Table<DueRow, string>;
  declare imports: Table<ImportRow, string>;
  declare staged: Table<StagedRow, [string, string]>;
  declare replaced: Table<ReplacedRow, [string, string]>;

  constructor(name = "amends") {
    super(name);
    for (const { version, stores } of VERSIONS) this.version(version).stores(stores);
  }
}

let shared: CasebookDatabase | null = null;

/** The open database; a cache, made again after the worker was stopped or the connection was closed. */
export const database = (): CasebookDatabase => {
  shared ??= new CasebookDatabase();
  return shared;
};

/** Names Dexie gives to a database that this browser or window refuses (pitfalls P9). */
const REFUSED = /MissingAPI|OpenFailed|InvalidState|SecurityError|UnknownError|DatabaseClosed/;

/**
 * Runs work against the database. Resolves only once the work is durable; a refused database and a full disk come
 * back as problems, anything else too.
 */
export async function withCasebook<T>(work: (db: CasebookDatabase) => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work(database()));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (/QuotaExceeded/.test(name + message)) {
      return fail("storage-full", "The disk is full: nothing new can be kept until there is room.");
    }
    if (REFUSED.test(name)) {
      shared?.close();
      shared = null;
      return fail("storage-unavailable", `This browser window keeps no notes (${name}).`);
    }
    return fail("failed", `${name}: ${message}`);
  }
}
