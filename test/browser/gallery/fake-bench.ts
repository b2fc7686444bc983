/** A background for the workbench's pages in the gallery: patterns as the state has them, cases for every key asked for. */
import type { Client, MessageName } from "../../../lib/messaging/client";
import type { PatternsView, WindowDays } from "../../../lib/patterns/types";
import type { CaseFilter, CaseLine } from "../../../lib/records/case-list";
import { fail, ok } from "../../../lib/result";
import { Settings } from "../../../lib/settings/schema";
import { NOW } from "./fixtures";
import { emptyReview, reviewOfNovember } from "./reviews";

/** What the workbench finds: its patterns, `failed` where they can't be had, `never` where nobody answers. */
export type Patterns = ((days: WindowDays) => PatternsView) | "failed" | "never";

export interface FakeBench extends Client {
  sent: { name: MessageName; payload: Record<string, unknown> }[];
  patterns: Patterns;
}

const lineOf = (key: string, place: number): CaseLine => ({
  key,
  helpdesk: "request-tracker",
  host: "desk.example",
  number: String(20_931 - place),
  subject: "Charged twice",
  requesterName: `Customer ${place + 1}`,
  url: `https://desk.example/Ticket/Display.html?id=${20_931 - place}`,
  subcategory: "duplicate-charge",
  emotion: "angry",
  fault: null,
  remedyId: null,
  open: true,
  outcome: null,
  amount: 89.9,
  currency: "USD",
  hasNote: false,
  firstSeenAt: NOW,
  updatedAt: NOW,
  nextDueAt: null,
});

export function fakeBench(patterns: Patterns): FakeBench {
  const bench: FakeBench = {
    sent: [],
    patterns,
    onCaseChanged: () => () => undefined,
    onDraftTyped: () => () => undefined,
    async send(name, payload) {
      bench.sent.push({ name, payload: payload as Record<string, unknown> });
      if (name.startsWith("patterns.") && bench.patterns === "never") return new Promise(() => undefined);
      await Promise.resolve();
      return answerTo(bench, name, payload) as never;
    },
  };
  return bench;
}

function answerTo({ patterns }: FakeBench, name: MessageName, payload: unknown): unknown {
  const said = payload as { days: WindowDays; filter: CaseFilter; month: string; names: boolean };
  if (name.startsWith("patterns.") && typeof patterns === "string") return fail("failed", "");
  switch (name) {
    case "patterns.view":
      return ok(typeof patterns === "function" && patterns(said.days));
    case "patterns.fresh":
      return ok({ fresh: typeof patterns === "function" ? patterns(30).surges.length : 0 });
    case "patterns.seen":
      return ok({ fresh: 0 });
    case "patterns.review":
      return ok(said.month === "2026-11" ? reviewOfNovember(said.names) : emptyReview(said.month));
    case "cases.list": {
      const keys = said.filter.keys ?? ["a", "b", "c"];
      return ok({ lines: keys.slice(0, 50).map(lineOf), next: null, total: keys.length });
    }
    case "data.status":
      return ok({ cases: 412, lastBackupAt: NOW - 3 * 86_400_000 });
    case "library.list":
      return ok({ scripts: [] });
    case "settings.get":
      return ok(Settings.parse({}));
    default:
      return fail("not-found", name);
  }
}
