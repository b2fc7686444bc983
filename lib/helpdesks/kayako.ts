/** Kayako: cases open as tabs, the shown one under an address of its own. */
import { bodyOf, contentOf, isShown, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";

const ADDRESS = /\/agent\/(?:conversations|cases)\/(\d+)\/?(?:#.*)?$/;
/** Classes end in a build's hash; only their beginnings last. */
const NUMBER = "[class^='ko-case-content__id'], [class*=' ko-case-content__id']";
const TAB = "[class^='ko-tabs_case__subject_'], [class*=' ko-tabs_case__subject_']";

/** Kayako (the current, Ember one); the head by a maintained extension's selectors, all else guessed. */
export const kayako = defineHelpdesk({
  id: "kayako",
  name: "Kayako",
  checked: "2026-11-22",
  reads: "the case's number and, with one tab open, its subject; all else is guessed",
  hosts: ["https://*.kayako.com/agent/*"],
  certainty: allAt("D", { id: "B", subject: "C", reply: "C" }),
  hints: ["/agent/conversations/", "/agent/cases/"],
  address: (url) => inPath(url, ADDRESS),
  container(document, { ticketId }) {
    const shown = queryAll(document, NUMBER).filter(isShown);
    const [number, another] = shown;
    if (!number || another) return null;
    return /\d+/.exec(contentOf(number) ?? "")?.[0] === ticketId ? bodyOf(document) : null;
  },
  ready: [NUMBER],
  // Of several tabs nothing says which is in front.
  subject: (root) => (queryAll(root, TAB).length === 1 ? text(TAB)(root) : undefined),
  replyBox({ root }) {
    const element = shownBox(root, ["div.fr-element.fr-view[contenteditable='true']"]);
    return element && { element, mode: "unknown" };
  },
});
