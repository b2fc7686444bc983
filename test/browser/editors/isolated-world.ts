/** A page in a real Chromium with our code in a world of its own, as a content script has it. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { findChromium } from "../../tools/chromium";

export interface Served {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

/** Answers the pages and files of one test file on loopback; undefined is a 404. */
export type Route = (path: string) => Served | undefined;

export interface World {
  page: Page;
  /** Evaluates an expression in our world and gives its value, awaited. Throws with the page's own error. */
  run<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface Lab {
  /** Opens a path of the route, or `//host/path`, and puts our script into a fresh isolated world of it. */
  open(path: string): Promise<World>;
  /** The same in one page that is kept: much faster, for looks that leave nothing behind. */
  visit(path: string): Promise<World["run"]>;
  close(): Promise<void>;
}

/** Bundles a TypeScript or TSX entry for a page. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return result.outputFiles[0]?.text ?? "";
}

export async function isolatedWorld(page: Page, script: string, session?: CDPSession): Promise<World["run"]> {
  const cdp = session ?? (await page.context().newCDPSession(page));
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId: contextId } = await cdp.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "amends",
  });
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  };
  await run(`${script}\nundefined`);
  return run;
}

function serve(route: Route): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost");
    const found = route(path.pathname + path.search);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": found.type, ...found.headers }).end(found.body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Every name is this machine: pages that are known by their host alone are drawn under it, and no request leaves. */
const ANY_HOST = "--host-resolver-rules=MAP * 127.0.0.1";

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox", ANY_HOST] });

/** @param entry path of the script that is put into the isolated world */
export async function openLab(entry: string, route: Route): Promise<Lab> {
  const [script, server, browser] = await Promise.all([bundle(entry), serve(route), launch()]);
  const { port } = server.address() as AddressInfo;
  const addressOf = (path: string): string => {
    const [, host = "127.0.0.1", rest = path] = /^\/\/([^/]+)(.*)$/.exec(path) ?? [];
    return `http://${host}:${port}${rest}`;
  };
  let kept: { page: Page; session: CDPSession } | undefined;
  return {
    async visit(path) {
      if (!kept) {
        const page = await browser.newPage();
        kept = { page, session: await page.context().newCDPSession(page) };
      }
      // An address that differs only behind the # would not load anew.
      await kept.page.goto("about:blank");
      await kept.page.goto(addressOf(path));
      return isolatedWorld(kept.page, script, kept.session);
    },
    async open(path) {
      const page = await browser.newPage();
      await page.goto(addressOf(path));
      const run = await isolatedWorld(page, script);
      return { page, run, close: () => page.close() };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
