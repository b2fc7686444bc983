/** The days of "what happens next" are working days where the case is counted, and the day promised elsewhere in the reply. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { Sender } from "@/lib/messaging/server";
import { TeamPolicy } from "@/lib/resolution/team";
import type { Result } from "@/lib/result";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const caseKey = "redmine:desk.example:1";
const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

beforeEach(async () => {
  // Wednesday; Thursday is Thanksgiving, and Friday is one day later in the United States alone.
  vi.useFakeTimers({ now: new Date("2026-11-25T15:00:00Z"), toFake: ["Date"] });
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  await handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "redmine",
        host: "desk.example",
        id: "1",
        number: "1",
        url: "http://desk.example/issues/1",
        requester: { name: "Maria" },
        messages: [{ role: "customer", author: "Maria", at: 1000, text: "You charged me twice: 89.90 USD." }],
        status: "open",
        partial: false,
        found: ["id", "requester", "messages", "status"],
        page: "thread",
      },
    },
    fromPage,
  );
});
afterEach(() => vi.useRealTimers());

const compose = async (values: Record<string, string>) =>
  worth(await handlers["reply.compose"]({ caseKey, scriptId: "gen.ack.recap", values }, fromView)).text;

it("[000-9] counts working days, and leaves out the holidays of the team's country", async () => {
  const plain = await compose({ next_steps: "yes" });
  expect(plain).toMatch(
    /1\. By Thursday 26 November.*\n2\. By Friday 27 November.*\n3\. On Wednesday 2 December/,
  );
  await handlers["settings.set"]({ policy: TeamPolicy.parse({ country: "US" }) }, fromView);
  const american = await compose({ next_steps: "yes" });
  expect(american).toMatch(/1\. By Friday 27 November.*\n2\. By Monday 30 November/);
});

it("[000-9] says the day that the reply promises, and the agent's own where one is typed", async () => {
  const text = await compose({ next_steps: "yes", by_when: "2026-12-04", next_3: "Monday 14 December" });
  expect(text).toMatch(/\n2\. By Friday 4 December/);
  expect(text).toMatch(/\n3\. On Monday 14 December/);
  expect(await compose({ next_steps: "", by_when: "2026-12-04" })).not.toContain("What happens next");
});
