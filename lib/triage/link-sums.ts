/** Adds up what the links of each stretch say, once for all that is asked of a text. */
import type { Instance } from "./instances";
import type { Links } from "./links";
import type { Model } from "./model-file";
import { RowSums } from "./row-sums";

/** The sums of a text's links, stretch after stretch; one scratch for all texts. */
export class LinkSums {
  /**
   * As many figures a stretch as there are labels: of those asked of the whole text, the sums of the links that the
   * text has not had before; of those asked of each sentence, of all links.
   */
  sums = new Float64Array(0);
  /** Squared values of a stretch's links: of those not had before, and of all. */
  freshEnergy = new Float64Array(0);
  energy = new Float64Array(0);
  /** The head of each link's row in the table of weights: it says for which labels the link may have a weight. */
  heads = new Int32Array(4096);

  private readonly freshSums: RowSums;
  private readonly seenSums: RowSums;

  constructor(private readonly model: Model) {
    this.freshSums = new RowSums(model.weights, model.width);
    this.seenSums = new RowSums(model.weights, model.width);
  }

  /** Adds up the `links` of a text's stretches. */
  take(links: Links, instances: readonly Instance[]): void {
    this.makeRoom(links.id.length, instances.length);
    const { wholeWidth, width } = this.model;
    const { heads, sums, freshEnergy, energy, freshSums, seenSums } = this;
    sums.fill(0, 0, instances.length * width);
    for (let at = 0; at < instances.length; at++) {
      const { linkFrom, linkTo } = instances[at] as Instance;
      let seenEnergy = 0;
      let newEnergy = 0;
      for (let i = linkFrom; i < linkTo; i++) {
        const value = links.value[i] as number;
        if (links.fresh[i] === 1) {
          newEnergy += value * value;
          heads[i] = freshSums.add(links.id[i] as number, value);
        } else {
          seenEnergy += value * value;
          heads[i] = seenSums.add(links.id[i] as number, value);
        }
      }
      freshEnergy[at] = newEnergy;
      energy[at] = newEnergy + seenEnergy;
      freshSums.pour(sums, at * width, 0, width);
      if (seenEnergy > 0) seenSums.pour(sums, at * width + wholeWidth, wholeWidth, width - wholeWidth);
    }
  }

  private makeRoom(links: number, stretches: number): void {
    if (this.heads.length < links) this.heads = new Int32Array(links * 2);
    if (this.energy.length >= stretches) return;
    const room = stretches * 2;
    this.sums = new Float64Array(room * this.model.width);
    this.freshEnergy = new Float64Array(room);
    this.energy = new Float64Array(room);
  }
}
