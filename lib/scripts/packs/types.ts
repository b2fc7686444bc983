/** A pack: replies, edits and policies in one file, for a team to hand around without a server (practice 001-25). */
import { z } from "../../zod";
import { Day, OwnScript, Policy, ScriptEdit, TITLE_LIMIT } from "../own/types";
import type { TeamPart } from "../types";
import type { TeamRules } from "./team";

/** Raised when a reader of the old kind could misread the new one. */
export const PACK_VERSION = 1;
export const PACK_FORMAT = "amends-pack";
/** More than any desk writes; beyond it a file is something else. */
export const ITEM_LIMIT = 5_000;

/** The outside of a pack; its items are looked at one by one, so that one bad item is named and not the whole file. */
export const PackFrame = z.object({
  format: z.literal(PACK_FORMAT),
  version: z.number().int().positive(),
  name: z.string().trim().min(1).max(TITLE_LIMIT),
  made: Day,
  scripts: z.array(z.unknown()).max(ITEM_LIMIT).default([]),
  edits: z.array(z.unknown()).max(ITEM_LIMIT).default([]),
  policies: z.array(z.unknown()).max(ITEM_LIMIT).default([]),
  /** Parts of a team's rules by their name; packs of before 2026-11-22 have none. */
  team: z.record(z.string(), z.unknown()).default({}),
});
export type PackFrame = z.infer<typeof PackFrame>;

/** Who imported it and when is decided where it is imported. */
export const PackScript = OwnScript.shape.script;
export const PackEdit = ScriptEdit.pick({ id: true, texts: true });
export const PackPolicy = Policy.omit({ at: true });

/** What a file brings, whatever kind of file it is. */
export type IncomingItem =
  | { kind: "script"; id: string; title: string; script: z.infer<typeof PackScript> }
  | { kind: "edit"; id: string; title: string; texts: z.infer<typeof PackEdit>["texts"] }
  | { kind: "policy"; id: string; title: string; policy: z.infer<typeof PackPolicy> }
  | { kind: "team"; id: string; title: string; part: TeamPart; rules: TeamRules };

/** Why an item can't be taken over. */
export const REFUSALS = [
  "not-readable",
  "bad-text",
  "names-internal",
  "unknown-reply",
  "twice",
  "no-text",
  "has-conditions",
  "switched-off",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface RefusedItem {
  title: string;
  why: Refusal;
  /** The spot, the gap or the field that it is about; may be empty. */
  detail: string;
}

/** Something that was taken over, but not as it was: for the agent to look at. */
export interface ItemNote {
  /** Placeholders of the other tool that became gaps to fill, as it wrote them. */
  gaps: string[];
  /** True where the other tool would do more than write: set a status, add tags. */
  actionsLeft: boolean;
}

export interface Incoming {
  /** A pack's own name, or the tool's. */
  name: string;
  made: string;
  items: (IncomingItem & { note?: ItemNote })[];
  refused: RefusedItem[];
}

/** Why a file is none that can be imported at all. */
export const FILE_FAULTS = [
  "not-json",
  "unknown-kind",
  "newer-pack",
  "bad-pack",
  "too-many",
  "nothing",
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

export type ReadIn = { ok: true; value: Incoming } | { ok: false; fault: FileFault };
