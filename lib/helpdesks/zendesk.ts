/** Zendesk's Agent Workspace: every open ticket stays mounted, each in a pane that carries its id. */
import { attribute, matches, query, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { type Address, allAt, defineHelpdesk } from "./kit/define";
import { either, person, text, value } from "./kit/fields";
import { allName, containerOf } from "./kit/places";
import { roleOfAuthor } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const ADDRESS = /\/agent\/tickets\/(\d+)\/?(?:#.*)?$/;
const PANE = ".ticket-panes-grid-layout";
const NAMING = ["data-ticket-id", "data-side-conversations-anchor-id"];

/** What the composer's channel button carries; channels nobody has seen there stay unknown. */
const MODES: Readonly<Record<string, "reply" | "note">> = { web: "reply", email: "reply", internal: "note" };

/** The pane names its ticket on itself and on parts of it; one that names two is nobody's. */
function isOf(pane: Element, ticketId: string): boolean {
  const named = [pane, ...queryAll(pane, NAMING.map((name) => `[${name}]`).join(", "))];
  return allName(
    ticketId,
    named.flatMap((element) => NAMING.map((name) => attribute(element, name))),
  );
}

function paneOf(document: Document, { ticketId }: Address): Element | null {
  const pane = containerOf(document, PANE, ticketId, (each) => (isOf(each, ticketId) ? ticketId : null));
  return pane && !matches(pane, "[data-is-active='false']") ? pane : null;
}

const timeIn = (item: Element) => query(item, "time[datetime]");
const instantIn = (item: Element | undefined): number => {
  const time = item && timeIn(item);
  return Date.parse((time && attribute(time, "datetime")) ?? "");
};

/** Zendesk Support; facts of maintained extensions, no live page seen. The status stands there as a word alone. */
export const zendesk = defineHelpdesk({
  id: "zendesk",
  name: "Zendesk",
  checked: "2026-11-21",
  reads: "the ticket in the Agent Workspace",
  hosts: ["https://*.zendesk.com/agent/*"],
  certainty: allAt("B", { roles: "C", status: "D" }),
  hints: ["/agent/tickets/"],
  address: (url) => inPath(url, ADDRESS),
  container: paneOf,
  ready: ["[data-test-id='omni-log-comment-item']"],
  subject: either(
    value("[data-test-id='omni-header-subject']"),
    value("[data-test-id='ticket-pane-subject']"),
  ),
  requester: person(
    text(
      "[data-test-id='ticket-system-field-requester-select'] [data-garden-id='typography.ellipsis']",
      "[data-test-id='ticket-system-field-requester-select']",
      "[data-test-id='tooltip-requester-name']",
    ),
  ),
  thread: {
    items: ["article[data-test-id='omni-log-comment-item']", "[data-test-id='omni-log-comment-item']"],
    // Which end is the newest is each agent's setting.
    newestFirst: (items) => instantIn(items[0]) > instantIn(items.at(-1)),
    body: bodies(
      "[data-test-id='omni-log-message-content'] .zd-comment",
      "[data-test-id='omni-log-message-content']",
    ),
    quoted:
      "blockquote, .gmail_quote, .signature, button, [data-test-id='omni-log-item-message'][aria-hidden='true']",
    author: (item) =>
      personOf(
        lineIn(
          query(item, "[data-test-id='omni-log-item-sender'] strong") ??
            query(item, "[data-test-id='omni-log-comment-user-link']") ??
            query(item, "[data-test-id='omni-log-item-sender']"),
        ),
      ),
    time(item) {
      const time = timeIn(item);
      return { machine: (time && attribute(time, "datetime")) ?? undefined, printed: lineIn(time) };
    },
    role(item, author, known) {
      const message = query(item, "[data-test-id='omni-log-item-message']");
      const type = message && attribute(message, "type");
      if (type === "internal" || query(item, "[data-test-id='omni-log-internal-note-tag']")) return "note";
      if (type === "agent" || query(item, "[data-test-id='omni-log-avatar-badge-AgentBadge']"))
        return "agent";
      return type === "end-user" ? "customer" : roleOfAuthor(author, known);
    },
    more: ["[data-test-id='convolog-show-more-button']"],
  },
  replyOpeners: ["[data-test-id='editor-view']", "[data-test-id='omnichannel-composer-toolbar']"],
  replyBox({ root }) {
    const element = shownBox(root, [
      "[data-test-id='omnicomposer-rich-text-ckeditor'][contenteditable='true']",
      "[data-test-id='omnicomposer-plain-text-ckeditor'][contenteditable='true']",
      "[data-test-id='ticket-rich-text-editor'] [contenteditable='true']",
    ]);
    if (!element) return null;
    const button = query(root, "[data-test-id='omnichannel-channel-switcher-button']");
    const channel = button && attribute(button, "data-channel");
    return { element, mode: (channel && MODES[channel]) || "unknown" };
  },
});
