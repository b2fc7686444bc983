/** Reads labelled rows of public sets: the labels are ours (`public-labels.tsv`), the rows stay where they are. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "../../zod";
import { type Row, readLabels } from "./corpus";

const PublicRow = z.object({ id: z.string(), text: z.string() });

/** Rows of the sets in `folder` (`SET.jsonl.gz`) that `labels` names. Throws when the folder holds none of the sets. */
export const readPublicRows = (folder: string, labels: string): (Row & { id: string })[] => {
  const lines = readFileSync(labels, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const sets = [...new Set(lines.map(([set = ""]) => set))];
  const present = sets.filter((set) => existsSync(join(folder, `${set}.jsonl.gz`)));
  if (present.length === 0) throw new Error(`${folder} holds none of ${sets.join(", ")}.`);
  return present.flatMap((set) => {
    const texts = new Map(
      gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
        .toString("utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => PublicRow.parse(JSON.parse(line)))
        .map(({ id, text }) => [id, text] as const),
    );
    return lines
      .filter(([name]) => name === set)
      .flatMap(([, id = "", kind = "", emotion = "", triggers = "", asks = ""]) => {
        const text = texts.get(id);
        if (!text) return [];
        return [
          {
            ...readLabels({ kind, emotion, triggers, asks }, `${set} ${id}`),
            id,
            text,
            locale: "en-US",
            language: "en" as const,
            hand: `public ${set}`,
          },
        ];
      });
  });
};

/** Two rows of three are for training; the third is kept for measuring. By id, so that it stays so. */
export const forTraining = ({ id }: { id: string }): boolean => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash % 3 !== 0;
};
