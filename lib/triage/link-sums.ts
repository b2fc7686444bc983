/** Adds up what the links of each stretch say, once for all that is asked of a text. */
import type { Instance } from "./instances";
import type { Links } from "./links";
import { columnOf, type Model } from "./model-file";
import { RowSums } from "./row-sums";

/** The sums of a text's links, stretch after stretch; one scratch for all texts. */
export class LinkSums {
  /** Labels asked of the whole text: as many figures a stretch, of the links that the text has not had before. */
  whole = new Float64Array(0);
  /** Labels asked of each sentence: of all links. */
  stated = new Float64Array(0);
  /** Squared values of a stretch's links: of those not had before, and of all. */
  freshEnergy = new Float64Array(0);
  energy = new Float64Array(0);
  /** Rows of the text's links in the table of weights. */
  rows = new Uint32Array(8192);

  private readonly allSums: RowSums;
  private readonly statedSums: RowSums;
  private readonly row: Float64Array;
  /** Where each label stands in a row. */
  private readonly columns: Int32Array;

  constructor(private readonly model: Model) {
    const { weights, width, wholeWidth } = model;
    this.allSums = new RowSums(weights, 0, weights.stride);
    this.statedSums = new RowSums(weights, weights.statedFrom, width - wholeWidth);
    this.row = new Float64Array(weights.stride);
    this.columns = Int32Array.from({ length: width }, (_, label) => columnOf(model, label));
  }

  /** Adds up the `links` of a text's stretches. */
  take(links: Links, instances: readonly Instance[]): void {
    this.makeRoom(links.id.length, instances.length);
    const { wholeWidth, width, weights } = this.model;
    const { whole, stated, freshEnergy, energy, rows, allSums, statedSums, row: sums, columns } = this;
    const statedWidth = width - wholeWidth;
    for (let at = 0; at < instances.length; at++) {
      const { linkFrom, linkTo } = instances[at] as Instance;
      let seenEnergy = 0;
      let newEnergy = 0;
      for (let i = linkFrom; i < linkTo; i++) {
        const value = links.value[i] as number;
        const row = weights.row[links.id[i] as number] as number;
        const fresh = links.fresh[i] === 1;
        rows[i] = row;
        if (fresh) newEnergy += value * value;
        else seenEnergy += value * value;
        if (row === 0) continue;
        if (fresh) allSums.add(row, value);
        else statedSums.add(row, value);
      }
      freshEnergy[at] = newEnergy;
      energy[at] = newEnergy + seenEnergy;
      sums.fill(0);
      allSums.pour(sums, 0);
      statedSums.pour(sums, weights.statedFrom);
      for (let label = 0, to = at * wholeWidth; label < wholeWidth; label++, to++)
        whole[to] = sums[columns[label] as number] as number;
      for (let label = wholeWidth, to = at * statedWidth; label < width; label++, to++)
        stated[to] = sums[columns[label] as number] as number;
    }
  }

  private makeRoom(links: number, stretches: number): void {
    const { wholeWidth, width } = this.model;
    if (this.rows.length < links) this.rows = new Uint32Array(links * 2);
    if (this.energy.length >= stretches) return;
    const room = stretches * 2;
    this.whole = new Float64Array(room * wholeWidth);
    this.stated = new Float64Array(room * (width - wholeWidth));
    this.freshEnergy = new Float64Array(room);
    this.energy = new Float64Array(room);
  }
}
