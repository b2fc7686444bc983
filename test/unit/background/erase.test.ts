/** After deleting, no word of the customer is anywhere: database, storage, alarms, notifications. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

const told = vi.hoisted(() => ({
  notifications: new Map<string, object>(),
  alarms: new Map<string, object>(),
}));
vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser: plain } = await import("../fake-browser");
  const { notifications, alarms } = told;
  return {
    default: {
      ...plain,
      notifications: {
        create: async (id: string, what: object) => void notifications.set(id, what),
        getAll: async () => Object.fromEntries(notifications),
        clear: async (id: string) => notifications.delete(id),
      },
      alarms: {
        create: (name: string, what: object) => void alarms.set(name, what),
        clear: async (name: string) => alarms.delete(name),
        clearAll: async () => alarms.clear(),
      },
    },
  };
});

import { handlers } from "@/lib/background/handlers";
import { keepInsertion } from "@/lib/background/insertion-store";
import { getLessons } from "@/lib/background/lesson-store";
import { database, letGo } from "@/lib/casebook/database";
import { fold } from "@/lib/casebook/lookup/fold";
import { pack } from "@/lib/casebook/patterns/pulses";
import type { Sender } from "@/lib/messaging/server";
import { ImportedTicket } from "@/lib/records/imported-ticket";
import type { NoteFields } from "@/lib/records/note";
import type { TicketSnapshot } from "@/lib/ticket";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const keyOf = (id: string) => `redmine:desk.example:${id}`;

/** Words that occur nowhere else. */
const MARKS = [
  "Quetzal",
  "quetzal@example.com",
  "XQ-778812",
  "zeppelin",
  "walrus",
  "gazebo",
  "ocelot",
  "marzipan",
  "tamarind",
  "bassoon",
  "narwhal",
  "sextant",
];
/** In the desk's own words: theirs until they delete them, too. */
const OWN_MARK = "kumquat";

const see = (id: string, name: string, text: string) =>
  handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "redmine",
        host: "desk.example",
        id,
        url: `http://desk.example/issues/${id}`,
        subject: text.slice(0, 40),
        requester: { name, email: `${name.toLowerCase()}@example.com` },
        messages: [{ role: "customer", text, at: 1000 }],
        partial: false,
        found: ["id", "messages"],
        page: "thread",
      } satisfies TicketSnapshot,
    },
    fromPage,
  );

async function everything(): Promise<string> {
  const db = await database();
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify([
    tables,
    await fakeBrowser.storage.local.get(null),
    await fakeBrowser.storage.session.get(null),
    [...told.notifications],
    [...told.alarms],
  ]);
}
/** The tables and stores in which a word of the customer, or the key of a case of theirs, stands. */
async function placesOfCustomer(): Promise<string[]> {
  const db = await database();
  const stores: [string, unknown][] = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as [string, unknown]),
  );
  stores.push(["local", await fakeBrowser.storage.local.get(null)]);
  stores.push(["session", await fakeBrowser.storage.session.get(null)]);
  stores.push(["notifications", [...told.notifications]]);
  const theirs = [...MARKS, keyOf("1"), keyOf("2")].map((mark) => mark.toLowerCase());
  return stores
    .filter(([, held]) => theirs.some((mark) => JSON.stringify(held).toLowerCase().includes(mark)))
    .map(([name]) => name);
}
const marksLeft = async () => {
  const all = (await everything()).toLowerCase();
  return MARKS.filter((mark) => all.includes(mark.toLowerCase()));
};

