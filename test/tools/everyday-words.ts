/** Makes lib/patterns/themes/everyday-words.ts from triage's corpus: words so common in complaints that they name no theme. `tsx test/tools/everyday-words.ts` */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { customerWords } from "../../lib/triage/text/customer-words.ts";
import { readCorpus } from "../../lib/triage/training/corpus.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Of about 8,000 messages in three languages. */
const COMMON_FROM = 8;
const WIDTH = 110;

const counts = new Map<string, number>();
for (const { text } of readCorpus(join(ROOT, "lib/triage/training/corpus"))) {
  const { tokens } = customerWords({ messages: [{ role: "customer", text }] });
  for (const word of new Set(tokens.map((token) => token.word))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const words = [...counts]
  .filter(([word, count]) => count >= COMMON_FROM && /^[a-z'&]{3,}$/.test(word))
  .map(([word]) => word)
  .sort();
const lines: string[] = [];
for (const word of words) {
  const line = lines.at(-1);
  if (line === undefined || line.length + word.length > WIDTH) lines.push(word);
  else lines[lines.length - 1] = `${line} ${word}`;
}
writeFileSync(
  join(ROOT, "lib/patterns/themes/everyday-words.ts"),
  `/** Words so common in complaints, whatever they are about, that they name no theme; made by test/tools/everyday-words.ts. */

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  \`
${lines.join("\n")}
\`
    .trim()
    .split(/\\s+/),
);
`,
);
console.log(`${words.length} words`);
