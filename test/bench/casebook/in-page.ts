/** Runs in the browser: fills a casebook and times what agents do with it, beside the least that IndexedDB must do. */
import { bundleOf } from "../../../lib/background/casebook/imports.ts";
import { nextBundles, writeBundles } from "../../../lib/casebook/bundles.ts";
import { earlierCases, getCase, recentEvents } from "../../../lib/casebook/cases.ts";
import { hostsOf } from "../../../lib/casebook/hosts.ts";
import { beginImport, importBundles } from "../../../lib/casebook/imports.ts";
import { listCards } from "../../../lib/casebook/list.ts";
import { FOLD_BULK_AT, fold, isFoldDue } from "../../../lib/casebook/lookup/fold.ts";
import { getNote, saveNote } from "../../../lib/casebook/notes.ts";
import { pack } from "../../../lib/casebook/patterns/pulses.ts";
import { historySince, knownCases } from "../../../lib/casebook/patterns/read.ts";
import type { Bundle } from "../../../lib/casebook/rows.ts";
import { searchCards } from "../../../lib/casebook/search.ts";
import { cardOfCase, similarCases } from "../../../lib/casebook/similar.ts";
import { openCasebook } from "../../../lib/casebook/tables.ts";
import { caseTables } from "../../../lib/casebook/write.ts";
import { LOCAL_CALENDAR } from "../../../lib/patterns/calendar.ts";
import { HISTORY_DAYS, patternsView } from "../../../lib/patterns/view.ts";
import { ordinalInWeek } from "../../../lib/patterns/week.ts";
import { windowOf } from "../../../lib/patterns/window.ts";
import { ImportedTicket } from "../../../lib/records/imported-ticket.ts";
import { Privacy } from "../../../lib/records/privacy.ts";
import { packed } from "../../../lib/transfer/gzip.ts";
import { DELIVERY } from "../../../lib/transfer/import-file.ts";
import { FROM, madeUpCase, SPAN, seeded } from "./made-up-cases.ts";
import { committed, least, median, ROUNDS, rawWhole, textOfCase } from "./raw.ts";

const CHUNK = 500;
const DAY = 86_400_000;
/** No made-up case begins later. */
const LAST_DAY = FROM + SPAN;
const NAME = "amends-bench";
/** Common words, rare ones, beginnings, several at once. */
const QUERIES = [
  "refund",
  "refund late",
  "courier promised ba",
  "badu",
  "missing part box friday",
  "order card",
];

/** Tells one run from another over the same cases: a note that is there already would not be written. */
const RUN = Math.floor(performance.timeOrigin).toString(36);

type Figures = Record<string, number>;
type Database = Awaited<ReturnType<typeof openCasebook>>;

/** Adds made-up cases up to a number. */
async function fill(from: number, to: number): Promise<void> {
  const db = await openCasebook(NAME);
  for (let start = from; start < to; start += CHUNK) {
    const bundles = Array.from({ length: Math.min(CHUNK, to - start) }, (_, i) => madeUpCase(start + i));
    await db.transaction("rw", caseTables(db), () => writeBundles(db, bundles, true));
    if (await isFoldDue(db, FOLD_BULK_AT)) await fold(db);
  }
  await fold(db);
  await pack(db);
  db.close();
}

/** A note kept as we keep it, and one row kept durably by itself, in turns: the disk is as busy for both. */
async function besideRaw(
  idb: IDBDatabase,
  note: (round: number) => Promise<unknown>,
  key: (round: number) => string,
): Promise<Figures> {
  const times = { ours: [] as number[], raw: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await note(round);
    const between = performance.now();
    const tx = idb.transaction("notes", "readwrite", { durability: "strict" });
    const id = `raw-${key(round)}`;
    tx.objectStore("notes").put({ id, caseKey: id, text: "x".repeat(120), updatedAt: round });
    await committed(tx);
    times.ours.push(between - start);
    times.raw.push(performance.now() - between);
  }
  const middle = (list: number[]) => list.sort((one, other) => one - other)[ROUNDS >> 1] as number;
  const [ours, raw] = [middle(times.ours), middle(times.raw)];
  return { casebook_note_ms: ours, casebook_note_vs_raw: ours / raw };
}

const oldTicket = (index: number) =>
  ImportedTicket.parse({
    id: String(index),
    subject: `Charged twice for order ${100_000 + index}`,
    text: `Hello, you charged my card twice, 89.90 EUR on 3 November and again on 4 November, for order ${100_000 + index}. I called and nobody answered. Please refund one of them by Friday. Regards, Lucía`,
    name: `Lucía ${index}`,
    at: 1_500_000_000_000 + index * 1000,
    status: "closed",
  });

/** Tickets a second, read by triage and kept, while somebody opens a case, lists and searches; and how long that takes. */
async function importing(db: Database, key: string): Promise<Figures> {
  const tickets = 4000;
  const row = await beginImport(db, `bench-${RUN}`, "bench", RUN, 1);
  const privacy = Privacy.parse({});
  const answers: number[] = [];
  let running = true;
  const asking = (async () => {
    while (running) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const asked = performance.now();
      await Promise.all([getCase(db, key, 1), listCards(db, {}, 0, 50), searchCards(db, "refund late", 30)]);
      answers.push(performance.now() - asked);
    }
  })();
  const start = performance.now();
  // As the background does it: a delivery is read while the one before is written.
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < tickets; from += DELIVERY) {
    const bundles: Bundle[] = [];
    for (let index = from; index < from + DELIVERY; index++) {
      const ticket = oldTicket(index);
      bundles.push(bundleOf(ticket, `import-${RUN}`, `customer-${index % 70}`, privacy, ticket.at ?? 0));
      if (index % 40 === 39) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await writing;
    writing = importBundles(db, row.id, from, DELIVERY, bundles, 2);
  }
  await writing;
  const seconds = (performance.now() - start) / 1000;
  running = false;
  await asking;
  const worst = Math.max(...answers);
  return { casebook_import_per_s: tickets / seconds, casebook_answer_during_import_worst_ms: worst };
}

