/** Brings a table of old tickets in: the page reads and sends, the background triages and keeps, a delivery at a time. */
import type { Client } from "../messaging/client";
import type { ImportProgress } from "../records/imported-ticket";
import type { Problem } from "../result";
import type { Mapping } from "./mapping";
import type { FileProblem } from "./problems";
import type { Table } from "./table";
import { ticketOfRow } from "./ticket-of-row";

/** Rows of one delivery: a fifth of a second's work, so that whoever else asks is answered in between. */
export const DELIVERY = 100;
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

/** A worker that was stopped answers again at the next message; a delivery that came through twice counts once. */
async function deliver(client: Client, delivery: Parameters<Client["send"]>[1]) {
  for (let tries = 0; ; tries++) {
    const answer = await client.send("import.rows", delivery as never);
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
  let row = 0;
  for await (const delivery of deliveries(table)) {
    if (typeof delivery === "string") {
      await end("paused");
      return { ok: false, file: delivery };
    }
    // An earlier try may have ended in the middle of what is a delivery now.
    const rest = delivery.slice(Math.max(0, progress.rowsDone - row));
    row += delivery.length;
    if (rest.length === 0) continue;
    if (control.wanted !== "run") return end(control.wanted === "pause" ? "paused" : "cancelled");
    const tickets = rest.flatMap((cells) => ticketOfRow(cells, table.columns, mapping) ?? []);
    const answer = await deliver(client, {
      id: progress.id,
      from: progress.rowsDone,
      rows: rest.length,
      source,
      tickets,
    });
    if (!answer.ok) {
      await client.send("import.state", { id: progress.id, state: "paused" });
      return { ok: false, background: answer.problem };
    }
    progress = answer.value as ImportProgress;
    onProgress(progress);
    if (progress.state !== "running") return { ok: true, value: progress };
  }
  return end("done");
}
