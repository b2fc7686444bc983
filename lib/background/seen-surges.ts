/** Which surges the agent has looked at, so that only the others are told of as new. */
import { browser } from "../browser";
import type { PatternsView, Surge } from "../patterns/types";
import { hashText } from "../triage/hashing";
import { z } from "../zod";

const KEY = "surges-seen";
/** Older ones have long left every window. */
const KEPT = 200;

/** By what surges, the day (`YYYY-MM-DD`) on which it was last looked at. */
const Seen = z.record(z.string(), z.string()).catch({});

/** What surges, in a number: a theme's words belong to the cases and go with them. */
const idOf = ({ subcategory, theme }: Surge): string => String(hashText(`${subcategory}~${theme?.id ?? ""}`));

const todayOf = ({ daily }: PatternsView): string => daily.at(-1)?.day ?? "";

const seen = async (): Promise<Record<string, string>> =>
  Seen.parse((await browser.storage.local.get(KEY))[KEY] ?? {});

/**
 * How many surges of a view began since they were last looked at. The day on which one began is reckoned anew every
 * day and may move a little, so that the day it was seen decides, not the day itself.
 */
export async function unseenSurges(view: PatternsView): Promise<number> {
  const known = await seen();
  return view.surges.filter((surge) => surge.since > (known[idOf(surge)] ?? "")).length;
}

/** Notes that a view was looked at. */
export async function markSeen(view: PatternsView): Promise<void> {
  if (view.surges.length === 0) return;
  const known = Object.entries(await seen());
  const now = view.surges.map((surge) => [idOf(surge), todayOf(view)] as const);
  const all = new Map([...known, ...now]);
  const newest = [...all].sort(([, one], [, other]) => other.localeCompare(one)).slice(0, KEPT);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(newest) });
}
