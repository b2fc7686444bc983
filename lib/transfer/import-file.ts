/** Brings a table of old tickets in: the page reads and sends, the background triages and keeps, a delivery at a time. */
import type { Client } from "../messaging/client";
import type { ImportDelivery, ImportProgress } from "../records/imported-ticket";
import type { Problem, Result } from "../result";
import type { Mapping } from "./mapping";
import type { FileProblem } from "./problems";
import type { Table } from "./table";
import { ticketOfRow } from "./ticket-of-row";

/**
 * Rows of one delivery: a fifth of a second's work, so that whoever else asks is answered in between, and few enough
 * deliveries that a disk which takes a tenth of a second to write each down does not set the pace.
 */
export const DELIVERY = 200;
/** Pauses between tries while nobody answers, in ms. */
const RETRY = [200, 500, 1000, 2000, 4000];

/** The agent's hand on a running import. */
export interface ImportControl {
  wanted: "run" | "pause" | "cancel";
}

export type Imported =
  | { ok: true; value: ImportProgress }
  | { ok: false; file: FileProblem }
  | { ok: false; background: Problem };

/** By which the same file is known again: its size and its beginning. */
export async function fingerprintOf(file: Blob): Promise<string> {
  const start = await file.slice(0, 65_536).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", start));
  return `${file.size}-${[...hash.slice(0, 16)].map((b) => b.toString(16).padStart(2, "0")).join("")}`;
}

/** Full deliveries, and what is left at the end. */
async function* deliveries(table: Table): AsyncGenerator<string[][] | FileProblem> {
  let waiting: string[][] = [];
  for await (const some of table.rows()) {
    if (!some.ok) return yield some.problem;
    waiting.push(...some.value);
    while (waiting.length >= DELIVERY) yield waiting.splice(0, DELIVERY);
  }
  if (waiting.length > 0) yield waiting;
  waiting = [];
}

/** Deliveries under way at once: one is read by triage while the one before is written. */
const AT_ONCE = 2;
/** Times a delivery that came before its turn is made again. */
const AGAIN = 3;

/** A worker that was stopped answers again at the next message; a delivery that came through twice counts once. */
async function deliver(client: Client, delivery: ImportDelivery): Promise<Result<ImportProgress>> {
  for (let tries = 0; ; tries++) {
    const answer = await client.send("import.rows", delivery);
    const again = !answer.ok && /background-unavailable|storage-busy/.test(answer.problem.code);
    if (!again || tries >= RETRY.length) return answer;
    await new Promise((resolve) => setTimeout(resolve, RETRY[tries]));
  }
}

/**
 * Imports a table from where an earlier try stopped.
 * @param source under which the tickets are known, e.g. the helpdesk they came from
 */
export async function importTable(
  client: Client,
  file: { name: string; fingerprint: string },
  table: Table,
  mapping: Mapping,
  source: string,
  control: ImportControl,
  onProgress: (progress: ImportProgress) => void,
): Promise<Imported> {
  const begun = await client.send("import.begin", { file: file.name, fingerprint: file.fingerprint });
  if (!begun.ok) return { ok: false, background: begun.problem };
  let progress = begun.value;
  onProgress(progress);
  const end = async (state: ImportProgress["state"]): Promise<Imported> => {
    const ended = await client.send("import.state", { id: progress.id, state });
    if (!ended.ok) return { ok: false, background: ended.problem };
    onProgress(ended.value);
    return { ok: true, value: ended.value };
  };
  const waiting: { delivery: ImportDelivery; answer: Promise<Result<ImportProgress>> }[] = [];
  /** Takes in the oldest answer. @returns how the import ended, or null where it goes on */
  const takeIn = async (): Promise<Imported | null> => {
    const first = waiting.shift();
    if (!first) return null;
    let answer = await first.answer;
    const end = first.delivery.from + first.delivery.rows;
    const tooSoon = () => answer.ok && answer.value.state === "running" && answer.value.rowsDone < end;
    for (let tries = 0; tooSoon() && tries < AGAIN; tries++) answer = await deliver(client, first.delivery);
    if (!answer.ok) {
      await client.send("import.state", { id: progress.id, state: "paused" });
      return { ok: false, background: answer.problem };
    }
    progress = answer.value;
    onProgress(progress);
    return progress.state === "running" ? null : { ok: true, value: progress };
  };
  /** Waits until at most so many are under way. */
  const drain = async (left: number): Promise<Imported | null> => {
    while (waiting.length > left) {
      const ended = await takeIn();
      if (ended) return ended;
    }
    return null;
  };
  let row = 0;
  const done = progress.rowsDone;
  for await (const delivery of deliveries(table)) {
    if (typeof delivery === "string") {
      const ended = await drain(0);
      if (ended) return ended;
      await end("paused");
      return { ok: false, file: delivery };
    }
    // An earlier try may have ended in the middle of what is a delivery now.
    const from = Math.max(row, done);
    const rest = delivery.slice(from - row);
    row += delivery.length;
    if (rest.length === 0) continue;
    const ended = await drain(control.wanted === "run" ? AT_ONCE - 1 : 0);
    if (ended) return ended;
    if (control.wanted !== "run") return end(control.wanted === "pause" ? "paused" : "cancelled");
    const tickets = rest.flatMap((cells) => ticketOfRow(cells, table.columns, mapping) ?? []);
    const next: ImportDelivery = { id: progress.id, from, rows: rest.length, source, tickets };
    waiting.push({ delivery: next, answer: deliver(client, next) });
  }
  return (await drain(0)) ?? end("done");
}
