/** A real Request Tracker with the built extension in Chromium: the main job first, then whole disputes; one server for both. */
import { afterAll, beforeAll } from "vitest";
import { buildExtension } from "../tools/extension.ts";
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
