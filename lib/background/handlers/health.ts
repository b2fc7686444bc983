/** How well the sites' pages are read. */
import type { Handlers } from "../../messaging/server";
import { ok } from "../../result";
import { listHealth } from "../health/store";

export const healthHandlers = {
  "health.list": async ({ origin }) => {
    const all = await listHealth();
    return ok(origin === undefined ? all : all.filter((site) => site.origin === origin));
  },
} satisfies Partial<Handlers>;
