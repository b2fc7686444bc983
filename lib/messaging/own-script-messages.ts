/** Messages about the replies that the desk writes itself, and its words in those that ship. */
import { Stage, Stance } from "../resolution/types";
import { ReplyMove, ReplyPart, TeamPart } from "../scripts/types";
import { ReplyChannel, Variant } from "../scripts/variants";
import { Emotion, Subcategory, Trigger } from "../triage/taxonomy";
import { z } from "../zod";
import { message } from "./message";

const none = z.object({});
const scriptId = z.string().min(1).max(120);
/** A little over what may be kept: the refusal should come with a sentence. */
const words = z.string().max(40_000);

/** What a reply is for, as its author may set it. */
export const ScriptFactsForm = z.object({
  title: z.string().max(200),
  move: ReplyMove,
  stance: Stance,
  stages: z.array(Stage),
  subcategories: z.array(Subcategory),
  emotions: z.array(Emotion),
  triggers: z.array(Trigger),
  internal: z.boolean(),
});
export type ScriptFactsForm = z.infer<typeof ScriptFactsForm>;

export const EditedText = z.object({ channel: ReplyChannel, variant: Variant, text: words });
export type EditedText = z.infer<typeof EditedText>;

/** What was typed and not saved: it waits here, whatever happens to the window. */
export const ScriptDraft = z.object({
  facts: ScriptFactsForm,
  texts: z.array(EditedText).max(20),
  at: z.number(),
  /** `OpenScript.stamp` of what it was begun from; absent in drafts of before 2026-11-22. */
  base: z.number().optional(),
});
export type ScriptDraft = z.infer<typeof ScriptDraft>;

/** A gap that may be put into a text. */
export const GapChoice = z.object({
  name: z.string(),
  label: z.string(),
  hint: z.string(),
  internal: z.boolean(),
});
export type GapChoice = z.infer<typeof GapChoice>;

/** A script as its editor needs it. */
export const OpenScript = z.object({
  /** Null: not kept yet. */
  id: z.string().nullable(),
  /** Comes with Amends: only its words can be changed. */
  shipped: z.boolean(),
  by: z.enum(["team", "mine"]).nullable(),
  /** When it was last kept; 0 where it is as shipped or not kept yet. Another window's saving changes it. */
  stamp: z.number(),
  facts: ScriptFactsForm,
  /** `original` is the shipped text; null where there is none. */
  texts: z.array(EditedText.extend({ original: z.string().nullable() })),
  /** How a text of each channel and variant begins. */
  blanks: z.array(EditedText),
  gaps: z.array(GapChoice),
  draft: ScriptDraft.nullable(),
});
export type OpenScript = z.infer<typeof OpenScript>;

/** Codes of lib/scripts/own/check.ts; the spot or the gap in `detail`. */
export const TextFaultView = z.object({ code: z.string(), detail: z.string() });
export type TextFaultView = z.infer<typeof TextFaultView>;
export const PlacedFault = TextFaultView.extend({ channel: ReplyChannel, variant: Variant });
export type PlacedFault = z.infer<typeof PlacedFault>;

/** With whose words a preview is filled. */
export const TrySample = z.object({ kind: z.enum(["sample", "case"]), id: z.string().max(300) });
export type TrySample = z.infer<typeof TrySample>;

/** A text as it stands with a case, and what there is to say about it. */
export const TriedText = z.object({
  parts: z.array(ReplyPart),
  words: z.number(),
  faults: z.array(TextFaultView),
  unknown: z.array(z.object({ gap: z.string(), meant: z.string().nullable() })),
  /** In the text as typed: `text` is exactly `slice(start, end)`. `better` null where a person has to find it. */
  tone: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text: z.string(),
      why: z.string(),
      /** The whole text with the better wording in it. */
      better: z.object({ words: z.string(), text: z.string() }).nullable(),
    }),
  ),
  hardToRead: z.boolean(),
});
export type TriedText = z.infer<typeof TriedText>;

const changed = z.object({ changed: z.number() });

export const ownScriptMessages = {
  /** A script to edit; without an id a new one. */
  "own.open": message(["view"], z.object({ scriptId: scriptId.nullable() }), OpenScript),
  /** Keeps a script whole, or says what is wrong with which text and keeps nothing. */
  "own.save": message(
    ["view"],
    z.object({
      id: scriptId.nullable(),
      facts: ScriptFactsForm,
      texts: z.array(EditedText).max(20),
      /** The stamp of what it was begun from; without one it is kept over whatever stands there. */
      base: z.number().optional(),
    }),
    z.object({
      id: z.string().nullable(),
      faults: z.array(PlacedFault),
      untitled: z.boolean(),
      /** Another window kept other words or deleted it since then; nothing was kept. */
      newer: z.enum(["", "changed", "gone"]),
    }),
  ),
  "own.draft": message(["view"], z.object({ id: scriptId.nullable(), draft: ScriptDraft.nullable() }), none),
  "own.duplicate": message(
    ["view"],
    z.object({ scriptId, title: z.string().max(200) }),
    z.object({ id: z.string() }),
  ),
  "own.delete": message(["view"], z.object({ scriptId }), changed),
  /** Gives a shipped reply its own words back: all, or those of one place. */
  "own.bring-back": message(
    ["view"],
    z.object({ scriptId, channel: ReplyChannel.optional(), variant: Variant.optional() }),
    changed,
  ),
  /** Takes the newest change of any kind back. */
  "own.undo": message(["view"], none, changed),
  "own.size": message(
    ["view"],
    none,
    z.object({
      size: z.number(),
      limit: z.number(),
      replies: z.number(),
      edits: z.number(),
      policies: z.number(),
      /** Parts of the team's rules that are not as Amends came. */
      team: z.array(z.object({ id: scriptId, part: TeamPart })),
    }),
  ),
  "own.try": message(
    ["view"],
    z.object({
      text: words,
      channel: ReplyChannel,
      variant: Variant,
      internal: z.boolean(),
      with: TrySample.nullable(),
    }),
    TriedText,
  ),
} as const;
