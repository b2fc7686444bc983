/** GLPI: a ticket's timeline, drawn by a script into a tab; the follow-up form opens below it. */
import { attribute, closest, firstMatch, matches, query, queryAll } from "./dom";
import { parameter } from "./kit/addresses";
import { framedBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { person, status, text, value } from "./kit/fields";
import { allName } from "./kit/places";
import { markedRole } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const ADDRESS = /\/front\/ticket\.form\.php$/;

/** Codes of the program, the same in every language. Source: CommonITILObject, 10 and 11. */
const STATUSES = {
  "1": "new",
  "2": "open",
  "3": "open",
  "4": "pending",
  "5": "solved",
  "6": "closed",
} as const;

const REQUESTER = "[data-actortype='requester']";

const userOf = (item: Element): string | undefined => {
  const link = query(item, ".creator a[href*='user.form.php?id=']");
  return /[?&]id=(\d+)/.exec((link && attribute(link, "href")) ?? "")?.[1];
};

/** GLPI; read in its own templates (10 and 11). Tasks are for the team alone, and so is what is marked private. */
export const glpi = defineHelpdesk({
  id: "glpi",
  name: "GLPI",
  checked: "2026-11-22",
  reads: "the ticket's timeline, 10 and 11",
  certainty: allAt("A", { requester: "B" }),
  hints: ["/front/ticket.form.php"],
  address(url) {
    const ticketId = ADDRESS.test(url.pathname) ? parameter(url, "id") : null;
    return ticketId && /^[1-9]\d*$/.test(ticketId) ? { ticketId, page: "thread" } : null;
  },
  container(document, { ticketId }) {
    const timeline = query(document, ".itil-timeline");
    const root = timeline && firstMatch(document, ["#itil-object-container", "main#page", "main", "body"]);
    if (!root) return null;
    const opening = queryAll(root, ".ITILContent[data-itemtype='Ticket']");
    const forms = queryAll(root, ".itilfollowup input[name='items_id']");
    const named = [
      ...opening.map((item) => attribute(item, "data-items-id")),
      ...forms.map((field) => attribute(field, "value")),
    ];
    return allName(ticketId, named) ? root : null;
  },
  ready: [".itil-timeline .timeline-item"],
  subject: text(".ITILContent .read-only-content > .card-title", ".navigationheader-title"),
  requester: person(text(`${REQUESTER} .actor_text`, REQUESTER)),
  status: status(value("select[name='status']", "input[name='status']"), STATUSES),
  thread: {
    items: [
      ".itil-timeline .ITILContent, .itil-timeline .ITILFollowup, .itil-timeline .ITILSolution, .itil-timeline .ITILTask, .itil-timeline .TicketTask",
    ],
    newestFirst: (items) =>
      items.length > 1 && items.at(-1) !== undefined && matches(items.at(-1) as Element, ".ITILContent"),
    body: bodies(".read-only-content .rich_text_container", ".read-only-content"),
    quoted: ".timeline-badges, .card-title, blockquote",
    author: (item) => personOf(lineIn(query(item, ".creator a[href*='user.form.php?id=']"))),
    time(item) {
      const link = query(item, ".creator a[href^='#']");
      const holder = link && closest(link, "[title]");
      const shown = holder && closest(holder, ".creator") ? attribute(holder, "title") : null;
      return { printed: shown || lineIn(link) };
    },
    role(item, _author, { root }) {
      if (
        markedRole(item, { note: ".private-item, .ITILTask, .TicketTask" }) ||
        query(item, ".timeline-header .is-private")
      )
        return "note";
      const user = userOf(item);
      const requesters = queryAll(root, `${REQUESTER}[data-itemtype='User']`);
      if (user && requesters.some((element) => attribute(element, "data-items-id") === user))
        return "customer";
      // The side a message stands on says less than its author: an agent who opens a ticket for somebody is on the left.
      const content = query(item, ".timeline-content");
      if (content && matches(content, ".t-right, .right")) return "agent";
      return content && requesters.length === 0 && matches(content, ".t-left, .left")
        ? "customer"
        : "unknown";
    },
  },
  replyOpeners: [".itilfollowup form", "[data-bs-target='#new-ITILFollowup-block']", ".answer-action"],
  replyBox({ root }) {
    for (const form of queryAll(root, ".itilfollowup form")) {
      const element = framedBox(form, ["iframe[id$='_ifr']"]);
      if (!element) continue;
      const hidden = query<HTMLInputElement>(form, "input[type='checkbox'][name='is_private']");
      return { element, mode: hidden?.checked ? "note" : "reply" };
    }
    return null;
  },
  ticketUrl: (url, ticketId) => `${url.origin}${url.pathname}?id=${ticketId}`,
});
