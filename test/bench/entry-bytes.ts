/** Bytes that each entry of a build makes the browser load. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Bytes of a file and of every script and style that it names, each once. */
export function bytesWithImports(root: string, entry: string): number {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(join(root, file))) return;
    seen.add(file);
    for (const named of namedIn(readFileSync(join(root, file), "utf8"))) {
      visit(named.startsWith("/") ? named.slice(1) : normalize(join(dirname(file), named)));
    }
  };
  visit(entry);
  return [...seen].reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
}

/** Bytes of the content scripts and their styles, which every helpdesk page pays for. */
export function contentScriptBytes(root: string): number {
  const folder = join(root, "content-scripts");
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** Local scripts and styles written as a path: `src="/chunks/a.js"`, `from"./b.js"`. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/["'`](\.{0,2}\/[^"'`\s]+\.(?:js|css))["'`]/g)].map(([, path = ""]) => path);
