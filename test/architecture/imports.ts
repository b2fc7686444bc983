/** The project's files, and which of them import what. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*["']([^"']+)["']|import\s*\(?\s*["']([^"']+)["']/g;

export interface Edge {
  from: string;
  to: string;
}

/** The TypeScript files below a folder, by their paths from the project's root. */
export function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** What `text`, standing in `file`, imports: paths from the root without their ending, or a library's name. */
export function importsIn(file: string, text: string): string[] {
  return [...text.matchAll(SPECIFIER)].map((match) => {
    const specifier = match[1] ?? match[2] ?? "";
    return specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
  });
}

/** Every file that ships. */
export const files: readonly string[] = ["entrypoints", "components", "lib"].flatMap(sources);

export const edges: readonly Edge[] = files.flatMap((from) =>
  importsIn(from, textOf(from)).map((to) => ({ from, to })),
);

/** Every file and library that comes along where `start` is bundled; what is imported for its types alone does not. */
export function reachedFrom(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string) => {
    const file =
      [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((p) => files.includes(p)) ?? path;
    if (seen.has(file)) return;
    seen.add(file);
    const text = files.includes(file) ? textOf(file) : "";
    const real = text.replace(/import type [^;]+;/g, "").replace(/export type [^;]+from[^;]+;/g, "");
    for (const next of importsIn(file, real)) visit(next);
  };
  visit(start);
  return seen;
}

/** Commands run by developers, not shipped: they may read files. */
export const isTool = (file: string): boolean => /^lib\/triage\/(training\/|cli)/.test(file);

/** Whether a path lies in one of the folders, or is one of the files (named without their ending). */
export const under =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some(
      (folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`),
    );
