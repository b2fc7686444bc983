/** The vocabulary of settling a dispute (design.md §4). */
import type { Localized } from "../i18n/localized";
import type { Subcategory } from "../triage/taxonomy";
import { z } from "../zod";

export const STAGES = ["identify", "gather", "decide", "resolve", "follow-up"] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

export const Fault = z.enum(["ours", "third-party", "misunderstanding", "unclear"]);
export type Fault = z.infer<typeof Fault>;

export const Stance = z.enum(["own", "doubt", "explain", "firm", "give", "third-party", "neutral"]);
export type Stance = z.infer<typeof Stance>;

/** What the button of a step does in the sidebar. */
export const StepAction = z.enum([
  "confirm-kind", // agree with, or pick, the subcategory
  "reply", // open the replies; done when one was inserted
  "copy", // copy `copyText` (a question to a department), then tick
  "choose-fault",
  "choose-remedy",
  "tick",
]);
export type StepAction = z.infer<typeof StepAction>;

export interface Step {
  /** Stable, e.g. `duplicate-charge.ask-finance`; ticks are kept under it. */
  id: string;
  stage: Stage;
  action: StepAction;
  /** Imperative, e.g. "Ask Finance whether both charges settled". */
  title: Localized;
  /** One sentence: why this, why now. */
  why: Localized;
  /** For `copy`: an internal question; `{order}`, `{invoice}`, `{amount}`, `{date}`, `{customer}` are filled by the caller. */
  copyText?: Localized;
  /** Facts of the checklist that a question to the customer is for: once all are known, it is not asked. */
  learns?: string[];
}

export const RemedyKind = z.enum(["owed", "usual", "goodwill"]);
export type RemedyKind = z.infer<typeof RemedyKind>;

export interface Remedy {
  id: string;
  kind: RemedyKind;
  title: Localized;
  /** One line: what it means for the customer and for us. */
  note: Localized;
}

/** What the agent has done on a case so far; the plan is a pure function of this and the reading. */
export interface Progress {
  /** The subcategory in force: read by triage, or corrected by the agent. */
  subcategory: Subcategory;
  /** True once the agent agreed with it, or picked it. */
  kindConfirmed: boolean;
  done: readonly string[];
  skipped: readonly { stage: Stage; reason: string }[];
  /** Stages the agent opened again: nothing at or after the earliest of them counts as passed. */
  fault: Fault | null;
  remedyId: string | null;
  /** Ids of scripts inserted so far, oldest first. */
  inserted: readonly string[];
  /** Facts of the checklist that the ticket holds or the agent has. */
  known?: readonly string[];
}
