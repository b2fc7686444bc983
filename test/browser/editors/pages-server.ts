/** The test pages on loopback: each library's own files, and our page scripts bundled once. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import type { Kind } from "./kinds";

const here = (path: string) => join(import.meta.dirname, path);
const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

/** Libraries that fetch parts of themselves, and style sheets, from these folders. */
const FOLDERS: Record<string, () => string> = {
  ckeditor4: () => folderOf("ckeditor4"),
  tinymce: () => folderOf("tinymce"),
  // The package lets nobody ask for its package.json.
  quill: () => dirname(resolve("quill/dist/quill.snow.css")),
  quill1: () => join(folderOf("quill1"), "dist"),
};

const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  png: "image/png",
};

/** What a careful helpdesk sends: scripts only from itself, and no strings where HTML is expected. */
const STRICT =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; require-trusted-types-for 'script'";

/** What an application adds to it when its editor knows nothing of Trusted Types. It helps no extension. */
const POLICY = `window.trustedTypes?.createPolicy("default", { createHTML: (text) => text, createScript: (text) => text, createScriptURL: (text) => text });`;

const pageOf = ({ page, scripts = [], styles = [], policy }: Kind) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Reply</title>${styles
    .map((path) => `<link rel="stylesheet" href="${path}">`)
    .join("")}</head><body><iframe id="side" src="/side" height="40"></iframe>${[
    ...(policy ? ["/policy.js"] : []),
    ...scripts,
    `/bundle/${page.replace(/tsx?$/, "js")}`,
  ]
    .map((path) => `<script src="${path}"></script>`)
    .join("")}</body></html>`;

const framing = (inner: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Desk</title></head><body><iframe id="side" src="/side" height="40"></iframe><iframe id="inner" src="${inner}" width="900" height="500"></iframe><script src="/outer.js"></script></body></html>`;

const OUTER = `Object.defineProperty(window, "lab", { get: () => document.querySelector("#inner").contentWindow.lab });`;

/** Bundles the pages of these kinds, and the content script. @returns their text by file name */
export async function bundles(kinds: readonly Kind[]): Promise<Map<string, string>> {
  const pages = [...new Set(kinds.map(({ page }) => page))];
  const result = await build({
    entryPoints: [...pages.map((page) => here(`pages/${page}`)), here("content-script.ts")],
    bundle: true,
    write: false,
    outdir: "/",
    outbase: here("pages"),
    entryNames: "[name]",
    format: "iife",
    platform: "browser",
    loader: { ".css": "empty" },
    define: { "process.env.NODE_ENV": '"production"', global: "window" },
    logLevel: "error",
  });
  return new Map(result.outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** Serves the pages of these kinds on loopback, on a port of the system's choice. */
export function serve(kinds: readonly Kind[], scripts: Map<string, string>): Promise<Server> {
  const answer = (url: URL): { type: string; body: string | Buffer } | undefined => {
    const [, first = "", ...rest] = url.pathname.split("/");
    const html = (body: string) => ({ type: TYPES.html ?? "", body });
    if (first === "side") return html("<!doctype html><input>");
    if (first === "policy.js") return { type: TYPES.js ?? "", body: POLICY };
    if (first === "outer.js") return { type: TYPES.js ?? "", body: OUTER };
    if (first === "page" || first === "frame") {
      const kind = kinds.find(({ id }) => id === rest[0]);
      if (!kind) return undefined;
      return html(first === "page" ? pageOf(kind) : framing(`/page/${kind.id}${url.search}`));
    }
    if (first === "bundle") {
      const body = scripts.get(rest[0] ?? "");
      return body === undefined ? undefined : { type: TYPES.js ?? "", body };
    }
    const folder = FOLDERS[first]?.();
    if (!folder) return undefined;
    try {
      const type = TYPES[url.pathname.split(".").at(-1) ?? ""] ?? "text/plain";
      return { type, body: readFileSync(join(folder, ...rest)) };
    } catch {
      return undefined;
    }
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const found = answer(url);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const headers = { "content-type": found.type };
    const strict = url.searchParams.has("strict") ? { "content-security-policy": STRICT } : {};
    response.writeHead(200, { ...headers, ...strict }).end(found.body);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}
