/** Patterns from tickets that were seen to what a view is told, and gone with the cases they came from. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import { pack } from "@/lib/casebook/patterns/pulses";
import type { CaseView } from "@/lib/messaging/case-view";
import { toBackground } from "@/lib/messaging/protocol";
import type { Sender } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const HOUR = 3_600_000;
const keyOf = (id: string) => `redmine:desk.example:${id}`;

const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

const see = (id: string, text: string, hoursAgo: number, name = `Customer ${id}`) =>
  handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "redmine",
        host: "desk.example",
        id,
        url: `http://desk.example/issues/${id}`,
        subject: "",
        requester: { name },
        messages: [{ role: "customer", author: name, text, at: Date.now() - hoursAgo * HOUR }],
        partial: false,
        found: ["id", "messages"],
        page: "thread",
      },
    },
    fromPage,
  );

const current = async (): Promise<CaseView> => worth(await handlers["case.current"]({}, fromView));
const view = async () => {
  const answer = worth(await handlers["patterns.view"]({ days: 30 }, fromView));
  return toBackground["patterns.view"].response.parse(JSON.parse(JSON.stringify(answer)));
};
const twice = (thing: string) => `You charged me twice in the ${thing}. Refund the second charge, please.`;

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
});

vi.setConfig({ testTimeout: 30_000 });

describe("the third of a kind in a week", () => {
  it("is said in the ticket when it happens, and not before [001-5]", async () => {
    await see("1", twice("Zorbix checkout"), 50);
    expect((await current()).week).toBeNull();
    await see("2", twice("Zorbix checkout"), 20);
    expect((await current()).week).toBeNull();
    await see("3", twice("Zorbix checkout"), 1);
    expect((await current()).week).toMatchObject({ subcategory: "duplicate-charge", count: 3, place: 3 });
  });

  it("counts when the complaint came, not when it was opened", async () => {
    for (const id of ["1", "2", "3"]) await see(id, twice("app"), 24 * 30);
    expect((await current()).week).toBeNull();
  });
});

describe("the patterns", () => {
  it("name what complaints speak of, packed or not, and follow a change of a case [001-5]", async () => {
    for (const id of ["1", "2", "3", "4"]) await see(id, twice("Zorbix checkout"), Number(id));
    const before = await view();
    expect(before).toMatchObject({ total: 4, complaints: [{ subcategory: "duplicate-charge", count: 4 }] });
    expect(before.themes.some(({ label }) => /Zorbix/.test(label))).toBe(true);
    await pack(await database());
    expect(await view()).toMatchObject({ total: 4, themes: before.themes });
    await handlers["case.correct"]({ caseKey: keyOf("1"), subcategory: "fee" }, fromView);
    const after = await view();
    expect(after.complaints.map(({ subcategory, count }) => [subcategory, count])).toEqual([
      ["duplicate-charge", 3],
      ["fee", 1],
    ]);
  });

  it("forget a customer who is deleted, words and all, and everything when all is deleted", async () => {
    const held = async () => {
      const db = await database();
      return JSON.stringify([await db.packs.toArray(), await db.pulses.toArray()]).toLowerCase();
    };
    await see("1", twice("Quetzalix checkout"), 3);
    await see("2", twice("Morbenix checkout"), 2);
    await pack(await database());
    expect(await held()).toContain("quetzalix");
    await handlers["erase.customer"]({ caseKey: keyOf("1") }, fromView);
    expect(await held()).not.toContain("quetzalix");
    expect(await held()).toContain("morbenix");
    expect((await view()).total).toBe(1);
    await handlers["erase.all"]({ settingsToo: false }, fromView);
    expect(await held()).toBe("[[],[]]");
    expect((await view()).total).toBe(0);
  });

  it("are made of no words where the agent keeps none", async () => {
    const privacy = worth(await handlers["settings.get"]({}, fromView)).privacy;
    await handlers["settings.set"]({ privacy: { ...privacy, keepQuotes: false } }, fromView);
    await see("1", twice("Quetzalix checkout"), 3);
    const db = await database();
    expect((await db.cases.toArray()).map(({ terms }) => terms)).toEqual([[]]);
    expect(JSON.stringify(await db.pulses.toArray()).toLowerCase()).not.toContain("quetzalix");
  });
});

describe("the monthly review", () => {
  const today = new Date();
  const month = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}`;

  it("names no customer unless that is chosen [002-12]", async () => {
    await see("1", twice("app"), 0, "Margaret Quillfeather");
    const plain = worth(await handlers["patterns.review"]({ month, names: false }, fromView));
    expect(plain.total).toBe(1);
    expect(JSON.stringify(plain)).not.toContain("Quillfeather");
    const named = worth(await handlers["patterns.review"]({ month, names: true }, fromView));
    expect(named.names).toMatchObject([{ customer: "Margaret Quillfeather" }]);
    expect(toBackground["patterns.review"].response.safeParse(named).success).toBe(true);
  });
});

describe("a heavy day", () => {
  it("is told of only to who wants to know, and stands in no backup of cases [002-13]", async () => {
    for (const id of ["1", "2", "3", "4"]) {
      await see(
        id,
        "This is outrageous!! You thieves charged me TWICE. I will sue you, shameless crooks!",
        0,
      );
    }
    expect((await current()).hot).toBeNull();
    await handlers["settings.set"]({ loadHint: true }, fromView);
    expect((await current()).hot).toBe(4);
    const keys = ["1", "2", "3", "4"].map(keyOf);
    const exported = worth(await handlers["cases.bundles"]({ keys }, fromView));
    expect(exported.lines).toHaveLength(4);
    expect(JSON.stringify(exported)).not.toMatch(/\bhot\b|loadHint/);
  });
});
