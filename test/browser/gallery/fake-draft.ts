/** A reply box for the gallery: it holds one text, and the real linter reads it. */
import type { DraftCheck, DraftProblem } from "../../../lib/messaging/draft-messages";
import { draftTone } from "../../../lib/scripts/tone/draft";
import { DEFAULT_VARIANT, tagOf } from "../../../lib/scripts/variants";
import type { Tongue } from "./said";

export interface FakeDraft {
  text: string;
  /** Why it cannot be read now. */
  unread: DraftProblem | null;
  /** Every stretch of typing is looked at. */
  always: boolean;
  watched: boolean;
}

export const emptyDraft = (): FakeDraft => ({ text: "", unread: null, always: false, watched: false });

/** As the background answers `draft.check`. */
export function checkOf({ text, unread }: FakeDraft, tongue: Tongue): DraftCheck {
  const variant = DEFAULT_VARIANT[tongue];
  const problem = unread ?? (text === "" ? "empty" : null);
  return {
    problem,
    draft: text,
    lang: tagOf(variant),
    cut: false,
    ...draftTone(problem ? "" : text, variant, "2026-11-25", tongue),
  };
}

/** As `draft.take`: only while the draft is as it was read. */
export function takeInto(
  draft: FakeDraft,
  said: { draft: string; start: number; end: number; words: string },
): { problem: DraftProblem | null } {
  if (draft.text !== said.draft) return { problem: "changed" };
  draft.text = draft.text.slice(0, said.start) + said.words + draft.text.slice(said.end);
  return { problem: null };
}
