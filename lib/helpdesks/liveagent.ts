/** LiveAgent: one conversation in a panel of its own, named in the address's hash. */
import { bodyOf, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";

const ADDRESS = /\/agent\/[^#]*#(?:Conversation;id=|\/?Ticket;(?:id=)?)([\w-]+)/;
const CODES = ["#conversation-code-label", ".CodeLabel"];

/** LiveAgent; the head by two maintained extensions' selectors (2021, 2026), all else guessed. */
export const liveagent = defineHelpdesk({
  id: "liveagent",
  name: "LiveAgent",
  checked: "2026-11-22",
  reads: "the conversation's code and subject; all else is guessed",
  hosts: ["https://*.ladesk.com/agent/*"],
  certainty: allAt("D", { id: "B", subject: "C" }),
  hints: ["#Conversation;", "#/Ticket;", "#Ticket;"],
  address: (url) => inPath(url, ADDRESS),
  container: (document) => (queryAll(document, CODES.join(", ")).length === 1 ? bodyOf(document) : null),
  ready: CODES,
  number: text(...CODES),
  // The heading holds a form to change it beside the words themselves.
  subject: text(".ConversationHeaderSubject > div:has(+ form)", ".ConversationHeaderSubject"),
  replyBox: () => null,
});
