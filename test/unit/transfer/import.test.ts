/** Imports of old tickets: columns found, rows read by triage, stopped and resumed, hostile files refused. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 60_000 });

import { database } from "@/lib/casebook/database";
import { ImportedTicket } from "@/lib/records/imported-ticket";
import { DELIVERY, type ImportControl } from "@/lib/transfer/import-file";
import { guessDates, guessMapping } from "@/lib/transfer/mapping";
import { openTable } from "@/lib/transfer/open-table";
import { ROW_LIMIT, surveyTable } from "@/lib/transfer/table";
import { momentOf, statusOf, ticketOfRow } from "@/lib/transfer/ticket-of-row";
import { client, csv, HEAD, line, open, run } from "./old-tickets";

beforeEach(async () => {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  await fakeBrowser.storage.local.clear();
});

const problem = async (file: Blob) => {
  const table = await openTable(file);
  if (!table.ok) return table.problem;
  const survey = await surveyTable(table.value, 5);
  return survey.ok ? "taken" : survey.problem;
};

describe("an import", () => {
  it("reads every row by triage, dated when it was, and keeps no address", async () => {
    const done = await run(csv(230));
    expect(done).toMatchObject({ ok: true, value: { rowsDone: 230, added: 230, refused: 0, state: "done" } });
    const db = await database();
    const row = await db.cases.get("import:old-desk:T-7");
    expect(row).toMatchObject({
      subject: "Charged twice, again",
      origin: "imported",
      requesterName: "Lucía 7",
      reading: { subcategory: "duplicate-charge", facts: { orders: ["100007"] } },
    });
    expect(new Date(row?.firstSeenAt ?? 0).getFullYear()).toBe(2025);
    const all = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    expect(all).not.toContain("@example.com");
  });

  it("of the same rows again adds nothing", async () => {
    await run(csv(50));
    const again = await run(csv(50));
    expect(again).toMatchObject({ ok: true, value: { added: 0, known: 50 } });
    expect(await (await database()).cases.count()).toBe(50);
  });

  it("that was paused goes on where it stopped, and ends with every row once", async () => {
    const control: ImportControl = { wanted: "run" };
    const all = 2 * DELIVERY + 30;
    const paused = await run(csv(all), client, control, (rows) => {
      if (rows >= DELIVERY) control.wanted = "pause";
    });
    // What was on its way is brought to its end.
    expect(paused).toMatchObject({ ok: true, value: { state: "paused", rowsDone: 2 * DELIVERY } });
    const done = await run(csv(all));
    expect(done).toMatchObject({ ok: true, value: { state: "done", rowsDone: all, added: all, known: 0 } });
  });

  it("that was cancelled keeps what came in, and starts anew next time", async () => {
    const control: ImportControl = { wanted: "run" };
    const all = 2 * DELIVERY + 30;
    await run(csv(all), client, control, (rows) => {
      if (rows >= DELIVERY) control.wanted = "cancel";
    });
    expect(await (await database()).cases.count()).toBe(2 * DELIVERY);
    expect(await run(csv(all))).toMatchObject({ ok: true, value: { added: 30, known: 2 * DELIVERY } });
  });

  it("counts a delivery once whose answer was lost", async () => {
    let lost = 0;
    const losing = {
      ...client,
      send: (async (name: never, payload: never) => {
        const answer = await client.send(name, payload);
        if (name === "import.rows" && lost++ % 2 === 0) {
          return { ok: false, problem: { code: "background-unavailable", message: "stopped" } };
        }
        return answer;
      }) as typeof client.send,
    };
    expect(await run(csv(DELIVERY + 10), losing)).toMatchObject({
      ok: true,
      value: { rowsDone: DELIVERY + 10, added: DELIVERY + 10, known: 0 },
    });
  });

  it("has every row once where deliveries overtake one another", async () => {
    let turn = 0;
    const racing = {
      ...client,
      send: (async (name: never, payload: never) => {
        // Every other delivery sets out late, behind the one after it.
        if (name === "import.rows" && turn++ % 2 === 0) await new Promise((go) => setTimeout(go, 120));
        return client.send(name, payload);
      }) as typeof client.send,
    };
    const all = 2 * DELIVERY + 30;
    expect(await run(csv(all), racing)).toMatchObject({
      ok: true,
      value: { state: "done", rowsDone: all, added: all, known: 0 },
    });
    expect(await (await database()).cases.count()).toBe(all);
  });

  it("counts rows that are no tickets as refused", async () => {
    const file = new Blob([`${HEAD}\n${line(1)}\n,,,,,,\nx,,,,,,\n${line(2)}`]);
    expect(await run(file)).toMatchObject({ ok: true, value: { added: 2, refused: 1 } });
  });

  it("takes JSON, one object a line or all in one, and lets no name in a file be more than a name", async () => {
    const object = {
      id: 5,
      subject: "Late",
      requester: { name: "João", email: "j@example.com" },
      messages: [
        { role: "customer", text: "My parcel is late" },
        { role: "agent", text: "We look into it" },
      ],
      created_at: 1_740_000_000,
    };
    const hostile =
      '{"id":6,"subject":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    for (const text of [
      JSON.stringify({ tickets: [object, JSON.parse(hostile)] }),
      `${JSON.stringify(object)}\n${hostile}\n`,
    ]) {
      const { table, mapping, sample } = await open(new Blob([text]));
      expect(ticketOfRow(sample[0] ?? [], table.columns, mapping)).toMatchObject({
        id: "5",
        text: "My parcel is late",
        reply: "We look into it",
        name: "João",
        at: 1_740_000_000_000,
      });
      expect(table.columns.join()).not.toMatch(/proto|constructor/);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("columns and cells", () => {
  it("are found in Spanish and Portuguese, too, also in the encoding of older spreadsheets", async () => {
    const text =
      "C\u00f3digo;Asunto;Descripci\u00f3n;Correo electr\u00f3nico;Estado;Fecha de creaci\u00f3n\n1;Hola;Cobro doble;a@b.es;Cerrado;13/02/2025";
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const { mapping, table } = await open(new Blob([bytes]));
    expect(table.columns[2]).toBe("Descripción");
    expect(mapping.columns).toMatchObject({ id: "Código", text: "Descripción", at: "Fecha de creación" });
    expect(mapping.dates).toBe("dmy");
  });

  it("read times as they are written", () => {
    expect(momentOf("2025-11-03T10:00:00Z", "dmy")).toBe(Date.UTC(2025, 10, 3, 10));
    expect(momentOf("2025-11-03 10:00:00 UTC", "dmy")).toBe(Date.UTC(2025, 10, 3, 10));
    expect(momentOf("03/11/2025 2:05 PM", "mdy")).toBe(new Date(2025, 2, 11, 14, 5).getTime());
    expect(momentOf("03.11.2025", "dmy")).toBe(new Date(2025, 10, 3).getTime());
    expect(momentOf("31/02/2025", "dmy")).toBeNull();
    expect(momentOf("yesterday", "dmy")).toBeNull();
    expect(guessDates(["3/14/2025", "3/2/2025"])).toBe("mdy");
    expect([statusOf("Cerrado"), statusOf("resolvida"), statusOf("?")]).toEqual([
      "closed",
      "solved",
      "unknown",
    ]);
  });
});

describe("hostile files", () => {
  it.each([
    ["nothing", "", "empty"],
    ["a web page", "<!DOCTYPE html><html><body>Log in</body></html>", "not-a-table"],
    ["a picture", "\u0089PNG\r\n\u0000\u0000", "not-a-table"],
    ["one column", "just\nsome\nlines", "not-a-table"],
    ["broken JSON", '[{"id":1,', "damaged"],
    ["JSON without objects", "[1,2,3]", "not-a-table"],
    ["names alone", "id,subject\n", "empty"],
  ])("are refused: %s", async (_, text, expected) => {
    expect(await problem(new Blob([text]))).toBe(expected);
  });

  it("larger than two gigabytes are refused before a byte is read", async () => {
    const file = new Blob(["id,text\n1,a"]);
    Object.defineProperty(file, "size", { value: 2_000_000_001 });
    const read = vi.spyOn(file, "slice");
    expect(await problem(file)).toBe("too-large");
    expect(read).not.toHaveBeenCalled();
  });

  it("cut off or with any bytes changed bring sound tickets or a word for what is wrong, and never throw", async () => {
    const whole = new Uint8Array(await csv(12).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
        async (length, changes) => {
          const bytes = whole.slice(0, length);
          for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
          const table = await openTable(new Blob([bytes]));
          if (!table.ok) {
            expect(table.problem).toMatch(/^[a-z-]+$/);
            return;
          }
          const mapping = guessMapping(table.value.columns, []);
          for await (const some of table.value.rows()) {
            for (const row of some.ok ? some.value : []) {
              const ticket = ticketOfRow(row, table.value.columns, mapping);
              if (ticket) expect(ImportedTicket.safeParse(ticket).success).toBe(true);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("are refused when a quote is never closed, before memory fills", async () => {
    expect(await problem(new Blob(['id,text\n1,"', "x".repeat(6_000_000)]))).toBe("not-a-table");
  });

  it("of ten million rows are refused at a million, in little memory", async () => {
    const block = new Blob(["1,abc\n".repeat(500_000)]);
    const file = new Blob(["id,subject\n", ...Array.from({ length: 20 }, () => block)]);
    const before = process.memoryUsage().heapUsed;
    expect(await problem(file)).toBe("too-many-rows");
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400_000_000);
    expect(ROW_LIMIT).toBe(1_000_000);
  });
});
