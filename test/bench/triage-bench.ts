/** `bench:triage`: how well and how fast triage reads whole tickets that it was never trained on. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { TicketMessage } from "../../lib/ticket";
import { FEATURE_COUNT } from "../../lib/triage/features";
import { WEIGHTS } from "../../lib/triage/model/weights";
import { openModel } from "../../lib/triage/model-file";
import { readTicket } from "../../lib/triage/read-ticket";
import { figures, type Gold, type Judged } from "./triage-scores";

interface Labelled {
  id: string;
  subject?: string;
  messages: TicketMessage[];
  gold: Gold;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const SET = process.argv.find((arg) => /^--set=/.test(arg))?.slice(6) ?? "dev";
const load = (language: string): Labelled[] =>
  readFileSync(here(`../fixtures/triage/${SET}-${language}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);

const print = (name: string, values: Record<string, number>) => {
  console.log(`\n${name}`);
  for (const [key, value] of Object.entries(values)) console.log(`  ${key.padEnd(22)} ${value.toFixed(3)}`);
};

const judged: Judged[] = ["en", "es", "pt"].flatMap((language) =>
  load(language).map((ticket) => ({ language, gold: ticket.gold, reading: readTicket(ticket) })),
);
for (const language of ["en", "es", "pt"]) {
  const some = judged.filter((one) => one.language === language);
  print(`${language} (${some.length} tickets)`, figures(some));
}
print(`all (${judged.length} tickets)`, figures(judged));

if (process.argv.includes("--misses")) {
  const ids = ["en", "es", "pt"].flatMap((language) => load(language).map((ticket) => ticket.id));
  judged.forEach(({ gold, reading }, at) => {
    const miss = (name: string, wanted: unknown, found: unknown) => {
      if (String(wanted) !== String(found)) console.log(`${ids[at]} ${name}: ${wanted} read as ${found}`);
    };
    miss("subcategory", gold.subcategory, reading.subcategory);
    miss("emotion", gold.emotion, reading.emotion);
    miss("triggers", [...gold.triggers].sort(), [...reading.triggers].sort());
    miss("asks", [...gold.ask].sort(), [...reading.ask].sort());
    miss("amounts", [...gold.amounts].sort(), reading.facts.amounts.map((sum) => sum.value).sort());
    miss(
      "ids",
      [...gold.orders, ...gold.invoices, ...gold.trackings].sort(),
      [...reading.facts.orders, ...reading.facts.invoices, ...reading.facts.trackings].sort(),
    );
  });
}

/** A ticket of about 300 words: customers' messages of one language strung together. */
const letters = ["en", "es", "pt"].map((language) => {
  const words = load(language)
    .flatMap((ticket) => ticket.messages.filter((message) => message.role === "customer"))
    .flatMap((message) => message.text.split(/\s+/));
  return (turn: number) =>
    words
      .slice((turn * 37) % (words.length - 320))
      .slice(0, 300)
      .join(" ");
});
const times: number[] = [];
for (let turn = 0; turn < 1500; turn++) {
  const text = letters[turn % 3]?.(turn) ?? "";
  const before = performance.now();
  readTicket({ subject: "Order", messages: [{ role: "customer", text }] });
  if (turn >= 300) times.push((performance.now() - before) * 1000);
}
times.sort((a, b) => a - b);
const before = performance.now();
openModel(WEIGHTS, FEATURE_COUNT);
const opened = performance.now() - before;
const huge = `${"I was charged twice for order 4471 and nobody answers. ".repeat(19_000)}`;
const hugeFrom = performance.now();
readTicket({ messages: [{ role: "customer", text: huge }] });
const text = readFileSync(here("../../lib/triage/model/weights.ts"));
console.log(`
triage_p50_us        ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)}
triage_p99_us        ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(0)}
one_megabyte_ms      ${(performance.now() - hugeFrom).toFixed(1)}
model_open_ms        ${opened.toFixed(1)}
artefact_bytes       ${text.length}
artefact_packed      ${gzipSync(text).length}
trained on           ${WEIGHTS.trainedOn}`);
