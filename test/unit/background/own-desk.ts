/** A desk with one ticket in front, and short ways to say what its workbench says. */
import { vi } from "vitest";
import { handlers } from "@/lib/background/handlers";
import { rereadOwn } from "@/lib/background/own/store";
import { database } from "@/lib/casebook/database";
import type { EditedText, ScriptFactsForm } from "@/lib/messaging/own-script-messages";
import type { Sender } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";
import { fakeBrowser, page } from "../fake-browser";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
export const view: Sender = { speaker: "view", tabId: 7, origin: "" };
export const KEY = "request-tracker:desk.example:1";
export const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

export const FACTS: ScriptFactsForm = {
  title: "Zebra refund",
  move: "resolve",
  stance: "neutral",
  stages: ["identify"],
  subcategories: ["duplicate-charge"],
  emotions: [],
  triggers: [],
  internal: false,
};
export const mail = (text: string): EditedText => ({ channel: "mail", variant: "en", text });
export const open = async (scriptId: string | null) => worth(await handlers["own.open"]({ scriptId }, view));
export const edit = async (id: string, text: string) => {
  const { facts, texts } = await open(id);
  const others = texts.filter(({ channel, variant }) => channel !== "mail" || variant !== "en");
  return worth(await handlers["own.save"]({ id, facts, texts: [...others, mail(text)] }, view));
};
export const add = async (text: string, facts: Partial<ScriptFactsForm> = {}) =>
  worth(await handlers["own.save"]({ id: null, facts: { ...FACTS, ...facts }, texts: [mail(text)] }, view));
export const compose = (scriptId: string) =>
  handlers["reply.compose"]({ caseKey: KEY, scriptId, values: {} }, view);
export const lines = async (query = "") => worth(await handlers["library.list"]({ query }, view)).scripts;
export const undo = async () => worth(await handlers["own.undo"]({}, view)).changed;

// The first search indexes the whole library; a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000 });

/** Empties everything and shows the ticket. */
export async function freshDesk(): Promise<void> {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  rereadOwn();
  page.answer.mockReset();
  worth(
    await handlers["ticket.seen"](
      {
        snapshot: {
          helpdesk: "request-tracker",
          host: "desk.example",
          id: "1",
          url: "http://desk.example/Ticket/Display.html?id=1",
          subject: "Charged twice",
          requester: { name: "Margaret O'Neill" },
          messages: [
            {
              role: "customer",
              text: "You charged me twice: 89.90 USD and again. Refund the second charge.",
            },
          ],
          partial: false,
          found: [],
          page: "thread",
        },
      },
      fromPage,
    ),
  );
}
