/**
 * The `train` command: learns the heads of triage, and writes the artefact. Deterministic.
 * `--public DIR` also takes the rows of the public sets that `public-labels.tsv` labels (its training part);
 * `--out FILE` writes elsewhere.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { FEATURE_COUNT } from "../features";
import { trainArtefact } from "./artefact";
import { readCorpus, readPhrases, readStatements } from "./corpus";
import { readExchanges } from "./exchanges";
import { withMarks } from "./marks";
import { moduleText } from "./pack";
import { forTraining, readPublicRows } from "./public-rows";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: { public: { type: "string" }, out: { type: "string", default: here("../model/weights.ts") } },
});

const own = withMarks(readCorpus(here("./corpus")), here("./marks"));
const statements = readStatements(here("./statements"));
const exchanges = readExchanges(here("./exchanges"));
const extra = values.public
  ? readPublicRows(values.public, here("./public-labels.tsv")).filter(forTraining)
  : [];
const sets = [...new Set(extra.map((row) => row.hand.replace("public ", "")))];
const trainedOn = [
  `${own.length} messages (${own.filter(({ marks }) => marks).length} marked by sentence), ${statements.length} sentences and ${exchanges.length} replies of our own`,
  ...(extra.length > 0 ? [`${extra.length} labelled rows of ${sets.join(", ")}`] : []),
].join("; ");
console.log(`${trainedOn}; ${FEATURE_COUNT} features`);
const trained = trainArtefact({
  rows: [...own, ...extra],
  statements,
  exchanges,
  phrases: readPhrases(here("./phrases.txt")),
});
const text = moduleText(trained, trainedOn);
writeFileSync(values.out, text);
console.log(`${text.length} bytes, ${gzipSync(text).length} packed`);
