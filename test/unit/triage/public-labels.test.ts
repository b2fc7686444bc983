/** The labels of public texts: ids and words only, so that no row's text can slip into the repository. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Ask, categoryOf, Emotion, type Subcategory, Trigger } from "../../../lib/triage/taxonomy";

const lines = readFileSync("lib/triage/training/public-labels.tsv", "utf8").trimEnd().split("\n");
const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));

/** What is wrong with one row, or nothing. */
const fault = ([set = "", id = "", label = "", emotion, triggers = "", asks = "", ...rest]: string[]) => {
  if (rest.length) return "too many fields";
  if (!/^(?:cfpb|multidogo|dstc11|cucom|banking77)$/.test(set)) return `set ${set}`;
  if (!id.startsWith(`${set}-`) || /\s/.test(id)) return `id ${id}`;
  const [category, subcategory] = label.split("/");
  // categoryOf answers `none` for a word it does not know, so that family's one word is asked for by name.
  if (categoryOf(subcategory as Subcategory) !== category) return `label ${label}`;
  if (category === "none" && subcategory !== "not-a-dispute") return `label ${label}`;
  if (!Emotion.safeParse(emotion).success) return `emotion ${emotion}`;
  const named = triggers === "-" ? [] : triggers.split(",");
  if (new Set(named).size !== named.length || !named.every((name) => Trigger.safeParse(name).success))
    return `triggers ${triggers}`;
  const wanted = asks.split(",");
  if (new Set(wanted).size !== wanted.length || !wanted.every((name) => Ask.safeParse(name).success))
    return `asks ${asks}`;
  return wanted.includes("none") && wanted.length > 1 ? `asks ${asks}` : undefined;
};

describe("labels of public texts", () => {
  it("opens with the names of its fields", () => {
    expect(lines[0]).toBe("# set\tid\tcategory/subcategory\temotion\ttriggers or -\tasks or none");
    expect(lines.filter((line) => line.startsWith("#")).length).toBeLessThanOrEqual(16);
  });

  it("says only words of the taxonomy, in six fields", () => {
    expect(rows.map((row) => ({ row, fault: fault(row) })).filter((found) => found.fault)).toEqual([]);
  });

  it("names no text twice and has enough of them", () => {
    const ids = rows.map((row) => row[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(600);
  });

  it("keeps no text: no field is longer than 80 characters", () => {
    expect(rows.flat().filter((field) => field.length > 80)).toEqual([]);
  });
});