/** A customer with everything that Amends keeps of anybody, twice, and another one beside. */
async function live(): Promise<void> {
  const text = "Zeppelin: you charged me twice for order XQ-778812. Refund one!";
  await see("1", "Quetzal", text);
  await see("2", "Quetzal", `Again: ${text}`);
  await see("3", "Margaret", "My parcel is late. Where is it?");
  await handlers["note.save"]({ caseKey: keyOf("1"), text: "wants a walrus" }, fromView);
  await handlers["notes.put"](
    {
      caseKey: keyOf("2"),
      text: "gazebo promised",
      fields: { kind: "promise", to: "Quetzal", dueAt: 5 },
      at: 5,
    },
    fromView,
  );
  await handlers["note.save"]({ caseKey: keyOf("3"), text: "call Margaret" }, fromView);
  // Every other kind of note, a corrected kind, a step passed with words, a reason, a lesson of the end.
  const notes: [string, NoteFields][] = [
    ["ocelot photo by phone", { kind: "contact", who: "Quetzal", channel: "phone", byUs: true }],
    ["ocelot on the label", { kind: "finding", about: "Zeppelin", source: "bassoon" }],
    ["ocelot agreed", { kind: "agreement", between: "Quetzal", owner: "bassoon", dueAt: 9e12 }],
    ["ocelot button", { kind: "lesson", cause: "bassoon" }],
  ];
  for (const [text, fields] of notes) {
    await handlers["notes.put"]({ caseKey: keyOf("1"), text, fields, at: 5 }, fromView);
  }
  await handlers["case.correct"]({ caseKey: keyOf("2"), subcategory: "fee" }, fromView);
  await handlers["stage.skip"]({ caseKey: keyOf("1"), stage: "gather", reason: "marzipan" }, fromView);
  await handlers["fault.set"]({ caseKey: keyOf("1"), fault: "ours" }, fromView);
  await handlers["settle.change"](
    {
      caseKey: keyOf("1"),
      change: { kind: "outcome", patch: { lesson: "tamarind", ourPrevention: "marzipan" } },
    } as never,
    fromView,
  );
  const promised = await handlers["settle.change"](
    {
      caseKey: keyOf("1"),
      change: { kind: "promise", promise: { id: "p1", what: "gazebo on Friday", dueAt: 9e12 } },
    },
    fromView,
  );
  if (!promised.ok) throw new Error(promised.problem.message);
  // Alarms are set behind the agent's back; what is on its way now would come after the deleting.
  await vi.waitFor(() => expect(told.alarms.size).toBe(1));
  // An old ticket of the same customer came in from a file, and the import was left half done.
  const old = await handlers["import.begin"]({ file: "old.csv", fingerprint: "f" }, fromView);
  if (!old.ok) throw new Error(old.problem.message);
  const ticket = ImportedTicket.parse({
    id: "9",
    subject: "Zeppelin",
    text: "The sextant and the zeppelin never came, where is my parcel?",
    name: "Quetzal",
    email: "quetzal@example.com",
    at: 500,
    status: "open",
  });
  await handlers["import.rows"](
    { id: old.value.id, from: 0, rows: 1, source: "old-desk", tickets: [ticket] },
    fromView,
  );
  // Two replies on their way: one in the casebook, one kept for the session alone.
  const waiting = { scriptId: "s", at: 5, state: "waiting" as const, text: "narwhal, Quetzal", problem: "" };
  await keepInsertion({ ...waiting, id: "i1", caseKey: keyOf("1") });
  await fakeBrowser.storage.session.set({
    [`insertion:${keyOf("2")}`]: { ...waiting, id: "i2", caseKey: keyOf("2") },
  });
  await fakeBrowser.storage.local.set({ "script-drafts": { new: { texts: [OWN_MARK], at: 5 } } });
  const db = await database();
  await fold(db);
  await pack(db);
  // What was written since is not folded and not packed yet.
  await handlers["note.save"]({ caseKey: keyOf("2"), text: "narwhal asked for" }, fromView);
  // A row that cannot be read, a restore that waits, and one that could be undone, all with the same customer.
  const row = await db.cases.get(keyOf("1"));
  await db.quarantine.add({ table: "cases", at: 1, row: { ...row, subject: 5, requesterName: "Quetzal" } });
  const { lines } = await handlers["cases.bundles"]({ keys: [keyOf("1")] }, fromView).then((answer) => {
    if (!answer.ok) throw new Error(answer.problem.message);
    return answer.value;
  });
  const lessons = await getLessons();
  const parts = { lessons: { version: 1, items: lessons.length, data: lessons } };
  const begun = await handlers["restore.begin"]({ salt: "", parts }, fromView);
  if (!begun.ok) throw new Error(begun.problem.message);
  await handlers["restore.receive"]({ id: begun.value.id, lines }, fromView);
  await fakeBrowser.storage.session.set({ [`case:${keyOf("1")}`]: { ...row, caseKey: keyOf("1") } });
  await fakeBrowser.storage.session.set({ "promise:gone-reply": { what: "gazebo for Quetzal" } });
  told.notifications.set(`${keyOf("1")}|promise|p1`, { message: "#1 · gazebo on Friday" });
}

