/** The library in force: shipped replies in the desk's words, with the desk's own. */
import { LIBRARY } from "../../scripts/library";
import { libraryWith } from "../../scripts/own/effective";
import type { OwnLibrary } from "../../scripts/own/types";
import type { Script } from "../../scripts/types";
import { getOwn } from "./store";

export interface Library {
  all: readonly Script[];
  /** What may ever be offered for a reply box; internal texts are not among them. */
  public: readonly Script[];
  byId: ReadonlyMap<string, Script>;
}

const madeOf = (all: readonly Script[]): Library => ({
  all,
  public: all.filter((script) => !script.internal),
  byId: new Map(all.map((script) => [script.id, script])),
});

/** Kept as long as the desk's own words stay the same: search keeps its index by the list itself. */
let made: { own: OwnLibrary | null; library: Library } = { own: null, library: madeOf(LIBRARY) };

const isEmpty = ({ edits, scripts }: OwnLibrary): boolean => edits.length + scripts.length === 0;

/** The library as it is now. Where the storage can't be read, the shipped one: replies are there in any case. */
export async function getLibrary(): Promise<Library> {
  const own = await getOwn().catch(() => null);
  if (own && own !== made.own) {
    made = { own, library: madeOf(isEmpty(own) ? LIBRARY : libraryWith(LIBRARY, own)) };
  }
  return made.library;
}

/** The library as it was last asked for: a cache for what only needs titles, after `getLibrary` was awaited. */
export const libraryAtHand = (): Library => made.library;
