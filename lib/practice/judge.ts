/** What a choice in practice is worth, by the rules that hold in real tickets: whose doing, how we speak, which reply. */
import { stanceFor } from "../resolution/stance";
import type { Fault, Stance } from "../resolution/types";
import { suggestReplies } from "../scripts/rank";
import { NOTHING_SAID, type ReplyContext, type Script } from "../scripts/types";
import { categoryOf } from "../triage/taxonomy";
import type { Sample } from "./types";

const FAULTS: readonly Fault[] = ["ours", "third-party", "misunderstanding", "unclear"];
/** Replies that fit, among those to choose from. */
const FITTING = 2;
const OTHERS = 2;

/** How we speak in a practice dispute, if it was that one's doing. */
export function stanceIn({ kind, triggers, complied }: Sample, fault: Fault): Stance {
  return stanceFor(fault, { subcategory: kind, triggers, contractGatePassed: complied });
}

const contextOf = (sample: Sample, stance: Stance): ReplyContext => ({
  category: categoryOf(sample.kind),
  subcategory: sample.kind,
  emotion: sample.emotion,
  triggers: sample.triggers,
  ask: [],
  stage: "decide",
  stance,
  channel: "mail",
  inserted: [],
  // The customer was heard before it comes to deciding.
  said: { ...NOTHING_SAID, opened: true },
});

/** The replies that fit the dispute as it is, best first. */
export const fittingReplies = (sample: Sample, library: readonly Script[]): Script[] =>
  suggestReplies(contextOf(sample, stanceIn(sample, sample.fault)), library, 3);

/** Replies to choose from: some that fit, some that would fit if it had been somebody else's doing. By id, so in no telling order. */
export function choices(sample: Sample, library: readonly Script[]): Script[] {
  const right = fittingReplies(sample, library);
  const held = stanceIn(sample, sample.fault);
  const others = FAULTS.map((fault) => stanceIn(sample, fault))
    .filter((stance) => stance !== held)
    .flatMap((stance) => suggestReplies(contextOf(sample, stance), library, 4))
    .filter((script) => !right.includes(script) && script.stance !== held && script.stance !== "neutral");
  const wrong = [...new Set(others)].slice(0, OTHERS);
  return [...right.slice(0, FITTING), ...wrong].sort((one, other) => (one.id < other.id ? -1 : 1));
}

export interface Verdict {
  faultRight: boolean;
  fault: Fault;
  stance: Stance;
  replyFits: boolean;
  /** How the chosen reply speaks. */
  replyStance: Stance;
}

/** @param script the reply that was chosen */
export function judge(sample: Sample, fault: Fault, script: Script, library: readonly Script[]): Verdict {
  return {
    faultRight: fault === sample.fault,
    fault: sample.fault,
    stance: stanceIn(sample, sample.fault),
    replyFits: fittingReplies(sample, library).some(({ id }) => id === script.id),
    replyStance: script.stance,
  };
}
