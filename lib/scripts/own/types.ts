/** What a desk writes itself: its words for shipped replies, replies of its own, and the policies they rest on. */
import { z } from "../../zod";
import { Script } from "../types";

/** A text longer than this is a document, not a reply. */
export const TEXT_LIMIT = 20_000;
export const TITLE_LIMIT = 120;
export const POLICY_LIMIT = 4_000;
/** Ids never hold a slash (they stand in addresses); a dot tells them from the names of places. */
export const ScriptId = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)+$/);

const Texts = Script.shape.texts;

/** From which pack something came; its name as the pack says it. */
export const TeamMark = z.object({ pack: z.string().min(1).max(TITLE_LIMIT), made: z.string().max(40) });
export type TeamMark = z.infer<typeof TeamMark>;

/** Other words for a shipped reply. What it is for, and whether it is internal, stays as shipped. */
export const ScriptEdit = z.object({
  id: ScriptId,
  /** Only the texts that differ from the shipped ones. */
  texts: Texts,
  team: TeamMark.nullable(),
  /** Epoch ms of the last change. */
  at: z.number(),
});
export type ScriptEdit = z.infer<typeof ScriptEdit>;

const title = z.string().trim().min(1).max(TITLE_LIMIT);

/** A reply that does not ship with Amends. */
export const OwnScript = z.object({
  id: ScriptId,
  script: Script.extend({
    id: ScriptId,
    title: z.object({ en: title, es: title, pt: title, ptPT: title.optional() }),
  }),
  team: TeamMark.nullable(),
  at: z.number(),
});
export type OwnScript = z.infer<typeof OwnScript>;

/** An address a person may be sent to: never `javascript:` or a file of this computer. */
export const PolicyLink = z.union([
  z.literal(""),
  z
    .string()
    .max(500)
    .regex(/^https?:\/\/[^\s/]+\S*$/i),
]);

/** A calendar day that exists, e.g. 2026-05-03. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((day) => {
    const at = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  });

/** A rule of the house in its own words, with the day of the version it was taken from (practice 000-21). */
export const Policy = z.object({
  id: ScriptId,
  title,
  text: z.string().max(POLICY_LIMIT),
  link: PolicyLink,
  version: Day,
  /** Replies that rest on it. */
  scripts: z.array(ScriptId).max(500),
  at: z.number(),
});
export type Policy = z.infer<typeof Policy>;

export const OwnLibrary = z.object({
  edits: z.array(ScriptEdit),
  scripts: z.array(OwnScript),
  policies: z.array(Policy),
});
export type OwnLibrary = z.infer<typeof OwnLibrary>;

export const EMPTY: OwnLibrary = { edits: [], scripts: [], policies: [] };
