/**
 * Version 3, 2026-11-22: a card for each case (lists, search, similar cases), what is due, imports, and restores with
 * what they replaced. Cards of older cases are made after opening, in steps (`backfill.ts`). Frozen.
 */
import type { NoteRowV1 } from "./v1";
import type { CaseRowV2 } from "./v2";

export const STORES = {
  cards: "id, &caseKey, customerKey, updatedAt",
  fresh: "id",
  segments: "++id",
  dues: "id, caseKey, due",
  imports: "id, updatedAt",
  staged: "[jobId+caseKey], jobId",
  replaced: "[jobId+caseKey], jobId, caseKey",
} as const;

/** Rows of version 2 get the new fields when they are read. */
export interface CaseRowV3 extends CaseRowV2 {
  times?: {
    firstReplyAt: number | null;
    decidedAt: number | null;
    executedAt: number | null;
    confirmedAt: number | null;
  };
  origin?: "seen" | "imported";
}

export interface NoteRowV3 extends NoteRowV1 {
  fields?: { kind: string };
  at?: number | null;
}
