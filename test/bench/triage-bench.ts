/**
 * `bench:triage`: how well and how fast triage reads whole tickets that it was never trained on.
 * `--public DIR` adds real texts and the streams of corrections; `--misses` lists what was read wrong among the tickets
 * that may be looked at; `--brief` leaves the baselines out.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { FEATURE_COUNT } from "../../lib/triage/features";
import { WEIGHTS } from "../../lib/triage/model/weights";
import { openModel, shippedModel } from "../../lib/triage/model-file";
import { readTicket } from "../../lib/triage/read-ticket";
import type { Reading } from "../../lib/triage/reading";
import { cueRules, naiveBayes } from "./triage-baselines";
import { figures } from "./triage-scores";
import { streams } from "./triage-stream";
import { here, keptApart, type Labelled, lookedAt, plainTexts, realTexts } from "./triage-tickets";
import { megabyteTime } from "./triage-time";
import { shippedLetterTimes } from "./triage-times-shipped";

const { values } = parseArgs({
  options: { public: { type: "string" }, misses: { type: "boolean" }, brief: { type: "boolean" } },
});

/** Milliseconds that something takes. */
const timeOf = (act: () => void): number => {
  const before = performance.now();
  act();
  return performance.now() - before;
};
// Before anything else: the engine has compiled nothing of it yet.
const openedCold = timeOf(() => shippedModel(FEATURE_COUNT));

type Reader = (ticket: Labelled) => Reading;

const columns = (tickets: readonly Labelled[], reader: Reader): Record<string, Record<string, number>> => {
  const judged = tickets.map(({ language, gold, ...ticket }) => ({
    language,
    gold,
    reading: reader({ language, gold, ...ticket }),
  }));
  const groups = new Map([
    ["all", judged],
    ...["en", "es", "pt"].map((name) => [name, judged.filter((one) => one.language === name)] as const),
  ]);
  return Object.fromEntries(
    [...groups].filter(([, some]) => some.length > 0).map(([name, some]) => [name, figures(some)]),
  );
};

const print = (title: string, table: Record<string, Record<string, number>>) => {
  const names = Object.keys(table);
  console.log(`\n${title}\n${" ".repeat(24)}${names.map((name) => name.padStart(9)).join("")}`);
  for (const key of Object.keys(table[names[0] ?? ""] ?? {}))
    console.log(
      `  ${key.padEnd(22)}${names.map((name) => (table[name]?.[key] ?? 0).toFixed(3).padStart(9)).join("")}`,
    );
};

const apart = keptApart();
console.log(`Trained on ${WEIGHTS.trainedOn}`);
print(`Kept apart, never looked at (${apart.length} tickets)`, columns(apart, readTicket));
const plain = plainTexts();
print(`One-liners kept apart (${plain.length})`, columns(plain, readTicket));
const seen = lookedAt();
print(
  `Looked at while building (${seen.length} tickets): no figure for the product`,
  columns(seen, readTicket),
);
if (values.public) {
  const real = realTexts(values.public);
  print(`Real texts, not trained on (${real.length})`, columns(real, readTicket));
}
if (!values.brief) {
  print("Baseline: naive Bayes of a library, on the same text (kept apart)", columns(apart, naiveBayes()));
  print("Baseline: cue rules alone (kept apart)", columns(apart, cueRules()));
}
if (values.public && !values.brief) {
  console.log("\nCorrections: share of kinds right at a desk unknown to the model, and on everything else");
  for (const [desk, rows] of Object.entries(streams(values.public)))
    for (const row of rows)
      console.log(
        `  ${desk.padEnd(18)} after ${String(row.corrections).padStart(3)}  ${row.desk.toFixed(3)}  rest ${row.rest.toFixed(3)}`,
      );
}

if (values.misses)
  for (const { id, gold, ...ticket } of seen) {
    const reading = readTicket(ticket);
    const { facts } = reading;
    const miss = (name: string, wanted: readonly unknown[], found: readonly unknown[]) => {
      const [a, b] = [[...wanted].sort().join(", "), [...found].sort().join(", ")];
      if (a !== b) console.log(`${id} ${name}: ${a || "-"} read as ${b || "-"}`);
    };
    miss("kind", [gold.subcategory], [reading.subcategory]);
    miss("emotion", [gold.emotion], [reading.emotion]);
    miss("triggers", gold.triggers, reading.triggers);
    miss("asks", gold.ask, reading.ask);
    miss(
      "amounts",
      gold.amounts,
      facts.amounts.map(({ value }) => value),
    );
    miss(
      "ids",
      [...gold.orders, ...gold.invoices, ...gold.trackings],
      [...facts.orders, ...facts.invoices, ...facts.trackings],
    );
  }

const { met: times, unmet } = await shippedLetterTimes([...apart, ...seen]);
const openedAgain = timeOf(() => openModel(WEIGHTS, FEATURE_COUNT));
const artefact = readFileSync(here("../../lib/triage/model/weights.ts"));
console.log(`
triage_p50_us        ${times.p50.toFixed(0)}
triage_p99_us        ${times.p99.toFixed(0)}
  no word met before ${unmet.p50.toFixed(0)} (p99 ${unmet.p99.toFixed(0)})
one_megabyte_ms      ${megabyteTime().toFixed(1)}
model_open_cold_ms   ${openedCold.toFixed(1)}
model_open_again_ms  ${openedAgain.toFixed(1)}
artefact_bytes       ${artefact.length}
artefact_packed      ${gzipSync(artefact).length}`);
