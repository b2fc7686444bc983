/** Every message, once: who may say it, what it carries, what comes back. Payloads are JSON values (time is epoch ms). */

import { NOTE_LIMIT } from "../records/note";
import { SettlementChange } from "../resolution/change/schema";
import { Fault, Stage } from "../resolution/types";
import { Composition, Habit, ReplyOffer, ToneMark } from "../scripts/types";
import { ReplyChannel, Variant } from "../scripts/variants";
import { DockPatch, DockState, Settings, SettingsPatch } from "../settings/schema";
import { TicketSnapshot } from "../ticket-schema";
import { Facts } from "../triage/reading";
import { Emotion, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";
import { CaseView } from "./case-view";
import { casebookMessages } from "./casebook-messages";
import { draftMessages, draftPageMessages } from "./draft-messages";
import { healthMessages } from "./health-messages";
import { LessonView } from "./lesson-view";
import { libraryMessages } from "./library-messages";
import { message } from "./message";
import { ownFileMessages } from "./own-file-messages";
import { ownScriptMessages } from "./own-script-messages";
import { patternsMessages } from "./patterns-messages";
import { PolicyNote, policyMessages } from "./policy-messages";
import { practiceMessages } from "./practice-messages";
import { teachMessages } from "./teach-messages";
import { workbenchMessages } from "./workbench-messages";

export type { Speaker } from "./message";

const Lessons = z.object({ lessons: z.array(LessonView) });
const key = z.object({ caseKey: z.string() });
const none = z.object({});
const values = z.record(z.string(), z.string());

export const PendingInsertion = z.object({
  id: z.string(),
  text: z.string(),
  /** The agent was asked whom the box writes to, and said that it is the customer. */
  sure: z.boolean().optional(),
});
export type PendingInsertion = z.infer<typeof PendingInsertion>;

export const InsertOutcome = z.object({
  id: z.string(),
  inserted: z.boolean(),
  /** Why not: a code of lib/background/insertion-problems.ts; empty when inserted. */
  problem: z.string(),
});
export type InsertOutcome = z.infer<typeof InsertOutcome>;

/** What the content script says of its page, for the popup. */
export const PageStatus = z.object({
  helpdesk: z.string().nullable(),
  helpdeskName: z.string().nullable(),
  ticket: z.string().nullable(),
  found: z.number(),
  of: z.number(),
});
export type PageStatus = z.infer<typeof PageStatus>;

/** A reply as it stands, and what this agent thinks of it. */
export const ComposedReply = Composition.extend({
  rating: Habit.shape.rating,
  /** Wording to look at again; empty where nothing was found. */
  tone: z.array(ToneMark),
  /** Rules of the house that this reply rests on. */
  policies: z.array(PolicyNote),
  /** Whole, and harder to read than script-library.md §2 wants it. */
  hardToRead: z.boolean(),
});
export type ComposedReply = z.infer<typeof ComposedReply>;

/** Said to the background. */
export const toBackground = {
  /** The page shows this ticket now. Answers with a reply that waits for this page's editor, if any. */
  "ticket.seen": message(
    ["page"],
    z.object({ snapshot: TicketSnapshot }),
    z.object({ caseKey: z.string(), waiting: z.boolean() }),
  ),
  /** The page shows no ticket any more. */
  "ticket.left": message(["page"], none, none),
  /** Takes the waiting reply, once: a second claim gets null. */
  "insertion.claim": message(["page"], key, z.object({ insertion: PendingInsertion.nullable() })),
  "insertion.done": message(["page"], InsertOutcome, none),
  "dock.get": message(["page"], none, DockState),
  "dock.set": message(["page"], DockPatch, none),

  /** The case of the tab the view sits in. */
  "case.current": message(["view"], none, CaseView),
  "case.correct": message(
    ["view"],
    key.extend({
      subcategory: Subcategory.optional(),
      emotion: Emotion.optional(),
      facts: Facts.optional(),
    }),
    CaseView,
  ),
  /** `base`: what the text was typed over, so that another window's change stays, too. `by`: which window this is. */
  "note.save": message(
    ["view"],
    key.extend({
      text: z.string().max(NOTE_LIMIT),
      base: z.string().max(NOTE_LIMIT).optional(),
      by: z.string().max(60).optional(),
    }),
    CaseView,
  ),
  "step.set": message(["view"], key.extend({ stepId: z.string(), done: z.boolean() }), CaseView),
  "stage.skip": message(["view"], key.extend({ stage: Stage, reason: z.string().min(1).max(500) }), CaseView),
  "stage.reopen": message(["view"], key.extend({ stage: Stage }), CaseView),
  "fault.set": message(["view"], key.extend({ fault: Fault.nullable() }), CaseView),
  /** Changes how the case is settled; `refused` says why a change makes no sense. */
  "settle.change": message(["view"], key.extend({ change: SettlementChange }), CaseView),
  /** The case as it stands, after something beside it changed. */
  "case.refresh": message(["view"], key, CaseView),
  /** The customer came back unhappy: the case goes on from a stage. */
  "case.come-back": message(["view"], key.extend({ stage: Stage, why: z.string().max(500) }), CaseView),
  /** A calendar file for a call or a short meeting. */
  "settle.calendar": message(
    ["view"],
    key.extend({
      what: z.enum(["call", "huddle"]),
      start: z.number().int().positive(),
      minutes: z.number().int().min(5).max(480),
    }),
    z.object({ name: z.string(), text: z.string() }),
  ),
  "remedy.choose": message(["view"], key.extend({ remedyId: z.string().nullable() }), CaseView),
  /** In which variant or channel replies to this case are written from now on. */
  "reply.voice": message(
    ["view"],
    key.extend({ variant: Variant.optional(), channel: ReplyChannel.optional() }),
    CaseView,
  ),
  "reply.compose": message(["view"], key.extend({ scriptId: z.string(), values }), ComposedReply),
  /** How this agent likes a reply; 0 takes a rating back. */
  "reply.rate": message(["view"], key.extend({ scriptId: z.string(), rating: Habit.shape.rating }), CaseView),
  "reply.search": message(
    ["view"],
    key.extend({ query: z.string().max(200) }),
    z.object({ offers: z.array(ReplyOffer) }),
  ),
  /** Puts the reply into the helpdesk's editor, or answers `gaps` naming what is missing. */
  "reply.insert": message(["view"], key.extend({ scriptId: z.string(), values }), CaseView),
  /** The agent copied a reply instead; without values it is the one that was to be inserted last. */
  "reply.copied": message(
    ["view"],
    key.extend({ scriptId: z.string(), values: values.optional() }),
    CaseView,
  ),
  "insertion.dismiss": message(["view"], key, CaseView),
  /** The box that did not say whom it writes to is the customer's: the reply that waits for that goes in. */
  "insertion.confirm": message(["view"], key.extend({ id: z.string() }), CaseView),
  "dock.collapse": message(["view"], none, none),
  "settings.get": message(["view"], none, Settings),
  "settings.set": message(["view"], SettingsPatch, Settings),
  /** What corrections have taught; newest first. */
  "lessons.list": message(["view"], none, Lessons),
  "lesson.set": message(["view"], z.object({ id: z.string(), on: z.boolean() }), Lessons),
  "lesson.forget": message(["view"], z.object({ id: z.string() }), Lessons),
  ...draftMessages,
  ...casebookMessages,
  ...workbenchMessages,
  ...libraryMessages,
  ...practiceMessages,
  ...healthMessages,
  ...teachMessages,
  ...ownScriptMessages,
  ...policyMessages,
  ...ownFileMessages,
  ...patternsMessages,
} as const;

/** Said by the background to the content script of one tab. */
export const toPage = {
  "page.status": message(["view"], none, PageStatus),
  "page.insert": message(["view"], PendingInsertion, InsertOutcome),
  /** Open the ticket's reply page; the waiting reply is claimed there. */
  "page.open-reply": message(["view"], z.object({ url: z.string() }), none),
  "page.dock": message(["view"], DockPatch, none),
  /** This site was turned off: put the page back as it was. */
  "page.leave": message(["view"], none, none),
  ...draftPageMessages,
} as const;

/** Said by the background to every view: fetch again if you show this case. */
export const CaseChanged = z.object({ type: z.literal("case.changed"), caseKey: z.string() });
export type CaseChanged = z.infer<typeof CaseChanged>;

export type ToBackground = typeof toBackground;
export type ToPage = typeof toPage;
export type RequestOf<T extends { request: z.ZodType }> = z.infer<T["request"]>;
export type ResponseOf<T extends { response: z.ZodType }> = z.infer<T["response"]>;
