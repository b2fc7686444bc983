/** Why the words of a macro can't come in. */
import type { RefusedItem } from "../packs/types";

const SHOWN = 60;

/**
 * Null where they can.
 * @param decides the first command in them that makes what is said depend on the ticket
 */
export function refusalOf(title: string, words: string, decides: string | undefined): RefusedItem | null {
  if (words.trim() === "") return { title, why: "no-text", detail: "" };
  return decides === undefined ? null : { title, why: "has-conditions", detail: decides.slice(0, SHOWN) };
}
