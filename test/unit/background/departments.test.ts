/** Departments as the team has them reach the case: names, addresses, questions, and departments of the team's own. */
import "fake-indexeddb/auto";
import { beforeAll, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 20_000 });

import { handlers } from "@/lib/background/handlers";
import { TeamPolicy } from "@/lib/resolution/team";
import { clientOf } from "../transfer/client";

const client = clientOf();
const caseKey = "demo:desk.example:1";

beforeAll(async () => {
  await handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "demo",
        host: "desk.example",
        id: "1",
        url: "http://desk.example/1",
        messages: [{ role: "customer", text: "You charged me twice for order A-1. Refund one!", at: 5 }],
        partial: false,
        found: [],
        page: "thread",
      },
    },
    { speaker: "page", tabId: 7, origin: "http://desk.example" },
  );
});

async function shown() {
  const view = await client.send("case.refresh", { caseKey });
  if (!view.ok) throw new Error(view.problem.message);
  return view.value.settlement.departments;
}

it("a department has the team's name, address and questions, and one of the team's own is offered for any dispute", async () => {
  const before = await shown();
  const first = before[0]?.id ?? "";
  expect(before[0]).toMatchObject({ address: "", questions: [] });
  const policy = TeamPolicy.parse({
    departmentNames: { [first]: "Ledger room" },
    departmentDetails: {
      [first]: { address: "ledger@desk.example", questions: ["Which terminal was it?"] },
      Treasury: { address: "ext. 12", questions: [] },
    },
  });
  await client.send("settings.set", { policy });
  const after = await shown();
  expect(after[0]).toEqual({
    id: first,
    name: "Ledger room",
    address: "ledger@desk.example",
    questions: ["Which terminal was it?"],
  });
  expect(after).toContainEqual({ id: "Treasury", name: "Treasury", address: "ext. 12", questions: [] });
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
});

it("keeps a name such as __proto__ a name", async () => {
  const details = JSON.parse('{"__proto__":{"address":"x"},"constructor":{"address":"y"}}');
  const kept = await client.send("settings.set", {
    policy: { ...TeamPolicy.parse({}), departmentDetails: details },
  });
  expect(kept.ok).toBe(true);
  const { departments } = { departments: await shown() };
  expect(departments.every(({ address }) => typeof address === "string")).toBe(true);
  expect(({} as Record<string, unknown>).address).toBeUndefined();
});
