/** Notes with a purpose: kept, changed, taken away and put back; a promise with a day becomes due; history counts, and judges nobody. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import { en } from "@/lib/i18n/casebook/en";
import { es } from "@/lib/i18n/casebook/es";
import { ptBR } from "@/lib/i18n/casebook/pt-br";
import { ptPT } from "@/lib/i18n/casebook/pt-pt";
import type { NoteFields } from "@/lib/records/note";
import { clientOf } from "../transfer/client";

const client = clientOf();
const caseKey = "redmine:desk.example:1";
const DAY = 86_400_000;

const see = (id: string) =>
  handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "redmine",
        host: "desk.example",
        id,
        url: `http://desk.example/issues/${id}`,
        subject: "Charged twice",
        requester: { name: "Ana Reis", email: "ana@example.com" },
        messages: [{ role: "customer", text: "You charged me twice. Refund one of them!", at: 1000 }],
        partial: false,
        found: ["id", "messages"],
        page: "thread",
      },
    },
    { speaker: "page", tabId: 7, origin: "http://desk.example" },
  );

async function put(fields: NoteFields, text: string, id?: string) {
  const answer = await client.send("notes.put", { caseKey, text, fields, at: null, ...(id && { id }) });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value.notes;
}
const promisesOf = async () => (await (await database()).cases.get(caseKey))?.resolution.promises ?? [];

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await see("1");
});

describe("a note with a purpose", () => {
  const kinds: NoteFields[] = [
    { kind: "contact", who: "Ana", channel: "phone", byUs: true },
    { kind: "finding", about: "Delivery", source: "Courier's log" },
    { kind: "promise", to: "Ana", dueAt: null },
    { kind: "agreement", between: "Ana and us", owner: "Finance", dueAt: null },
    { kind: "lesson", cause: "Two buttons" },
  ];
  it.each(kinds)("of the kind $kind is kept whole, changed and taken away", async (fields) => {
    const [note] = await put(fields, "first words");
    expect(note).toMatchObject({ text: "first words", fields });
    const changed = await put(fields, "other words", note?.id);
    expect(changed.map(({ text }) => text)).toEqual(["other words"]);
    const found = await client.send("cases.list", { filter: { text: "other" }, skip: 0, limit: 5 });
    expect(found.ok && found.value.lines.map(({ key }) => key)).toEqual([caseKey]);
    await client.send("notes.drop", { caseKey, id: note?.id ?? "" });
    const left = await client.send("notes.list", { caseKey });
    expect(left.ok && left.value.notes).toEqual([]);
  });

  it("that promises something by a day makes it due; another day moves it; taken away it is not due", async () => {
    const dueAt = Date.now() + 3 * DAY;
    const [note] = await put({ kind: "promise", to: "Ana", dueAt }, "Money back\nby card");
    const id = note?.id ?? "";
    expect(await promisesOf()).toMatchObject([{ id, what: "Money back", dueAt, state: "open" }]);
    const due = await client.send("cases.list", { filter: { due: true }, skip: 0, limit: 5 });
    expect(due.ok && due.value.lines.map(({ nextDueAt }) => nextDueAt)).toEqual([dueAt]);
    await put({ kind: "promise", to: "Ana", dueAt: dueAt + DAY }, "Money back", id);
    expect(await promisesOf()).toMatchObject([{ id, dueAt: dueAt + DAY }]);
    await client.send("notes.drop", { caseKey, id });
    expect(await promisesOf()).toEqual([]);
    expect((await (await database()).cases.get(caseKey))?.nextDueAt).toBeNull();
  });

  it("leaves a promise alone that was kept by now", async () => {
    const dueAt = Date.now() + DAY;
    const [note] = await put({ kind: "agreement", between: "", owner: "us", dueAt }, "A new one by post");
    const id = note?.id ?? "";
    await client.send("settle.change", { caseKey, change: { kind: "promise-settled", id, kept: true } });
    await put({ kind: "agreement", between: "", owner: "us", dueAt: dueAt + DAY }, "A new one by post", id);
    expect(await promisesOf()).toMatchObject([{ state: "kept", dueAt }]);
  });
});

describe("a customer's history", () => {
  it("is counted over all cases, with remedies by their names and no judgement in any language [002-14]", async () => {
    await see("2");
    await client.send("fault.set", { caseKey, fault: "ours" });
    const view = await client.send("case.refresh", { caseKey });
    const remedy = view.ok ? view.value.remedies[0] : undefined;
    await client.send("remedy.choose", { caseKey, remedyId: remedy?.id ?? "" });
    const history = await client.send("cases.history", { caseKey: "redmine:desk.example:2" });
    expect(history.ok && history.value).toMatchObject({
      cases: 2,
      kinds: [{ subcategory: "duplicate-charge", count: 2 }],
      remedies: [{ remedyId: remedy?.id, title: remedy?.title, count: 1 }],
    });
    const label =
      /abus|fraud|trouble|suspici|liar|serial|difficult|problem[aá]tic|reincident|sospech|suspeit/i;
    for (const words of [en, es, ptBR, ptPT]) {
      const said = Object.values(words.history).map((each) =>
        typeof each === "function" ? (each as (...all: unknown[]) => string)(2, "x") : JSON.stringify(each),
      );
      expect(said.join(" ")).not.toMatch(label);
    }
  });

  it("is empty where nobody is named", async () => {
    const history = await client.send("cases.history", { caseKey: "redmine:desk.example:404" });
    expect(history.ok && history.value.cases).toBe(0);
  });
});
