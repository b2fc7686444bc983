/** Cases out of the casebook as a file: all of them, or a selection. */
import type { Client } from "../messaging/client";
import { ExportedCase } from "../records/exported";
import type { Problem } from "../result";
import { csvHead, csvRows } from "./export-csv";
import { markdownOf } from "./export-markdown";

export const EXPORT_FORMATS = ["csv", "json", "md"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TYPES: Record<ExportFormat, string> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  md: "text/markdown;charset=utf-8",
};
/** Keys asked for at a time. */
const PIECE = 100;

type Lines = { ok: true; value: string[] } | { ok: false; problem: Problem };

async function* linesOf(client: Client, keys: readonly string[] | null): AsyncGenerator<Lines> {
  if (keys !== null) {
    for (let start = 0; start < keys.length; start += PIECE) {
      const some = await client.send("cases.bundles", { keys: keys.slice(start, start + PIECE) });
      yield some.ok ? { ok: true, value: some.value.lines } : some;
    }
    return;
  }
  for (let after: string | null = ""; after !== null; ) {
    const from: string = after;
    const piece = await client.send("backup.read", { after: from, since: null });
    if (!piece.ok) return yield piece;
    yield { ok: true, value: piece.value.lines };
    after = piece.value.next;
  }
}

function textOf(format: ExportFormat, lines: readonly string[], first: boolean): string {
  if (format === "json")
    return lines.map((line, index) => `${first && index === 0 ? "" : ",\n"}${line}`).join("");
  const bundles = lines.map((line) => ExportedCase.parse(JSON.parse(line)));
  return format === "csv" ? csvRows(bundles) : bundles.map(markdownOf).join("");
}

/**
 * @param keys of the cases, or null for all
 * @returns the file, or the background's problem
 */
export async function exportCases(
  client: Client,
  format: ExportFormat,
  keys: readonly string[] | null,
  onProgress: (done: number) => void,
): Promise<{ ok: true; value: Blob } | { ok: false; problem: Problem }> {
  const parts: string[] = [format === "csv" ? csvHead() : format === "json" ? "[\n" : ""];
  let done = 0;
  for await (const lines of linesOf(client, keys)) {
    if (!lines.ok) return lines;
    parts.push(textOf(format, lines.value, done === 0));
    done += lines.value.length;
    onProgress(done);
  }
  if (format === "json") parts.push("\n]\n");
  return { ok: true, value: new Blob(parts, { type: TYPES[format] }) };
}
