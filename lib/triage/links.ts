/** Lists of the features that several words make together, gathered without an object for each. */

/** Features made by several words together: feature `id[i]` with `value[i]` by words `from[i]`–`to[i]`. */
export interface Links {
  id: Int32Array;
  value: Float32Array;
  from: Int32Array;
  to: Int32Array;
  /** 1 where the text has not had the feature before. */
  fresh: Uint8Array;
}

/** Sentences are numbered up to here before numbers begin anew. */
const MOST_SENTENCES = 0xffff;

/** Gathers links; one scratch for all tickets, since each ticket has close to a thousand. */
export class LinkScratch {
  private id = new Int32Array(4096);
  private value = new Float32Array(4096);
  private from = new Int32Array(4096);
  private to = new Int32Array(4096);
  private fresh = new Uint8Array(4096);
  /** In which sentence (numbered over many tickets) a feature was last added. */
  private readonly seen: Uint16Array;
  private sentence = 0;
  private firstOfText = 0;
  count = 0;

  /** @param features how many feature ids there are */
  constructor(features: number) {
    this.seen = new Uint16Array(features);
  }

  /** @param sentences how many the text has */
  nextText(sentences: number): void {
    if (this.sentence + sentences > MOST_SENTENCES) {
      this.seen.fill(0);
      this.sentence = 0;
    }
    this.firstOfText = this.sentence + 1;
  }

  nextSentence(): void {
    this.sentence += 1;
  }

  add(id: number, value: number, from: number, to: number): void {
    const seen = this.seen[id] as number;
    if (seen === this.sentence) return;
    this.seen[id] = this.sentence;
    if (this.count === this.id.length) this.grow();
    this.fresh[this.count] = seen < this.firstOfText ? 1 : 0;
    this.id[this.count] = id;
    this.value[this.count] = value;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count += 1;
  }

  private grow(): void {
    const longer = <A extends Int32Array | Float32Array | Uint8Array>(old: A, made: A): A => {
      made.set(old);
      return made;
    };
    const size = this.id.length * 2;
    this.id = longer(this.id, new Int32Array(size));
    this.value = longer(this.value, new Float32Array(size));
    this.from = longer(this.from, new Int32Array(size));
    this.to = longer(this.to, new Int32Array(size));
    this.fresh = longer(this.fresh, new Uint8Array(size));
  }

  take(): Links {
    const { count } = this;
    this.count = 0;
    return {
      id: this.id.slice(0, count),
      value: this.value.slice(0, count),
      from: this.from.slice(0, count),
      to: this.to.slice(0, count),
      fresh: this.fresh.slice(0, count),
    };
  }
}
