/** osTicket's staff panel: thread, reply and note forms on one page, whose content changes without a load. */
import { attribute, firstMatch, parentOf, query } from "./dom";
import { numberIn, parameter } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { part, person, status, text, value } from "./kit/fields";
import { allName } from "./kit/places";
import { markedRole } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const ADDRESS = /\/scp\/tickets\.php$/;

/** Ids of the statuses that every installation starts with; one that was added has a higher id and stays unread. */
const STATUSES = { "1": "open", "2": "solved", "3": "closed", "4": "closed" } as const;

/** osTicket; read in its own templates (1.18). The id in the address is the database's, the shown number another. */
export const osticket = defineHelpdesk({
  id: "osticket",
  name: "osTicket",
  checked: "2026-11-22",
  reads: "the staff panel's ticket page, 1.18",
  // Whether an installation kept the first statuses' ids can't be seen.
  certainty: allAt("A", { status: "C" }),
  hints: ["/scp/tickets.php"],
  address(url) {
    const ticketId = ADDRESS.test(url.pathname) ? parameter(url, "id") : null;
    return ticketId && /^\d+$/.test(ticketId) ? { ticketId, page: "thread" } : null;
  },
  container(document, { ticketId }) {
    const root = firstMatch(document, ["#pjax-container", "#content"]);
    if (!root || !query(root, "#ticket_thread")) return null;
    const heading = query(root, ".flush-left h2 a");
    const fields = ["form#reply input[name='id']", "form#note input[name='id']"].map((selector) => {
      const field = query(root, selector);
      return field && attribute(field, "value");
    });
    const link = /[?&]id=(\d+)/.exec((heading && attribute(heading, "href")) ?? "")?.[1];
    return allName(ticketId, [link, ...fields]) ? root : null;
  },
  ready: ["#ticket_thread .thread-entry", "form#reply"],
  number: part(text(".flush-left h2 a", ".flush-left h2"), /#\s*(\S+)$/),
  subject: text(".tixTitle h3", ".tixTitle"),
  requester: person(text("span[id^='user-'][id$='-name']"), text("span[id^='user-'][id$='-email']")),
  status: status(value("form#reply select[name='reply_status_id']"), STATUSES),
  thread: {
    items: ["#ticket_thread .thread-entry"],
    skip: ".system",
    order(item) {
      const holder = parentOf(item) as Element | null;
      return holder ? numberIn(attribute(holder, "id"), /^thread-entry-(\d+)$/) : undefined;
    },
    body: bodies(".thread-body > div:first-child"),
    quoted: "blockquote, .gmail_quote",
    author: (item) => personOf(lineIn(query(item, ".header b"))),
    time(item) {
      const time = query(item, ".header time");
      return {
        machine: (time && attribute(time, "datetime")) ?? undefined,
        printed: (time && attribute(time, "title")) || lineIn(time),
      };
    },
    role: (item) =>
      markedRole(item, { note: ".note", customer: ".message", agent: ".response" }) ?? "unknown",
  },
  replyOpeners: ["#post-reply-tab"],
  replyBox({ root }) {
    const reply = shownBox(root, ["form#reply .redactor-in", "form#reply textarea#response:not(.richtext)"]);
    if (reply) return { element: reply, mode: "reply" };
    const note = shownBox(root, [
      "form#note .redactor-in",
      "form#note textarea#internal_note:not(.richtext)",
    ]);
    return note && { element: note, mode: "note" };
  },
  ticketUrl: (url, ticketId) => `${url.origin}${url.pathname}?id=${ticketId}`,
});
