/** Past cases are named in the interface's language: in what is like them, in a customer's history, in old decisions. */
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 20_000 });

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { UiLocale } from "@/lib/i18n/localized";
import { remediesFor, remedyTitle } from "@/lib/resolution/remedies";
import { clientOf } from "../transfer/client";

const client = clientOf();
const keyOf = (id: string) => `demo:desk.example:${id}`;

async function said<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>,
): Promise<T> {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.problem));
  return got.value;
}

const see = (id: string) =>
  handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "demo",
        host: "desk.example",
        id,
        url: `http://desk.example/${id}`,
        requester: { name: "Ana", email: "ana@example.com" },
        messages: [{ role: "customer", text: "You charged me twice, 89.90 EUR. Refund one!", at: 5 }],
        partial: false,
        found: [],
        page: "thread",
      },
    },
    { speaker: "page", tabId: 7, origin: "http://desk.example" },
  );

const [remedy, other] = remediesFor("duplicate-charge", "ours");
const REMEDY = remedy?.id ?? "";
const title = (locale: UiLocale, id = REMEDY) => remedyTitle(id, locale);

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await see("1");
  await see("2");
  for (const [id, chosen] of [
    ["1", REMEDY],
    ["2", other?.id ?? ""],
  ] as const) {
    await said(client.send("fault.set", { caseKey: keyOf(id), fault: "ours" }));
    await said(client.send("remedy.choose", { caseKey: keyOf(id), remedyId: chosen }));
  }
});

it.each(["en", "es", "pt-BR", "pt-PT"] as const)("in %s", async (locale) => {
  await client.send("settings.set", { interfaceLanguage: locale });
  const { cases } = await said(client.send("cases.similar", { caseKey: keyOf("2") }));
  expect(cases.map(({ decided }) => decided)).toEqual([title(locale)]);
  const history = await said(client.send("cases.history", { caseKey: keyOf("2") }));
  expect(history.remedies.map((each) => each.title).sort()).toEqual(
    [title(locale), title(locale, other?.id)].sort(),
  );
  const view = await said(client.send("case.refresh", { caseKey: keyOf("2") }));
  expect(view.settlement.precedents.map((each) => each.title)).toEqual([title(locale)]);
});

it("also a decision whose remedy is not offered any more, because the kind was corrected since", async () => {
  await client.send("settings.set", { interfaceLanguage: "es" });
  await client.send("case.correct", { caseKey: keyOf("1"), subcategory: "late" });
  const view = await said(client.send("case.refresh", { caseKey: keyOf("1") }));
  expect(view.remedies.map(({ id }) => id)).not.toContain(REMEDY);
  expect(view.settlement.record.decisions.at(-1)?.remedyId).toBe(REMEDY);
  expect(view.settlement.remedyTitles?.[REMEDY]).toBe(title("es"));
  expect(title("es")).not.toBe(REMEDY);
});
