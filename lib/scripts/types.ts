/** A reply under one id, and its texts by channel and variant (design.md §4, script-library.md). */
import { Localized } from "../i18n/localized";
import { Stage, Stance } from "../resolution/types";
import { Ask, Category, Emotion, Language, Subcategory, Trigger } from "../triage/taxonomy";
import { z } from "../zod";
import { ReplyChannel, Variant } from "./variants";

/** What a reply does, in script-library.md's terms. */
export const ReplyMove = z.enum([
  "acknowledge",
  "ask",
  "update",
  "offer",
  "resolve",
  "explain",
  "recap",
  "follow-up",
  "escalate",
]);
export type ReplyMove = z.infer<typeof ReplyMove>;

export const Script = z.object({
  /** As in script-library.md, e.g. `bill.dup.own`. */
  id: z.string(),
  title: Localized,
  move: ReplyMove,
  stance: Stance,
  stages: z.array(Stage).min(1),
  /** Empty: fits any. */
  categories: z.array(Category),
  subcategories: z.array(Subcategory),
  emotions: z.array(Emotion),
  triggers: z.array(Trigger),
  asks: z.array(Ask),
  /** Internal texts can never enter a public reply. */
  internal: z.boolean(),
  /**
   * Plain text by channel and variant, greeting and sign-off included; one that is not there is stood in for by the
   * nearest (`textOf`). `{slot}` is required; `[[ … {slot} … ]]` marks a sentence that drops out while its slot is
   * empty, `[[~ … ]]` an apology, which drops out where one was made before. Blank line between paragraphs.
   */
  texts: z.partialRecord(ReplyChannel, z.partialRecord(Variant, z.string().min(1))),
});
export type Script = z.infer<typeof Script>;

export const ReplyPart = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("slot"), slot: z.string(), value: z.string() }),
  z.object({ kind: z.literal("gap"), slot: z.string(), label: z.string() }),
]);
export type ReplyPart = z.infer<typeof ReplyPart>;

/** A field of the small form: a slot of this reply, filled or not. */
export const ReplyField = z.object({
  slot: z.string(),
  /** In the interface's language, e.g. "Reaches the card". */
  label: z.string(),
  hint: z.string(),
  value: z.string(),
  required: z.boolean(),
});
export type ReplyField = z.infer<typeof ReplyField>;

/** A reply as it stands with the values known so far. `text` is what would be inserted; only whole when `gaps` is empty. */
export const Composition = z.object({
  scriptId: z.string(),
  title: z.string(),
  stance: Stance,
  move: ReplyMove,
  language: Language,
  /** Of the text that was found; the nearest one where what was asked for is not written. */
  variant: Variant,
  channel: ReplyChannel,
  /** Channels this reply is written for. */
  channels: z.array(ReplyChannel),
  parts: z.array(ReplyPart),
  fields: z.array(ReplyField),
  /** Slots still empty, in reading order. */
  gaps: z.array(z.string()),
  text: z.string(),
  words: z.number(),
});
export type Composition = z.infer<typeof Composition>;

/** One row of the suggestions or of the search. */
export const ReplyOffer = z.object({
  scriptId: z.string(),
  title: z.string(),
  stance: Stance,
  move: ReplyMove,
  /** First words of the reply, gaps shown as labels in ‹ ›. */
  preview: z.string(),
  gapCount: z.number(),
});
export type ReplyOffer = z.infer<typeof ReplyOffer>;

/** Everything ranking may look at. */
export interface ReplyContext {
  category: Category;
  subcategory: Subcategory;
  emotion: Emotion;
  triggers: readonly Trigger[];
  ask: readonly Ask[];
  stage: Stage;
  stance: Stance;
  /** Script ids already inserted in this case: an opener is never offered twice. */
  inserted: readonly string[];
}
