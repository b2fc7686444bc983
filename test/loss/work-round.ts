/** A round of work in a view: begun, struck in the middle, and looked at for what was confirmed. */
import { madeUpCase } from "../bench/casebook/made-up-cases.ts";
import type { Round } from "./chances.ts";
import { type Job, work } from "./in-view.ts";
import { bundlesOf, everything, pause, put, type Status, settled, strike, type World } from "./world.ts";

/** Cases that a restore brings. */
const BROUGHT = 130;
/** Beyond this the casebook is made small again, or every look at it would take longer. */
const CROWDED = 1200;
/** What a restore and an import take; the blow falls somewhere within, or within the quicker ones. */
const LONG = 700;
const SHORT = 300;

type Check = (status: Status) => Promise<string[]>;

const broughtBy = (round: number) =>
  Array.from({ length: BROUGHT }, (_, index) => madeUpCase(50_000 + round * 1000 + index));

/** All of it or nothing of it; and all of it once that was confirmed. */
function wholeOr(status: Status, before: number, after: number): string[] {
  const done = status.restore?.state === "applied" || status.restore?.state === "undone";
  const expected = done ? [before, after] : [before];
  return expected.includes(status.cases)
    ? []
    : [`${status.cases} cases are shown, neither ${before} nor ${after}`];
}

/** What an import said of its progress, beside the cases that are there. */
async function importedWhole(world: World, mark: string, status: Status): Promise<string[]> {
  const row = status.imports.find(({ file }) => file === mark);
  if (!row) return [];
  const confirmed = world.ledger.imports.get(row.id) ?? 0;
  const there = (await everything(world)).filter((bundle) => bundle.case.host === mark).length;
  return [
    ...(row.rowsDone < confirmed ? [`row ${confirmed} was confirmed, ${row.rowsDone} are done`] : []),
    ...(there !== row.added ? [`${row.added} cases were added, ${there} are there`] : []),
    ...(there !== row.rowsDone ? [`${row.rowsDone} rows are done, ${there} cases are there`] : []),
  ];
}

/** A job with everything that it works on, and what has to be so after it. */
async function prepared(world: World, kind: Job["kind"], round: Round): Promise<{ job: Job; check: Check }> {
  const mark = `${kind}-${round.number}`;
  const before = await settled(world);
  const job: Job = { kind, keys: world.keys, mark, lines: [], mode: "merge", rows: 400 };
  if (kind === "importing") return { job, check: (status) => importedWhole(world, mark, status) };
  if (kind === "restoring") {
    job.mode = round.random() < 0.5 ? "merge" : "replace";
    const old = job.mode === "replace" ? await bundlesOf(world, world.keys) : [];
    const fresh = broughtBy(round.number);
    job.lines = [...old, ...fresh].map((bundle) => JSON.stringify(bundle));
    const after = job.mode === "replace" ? job.lines.length : before.cases + fresh.length;
    return { job, check: async (status) => wholeOr(status, before.cases, after) };
  }
  if (kind === "undoing") {
    await put(world, broughtBy(round.number), "merge");
    return { job, check: async (status) => wholeOr(status, before.cases + BROUGHT, before.cases) };
  }
  return { job, check: async () => [] };
}

/** @returns what is wrong */
export async function workRound(world: World, kind: Job["kind"], round: Round): Promise<string[]> {
  const { job, check } = await prepared(world, kind, round);
  const confirmed = world.ledger.confirmations;
  const working = world.view.evaluate(work, job).catch((error: unknown) => {
    // A page that was closed under it is what this is about; anything else is a fault of the test.
    if (!/closed|destroyed|crashed|disconnected/i.test(String(error))) throw error;
  });
  await pause(round.random() * (kind === "restoring" || kind === "importing" ? LONG : SHORT));
  await strike(world, round.blow);
  // Where the page lives on, it works on for a moment with the new worker, and then stops.
  await world.view
    .evaluate((mark) => Object.assign(globalThis, { stopLoss: mark }), job.mark)
    .catch(() => undefined);
  await Promise.race([working, pause(5000)]);
  const status = await settled(world);
  const wrong = [
    ...(await check(status)),
    ...world.ledger.missing(await bundlesOf(world, world.keys), world.keys),
  ];
  if ((kind === "restoring" || kind === "undoing") && world.ledger.confirmations > confirmed) {
    const wanted = kind === "restoring" ? "applied" : "undone";
    if (status.restore?.state !== wanted)
      wrong.push(`confirmed, but the restore is ${status.restore?.state}`);
  }
  if (status.setAside > 0) wrong.push(`${status.setAside} rows could not be read`);
  if (status.cases > CROWDED) await put(world, await bundlesOf(world, world.keys), "replace");
  return wrong;
}
