/** Families of words that mean one thing: finds the family that words of a text name. */
interface Entry {
  name: string;
  /** Words that must follow the first; the last may be a stem. */
  rest: readonly string[];
}

/** Families by first word (exact), and by beginnings of words. */
export class Lexicon {
  private readonly exact = new Map<string, Entry[]>();
  private readonly stems = new Map<string, string>();
  private shortest = 99;
  private longest = 0;

  constructor(families: Readonly<Record<string, string>>) {
    for (const [name, words] of Object.entries(families)) {
      for (const word of words.split(/\s+/)) this.add(name, word);
    }
  }

  private add(name: string, word: string): void {
    const [first = "", ...rest] = word.split("-");
    if (rest.length === 0 && first.endsWith("*")) {
      const stem = first.slice(0, -1);
      if (!this.stems.has(stem)) this.stems.set(stem, name);
      this.shortest = Math.min(this.shortest, stem.length);
      this.longest = Math.max(this.longest, stem.length);
      return;
    }
    const known = this.exact.get(first);
    const entry = { name, rest };
    if (!known) this.exact.set(first, [entry]);
    else {
      known.push(entry);
      // The longest is tried first.
      known.sort((one, other) => other.rest.length - one.rest.length);
    }
  }

  /** The family that the words from `at` on name, and how many of them it takes. */
  at(words: readonly string[], at: number): { name: string; length: number } | null {
    const word = words[at] as string;
    for (const { name, rest } of this.exact.get(word) ?? []) {
      if (rest.every((part, place) => fits(words[at + place + 1], part)))
        return { name, length: rest.length + 1 };
    }
    const name = this.of(word);
    return name === null ? null : { name, length: 1 };
  }

  private readonly remembered = new Map<string, string | null>();

  /** The family that one word names by itself. */
  of(word: string): string | null {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const found = this.look(word);
    if (this.remembered.size > 8000) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  private look(word: string): string | null {
    const alone = this.exact.get(word)?.find(({ rest }) => rest.length === 0);
    if (alone) return alone.name;
    for (let length = Math.min(word.length, this.longest); length >= this.shortest; length--) {
      const name = this.stems.get(word.slice(0, length));
      if (name !== undefined) return name;
    }
    return null;
  }
}

const fits = (word: string | undefined, part: string): boolean =>
  word !== undefined && (part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part);