/** The patterns of 90 days at the end of all cases and of the 30 that the page opens with, from the database to the answer; and the line in a ticket. */
async function patterns(db: Database): Promise<Figures> {
  const at = LAST_DAY;
  const view = async (days: 30 | 90) => {
    const { beforeFrom, from } = windowOf(days, at, LOCAL_CALENDAR);
    const { cases, history } = await knownCases(db, beforeFrom, from - HISTORY_DAYS * DAY);
    return patternsView(cases, history, days, at, LOCAL_CALENDAR);
  };
  const cold = performance.now();
  const first = await view(90);
  const figures: Figures = { patterns_view_first_ms: performance.now() - cold };
  if (first.total === 0) throw new Error("no cases in the window");
  figures.patterns_view_ms = await median(9, () => view(90));
  figures.patterns_month_ms = await median(9, () => view(30));
  figures.patterns_week_ms = await median(ROUNDS, async () =>
    ordinalInWeek(await historySince(db, at - 91 * DAY), "damaged", at, at),
  );
  return figures;
}

/** The browser still sorts away what was just filled in; nobody fills in a career and types at once. */
const settled = (size: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(4000, size / 5)));

/** The first search of an agent who has opened the list of cases, and nothing else since the browser started. */
async function firstSteps(size: number): Promise<Figures> {
  const db = await openCasebook(NAME);
  await settled(size);
  await Promise.all([listCards(db, {}, 0, 50), hostsOf(db)]);
  // Nobody types a word in less.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const start = performance.now();
  await searchCards(db, "refund late", 30);
  const figures = { casebook_search_first_ms: performance.now() - start };
  db.close();
  return figures;
}

/** Everything at one size; figures carry no size yet. */
async function measure(size: number): Promise<Figures> {
  const db = await openCasebook(NAME);
  const random = seeded(7);
  const keys = Array.from({ length: ROUNDS }, () => madeUpCase(Math.floor(random() * size)).case.key);
  const key = (round: number) => keys[round] as string;
  const now = 2_000_000_000_000;
  const figures: Figures = {};
  // In a page of its own, after `firstSteps`: nothing at all was read before.
  const cold = performance.now();
  await searchCards(db, "refund late", 30);
  figures.casebook_search_cold_ms = performance.now() - cold;
  figures.casebook_open_ms = await median(ROUNDS, async (round) => {
    const row = await getCase(db, key(round), now);
    if (!row) throw new Error(`no case ${key(round)}`);
    await Promise.all([getNote(db, row.key, now), recentEvents(db, row.key, 40), earlierCases(db, row, 5)]);
  });
  const note = (round: number) =>
    saveNote(db, key(round), `called again ${round} ${RUN} `.repeat(9), now + round);
  Object.assign(figures, await besideRaw(db.backendDB(), note, key));
  Object.assign(figures, await patterns(db));
  figures.casebook_list_ms = await median(ROUNDS, () => listCards(db, {}, 0, 50));
  figures.casebook_filter_ms = await median(ROUNDS, () =>
    listCards(db, { subcategory: "damaged", open: true, outcome: "none" }, 0, 50),
  );
  figures.casebook_search_ms = await median(ROUNDS * 3, (round) =>
    searchCards(db, QUERIES[round % QUERIES.length] as string, 30),
  );
  figures.casebook_similar_ms = await median(ROUNDS, async (round) => {
    const card = await cardOfCase(db, key(round));
    if (card) await similarCases(db, card, 5);
  });
  Object.assign(figures, await importing(db, key(0)));
  const start = performance.now();
  let backedUp = 0;
  for (let after: string | null = ""; after !== null && backedUp < 3000; ) {
    const { bundles, next }: Awaited<ReturnType<typeof nextBundles>> = await nextBundles(db, after, 200);
    await packed(bundles.map((bundle) => JSON.stringify(bundle)).join("\n"));
    backedUp += bundles.length;
    after = next;
  }
  figures.casebook_backup_per_s = backedUp / ((performance.now() - start) / 1000);
  const ids = await db.cards.limit(ROUNDS * 50).primaryKeys();
  const raw = await least(db.backendDB(), keys, ids);
  figures.casebook_open_vs_raw = (figures.casebook_open_ms as number) / raw.one;
  figures.casebook_list_vs_raw = (figures.casebook_list_ms as number) / raw.fifty;
  figures.casebook_search_vs_raw = (figures.casebook_search_ms as number) / raw.thirty;
  figures.casebook_similar_vs_raw = (figures.casebook_similar_ms as number) / raw.five;
  figures.casebook_filter_vs_raw = (figures.casebook_filter_ms as number) / raw.fifty;
  figures.casebook_bytes_per_case =
    ((await navigator.storage.estimate()).usage ?? 0) / (await db.cases.count());
  figures.casebook_bytes_vs_raw = figures.casebook_bytes_per_case / textOfCase();
  const whole = await rawWhole();
  figures.casebook_import_vs_raw = whole.writes / (figures.casebook_import_per_s as number);
  figures.casebook_backup_vs_raw = whole.reads / (figures.casebook_backup_per_s as number);
  db.close();
  return figures;
}

Object.assign(globalThis, { amendsBench: { fill, firstSteps, measure } });
