/** Runs in a page of the extension: puts made-up cases where the patterns look for them, and times what becomes of them. */
import { newCardIds } from "../../../lib/casebook/card-id.ts";
import { factsOf } from "../../../lib/casebook/patterns/facts.ts";
import { bucketOf, type Fact, packOf } from "../../../lib/casebook/patterns/pack.ts";
import { openCasebook } from "../../../lib/casebook/tables.ts";
import { RootCause } from "../../../lib/resolution/record/afterwards.ts";
import { FROM, madeUpCase, SPAN } from "../casebook/made-up-cases.ts";

/** Cases of `years`, the last of which came just now. */
async function fillPacks(size: number, years: number, now: number): Promise<void> {
  const db = await openCasebook();
  const span = years * 365 * 86_400_000;
  const when = (at: number) => Math.floor(now - (1 - (at - FROM) / SPAN) * span);
  const weeks = new Map<number, Fact[]>();
  const causes = RootCause.options;
  for (let index = 0; index < size; index++) {
    const { case: row } = madeUpCase(index);
    const at = when(row.firstSeenAt);
    const moved = { ...row, firstSeenAt: at, thread: [{ role: "customer" as const, at }] };
    const { outcome, improvements } = moved.resolution;
    if (outcome.closedAt !== null) {
      outcome.closedAt = at + 3 * 86_400_000;
      outcome.cause = causes[index % causes.length] as (typeof causes)[number];
      // Agents write much the same again, and now and then something that nobody wrote before.
      outcome.whys = [`why ${index % 40}`];
      outcome.ourPrevention = `prevent ${index % 60}`;
      outcome.lesson = `lesson ${index % 7 === 0 ? index : index % 50}`;
      if (index % 20 === 0) improvements.push({ id: "i", what: `page ${index % 400}`, at });
    }
    const [id] = newCardIds([moved], () => false) as [number];
    const bucket = bucketOf(id);
    const week = weeks.get(bucket) ?? [];
    week.push({ id, fact: factsOf(moved) });
    weeks.set(bucket, week);
  }
  await db.packs.clear();
  await db.packs.bulkPut([...weeks].map(([bucket, facts]) => packOf(bucket, facts)));
  db.close();
}

const seen = (wanted: string): Promise<unknown> =>
  new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(wanted)) return;
      watch.disconnect();
      resolve(null);
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });

/** Milliseconds from leaving another page of the workbench until the figures of 90 days are painted. */
async function drawn(): Promise<number> {
  location.hash = "#/welcome";
  await seen('[data-page="welcome"]');
  const start = performance.now();
  location.hash = "#/patterns/90";
  await seen('.patterns[data-state="ready"] canvas');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

Object.assign(globalThis, { amendsPatterns: { fillPacks, drawn } });
