/** Putting text into somebody else's editor (design.md §2). */

/** At the caret, in place of what is selected; or below all that is there. */
export type Where = "caret" | "below";

/** `inserted`: the editor was seen to hold the text, once. */
export type InsertResult =
  | { inserted: true; technique: string }
  | { inserted: false; reason: "no-editor" | "read-only" | "not-verified" | "detached"; technique: string };

/** A draft as it stands, or why it cannot be read. */
export type DraftReading =
  | { read: true; text: string; cut: boolean }
  | { read: false; reason: "no-editor" | "detached" };

/** Words for a stretch of a draft that was read before. */
export interface ReplaceOrder {
  draft: string;
  start: number;
  end: number;
  words: string;
}

/** `changed`: the draft is another by now, nothing was written. `not-taken`: nothing was written either. */
export type ReplaceResult =
  | "replaced"
  | "changed"
  | "not-taken"
  | "not-verified"
  | "no-editor"
  | "read-only"
  | "detached";
