/** The `train` command: learns the heads of triage from the corpus, and writes the artefact. Deterministic. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { FEATURE_COUNT } from "../features";
import { ALL_SUBCATEGORIES, Ask, Emotion, Trigger } from "../taxonomy";
import { readCorpus, readPhrases } from "./corpus";
import { energyOf, type Heads, lessonsOf, phraseLessons, trainHeads, VARIETIES } from "./heads";
import { moduleText, packHead } from "./pack";

const CORPUS = fileURLToPath(new URL("./corpus", import.meta.url));
const PHRASES = fileURLToPath(new URL("./phrases.txt", import.meta.url));
const ARTEFACT = fileURLToPath(new URL("../model/weights.ts", import.meta.url));

/** How many features each head keeps; together they decide the artefact's size (at most 400 kB packed). */
const KEEP: Record<keyof Heads, number> = {
  subcategory: 24_000,
  emotion: 14_000,
  trigger: 5_000,
  ask: 6_000,
  variety: 3_000,
};
const LABELS: Record<keyof Heads, readonly string[]> = {
  subcategory: ALL_SUBCATEGORIES,
  emotion: Emotion.options,
  trigger: Trigger.options,
  ask: Ask.options.filter((ask) => ask !== "none"),
  variety: VARIETIES,
};

const rows = readCorpus(CORPUS);
console.log(`${rows.length} rows of our own corpus, ${FEATURE_COUNT} features`);
const examples = lessonsOf(rows);
const heads = trainHeads(examples, phraseLessons(readPhrases(PHRASES)));
const energy = energyOf(examples);
const packed = (Object.keys(LABELS) as (keyof Heads)[]).map((name) =>
  packHead(name, LABELS[name], heads[name], energy, KEEP[name]),
);
const text = moduleText(packed, `${rows.length} messages of our own corpus`);
writeFileSync(ARTEFACT, text);
console.log(
  `${ARTEFACT.split("/").slice(-2).join("/")}: ${text.length} bytes, ${gzipSync(text).length} packed`,
);
