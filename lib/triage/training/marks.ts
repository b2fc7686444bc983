/**
 * Reads what each sentence of a message is to the dispute, as somebody marked it by reading: M the matter, W a wish,
 * N neither, X what would lead astray (a solved problem, a denial, praise, somebody else's case).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashText } from "../hashing";
import type { Row } from "./corpus";
import { preparedText } from "./examples";

/** In the order of the labels of the head that learns them (`MATTER`). */
export const MARKS = "MWNX";

/** Four digits that tell a text from another: a mark must not outlive a change to its message. */
export const checkOf = (text: string): string => (hashText(text) >>> 16).toString(16).padStart(4, "0");

/**
 * The rows with their marks. Lines of the `.txt` files in `folder`: `hand:row check letters`, the row counted from 0
 * among those of its hand. Throws where a line fits no row, or a letter is missing: the message was changed since.
 */
export const withMarks = (rows: readonly Row[], folder: string): Row[] => {
  const marks = new Map<string, { check: string; letters: string }>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort())
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      if (!line || line.startsWith("#")) continue;
      const [place = "", check = "", letters = ""] = line.split(" ");
      marks.set(place, { check, letters });
    }
  const counts = new Map<string, number>();
  const marked = rows.map((row) => {
    const count = counts.get(row.hand) ?? 0;
    counts.set(row.hand, count + 1);
    const place = `${row.hand}:${count}`;
    const found = marks.get(place);
    if (!found) return row;
    marks.delete(place);
    if (found.check !== checkOf(row.text)) throw new Error(`marks: ${place} was changed since it was marked`);
    const sentences = preparedText(row.text).instances.length;
    if (found.letters.length !== sentences || !/^[MWNX]+$/.test(found.letters))
      throw new Error(`marks: ${place} has ${sentences} sentences, marked ${found.letters}`);
    return { ...row, marks: found.letters };
  });
  const [left] = marks.keys();
  if (left) throw new Error(`marks: no row ${left}`);
  return marked;
};
