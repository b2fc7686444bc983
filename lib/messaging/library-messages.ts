/** Messages about the library of replies as a whole: browsed, read and rated without a ticket. */
import { Stage, Stance } from "../resolution/types";
import { Habit, ReplyMove } from "../scripts/types";
import { ReplyChannel, Variant } from "../scripts/variants";
import { Category, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";
import { message } from "./message";

const none = z.object({});
const scriptId = z.string().min(1).max(120);

/** A script as the library lists it. */
export const LibraryLine = z.object({
  id: z.string(),
  title: z.string(),
  /** The family it is written for; `none` serves any. */
  family: Category,
  /** All families it is written for; empty: any. */
  families: z.array(Category),
  stance: Stance,
  move: ReplyMove,
  stages: z.array(Stage),
  /** Empty: fits any of its family. */
  kinds: z.array(Subcategory),
  internal: z.boolean(),
  /** Who wrote it, where Amends did not. */
  by: z.enum(["team", "mine"]).nullable(),
  /** The pack it came in; "" where it came in none. */
  pack: z.string(),
  /** Ships with Amends; its words were changed here. */
  edited: z.boolean(),
  written: z.array(z.object({ channel: ReplyChannel, variants: z.array(Variant) })),
  used: z.number(),
  rating: Habit.shape.rating,
});
export type LibraryLine = z.infer<typeof LibraryLine>;

/** A stretch of a text as written: plain, a gap by its label; `optional` drops out while its gap is empty. */
export const LibraryPart = z.object({
  kind: z.enum(["text", "slot"]),
  text: z.string(),
  optional: z.boolean(),
});
export type LibraryPart = z.infer<typeof LibraryPart>;

export const LibraryText = z.object({
  channel: ReplyChannel,
  variant: Variant,
  words: z.number(),
  parts: z.array(LibraryPart),
});
export type LibraryText = z.infer<typeof LibraryText>;

export const libraryMessages = {
  /** Every script; with words only those that hold them all, best first. */
  "library.list": message(
    ["view"],
    z.object({ query: z.string().max(200) }),
    z.object({ scripts: z.array(LibraryLine) }),
  ),
  "library.texts": message(["view"], z.object({ scriptId }), z.object({ texts: z.array(LibraryText) })),
  "library.rate": message(["view"], z.object({ scriptId, rating: Habit.shape.rating }), none),
} as const;
