/** The `train` command: learns the heads of triage from the corpus, and writes the artefact. Deterministic. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { FEATURE_COUNT } from "../features";
import { ALL_SUBCATEGORIES, Ask, Emotion, Trigger } from "../taxonomy";
import { readCorpus } from "./corpus";
import { type Heads, lessonsOf, trainHeads, VARIETIES } from "./heads";
import { moduleText, packHead } from "./pack";

const CORPUS = fileURLToPath(new URL("./corpus", import.meta.url));
const ARTEFACT = fileURLToPath(new URL("../model/weights.ts", import.meta.url));

const LABELS: Record<keyof Heads, readonly string[]> = {
  subcategory: ALL_SUBCATEGORIES,
  emotion: Emotion.options,
  trigger: Trigger.options,
  ask: Ask.options.filter((ask) => ask !== "none"),
  variety: VARIETIES,
};

const rows = readCorpus(CORPUS);
console.log(`${rows.length} rows of our own corpus, ${FEATURE_COUNT} features`);
const heads = trainHeads(lessonsOf(rows));
const packed = (Object.keys(LABELS) as (keyof Heads)[]).map((name) =>
  packHead(name, LABELS[name], heads[name]),
);
const text = moduleText(packed, `${rows.length} messages of our own corpus`);
writeFileSync(ARTEFACT, text);
console.log(
  `${ARTEFACT.split("/").slice(-2).join("/")}: ${text.length} bytes, ${gzipSync(text).length} packed`,
);
