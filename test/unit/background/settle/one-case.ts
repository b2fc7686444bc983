/** One case of Request Tracker as the background keeps it, for tests of settling; each begins with an empty casebook. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, vi } from "vitest";
import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { CaseView } from "@/lib/messaging/case-view";
import type { Sender } from "@/lib/messaging/server";
import { SettlementChange } from "@/lib/resolution/change/schema";
import type { Result } from "@/lib/result";
import type { TicketSnapshot } from "@/lib/ticket";
import { alarms, fakeBrowser, page } from "../../fake-browser";

export const NOW = Date.UTC(2026, 10, 20, 12);
export const DAY = 86_400_000;
export const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
export const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
export const KEY = "request-tracker:desk.example:1";
export const key = { caseKey: KEY };

export const snapshot = (changes: Partial<TicketSnapshot> = {}): TicketSnapshot => ({
  helpdesk: "request-tracker",
  host: "desk.example",
  id: "1",
  number: "1",
  url: "http://desk.example/Ticket/Display.html?id=1",
  subject: "Charged twice",
  requester: { name: "Margaret O'Neill", email: "margaret@example.com" },
  agent: "Alex Rivera",
  messages: [
    {
      role: "customer",
      author: "Margaret O'Neill",
      at: NOW - 2 * DAY,
      text: "You charged my Visa twice for invoice INV-20931: 89.90 USD on 3 November and again on 4 November. Refund the second charge.",
    },
  ],
  status: "open",
  partial: false,
  found: ["id", "subject", "requester", "messages", "status"],
  page: "thread",
  ...changes,
});
export const see = (changes: Partial<TicketSnapshot> = {}) =>
  handlers["ticket.seen"]({ snapshot: snapshot(changes) }, fromPage);
export const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};
export const current = async (): Promise<CaseView> => worth(await handlers["case.current"]({}, fromView));
export const change = (said: unknown) =>
  handlers["settle.change"]({ ...key, change: SettlementChange.parse(said) }, fromView);
export const changed = async (said: unknown) => (worth(await change(said)) as CaseView).settlement;

/** Call once in each file, at its top. */
export function eachWithOneCase(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
    await Promise.all((await database()).tables.map((table) => table.clear()));
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.storage.local.clear();
    alarms.clear();
    fakeBrowser.notifications.create.mockClear();
    fakeBrowser.action.setBadgeText.mockClear();
    page.answer.mockReset();
    await see();
  });
  afterEach(() => vi.useRealTimers());
}
