/** Missive on the web: the address's hash names the conversation; nobody has described its page, so all else is guessed. */
import { bodyOf } from "./dom";
import { inPath } from "./kit/addresses";
import { isThere } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";

const ADDRESS = /#[^?]*\/conversations\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;

/** Missive; the address as its public pages show it. Its desktop application takes no extension. */
export const missive = defineHelpdesk({
  id: "missive",
  name: "Missive",
  checked: "2026-11-22",
  reads: "which conversation it is; all else is guessed",
  hosts: ["https://mail.missiveapp.com/*"],
  certainty: allAt("D", { id: "C" }),
  channel: "email",
  hints: ["/conversations/"],
  address: (url) => inPath(url, ADDRESS),
  // Nothing on the page is known to tell it from another program's: the host must.
  container: (document, _, { hostname }) => (hostname === "mail.missiveapp.com" ? bodyOf(document) : null),
  ready: (root) => isThere(root, ["[contenteditable='true']", "textarea", "iframe", "time"]),
  replyBox: () => null,
});