beforeEach(async () => {
  await letGo();
  await new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase("amends");
    gone.onsuccess = gone.onerror = resolve;
  });
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  told.notifications.clear();
  told.alarms.clear();
  await live();
});

describe("deleting", () => {
  it("starts from a customer who is kept in many places, or this test would show nothing", async () => {
    expect(await marksLeft()).toEqual(MARKS.filter((mark) => !mark.includes("@")));
    // Every table and store that can hold anything of a customer, but for what a restore replaced: see below.
    expect((await placesOfCustomer()).sort()).toEqual(
      [
        ...[
          "cases",
          "notes",
          "events",
          "insertions",
          "cards",
          "fresh",
          "segments",
          "dues",
          "pulses",
          "packs",
        ],
        ...["staged", "meta", "quarantine", "local", "session", "notifications"],
      ].sort(),
    );
    expect(await everything()).toContain(OWN_MARK);
  });

  it("a customer leaves no word in what a restore replaced and its undo would bring back", async () => {
    const { lines } = await handlers["cases.bundles"]({ keys: [keyOf("1")] }, fromView).then((answer) => {
      if (!answer.ok) throw new Error(answer.problem.message);
      return answer.value;
    });
    const newer = lines.map((line) => {
      const bundle = JSON.parse(line);
      return JSON.stringify({ ...bundle, case: { ...bundle.case, updatedAt: 9e12 } });
    });
    const begun = await handlers["restore.begin"]({ salt: "" }, fromView);
    if (!begun.ok) throw new Error(begun.problem.message);
    const { id } = begun.value;
    await handlers["restore.receive"]({ id, lines: newer }, fromView);
    await handlers["restore.apply"]({ id, mode: "replace" }, fromView);
    await vi.waitFor(async () => {
      const status = await handlers["restore.status"]({}, fromView);
      expect(status.ok && status.value.job?.state).toBe("applied");
    });
    expect(await placesOfCustomer()).toContain("replaced");
    await handlers["erase.customer"]({ caseKey: keyOf("1") }, fromView);
    expect(await placesOfCustomer()).toEqual([]);
  });

  it("a customer leaves no word of theirs anywhere, and everybody else as they were", async () => {
    const gone = await handlers["erase.customer"]({ caseKey: keyOf("1") }, fromView);
    expect(gone).toEqual({ ok: true, value: { cases: 3 } });
    expect(await marksLeft()).toEqual([]);
    expect(await placesOfCustomer()).toEqual([]);
    expect(await everything()).toContain(OWN_MARK);
    expect(told.alarms.size).toBe(0);
    const db = await database();
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(["call Margaret"]);
    const listed = await handlers["cases.list"]({ filter: { text: "parcel" }, skip: 0, limit: 5 }, fromView);
    expect(listed.ok && listed.value.lines.map(({ key }) => key)).toEqual([keyOf("3")]);
  });

  it("one case leaves the customer's other cases", async () => {
    await handlers["erase.case"]({ caseKey: keyOf("1") }, fromView);
    expect((await (await database()).cases.toArray()).map(({ key }) => key)).toEqual([
      "import:old-desk:9",
      keyOf("2"),
      keyOf("3"),
    ]);
    expect(await everything()).not.toContain("walrus");
  });

  it("everything leaves nothing, and settings only where they were to stay", async () => {
    await handlers["settings.set"]({ agentName: "Robin" }, fromView);
    await fakeBrowser.storage.local.set({ "taught:http://desk.example": { origin: "http://desk.example" } });
    await handlers["erase.all"]({ settingsToo: false }, fromView);
    const db = await database();
    expect((await Promise.all(db.tables.map((table) => table.count()))).every((count) => count === 0)).toBe(
      true,
    );
    expect(told.notifications.size + told.alarms.size).toBe(0);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(Object.keys((await fakeBrowser.storage.local.get(null)) as object).sort()).toEqual([
      "script-drafts",
      "settings",
      "taught:http://desk.example",
    ]);
    expect(await marksLeft()).toEqual([]);
    await handlers["erase.all"]({ settingsToo: true }, fromView);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
