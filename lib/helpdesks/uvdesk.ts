/** UVdesk Community: the thread is drawn by a script after the page, the reply editor is TinyMCE in a frame. */
import { attribute, query } from "./dom";
import { inPath, numberIn } from "./kit/addresses";
import { framedBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { attr, person, status, text } from "./kit/fields";
import { allName } from "./kit/places";
import { markedRole } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const ADDRESS = /\/ticket\/view\/(\d+)\/?(?:#.*)?$/;

/** Ids that the installer gives, the same in every language; 5 and 6 are also written in the page's own template. */
const STATUSES = {
  "1": "open",
  "2": "pending",
  "3": "pending",
  "4": "solved",
  "5": "closed",
  "6": "closed",
} as const;

const BOXES = [
  { pane: "#reply", frame: "#reply-area_ifr", mode: "reply" },
  { pane: "#note", frame: "#note-area_ifr", mode: "note" },
  { pane: "#forward", frame: "#forward-area_ifr", mode: "unknown" },
] as const;

/** UVdesk; read in its own templates (1.1.7). Who wrote a message is where the author's name leads. */
export const uvdesk = defineHelpdesk({
  id: "uvdesk",
  name: "UVdesk",
  checked: "2026-11-22",
  reads: "the ticket page of the community edition, 1.1",
  // Notes are drawn by a template that was not read; their class is what tools rely on.
  certainty: allAt("A", { roles: "B", status: "B" }),
  hints: ["/ticket/view/"],
  address: (url) => inPath(url, ADDRESS),
  container(document, { ticketId }) {
    const root = query(document, ".uv-inner-section");
    const heading = root && query(root, ".uv-main-info-block .uv-aside-title h6");
    const form = root && query(root, "#reply form");
    const action = form && /\/(\d+)\/?$/.exec(attribute(form, "action") ?? "")?.[1];
    const named = [/#(\d+)$/.exec(lineIn(heading) ?? "")?.[1], action];
    return allName(ticketId, named) ? root : null;
  },
  ready: [".thread-list .uv-ticket-main", ".uv-no-threads"],
  subject: text(".uv-ticket-head h1"),
  requester: person(
    text(".uv-aside-customer-info > span:nth-of-type(1)"),
    text(".uv-aside-customer-info > span:nth-of-type(2)"),
  ),
  status: status(
    attr(
      "data-id",
      ".uv-aside-select:has(ul.status) .uv-aside-select-value",
      "ul.status .uv-aside-select-value",
    ),
    STATUSES,
  ),
  thread: {
    items: [".uv-ticket-section .uv-ticket-main"],
    body: bodies(".message"),
    quoted: "blockquote, .gmail_quote, .uv-icon-ellipsis",
    author: (item) => personOf(lineIn(query(item, ".uv-ticket-member-name"))),
    time(item) {
      const time = query(item, ".timeago");
      const seconds = numberIn(time && attribute(time, "data-timestamp"));
      return {
        machine: seconds === undefined ? undefined : new Date(seconds * 1000).toISOString(),
        printed: (time && attribute(time, "title")) || lineIn(time),
      };
    },
    role(item) {
      const marked = markedRole(item, { note: ".note, .uv-note, [data-type='note']" });
      const link = query(item, "a.uv-ticket-member-name");
      const leads = (link && attribute(link, "href")) ?? "";
      if (marked) return marked;
      if (/customer/i.test(leads)) return "customer";
      return /agent|member|account/i.test(leads) ? "agent" : "unknown";
    },
    // The page counts replies, notes not among them; the opening message is not a reply.
    total: (root) => (numberIn(lineIn(query(root, ".uv-ticket-count-stat"))) ?? 0) + 1,
  },
  replyOpeners: [".uv-ticket-reply .uv-tabs li[for='reply']"],
  replyBox({ root }) {
    for (const { pane, frame, mode } of BOXES) {
      const form = query(root, pane);
      const element = form && framedBox(form, [frame]);
      if (element) return { element, mode };
    }
    return null;
  },
});
