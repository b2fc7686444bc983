/** `npm run helpdesks:table`: writes the README's table of helpdesks from the registry. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ADAPTERS } from "../../lib/helpdesks/registry";
import { CERTAINTIES, type Certainties, type HelpdeskAdapter } from "../../lib/helpdesks/types";

const README = join(import.meta.dirname, "../../README.md");
const HEADING = "\n## Helpdesks\n";
const HEAD = [
  "Helpdesk",
  "What is read",
  "How sure",
  "Where it works",
  "File in `lib/helpdesks`",
  "Last checked",
];

/** `A; status C, roles B`: what most fields are, then those that are less sure. */
export function sureness(certainty: Certainties): string {
  const fields = Object.entries(certainty);
  const counted = CERTAINTIES.map((mark) => ({
    mark,
    count: fields.filter(([, own]) => own === mark).length,
  }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
  const others = fields.filter(([, mark]) => mark !== most).map(([field, mark]) => `${field} ${mark}`);
  return others.length > 0 ? `${most}; ${others.join(", ")}` : most;
}

const rowOf = ({ id, name, reads, certainty, hosts, checked }: HelpdeskAdapter): string[] => [
  name,
  reads,
  sureness(certainty),
  hosts.length > 0 ? "on install" : "on any site you turn on",
  `\`${id}.ts\``,
  checked,
];

/** The whole table in Markdown, padded as the formatter of the house does. */
export function helpdesksTable(adapters: readonly HelpdeskAdapter[] = ADAPTERS): string {
  const byName = (a: HelpdeskAdapter, b: HelpdeskAdapter) => a.name.localeCompare(b.name, "en");
  const rows = [HEAD, ...[...adapters].sort(byName).map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

/** The README with the table in it. Throws where the README has no table of helpdesks to replace. */
export function withTable(readme: string, table = helpdesksTable()): string {
  const [before, after] = readme.split(HEADING);
  const old = /(?:^\|.*\n)+/m.exec(after?.split("\n## ")[0] ?? "")?.[0];
  if (before === undefined || after === undefined || !old)
    throw new Error("README.md has no table of helpdesks.");
  return before + HEADING + after.replace(old, `${table}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(README, withTable(readFileSync(README, "utf8")));
}
