/**
 * Version 3, 2026-11-22: a card for each case (lists, search, similar cases), what is due, imports, and restores with
 * what they replaced. Cards of older cases are made after opening, in steps (`backfill.ts`). Frozen.
 */
import type { Transaction } from "dexie";
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

/** The language an agent had chosen for replies is a variant from now on. */
const VARIANTS: Record<string, string> = { en: "en", es: "es-usted", pt: "pt-br" };

/** Again and again the same: what has its variant is left alone. */
export async function upgrade(tx: Transaction): Promise<void> {
  await tx
    .table<{ replyLanguage?: string | null; replyVariant?: string | null }>("cases")
    .filter(({ replyLanguage, replyVariant }) => Boolean(replyLanguage) && !replyVariant)
    .modify((row) => {
      row.replyVariant = VARIANTS[row.replyLanguage ?? ""] ?? null;
    });
}

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
