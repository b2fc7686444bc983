/** Messages about what the agent has typed in the helpdesk: it passes through, and is written down nowhere. */
import { TONE_FAMILIES } from "../scripts/tone/types";
import { z } from "../zod";
import { message } from "./message";

/** As long as lib/editors reads. */
const draft = z.string().max(20_000);
const place = z.number().int().nonnegative();
const caseKey = z.object({ caseKey: z.string() });
const none = z.object({});

/** Why a draft was not read, or better words not put into it. */
export const DraftProblem = z.enum([
  "no-editor",
  "read-only",
  "detached",
  "note",
  "empty",
  "foreign",
  "page-gone",
  "changed",
  "not-taken",
  "not-verified",
]);
export type DraftProblem = z.infer<typeof DraftProblem>;

/** An exchange of words: `draft.slice(start, end)` goes. Whole words of one line, never empty. */
const Exchange = z.object({ start: place, end: place, words: z.string().min(1).max(2_000) });

export const DraftMark = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  family: z.enum(TONE_FAMILIES),
  /** One line in the interface's language. */
  why: z.string(),
  /** What of its sentence stands before and behind. */
  before: z.string(),
  after: z.string(),
  /** `better` is for the eye, empty where the words just go; the rest goes into the editor. */
  fix: Exchange.extend({ better: z.string() }).nullable(),
});
export type DraftMark = z.infer<typeof DraftMark>;

export const DraftCheck = z.object({
  /** Null when the draft was read. */
  problem: DraftProblem.nullable(),
  /** As it was read; better words go in only while it still is so. */
  draft,
  /** A language tag, for what is quoted of it. */
  lang: z.string(),
  /** Only its first part was read. */
  cut: z.boolean(),
  marks: z.array(DraftMark),
  /** Marks beyond those. */
  more: z.number(),
  heated: z.boolean(),
  hardToRead: z.boolean(),
});
export type DraftCheck = z.infer<typeof DraftCheck>;

export const PageDraft = z.object({ problem: DraftProblem.nullable(), draft, cut: z.boolean() });
export type PageDraft = z.infer<typeof PageDraft>;

const Outcome = z.object({ problem: DraftProblem.nullable() });

export const draftMessages = {
  "draft.check": message(["view"], caseKey, DraftCheck),
  /** Puts better words into the draft; `problem` null once they were seen there. */
  "draft.take": message(["view"], caseKey.extend({ draft }).extend(Exchange.shape), Outcome),
  /** Whether the page should say when the agent has typed. */
  "draft.watch": message(["view"], caseKey.extend({ on: z.boolean() }), none),
  /** The agent has typed and stopped; what, nobody says. */
  "draft.typed": message(["page"], none, none),
} as const;

export const draftPageMessages = {
  "page.draft": message(["view"], none, PageDraft),
  "page.redraft": message(["view"], z.object({ draft }).extend(Exchange.shape), Outcome),
  "page.watch-draft": message(["view"], z.object({ on: z.boolean() }), none),
} as const;

/** Said by the background to every view: the draft of this case may be worth another look. */
export const DraftTyped = z.object({ type: z.literal("draft.typed"), caseKey: z.string() });
export type DraftTyped = z.infer<typeof DraftTyped>;
