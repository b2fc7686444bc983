/** Putting text into somebody else's editor (design.md §2). */

/** `inserted`: the editor was seen to hold the text, once. */
export type InsertResult =
  | { inserted: true; technique: string }
  | { inserted: false; reason: "no-editor" | "read-only" | "not-verified" | "detached"; technique: string };
