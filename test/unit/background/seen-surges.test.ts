/** A surge is news until it was looked at; one that begins later is news again, and its words are kept nowhere. */
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { markSeen, unseenSurges } from "@/lib/background/seen-surges";
import type { PatternsView, Surge, Theme } from "@/lib/patterns/types";
import { patternsView } from "@/lib/patterns/view";
import { NOW, UTC } from "../patterns/made";

const surge = (since: string, theme: string | null, subcategory: Surge["subcategory"] = "late"): Surge => ({
  subcategory,
  theme: theme === null ? null : ({ id: theme, label: theme, labels: {}, keys: [] } satisfies Theme),
  since,
  count: 9,
  usual: 2,
  p: 0.001,
  keys: [],
});

/** A calm view of 22 November, with surges put into it. */
const view = (...surges: Surge[]): PatternsView => ({ ...patternsView([], [], 30, NOW, UTC), surges });

beforeEach(() => fakeBrowser.storage.local.clear());

it("counts what surges only until it was looked at, whatever day it is said to have begun", async () => {
  const both = [surge("2026-11-10", null), surge("2026-11-12", "n:quetzalix")];
  expect(await unseenSurges(view(...both))).toBe(2);
  await markSeen(view(both[0] as Surge));
  expect(await unseenSurges(view(...both))).toBe(1);
  await markSeen(view(...both));
  expect(await unseenSurges(view(...both))).toBe(0);
  expect(await unseenSurges(view(surge("2026-11-13", null), surge("2026-11-09", "n:quetzalix")))).toBe(0);
  expect(await unseenSurges(view(surge("2026-11-10", null, "fee")))).toBe(1);
  expect(await unseenSurges(view(surge("2026-12-02", null)))).toBe(1);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain("quetzalix");
});

it("begins anew where what was kept cannot be read", async () => {
  await fakeBrowser.storage.local.set({ "surges-seen": ["odd"] });
  expect(await unseenSurges(view(surge("2026-11-10", null)))).toBe(1);
  await markSeen(view(surge("2026-11-10", null)));
  expect(await unseenSurges(view(surge("2026-11-10", null)))).toBe(0);
});
