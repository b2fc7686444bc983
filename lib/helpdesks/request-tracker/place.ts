/** Which ticket a Request Tracker page shows: the address names it, and the page's own marks must agree. */
import type { TicketSnapshot } from "../../ticket";
import { attribute, bodyOf, contentOf, query, queryAll } from "../dom";
import { parameter } from "../kit/addresses";
import { READING_LIMITS } from "../limits";
import type { TicketPlace } from "../types";

/** Any web path may stand before it, e.g. `/rt`. */
const PATH = /^(.*)\/Ticket\/(Display|History|Update)\.html$/;
const ID = /^[1-9]\d*$/;

/** The heading: whatever the language puts first, then `#12: the subject`. */
export function headingOf(root: Element): { id: string; subject: string } | null {
  const element = query(root, "#header > h1") ?? query(root, "#header h1");
  const heading =
    element &&
    contentOf(element)
      ?.slice(0, READING_LIMITS.line + 50)
      .replace(/\s+/g, " ")
      .trim();
  const parts = /#(\d+)\s*[:：]?\s*(.*)$/s.exec(heading ?? "");
  return parts?.[1] ? { id: parts[1], subject: parts[2] ?? "" } : null;
}

/** Every place where the page itself says which ticket it is about. */
function ownIds(root: Element): string[] {
  const heading = headingOf(root);
  const history = queryAll(root, ".history[id^='ticket-'][id$='-history']").map((element) =>
    (attribute(element, "id") ?? "").slice("ticket-".length, -"-history".length),
  );
  const forms = queryAll(
    root,
    "form[name='TicketUpdate'] > input[name='id'], form[name='TicketUpdate'] div > input[name='id']",
  );
  const fields = forms.map((input) => attribute(input, "value") ?? "");
  return [...(heading ? [heading.id] : []), ...history, ...fields];
}

/** RT names the page on its body. Version 6 goes from page to page without a load, and the name stays the first page's. */
function isPage(body: Element, kind: string): boolean {
  const name = attribute(body, "id") ?? "";
  return (
    name === `comp-Ticket-${kind}` || (name.startsWith("comp-") && attribute(body, "hx-boost") === "true")
  );
}

/**
 * Finds the ticket, or null: not one of RT's ticket pages, or its marks disagree. A reply form that was posted back
 * (an article chosen, a file added) has no id in its address; there two of the page's own marks must agree instead.
 */
export function locateRequestTracker(document: Document, url: URL): TicketPlace | null {
  if (!url.pathname.includes("/Ticket/")) return null;
  const kind = PATH.exec(url.pathname)?.[2];
  if (!kind) return null;
  const body = bodyOf(document);
  if (!body || !isPage(body, kind)) return null;
  const ids = ownIds(body);
  const named = parameter(url, "id");
  const ticketId = named ?? (kind === "Update" && ids.length >= 2 ? ids[0] : undefined);
  if (!ticketId || !ID.test(ticketId) || ids.length === 0) return null;
  if (ids.some((id) => id !== ticketId)) return null;
  return { ticketId, root: body, page: kind === "Update" ? "reply" : "thread" };
}

/** Where a public reply to this ticket is written; another page than the thread's. */
export function replyAddress(url: URL, ticketId: string): string {
  const prefix = PATH.exec(url.pathname)?.[1] ?? "";
  return `${url.origin}${prefix}/Ticket/Update.html?id=${ticketId}&Action=Respond`;
}

/** The page's address without what belongs to one visit: results, anchors, quoting. */
export function ticketAddress(url: URL, ticketId: string): TicketSnapshot["url"] {
  const prefix = PATH.exec(url.pathname)?.[1] ?? "";
  return `${url.origin}${prefix}/Ticket/Display.html?id=${ticketId}`;
}
