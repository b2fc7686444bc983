/** Version 2, 2026-11-22: how a case is settled, as one part of the case, found by its next due time. Frozen. */
import type { CaseRowV1 } from "./v1";

export const STORES = {
  cases: "key, customerKey, updatedAt, nextDueAt",
} as const;

/** Rows of version 1 get both fields when they are read. */
export interface CaseRowV2 extends CaseRowV1 {
  resolution?: object;
  nextDueAt?: number | null;
}
