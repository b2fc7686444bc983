/** Putting text into somebody else's editor (design.md §2). */

/** At the caret, in place of what is selected; or below all that is there. */
export type Where = "caret" | "below";

/** `inserted`: the editor was seen to hold the text, once. */
export type InsertResult =
  | { inserted: true; technique: string }
  | { inserted: false; reason: "no-editor" | "read-only" | "not-verified" | "detached"; technique: string };
