/** Outlook on the web as a shared mailbox, once the agent has turned it on there: the mail in the reading pane. */
import { queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { attr, text } from "./kit/fields";

const ADDRESS = /\/mail\/(?:[^#]*\/)?id\/([^#/]+)\/?(?:#.*)?$/;
const PANE = "#ReadingPaneContainerId";
const WORDS = "[id^='UniqueMessageBody']";

/** Outlook on the web; facts of maintained extensions. Senders have no mark that holds in every language. */
export const outlook = defineHelpdesk({
  id: "outlook",
  name: "Outlook on the web",
  checked: "2026-11-21",
  reads: "the open mail's subject and words, and the answer below it; not who wrote",
  certainty: allAt("B", { messages: "C", requester: "D", roles: "D", status: "D" }),
  // Mails have no status.
  leansOn: ["messages", "requester"],
  channel: "email",
  hints: ["/mail/"],
  address: (url) => inPath(url, ADDRESS),
  container(document) {
    const [pane, another] = queryAll(document, PANE);
    return pane && !another ? pane : null;
  },
  ready: [WORDS],
  subject: (root) =>
    attr("title", "[role='heading'][title]")(root) ?? text(".allowTextSelection[role='heading']")(root),
  thread: {
    items: [WORDS],
    body: (item) => [item],
    quoted: "blockquote, .gmail_quote, #appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *",
    role: () => "unknown",
    // Earlier mails of the conversation are folded.
    total: () => Number.POSITIVE_INFINITY,
  },
  replyBox({ root }) {
    const element = shownBox(root, ["div[contenteditable='true'][aria-multiline='true'][role='textbox']"]);
    return element && { element, mode: "reply" };
  },
});
