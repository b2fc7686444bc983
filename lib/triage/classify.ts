/** Scores a ticket's words with the trained heads: the whole text for what it is, each sentence for what it states. */
import type { Instance } from "./instances";
import type { Delta } from "./learning";
import { LookedUp } from "./looked-up";
import type { Head, HeadName, Model } from "./model-file";
import type { Prepared } from "./prepare";
import { messageScores, stretchScores } from "./sentence-scores";
import { wholeScores } from "./whole-scores";
import { wordWeights } from "./word-weights";

/** Scores with a loaded model. Holds a table of words seen, so it is made once and kept. */
export class Classifier {
  private readonly looked: LookedUp;

  /** `delta`: changes to the shipped weights, learned from the agent's corrections. */
  constructor(
    readonly model: Model,
    delta: Delta = new Map(),
  ) {
    this.looked = new LookedUp(model, delta);
  }

  /** See `sentence-scores.ts`. */
  stretchScores(prepared: Prepared): Float64Array {
    return stretchScores(this.looked, prepared);
  }

  /** See `sentence-scores.ts`. */
  messageScores(prepared: Prepared, message: number | "all", head: Head): Float64Array {
    return messageScores(this.looked, prepared, message, head);
  }

  /** See `whole-scores.ts`. */
  wholeScores(prepared: Prepared): Float64Array {
    return wholeScores(this.looked, prepared);
  }

  /** See `word-weights.ts`. */
  wordWeights(
    head: HeadName,
    label: string,
    prepared: Prepared,
    within: Pick<Instance, "from" | "to" | "linkFrom" | "linkTo">,
  ): Float32Array {
    return wordWeights(this.looked, head, label, prepared, within);
  }
}
