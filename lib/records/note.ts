/** Notes with a purpose: what each kind asks for beside its text. Views and the casebook share these types. */
import { z } from "../zod";

const line = z.string().max(500).default("");
const instant = z.number().int().nonnegative().nullable().default(null);

/** What each kind of note holds beside its text; `free` is the note box, kept as typed. */
export const NoteFields = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("free") }),
  /** Somebody was spoken to, or written to, outside of the ticket. */
  z.object({ kind: z.literal("contact"), who: line, channel: line, byUs: z.boolean().default(true) }),
  z.object({ kind: z.literal("finding"), about: line, source: line }),
  z.object({ kind: z.literal("promise"), to: line, dueAt: instant }),
  z.object({ kind: z.literal("agreement"), between: line, owner: line, dueAt: instant }),
  /** What should change, so that it does not happen again. */
  z.object({ kind: z.literal("lesson"), cause: line }),
]);
export type NoteFields = z.infer<typeof NoteFields>;

export const NOTE_KINDS = ["free", "contact", "finding", "promise", "agreement", "lesson"] as const;
export const NoteKind = z.enum(NOTE_KINDS);
export type NoteKind = z.infer<typeof NoteKind>;

/** The longest note, in characters; the note box stops there too. */
export const NOTE_LIMIT = 100_000;

/** A note as views show it. */
export const NoteView = z.object({
  id: z.string(),
  text: z.string(),
  fields: NoteFields,
  at: z.number().nullable(),
  updatedAt: z.number(),
});
export type NoteView = z.infer<typeof NoteView>;
