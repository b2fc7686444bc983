/** A real browser with a content script of ours in every page, and the editors' own libraries served on loopback. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { DraftReading, InsertResult, ReplaceResult } from "../../../lib/editors/types";
import { findChromium } from "../../tools/chromium";
import { CHROMIUM_FLAGS } from "../../tools/extension";
import { findFirefox } from "../../tools/firefox";
import type { Kind } from "./kinds";
import type { Draft, Facts, How } from "./lab-types";
import { bundles, serve } from "./pages-server";

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
  /** The draft as the extension reads it. */
  read(): Promise<DraftReading>;
  /** Puts words in the place of others; `draft`: as it was read before, where it is another by now. */
  replace(instead: string, words: string, draft?: string): Promise<ReplaceResult>;
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
  const obey = <T>(order: object, meanwhile = ""): Promise<T> => {
    const id = ++orders;
    const detail = JSON.stringify({ ...order, id, selector: kind.selector });
    return evaluate(`new Promise((resolve, reject) => {
        document.addEventListener("amends-answer-${id}", ({ detail }) => {
          const { value, error } = JSON.parse(detail);
          error ? reject(new Error(error)) : resolve(value);
        }, { once: true });
        document.dispatchEvent(new CustomEvent("amends-order", { detail: ${JSON.stringify(detail)} }));
        ${meanwhile}
      })`);
  };
  return {
    page,
    evaluate,
    make: (draft, readOnly = false) => call("make", draft, readOnly),
    select: (needle, how) => call("select", needle, how),
    leave: () => call("leave"),
    gap: (above, below) => call("gap", above, below),
    model: () => call("model"),
    facts: () => call("facts"),
    insert: (text, { where, meanwhile = "" } = {}) => obey({ text, where }, meanwhile),
    read: () => obey({ text: "", instead: "" }),
    replace: (instead, words, draft) => obey({ text: words, instead, draft }),
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
