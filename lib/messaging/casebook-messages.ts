/** Messages about the casebook as a whole: lists, notes with a purpose, backups, restores, imports, deleting. */
import { BackupParts, PartName } from "../records/backup-parts";
import { Board, BoardBy, CaseFilter, CaseLine, ClaimHistoryView } from "../records/case-list";
import { DataStatus, SetAside } from "../records/data-status";
import { ImportedTicket, ImportProgress } from "../records/imported-ticket";
import { NOTE_LIMIT, NoteFields, NoteView } from "../records/note";
import { RestoreCounts, RestoreJob } from "../records/restore";
import { z } from "../zod";
import { message } from "./message";

const none = z.object({});
const caseKey = z.string().min(1).max(1000);
const id = z.string().min(1).max(100);
/** Two hundred of the longest notes on one case; browsers hand over some 60 MB at once. */
const CASE_LINE_LIMIT = 20_000_000;
/** Cases in one answer or one delivery, as JSON, one a line. */
const lines = z.array(z.string().max(CASE_LINE_LIMIT)).max(500);

const notes = z.object({ notes: z.array(NoteView) });

export const casebookMessages = {
  "cases.list": message(
    ["view"],
    z.object({ filter: CaseFilter, skip: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
    z.object({ lines: z.array(CaseLine), next: z.number().nullable(), total: z.number().nullable() }),
  ),
  /** The keys of all cases that fit, for what is done with every one of them. */
  "cases.keys": message(["view"], z.object({ filter: CaseFilter }), z.object({ keys: z.array(z.string()) })),
  /** Cases side by side by where they stand. */
  "cases.board": message(["view"], z.object({ filter: CaseFilter, by: BoardBy }), Board),
  /** The helpdesks that cases came from, most cases first. */
  "cases.hosts": message(["view"], none, z.object({ hosts: z.array(z.string()) })),
  /** Nearest past cases with what was decided and how it ended. */
  "cases.similar": message(
    ["view"],
    z.object({ caseKey }),
    z.object({
      cases: z.array(
        z.object({ line: CaseLine, because: z.array(z.string()), reason: z.string(), decided: z.string() }),
      ),
    }),
  ),
  /** The history of a case's customer, in counts. */
  "cases.history": message(["view"], z.object({ caseKey }), ClaimHistoryView),
  /** Whole cases by key, for exports of a selection. */
  "cases.bundles": message(["view"], z.object({ keys: z.array(caseKey).max(200) }), z.object({ lines })),

  "notes.list": message(["view"], z.object({ caseKey }), notes),
  /** Adds a note with a purpose, or changes the one with this id. */
  "notes.put": message(
    ["view"],
    z.object({
      caseKey,
      id: id.optional(),
      text: z.string().max(NOTE_LIMIT),
      fields: NoteFields,
      at: z.number().int().nonnegative().nullable(),
    }),
    notes,
  ),
  "notes.drop": message(["view"], z.object({ caseKey, id: z.string().min(1).max(1200) }), notes),

  "data.status": message(["view"], none, DataStatus),
  /** Rows that could not be read, whole. */
  "data.set-aside": message(["view"], none, z.object({ rows: z.array(SetAside) })),

  "backup.begin": message(
    ["view"],
    none,
    z.object({ at: z.number(), cases: z.number(), salt: z.string(), parts: BackupParts }),
  ),
  /** The next cases; with `since`, only those changed from then on. */
  "backup.read": message(
    ["view"],
    z.object({ after: z.string().max(1000), since: z.number().nullable() }),
    z.object({ lines, next: z.string().nullable() }),
  ),
  /** The file is safely the agent's: the reminder may rest. */
  "backup.done": message(["view"], z.object({ at: z.number() }), none),

  "restore.begin": message(
    ["view"],
    z.object({ salt: z.string().max(64), parts: BackupParts.optional() }),
    z.object({ id }),
  ),
  "restore.receive": message(["view"], z.object({ id, lines }), z.object({ cases: z.number() })),
  "restore.count": message(["view"], z.object({ id }), RestoreCounts),
  /** @property parts those of the backup's named parts that are put in place, too */
  "restore.apply": message(
    ["view"],
    z.object({ id, mode: z.enum(["merge", "replace"]), parts: z.array(PartName).max(40).optional() }),
    none,
  ),
  "restore.undo": message(["view"], none, none),
  "restore.drop": message(["view"], none, none),
  "restore.status": message(["view"], none, z.object({ job: RestoreJob.nullable() })),

  /** Begins an import, or finds the one of the same file that was not finished. */
  "import.begin": message(
    ["view"],
    z.object({ file: z.string().max(500), fingerprint: z.string().max(200) }),
    ImportProgress,
  ),
  /** Tickets from row `from` on; a delivery that was made before changes nothing. */
  "import.rows": message(
    ["view"],
    z.object({
      id,
      from: z.number().int().min(0),
      /** Rows of the file that these are, refused ones among them. */
      rows: z.number().int().min(0).max(1000),
      source: z.string().min(1).max(200),
      tickets: z.array(ImportedTicket).max(500),
    }),
    ImportProgress,
  ),
  /** How the columns of such files were mapped before; null for never. */
  "import.mapping": message(
    ["view"],
    z.object({ signature: z.string().max(2000), keep: z.string().max(20_000).nullable() }),
    z.object({ mapping: z.string().nullable() }),
  ),
  "import.state": message(
    ["view"],
    z.object({ id, state: z.enum(["running", "paused", "done", "cancelled"]) }),
    ImportProgress,
  ),

  "erase.case": message(["view"], z.object({ caseKey }), z.object({ cases: z.number() })),
  /** Everything about the customer of a case, in all cases and waiting or undoable restores. */
  "erase.customer": message(["view"], z.object({ caseKey }), z.object({ cases: z.number() })),
  /** Everything; settings, too, where asked. */
  "erase.all": message(["view"], z.object({ settingsToo: z.boolean() }), none),
} as const;
