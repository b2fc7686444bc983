/** A real browser with a content script of ours in every page, and the editors' own libraries served on loopback. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { InsertResult } from "../../../lib/editors/types";
import { findChromium } from "../../tools/chromium";
import { CHROMIUM_FLAGS } from "../../tools/extension";
import { findFirefox } from "../../tools/firefox";
import type { Kind } from "./kinds";
import type { Draft, Facts, How } from "./lab-types";

export type BrowserName = "Chromium" | "Firefox";

/** Where an editor stands: in the page itself, or in what makes one hard to reach. */
export type Place = "page" | "frame" | "shadow" | "strict";

export interface InsertOptions {
  where?: "caret" | "below";
  /** An expression of the page that runs right after the insertion has begun. */
  meanwhile?: string;
}

/** One tab on one kind's page. */
export interface World {
  page: Page;
  make(draft: Draft, readOnly?: boolean): Promise<void>;
  select(needle: string, how: How): Promise<void>;
  insert(text: string, options?: InsertOptions): Promise<InsertResult>;
  /** Lets another frame of the page take the focus. */
  leave(): Promise<void>;
  gap(above: string, below: string): Promise<number>;
  model(): Promise<string[]>;
  facts(): Promise<Facts>;
  evaluate<T>(expression: string): Promise<T>;
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

export interface Lab {
  open(kind: Kind, place?: Place): Promise<World>;
  close(): Promise<void>;
}

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

async function bundles(kinds: readonly Kind[]): Promise<Map<string, string>> {
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

function serve(kinds: readonly Kind[], scripts: Map<string, string>): Promise<Server> {
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

async function writeExtension(folder: string, script: string): Promise<void> {
  const matches = ["http://127.0.0.1/*"];
  const manifest = {
    manifest_version: 3,
    name: "Editors",
    version: "1",
    host_permissions: matches,
    content_scripts: [{ matches, js: ["content.js"], run_at: "document_end" }],
    browser_specific_settings: { gecko: { id: "editors@amends.example" } },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "content.js"), script);
}

async function launch(name: BrowserName, extension: string): Promise<Browser> {
  if (name === "Chromium") {
    return puppeteer.launch({
      executablePath: await findChromium(),
      args: CHROMIUM_FLAGS,
      enableExtensions: [extension],
      pipe: true,
      defaultViewport: { width: 1000, height: 800 },
    });
  }
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    extraPrefsFirefox: { "intl.locale.requested": "en-US" },
    defaultViewport: { width: 1000, height: 800 },
  });
  await browser.installExtension(extension);
  return browser;
}

let orders = 0;

function worldOf(page: Page, kind: Kind): World {
  const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  const call = <T>(name: string, ...args: unknown[]) =>
    evaluate<T>(`lab.${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`);
  return {
    page,
    evaluate,
    make: (draft, readOnly = false) => call("make", draft, readOnly),
    select: (needle, how) => call("select", needle, how),
    leave: () => call("leave"),
    gap: (above, below) => call("gap", above, below),
    model: () => call("model"),
    facts: () => call("facts"),
    insert: (text, { where, meanwhile = "" } = {}) => {
      const id = ++orders;
      const order = JSON.stringify({ id, selector: kind.selector, text, where });
      return evaluate(`new Promise((resolve, reject) => {
        document.addEventListener("amends-answer-${id}", ({ detail }) => {
          const { value, error } = JSON.parse(detail);
          error ? reject(new Error(error)) : resolve(value);
        }, { once: true });
        document.dispatchEvent(new CustomEvent("amends-order", { detail: ${JSON.stringify(order)} }));
        ${meanwhile}
      })`);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.down(key as "Control");
      for (const key of keys.reverse()) await page.keyboard.up(key as "Control");
    },
    close: () => page.close(),
  };
}

/** @param kinds every kind whose page this lab is to open; their bundles are made once */
export async function openLab(name: BrowserName, kinds: readonly Kind[]): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), "amends-editors-"));
  const scripts = await bundles(kinds);
  await writeExtension(folder, scripts.get("content-script.js") ?? "");
  const [server, browser] = await Promise.all([serve(kinds, scripts), launch(name, folder)]);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async open(kind, place = "page") {
      const page = await browser.newPage();
      const path = `/${place === "frame" ? "frame" : "page"}/${kind.id}?${place}${kind.query ? `&${kind.query}` : ""}`;
      await page.goto(origin + path);
      await page.waitForFunction(
        `window.lab !== undefined && document.documentElement.dataset.amends === "here"`,
        { timeout: 15_000 },
      );
      return worldOf(page, kind);
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
