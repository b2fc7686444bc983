/** A reply under one id, and its texts by channel and variant (design.md §4, script-library.md). */
import { Localized } from "../i18n/localized";
import { Stage, Stance } from "../resolution/types";
import { Ask, Category, Emotion, Language, Subcategory, Trigger } from "../triage/taxonomy";
import { z } from "../zod";
import { TONE_FAMILIES } from "./tone/types";
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
  /** Other stances under which the text says nothing untrue. */
  alsoStances: z.array(Stance),
  stages: z.array(Stage).min(1),
  /** Empty: fits any. */
  categories: z.array(Category),
  subcategories: z.array(Subcategory),
  emotions: z.array(Emotion),
  triggers: z.array(Trigger),
  asks: z.array(Ask),
  /** Internal texts can never enter a public reply. */
  internal: z.boolean(),
  /** Who wrote it, where Amends did not. */
  by: z.enum(["team", "mine"]).optional(),
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

/** How a part reads in the finished text; a gap as its label in ‹ ›. */
export const shown = (part: ReplyPart): string => {
  if (part.kind === "text") return part.text;
  return part.kind === "slot" ? part.value : `‹${part.label}›`;
};

/** A field of the small form: a slot of this reply, filled or not. */
export const ReplyField = z.object({
  slot: z.string(),
  /** In the interface's language, e.g. "Reaches the card". */
  label: z.string(),
  hint: z.string(),
  value: z.string(),
  required: z.boolean(),
  /** Days to choose from, nearest first, as the reply writes them; anything else may be typed. */
  choices: z.array(z.string()),
});
export type ReplyField = z.infer<typeof ReplyField>;

/** Asks for "what happens next", among the values that an agent types: any text but an empty one. */
export const NEXT_SWITCH = "next_steps";

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
  /** Whether it says what happens next; absent where it cannot. */
  next: z.enum(["off", "on"]).optional(),
});
export type Composition = z.infer<typeof Composition>;

/** Wording to look at again, as the preview shows it: where it stands in the reply, why, and a way out. */
export const ToneMark = z.object({
  /** `text` is exactly the reply's `text.slice(start, end)`. */
  start: z.number(),
  end: z.number(),
  text: z.string(),
  family: z.enum(TONE_FAMILIES),
  /** One line in the interface's language. */
  why: z.string(),
  /** A better wording that one click takes; null where the sentence wants a person. */
  fix: z
    .object({
      /** What stands there then; empty: the words just go. */
      better: z.string(),
      slot: z.string(),
      /** Of the whole slot. */
      value: z.string(),
    })
    .nullable(),
});
export type ToneMark = z.infer<typeof ToneMark>;

/** One row of the suggestions or of the search. */
export const ReplyOffer = z.object({
  scriptId: z.string(),
  title: z.string(),
  stance: Stance,
  move: ReplyMove,
  /** A talk track (`phone`) is read, never inserted. */
  channel: ReplyChannel,
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
  channel: ReplyChannel;
  /** Script ids already inserted in this case: an opener is never offered twice. */
  inserted: readonly string[];
  /** What the agents' earlier messages in this thread hold already. */
  said: Said;
  /** What this agent does with the replies, by script id. */
  habits?: Readonly<Record<string, Habit>>;
}

/** Read from the agents' messages by `readSaid`. */
export const Said = z.object({
  /** Somebody thanked, acknowledged or took the case on: the customer was heard once. */
  opened: z.boolean(),
  apologised: z.boolean(),
  /** Scripts whose own sentences stand in those messages, inserted here or anywhere. */
  scripts: z.array(z.string()),
});
export type Said = z.infer<typeof Said>;

export const NOTHING_SAID: Said = { opened: false, apologised: false, scripts: [] };

/** How often a reply was put in, when last, and how the agent rated it. */
export const Habit = z.object({
  used: z.number().int().nonnegative(),
  /** Epoch ms; 0 when never. */
  lastAt: z.number(),
  rating: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
});
export type Habit = z.infer<typeof Habit>;

/** What of a team's rules a pack may hand on, each by itself. */
export const TEAM_PARTS = ["departments", "limits", "weights", "values"] as const;
export const TeamPart = z.enum(TEAM_PARTS);
export type TeamPart = z.infer<typeof TeamPart>;
