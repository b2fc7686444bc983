/** A real Request Tracker with the built extension in Chromium: the main job first, then whole disputes; one server for both. */
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { buildExtension } from "../tools/extension.ts";
import { inFirefox } from "./in-firefox.ts";
import { mainJob } from "./request-tracker/main-job.ts";
import { NO_REPLY, settling } from "./request-tracker/settling.ts";
import { type RequestTracker, startRequestTracker } from "./servers/request-tracker.ts";

let path: string;
let server: RequestTracker;
const world = () => ({ server, path });

beforeAll(async () => {
  path = await buildExtension("chrome-mv3-e2e");
  server = await startRequestTracker({ more: [NO_REPLY] });
});
afterAll(() => server?.stop());

mainJob(world);
settling(world);

inFirefox("Request Tracker", () => ({
  async logIn(firefox) {
    await firefox.goto(`${server.url}/`);
    await firefox.type('input[name="user"]', server.login.user);
    await firefox.type('input[name="pass"]', server.login.password);
    await Promise.all([
      firefox.waitForNavigation(),
      firefox.click('input[type="submit"], button[type="submit"]'),
    ]);
  },
  ticket: (id) => `${server.url}/Ticket/Display.html?id=${id}`,
  async box(firefox, internal) {
    const id = new URL(firefox.url()).searchParams.get("id");
    await firefox.goto(
      `${server.url}/Ticket/Update.html?id=${id}&Action=${internal ? "Comment" : "Respond"}`,
    );
    const frame = await (await firefox.waitForSelector("iframe.cke_wysiwyg_frame"))?.contentFrame();
    const element = await frame?.waitForSelector("body.cke_editable");
    if (!element) throw new Error("Request Tracker shows no editor.");
    return element as unknown as ElementHandle<HTMLElement>;
  },
  outgoingMail: () => server.outgoingMail(),
}));
