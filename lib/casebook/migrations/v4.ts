/**
 * Version 4, 2026-11-22: what patterns are made of, case by case while it is fresh (`pulses`), else a week to a row
 * (`packs`). Pulses of older cases are made after opening, in steps (`backfill.ts`). Frozen.
 */
import type { CaseRowV3 } from "./v3";

export const STORES = {
  pulses: "id",
  packs: "id",
} as const;

/** Rows of version 3 get the new field when they are read. */
export interface CaseRowV4 extends CaseRowV3 {
  terms?: string[] | null;
}
