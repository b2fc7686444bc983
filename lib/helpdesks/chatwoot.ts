/** Chatwoot's dashboard: a chat or mail conversation between the list and the contact's panel. */
import { attribute, firstMatch, matches, query } from "./dom";
import { inPath, numberIn } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { attr, either, part, person, text } from "./kit/fields";
import { bodies, lineIn } from "./kit/thread";

const ADDRESS = /\/app\/accounts\/\d+\/(?:[^#]*\/)?conversations\/(\d+)\/?(?:[?#].*)?$/;

/** Chatwoot; read in its own components (4). The page names the conversation nowhere but in the address. */
export const chatwoot = defineHelpdesk({
  id: "chatwoot",
  name: "Chatwoot",
  checked: "2026-11-22",
  reads: "the conversation in the dashboard, 4",
  // Bubbles say with their colour and side who wrote; the contact's panel was not read. A
  // mail's subject stands behind a word in the agent's language.
  certainty: allAt("A", { id: "B", subject: "D", roles: "B", requester: "C", status: "D" }),
  hints: ["/conversations/"],
  address: (url) => inPath(url, ADDRESS),
  container: (document) =>
    query(document, "[data-message-id]") &&
    firstMatch(document, [".conversation-page", "#app main", "main", "#app"]),
  ready: [".left-bubble", ".right-bubble", ".reply-box"],
  requester: either(
    // The head of the contact's own mail.
    person(
      text(".left-bubble.bg-n-slate-4[data-bubble-name='email'] > section:first-child > div:first-child"),
    ),
    person(
      text(".contact--profile h3"),
      part(attr("href", ".contact--panel a[href^='mailto:']", "a[href^='mailto:']"), /^mailto:([^?]+)/),
    ),
  ),
  thread: {
    items: [".message-bubble-container[data-message-id]", "[data-message-id]"],
    // Events of the conversation are listed alike, without a bubble.
    skip: "[data-message-id]:not(:has(.left-bubble, .right-bubble))",
    order: (item) => numberIn(attribute(item, "data-message-id")),
    body: bodies(
      "[data-bubble-name='email'] .letter-render, [data-bubble-name='email'] .prose",
      ".left-bubble .prose, .right-bubble .prose",
      ".left-bubble, .right-bubble",
    ),
    quoted: "blockquote, .gmail_quote, .line-clamp-2",
    time: (item) => ({ printed: lineIn(query(item, "time")) }),
    role(item) {
      const bubble = query(item, ".left-bubble, .right-bubble");
      if (!bubble) return "unknown";
      if (matches(bubble, "[class*='amber']")) return "note";
      if (matches(bubble, ".right-bubble, .bg-n-solid-blue, .bg-n-solid-iris")) return "agent";
      // Some versions put colleagues on the left, too; only this colour is the contact's.
      return matches(bubble, ".bg-n-slate-4") ? "customer" : "unknown";
    },
    more: [".conversation-panel > .spinner", ".conversation-panel .spinner--container"],
  },
  replyOpeners: [".reply-box"],
  replyBox({ root }) {
    const element = shownBox(root, [
      ".reply-box .ProseMirror-woot-style[contenteditable='true']",
      ".reply-box .ProseMirror[contenteditable='true']",
      ".reply-box textarea",
    ]);
    if (!element) return null;
    return { element, mode: query(root, ".reply-box.is-private") ? "note" : "reply" };
  },
});
