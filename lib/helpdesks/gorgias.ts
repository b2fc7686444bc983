/** Gorgias: one ticket a page; its classes are hashes of a build, so that the address alone names it and all else is guessed. */
import { bodyOf } from "./dom";
import { inPath } from "./kit/addresses";
import { isThere, shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";

const ADDRESS = /\/app\/(?:ticket|views\/\d+)\/(\d+)\/?(?:#.*)?$/;
/** Draft.js, as people who know the product say; nobody has shown it (D). */
const EDITOR = ".public-DraftEditor-content[contenteditable='true']";

/** Gorgias; addresses are firm, what stands on the page nobody has described. */
export const gorgias = defineHelpdesk({
  id: "gorgias",
  name: "Gorgias",
  checked: "2026-11-22",
  reads: "which ticket it is; all else is guessed",
  hosts: ["https://*.gorgias.com/app/*"],
  certainty: allAt("D", { id: "B" }),
  hints: ["/app/ticket/", "/app/views/"],
  address: (url) => inPath(url, ADDRESS),
  // Nothing on the page is known to tell it from another program's: the host must.
  container: (document, _, { hostname }) => (hostname.endsWith(".gorgias.com") ? bodyOf(document) : null),
  ready: (root) => isThere(root, [EDITOR, "textarea", "time"]),
  replyBox({ root }) {
    // Reply and note are a choice in the composer's head that nobody has described.
    const element = shownBox(root, [EDITOR]);
    return element && { element, mode: "unknown" };
  },
});
