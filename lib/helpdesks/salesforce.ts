/** Salesforce Service Cloud (Lightning): several cases stay mounted behind the one that is shown; every company lays them out anew. */
import { isShown, query, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { framedBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";
import { bodies, lineIn } from "./kit/thread";

/** Ids of cases begin with 500; a link may leave the kind of record out. */
const ADDRESS = /\/lightning\/r\/(?:Case\/)?(500[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)\/view\/?(?:#.*)?$/;
const WINDOW = ".windowViewMode-normal, .windowViewMode-maximized";
const HEADING = [
  ".forceHighlightsPanel h1 .slds-page-header__title",
  "h1 .slds-page-header__title",
  "h1 .uiOutputText",
];

/** Salesforce Lightning; head and case feed by extensions' selectors (2021-26), people and status guessed. */
export const salesforce = defineHelpdesk({
  id: "salesforce",
  name: "Salesforce Service Cloud",
  checked: "2026-11-22",
  reads: "the case's title and feed; not who wrote what",
  hosts: ["https://*.lightning.force.com/lightning/*"],
  certainty: allAt("D", { id: "B", subject: "B", messages: "C" }),
  hints: ["/lightning/r/"],
  address: (url) => inPath(url, ADDRESS),
  container(document) {
    // Tabs of the console lie over each other; a page outside the console has one window and no other.
    const windows = queryAll(document, WINDOW).filter(isShown);
    const [shown, another] = windows;
    return shown && !another ? shown : null;
  },
  ready: HEADING,
  // The title is what the company made the record's name: a subject, or a number.
  subject: text(...HEADING),
  thread: {
    items: ["article.cuf-feedItem", "cuf-feed-element article"],
    body: bodies(".feedBodyInner", ".cuf-feedBodyText"),
    quoted: "blockquote, .gmail_quote",
    time: (item) => ({ printed: lineIn(query(item, ".cuf-timestamp")) }),
    // Neither mails nor posts carry a mark of whose they are.
    role: () => "unknown",
    // The feed begins with the newest unless the agent has turned it round, which nothing known shows.
    newestFirst: () => true,
    more: [".cuf-more"],
    total: () => Number.POSITIVE_INFINITY,
  },
  replyBox({ root }) {
    // The e-mail publisher. Posts and comments have editors of another kind (Quill), and may be internal: never taken for it.
    const element = framedBox(root, ["iframe.cke_wysiwyg_frame"]);
    return element && { element, mode: "reply" };
  },
  leansOn: ["requester", "messages", "status"],
});
