/** Finds the line of a data entry that does not fit its schema, as a build error would name it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "../../../lib/zod";

const ROOT = join(import.meta.dirname, "../../..");

/** The line on which an id stands in one of the files; 0 when it stands in none. */
export function lineOf(id: string, files: readonly string[]): number {
  for (const file of files) {
    const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
    const found = lines.findIndex((line) => line.includes(`"${id}"`));
    if (found >= 0) return found + 1;
  }
  return 0;
}

/** One line for each entry that does not fit: `file:line id: path message`. */
export function faultsIn<T extends { id?: string | undefined }>(
  entries: readonly T[],
  schema: z.ZodType,
  files: readonly string[],
): string[] {
  return entries.flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [];
    const id = entry.id ?? "?";
    const file = files.find((each) => lineOf(id, [each]) > 0) ?? files[0];
    const [issue] = parsed.error.issues;
    return [`${file}:${lineOf(id, files)} ${id}: ${issue?.path.join(".")} ${issue?.message}`];
  });
}
