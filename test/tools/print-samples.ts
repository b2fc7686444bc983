/** Prints replies of each family and variant, filled, to be read as the customer who gets them: `tsx test/tools/print-samples.ts FILE [which pair | all]`. */
import { writeFileSync } from "node:fs";
import { VARIANTS } from "../../lib/scripts/variants.ts";
import { readLibrary } from "../bench/reading-scores.ts";

const [file, which = "0"] = process.argv.slice(2);
if (!file) throw new Error("Name a file for the samples.");
const FAMILIES = ["gen", "bill", "prod", "serv", "comm", "cb"];
const EACH = 2;

const texts = readLibrary();
const samples = VARIANTS.flatMap((variant) =>
  FAMILIES.flatMap((family) => {
    const own = texts.filter((one) => one.variant === variant && one.id.startsWith(`${family}.`));
    if (which === "all") return own;
    // Another pair by each number, so that all of them come round.
    return Array.from({ length: EACH }, (_, index) => own[(Number(which) * EACH + index) % own.length]);
  }),
).filter((one) => one !== undefined);
const rule = "─".repeat(72);
writeFileSync(
  file,
  samples
    .map(
      ({ id, channel, variant, words, text }) =>
        `${rule}\n${variant} · ${id} · ${channel} · ${words} words\n\n${text}\n`,
    )
    .join("\n"),
);
process.stdout.write(`${samples.length} samples\n`);
