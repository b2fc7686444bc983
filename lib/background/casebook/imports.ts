/** Reads old tickets by triage as they come in, a delivery at a time; the page that holds the file sets the pace. */
import { browser } from "../../browser";
import { customerKeys } from "../../casebook/customer-key";
import { type CasebookDatabase, withCasebook } from "../../casebook/database";
import { withoutWords } from "../../casebook/erase";
import { beginImport, getImport, importBundles, setImportState } from "../../casebook/imports";
import { FOLD_AT, fold, isFoldDue } from "../../casebook/lookup/fold";
import type { Bundle, ImportRow } from "../../casebook/rows";
import { timesOf } from "../../casebook/times";
import { now } from "../../clock";
import type { RequestOf, ToBackground } from "../../messaging/protocol";
import type { Handlers } from "../../messaging/server";
import type { ImportedTicket } from "../../records/imported-ticket";
import type { Privacy } from "../../records/privacy";
import { fail, ok, type Result } from "../../result";
import { getSettings } from "../../settings/store";
import type { TicketMessage, TicketSnapshot } from "../../ticket";
import { readTicket } from "../../triage/read-ticket";
import { z } from "../../zod";
import { announce } from "../announce";
import { blankCase, keepSnapshot } from "../keep-snapshot";

/** Tickets read in one go before others get a turn. */
const IN_ONE_GO = 40;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function snapshotOf(ticket: ImportedTicket, source: string, at: number): TicketSnapshot {
  const messages: TicketMessage[] = [
    ...(ticket.text || ticket.subject
      ? [{ role: "customer" as const, text: ticket.text || ticket.subject, at }]
      : []),
    ...(ticket.reply ? [{ role: "agent" as const, text: ticket.reply, at: ticket.repliedAt ?? at + 1 }] : []),
  ];
  return {
    helpdesk: "import",
    host: source,
    id: ticket.id,
    number: ticket.number || ticket.id,
    url: ticket.url,
    subject: ticket.subject,
    requester: { name: ticket.name || undefined, email: ticket.email || undefined },
    messages,
    status: ticket.status,
    partial: false,
    found: [],
    page: "thread",
  };
}

/** The case that an old ticket makes: dated when it was, read as any other, keeping what the settings allow. */
export function bundleOf(
  ticket: ImportedTicket,
  source: string,
  customer: string,
  privacy: Privacy,
  at: number,
): Bundle {
  const snapshot = snapshotOf(ticket, source, at);
  const reading = snapshot.messages.length > 0 ? readTicket(snapshot) : null;
  // An address is never kept as a name.
  const named = { ...snapshot, requester: ticket.name ? { name: ticket.name } : undefined };
  const over = ticket.status === "solved" || ticket.status === "closed";
  const kept = keepSnapshot(blankCase(snapshot, at), named, reading, customer, at, over);
  const row = {
    ...kept.row,
    url: ticket.url,
    updatedAt: Math.max(at, ticket.repliedAt ?? at, ticket.closedAt ?? at),
    origin: "imported" as const,
  };
  return {
    case: withoutWords({ ...row, times: timesOf(row, at) }, privacy),
    notes: [],
    events: kept.events.map((event) => ({ ...event, caseKey: row.key, at })),
  };
}

async function bundlesOf(
  tickets: readonly ImportedTicket[],
  source: string,
  from: number,
  begun: number,
): Promise<Result<Bundle[]>> {
  const { privacy } = await getSettings();
  const keys = await withCasebook((db) =>
    customerKeys(
      db,
      tickets.map(({ name, email }) => ({
        person: { name: name || undefined, email: email || undefined },
        host: source,
      })),
    ),
  );
  if (!keys.ok) return keys;
  const bundles: Bundle[] = [];
  for (const [index, ticket] of tickets.entries()) {
    // Undated tickets keep the order of their file, each in a moment of its own.
    const at = ticket.at ?? begun - from - index;
    bundles.push(bundleOf(ticket, source, keys.value[index] ?? "", privacy, at));
    if (index % IN_ONE_GO === IN_ONE_GO - 1) await turn();
  }
  return ok(bundles);
}

const MAPPINGS = "import-mappings";
/** Kinds of files whose mapping is remembered. */
const REMEMBERED = 20;
const Mappings = z.array(z.tuple([z.string(), z.string()]));

async function mappings(): Promise<[string, string][]> {
  const kept = Mappings.safeParse((await browser.storage.local.get(MAPPINGS))[MAPPINGS]);
  return kept.success ? kept.data : [];
}

const found = (kept: Result<ImportRow | undefined>): Result<ImportRow> =>
  kept.ok ? (kept.value ? ok(kept.value) : fail("not-found", "This import is not known.")) : kept;

/** Deliveries under way, by import: each is read at once and written after the one before. A cache of their order alone. */
const before = new Map<string, Promise<unknown>>();

type Rows = RequestOf<ToBackground["import.rows"]>;

async function importRows({ id, from, rows, source, tickets }: Rows): Promise<Result<ImportRow>> {
  const earlier = before.get(id);
  const known = found(await withCasebook((db) => getImport(db, id)));
  if (!known.ok || known.value.rowsDone > from || known.value.state !== "running") return known;
  const bundles = await bundlesOf(tickets, source, from, known.value.startedAt);
  if (!bundles.ok) return bundles;
  await earlier;
  return found(await withCasebook((db) => importBundles(db, id, from, rows, bundles.value, now())));
}

const foldIfDue = async (db: CasebookDatabase): Promise<void> => {
  if (await isFoldDue(db, FOLD_AT)) await fold(db);
};

export const importHandlers = {
  "import.begin": ({ file, fingerprint }) =>
    withCasebook((db) => beginImport(db, crypto.randomUUID(), file, fingerprint, now())),

  "import.rows": async (delivery) => {
    const { id, rows, tickets } = delivery;
    if (tickets.length > rows) return fail("bad-request", "More tickets than rows.");
    const work = importRows(delivery);
    const settled = work.catch(() => undefined);
    before.set(id, settled);
    const answer = await work;
    if (before.get(id) === settled) before.delete(id);
    return answer;
  },

  "import.mapping": async ({ signature, keep }) => {
    const known = await mappings();
    if (keep === null) return ok({ mapping: known.find(([name]) => name === signature)?.[1] ?? null });
    const rest = known.filter(([name]) => name !== signature);
    await browser.storage.local.set({ [MAPPINGS]: [[signature, keep], ...rest].slice(0, REMEMBERED) });
    return ok({ mapping: keep });
  },

  "import.state": async ({ id, state }) => {
    const stands = found(await withCasebook((db) => setImportState(db, id, state, now())));
    // What came in last is looked through case by case until it is folded; nobody has to wait for that.
    if (state !== "running") void withCasebook(foldIfDue);
    // Lists and patterns that stand open show what came in.
    if (state !== "running") announce("");
    return stands;
  },
} satisfies Partial<Handlers>;
