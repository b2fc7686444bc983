/** Zammad, both interfaces: the old one keeps every open ticket mounted, each in a container that carries its id. */
import { attribute, bodyOf, firstMatch, matches, query } from "./dom";
import { inPath, numberIn } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { type Address, allAt, defineHelpdesk } from "./kit/define";
import { attr, either, part, person, status, text, value } from "./kit/fields";
import { containerOf } from "./kit/places";
import { markedRole } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const OLD = /#ticket\/zoom\/(\d+)(?:\/\d+)?$/;
const NEW = /\/desktop\/tickets\/(\d+)/;

/** Ids of the states that every installation starts with. Source: db/seeds/ticket_states.rb. */
const STATUSES = { "1": "new", "2": "open", "3": "pending", "4": "closed", "7": "pending" } as const;

/** The new interface shows one ticket at a time and names it nowhere but in the address. */
function newContainer(document: Document): Element | null {
  const body = bodyOf(document);
  const main =
    body && query(body, "[data-test-id^='article-bubble-container-']") && firstMatch(body, ["main", "#app"]);
  return main ?? null;
}

const oldContainer = (document: Document, { ticketId }: Address): Element | null => {
  const content = containerOf(document, ".content[id^='content_permanent_Ticket-']", ticketId, (each) =>
    (attribute(each, "id") ?? "").replace("content_permanent_Ticket-", ""),
  );
  return content && matches(content, ".active") ? query(content, ".ticketZoom") : null;
};

/** Zammad; read in its own templates (2024 to 2026). The id in the address is the database's, the shown number another. */
export const zammad = defineHelpdesk({
  id: "zammad",
  name: "Zammad",
  checked: "2026-11-22",
  reads: "the ticket in the old and in the new desktop interface",
  // In the new interface nothing but the side a message stands on says who wrote it.
  certainty: allAt("A", { roles: "B", requester: "B" }),
  hints: ["#ticket/zoom/", "/desktop/tickets/"],
  address: (url) => inPath(url, OLD) ?? inPath(url, NEW),
  container: (document, address, url) =>
    OLD.test(url.pathname + url.hash) ? oldContainer(document, address) : newContainer(document),
  ready: [".ticket-article-item .richtext-content", "[data-test-id^='article-bubble-body-']"],
  number: part(
    either(
      attr("data-number", ".js-objectNumber"),
      text(".ticket-number", "header nav li:last-child", "header nav a:last-of-type"),
    ),
    /([\d.-]+)$/,
  ),
  subject: text(".js-objectTitle", ".ticket-title-update", "header [role='heading'][aria-level='2']"),
  requester: either(
    person(
      text(".sidebar[data-tab='customer'] [title='Name']"),
      text(".sidebar[data-tab='customer'] a[href^='mailto:']"),
    ),
    person(text("header p")),
    (root) => {
      const first = query(root, ".ticket-article-item.customer");
      return first
        ? personOf(lineIn(query(first, ".article-content-meta.top .article-meta-value")))
        : undefined;
    },
  ),
  status: status(value("select[name='state_id']", "input[name='state_id']"), STATUSES),
  thread: {
    items: [".ticket-article-item", "[data-test-id^='article-bubble-container-']"],
    order: (item) =>
      numberIn(
        attribute(item, "data-id") ?? attribute(item, "data-test-id"),
        /^(?:article-bubble-container-)?(\d+)$/,
      ),
    body: bodies(
      ".textBubble-content .richtext-content",
      ".richtext-content",
      "[data-test-id^='article-bubble-body-']",
    ),
    quoted: "blockquote, .js-signatureMarker ~ *, .gmail_quote",
    author: (item) => personOf(lineIn(query(item, ".article-content-meta.top .article-meta-value"))),
    time(item) {
      const time = query(item, "time[datetime]");
      return {
        machine: (time && attribute(time, "datetime")) ?? undefined,
        printed: (time && attribute(time, "title")) || lineIn(time),
      };
    },
    role(item) {
      const marked = markedRole(item, {
        note: ".is-internal, [class*='stripes']",
        customer: ".customer",
        agent: ".agent, .system",
      });
      if (marked) return marked;
      if (query(item, "[class*='stripes']")) return "note";
      // Corners of the bubble: the customer's stands right, everybody else's left.
      if (matches(item, "[class*='ltr:rounded-bl-xl']")) return "customer";
      return matches(item, "[class*='ltr:rounded-br-xl']") ? "agent" : "unknown";
    },
    more: [".ticket-article-item .js-unfold-more", ".js-showMore"],
  },
  replyOpeners: [".article-add", "#ticketArticleReplyForm", "[data-test-id='article-reply-stripes-panel']"],
  replyBox({ root }) {
    const old = shownBox(root, [
      ".article-add .articleNewEdit-body[data-name='body']",
      ".article-add .articleNewEdit-body",
    ]);
    if (old) {
      const type = query<HTMLInputElement>(root, ".article-add input[name='type']")?.value;
      const form = query(root, ".article-add");
      const isNote = form && matches(form, ".is-internal");
      // A public note reaches the customer's portal and nobody's mailbox.
      if (isNote) return { element: old, mode: "note" };
      return { element: old, mode: type === "note" || !type ? "unknown" : "reply" };
    }
    const fresh = shownBox(root, ["#ticketArticleReplyForm .ProseMirror[contenteditable='true']"]);
    if (!fresh) return null;
    const striped = query(root, "[data-test-id='article-reply-stripes-panel'][class*='stripes']");
    return { element: fresh, mode: striped ? "note" : "unknown" };
  },
});
