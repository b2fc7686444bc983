/** Znuny, OTOBO and ((OTRS)) Community: articles on the zoom page, the reply form in a window of its own. */
import { attribute, parentOf, query, queryAll } from "./dom";
import { loadedBodyOf } from "./frames";
import { numberIn, parameter } from "./kit/addresses";
import { framedBox, shownBox } from "./kit/boxes";
import { type Address, allAt, defineHelpdesk } from "./kit/define";
import { either, part, text, value } from "./kit/fields";
import { allName } from "./kit/places";
import { markedRole } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

/** Pages of one ticket by the program's own names. */
const PAGES: Readonly<Record<string, Address["page"]>> = {
  AgentTicketZoom: "thread",
  AgentTicketCompose: "reply",
  AgentTicketEmailOutbound: "reply",
  AgentTicketNote: "reply",
};
const ARTICLE = ".WidgetSimple.VisibleForCustomer, .WidgetSimple.NotVisibleForCustomer";
const FORM = "form[name='compose']";

/** The first address line of a mail's head is its sender's, whatever the language calls it. */
const senderOf = (article: Element) => {
  const line = query(article, ".ArticleMailHeader p.Value");
  return personOf((line && attribute(line, "title")) || lineIn(line));
};

function wordsOf(article: Element): readonly Element[] {
  const frame = query<HTMLIFrameElement>(article, "iframe[id^='Iframe']");
  if (!frame) return bodies(".ArticleBody")(article);
  const body = loadedBodyOf(frame);
  return body ? [body] : [];
}

/** The heading: hook and number, a long dash in every language, then the title. */
const heading = text(".Headline h1", ".Header h1");

/** The family of OTRS; read in the templates of OTOBO 11 and Znuny of 2026. */
export const otrs = defineHelpdesk({
  id: "otrs",
  name: "Znuny, OTOBO, OTRS",
  checked: "2026-11-22",
  reads: "ticket zoom, and the reply and note windows",
  // The state is printed in the agent's language only.
  certainty: allAt("A", { status: "D" }),
  channel: "email",
  hints: ["/index.pl?"],
  address(url) {
    if (!/\/index\.pl$/.test(url.pathname)) return null;
    const page = PAGES[parameter(url, "Action") ?? ""];
    const ticketId = parameter(url, "TicketID");
    return page && ticketId && /^\d+$/.test(ticketId) ? { ticketId, page } : null;
  },
  container(document, { ticketId, page }) {
    const root = query(document, page === "thread" ? ".TicketZoom" : FORM);
    const marks = root ? queryAll(root, "input[type='hidden'][name='TicketID']") : [];
    if (page === "thread")
      marks.push(...queryAll(document, "#ArticleFilterDialogForm input[name='TicketID']"));
    return allName(
      ticketId,
      marks.map((field) => attribute(field, "value")),
    )
      ? root
      : null;
  },
  ready(root) {
    const article = query(root, ARTICLE);
    return article ? wordsOf(article).length > 0 : query(root, "textarea#RichText") !== null;
  },
  number: part(heading, /(\d[\d.-]*)\s+—/),
  subject: part(heading, /—\s+(.*)$/),
  requester: either(
    (root) => {
      const article = query(root, ".WidgetSimple.customer.Incoming");
      return article ? senderOf(article) : undefined;
    },
    (root) => personOf(value("#TicketCustomerContentToCustomer input.CustomerTicketText[value]")(root)),
  ),
  thread: {
    items: [ARTICLE],
    order(item) {
      const anchor = query(parentOf(item) as Element, "a[name^='Article']");
      return numberIn(anchor && attribute(anchor, "name"), /^Article(\d+)$/);
    },
    body: wordsOf,
    isFramed: true,
    quoted: "blockquote, .gmail_quote",
    author: senderOf,
    time(item) {
      const time = query(item, ".Header h2 > span[title]");
      return { printed: lineIn(time) };
    },
    role: (item) =>
      markedRole(item, { note: ".NotVisibleForCustomer", customer: ".customer", agent: ".agent, .system" }) ??
      "unknown",
    total: (root) => queryAll(root, "#ArticleTable tbody tr").length,
  },
  replyOpeners: ["select[name='ResponseID']", "a[href*='Action=AgentTicketCompose']"],
  replyBox({ root, page }, document) {
    if (page !== "reply") return null;
    // The field is shown until the rich editor takes its place; without one its script is not loaded either.
    const plain = query(document, "script[src*='ckeditor' i]") ? [] : ["textarea#RichText"];
    const element =
      framedBox(root, ["#cke_RichText iframe.cke_wysiwyg_frame", "#RichTextField iframe"]) ??
      shownBox(root, [".ck-editor__editable", ...plain]);
    const action = query<HTMLInputElement>(root, "input[name='Action']")?.value;
    if (!element) return null;
    if (action === "AgentTicketCompose") return { element, mode: "reply" };
    if (action !== "AgentTicketNote") return { element, mode: "unknown" };
    const shown = query<HTMLInputElement>(root, "input[type='checkbox'][name='IsVisibleForCustomer']");
    return { element, mode: shown?.checked ? "unknown" : "note" };
  },
  ticketUrl: (url, ticketId) => `${url.origin}${url.pathname}?Action=AgentTicketZoom;TicketID=${ticketId}`,
});
