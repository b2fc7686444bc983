/** Departments as the team has them reach the case: names, addresses, questions, and departments of the team's own. */
import "fake-indexeddb/auto";
import { beforeAll, describe, expect, it, vi } from "vitest";

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

describe("the ready question of a step", () => {
  const finance = "duplicate-charge.ask-finance";
  async function asked(policy: object, interfaceLanguage: "en" | "es" = "en") {
    await client.send("settings.set", { policy: TeamPolicy.parse(policy), interfaceLanguage });
    const view = await client.send("case.refresh", { caseKey });
    if (!view.ok) throw new Error(view.problem.message);
    const step = view.value.steps.find(({ id }) => id === finance);
    if (!step) throw new Error(`no ${finance}`);
    return step;
  }

  it("is as it ships while the team has said nothing", async () => {
    const step = await asked({});
    expect(step.title).toBe("Ask Finance whether both charges settled");
    expect(step.askTo).toBeUndefined();
    expect(step.copyText).not.toMatch(/Please also tell me/m);
    expect(step.asks?.department).toBe("finance");
  });

  it("goes to the team's own name and address, with what the team asks besides [001-7]", async () => {
    const policy = {
      departmentNames: { finance: "Ledger room" },
      departmentDetails: {
        finance: { address: "ledger@desk.example", questions: ["Which terminal was it?"] },
      },
    };
    const step = await asked(policy);
    expect(step.title).toBe("Ask Finance (Ledger room) whether both charges settled");
    expect(step.askTo).toBe("Ledger room (ledger@desk.example)");
    expect(step.copyText).toMatch(/^To Ledger room \(ledger@desk\.example\): this customer sees two charges/);
    expect(step.copyText).toMatch(/\n\nPlease also tell me:\n- Which terminal was it\?$/);
    const spanish = await asked(policy, "es");
    expect(spanish.title).toContain("Finanzas (Ledger room)");
    expect(spanish.copyText).toMatch(/^Para Ledger room \(/);
  });

  it("goes to the department that the team chose for this kind, and to nobody else's address", async () => {
    const step = await asked({
      departments: { "duplicate-charge": ["Treasury"] },
      departmentDetails: { Treasury: { address: "ext. 12" }, finance: { address: "finance@desk.example" } },
    });
    expect(step.asks?.department).toBe("Treasury");
    expect(step.title).toContain("(Treasury)");
    expect(step.askTo).toBe("Treasury (ext. 12)");
    expect(step.copyText).not.toContain("finance@");
    const kept = await asked({ departments: { "duplicate-charge": ["Treasury", "finance"] } });
    expect(kept.asks?.department).toBe("finance");
  });
});
