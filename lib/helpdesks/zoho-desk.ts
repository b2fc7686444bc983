/** Zoho Desk: tickets open as tabs of one page and may stay mounted, each in a container that carries its id. */
import { attribute } from "./dom";
import { inPath } from "./kit/addresses";
import { allAt, defineHelpdesk } from "./kit/define";
import { attr, either, part, text } from "./kit/fields";
import { containerOf } from "./kit/places";

const ADDRESS = /\/agent\/[^#]*\/tickets\/details\/(\d+)(?:\/[^#]*)?(?:#.*)?$/;
const WORDS = "[data-id='threadContent'], [data-id='content']";

/** Zoho Desk; subject and number as maintained extensions know them, the messages as one does. */
export const zohoDesk = defineHelpdesk({
  id: "zoho-desk",
  name: "Zoho Desk",
  checked: "2026-11-21",
  reads: "the ticket's words; not who wrote them, nor the reply box",
  hosts: ["com", "eu", "in", "com.au", "jp", "com.cn", "sa"].map((end) => `https://desk.zoho.${end}/agent/*`),
  certainty: allAt("D", { id: "B", subject: "B", messages: "C" }),
  hints: ["/tickets/details/"],
  address: (url) => inPath(url, ADDRESS),
  container: (document, { ticketId }) =>
    containerOf(document, "[data-id^='subTab_']", ticketId, (each) =>
      (attribute(each, "data-id") ?? "").replace("subTab_", ""),
    ),
  ready: [WORDS],
  number: part(text(".zd_v2-ticketsubject-ticketIdText", ".zd_v2-ticketidwrapper-ticketId"), /(\d+)$/),
  subject: either(
    attr("data-title", "h1[data-id='caseSubjectText']"),
    text("h1[data-id='caseSubjectText']", ".zd_v2-dvsubjectsection-subject"),
  ),
  thread: {
    items: [`[data-id='ConversationList'] :is(${WORDS})`, WORDS],
    body: (item) => [item],
    quoted: "blockquote, .gmail_quote, .zmail_extra",
    role: () => "unknown",
    // The list shows each mail's beginning and loads the rest when it is opened.
    total: () => Number.POSITIVE_INFINITY,
  },
  // The composer comes with a press on a button, and nobody has described what comes.
  replyBox: () => null,
});
