/** Front: one conversation beside the list; of its page only the head's class prefixes are known. */
import { bodyOf, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";

/** The lasting link, and the address the application makes of it (the latter only told, never shown: D). */
const ADDRESS = /\/(?:open\/(?=cnv_)|inboxes\/(?:[^#]*\/)?)(cnv_[a-z0-9]+|\d{6,})\/?(?:#.*)?$/;
/** Styled components: what follows the prefix changes with every build. */
const HEADING = "[class*='conversationSubjectWrapper__']";

/** Front; the head by one maintained extension's selectors of 2023, all else guessed. */
export const front = defineHelpdesk({
  id: "front",
  name: "Front",
  checked: "2026-11-22",
  reads: "the conversation's subject; all else is guessed",
  hosts: ["https://app.frontapp.com/*"],
  certainty: allAt("D", { id: "C", subject: "C" }),
  hints: ["/open/", "/inboxes/"],
  address: (url) => inPath(url, ADDRESS),
  container: (document) => (queryAll(document, HEADING).length === 1 ? bodyOf(document) : null),
  ready: [HEADING],
  subject: text(HEADING),
  replyBox: () => null,
});
