/** A row of a file to an old ticket, by the agent's mapping. */
import { IMPORTED_TEXT, ImportedTicket } from "../records/imported-ticket";
import type { TicketStatus } from "../ticket";
import { type DateOrder, FIELDS, type Field, type Mapping } from "./mapping";

const STATUSES: [RegExp, TicketStatus][] = [
  [/^(closed|cerrad[oa]|fechad[oa]|archived|5)$/i, "closed"],
  [/^(solved|resolved|resuelt[oa]|solucionad[oa]|resolvid[oa]|done|4)$/i, "solved"],
  [/^(pending|pendiente|pendente|waiting.*|on.?hold|en espera|em espera|3)$/i, "pending"],
  [/^(new|nuev[oa]|nov[oa])$/i, "new"],
  [/^(open|abiert[oa]|abert[oa]|in progress|en curso|em andamento|2)$/i, "open"],
];

export const statusOf = (text: string): TicketStatus =>
  STATUSES.find(([known]) => known.test(text.trim()))?.[1] ?? "unknown";

const LOCAL =
  /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m)?)?/i;
/** Seconds up to the year 5138; from there on it is milliseconds. */
const SECONDS_UNTIL = 100_000_000_000;

/** The moment a cell names, in epoch ms; null for none. Times without a zone are taken as this computer's. */
export function momentOf(text: string, order: DateOrder): number | null {
  const said = text.trim();
  if (said === "") return null;
  if (/^\d{9,14}(\.\d+)?$/.test(said)) {
    const number = Number(said);
    return Math.floor(number < SECONDS_UNTIL ? number * 1000 : number);
  }
  const local = LOCAL.exec(said);
  if (local) {
    const [one, two, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
    const [day, month] = order === "dmy" ? [one, two] : [two, one];
    const hour = (Number(local[4] ?? 0) % (local[7] ? 12 : 24)) + (/^p/i.test(local[7] ?? "") ? 12 : 0);
    const date = new Date(
      year < 100 ? 2000 + year : year,
      month - 1,
      day,
      hour,
      Number(local[5] ?? 0),
      Number(local[6] ?? 0),
    );
    return date.getDate() === day && date.getMonth() === month - 1 ? Math.max(0, date.getTime()) : null;
  }
  if (!/^\d{4}-\d{2}-\d{2}/.test(said)) return null;
  const time = Date.parse(
    said
      .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, "$1T$2")
      .replace(/ UTC$/, "Z")
      .replace(/ ([+-]\d{2}:?\d{2})$/, "$1"),
  );
  return Number.isNaN(time) || time < 0 ? null : time;
}

const httpUrl = (text: string): string => (/^https?:\/\//i.test(text) ? text : "");

/**
 * @returns the ticket, or null where the row has no id or nothing to read
 */
export function ticketOfRow(
  row: readonly string[],
  columns: readonly string[],
  mapping: Mapping,
): ImportedTicket | null {
  const places = Object.fromEntries(
    FIELDS.map((field) => [field, columns.indexOf(mapping.columns[field] ?? "\0")]),
  ) as Record<Field, number>;
  const cell = (field: Field, most = 300): string => (row[places[field]] ?? "").trim().slice(0, most);
  const ticket = ImportedTicket.safeParse({
    id: cell("id", 200),
    number: cell("number", 200),
    subject: cell("subject", 1000),
    text: cell("text", IMPORTED_TEXT),
    reply: cell("reply", IMPORTED_TEXT),
    name: cell("name"),
    email: /@/.test(cell("email")) ? cell("email") : "",
    status: statusOf(cell("status")),
    url: httpUrl(cell("url", 2000)),
    at: momentOf(cell("at"), mapping.dates),
    repliedAt: momentOf(cell("repliedAt"), mapping.dates),
    closedAt: momentOf(cell("closedAt"), mapping.dates),
  });
  return ticket.success && (ticket.data.text || ticket.data.subject) ? ticket.data : null;
}
