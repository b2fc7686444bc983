/** FreeScout: one conversation a page, newest message first; the reply box is there from the start and hidden until "Reply". */
import { attribute, bodyOf, matches, query } from "./dom";
import { inPath, numberIn } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { attr, either, part, person, status, text, value } from "./kit/fields";
import { allName } from "./kit/places";
import { markedRole } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const ADDRESS = /\/conversation\/(\d+)\/?(?:#.*)?$/;

/** Codes of the program, the same in every language. Source: App\Conversation, 1.8.235. */
const STATUSES = { "1": "open", "2": "pending", "3": "closed" } as const;

/** FreeScout; read in its own templates (1.8.235). The id in the address is the database's, the shown number another. */
export const freescout = defineHelpdesk({
  id: "freescout",
  name: "FreeScout",
  checked: "2026-11-22",
  reads: "the conversation page, 1.8",
  certainty: allAt("A"),
  hints: ["/conversation/"],
  address: (url) => inPath(url, ADDRESS),
  container(document, { ticketId }) {
    const body = bodyOf(document);
    if (!body || !matches(body, ".body-conv")) return null;
    const layout = query(body, "#conv-layout");
    const form = layout && query(layout, ".conv-reply-block input[name='conversation_id']");
    const named = [attribute(body, "data-conversation_id"), form && attribute(form, "value")];
    return allName(ticketId, named) ? layout : null;
  },
  ready: ["#conv-layout-main .thread"],
  number: text("#conv-subject .conv-numnav strong"),
  subject: either(
    text("#conv-subject .conv-subjtext > span", "#conv-subject .conv-subjtext"),
    value("#conv-subj-value"),
  ),
  requester: either(
    person(
      text("#conv-layout-customer .customer-name"),
      text("#conv-layout-customer .customer-email a.contact-main", "#conv-layout-customer .customer-email a"),
    ),
    person(text("select[name='to'] option[selected]")),
  ),
  status: status(part(attr("data-status", "ul.conv-status li.active a"), /^(\d+)$/), STATUSES),
  thread: {
    items: ["#conv-layout-main .thread"],
    skip: ".thread-type-lineitem, .thread-type-draft",
    order: (item) => numberIn(attribute(item, "id"), /^thread-(\d+)$/),
    body: bodies(".thread-content", ".thread-body"),
    quoted: ".gmail_quote, blockquote, .thread-attachments",
    author: (item) => personOf(lineIn(query(item, ".thread-person strong"))),
    time(item) {
      const link = query(item, ".thread-date");
      // The tooltip moves the absolute date to another attribute once it was shown.
      const title = link && (attribute(link, "title") || attribute(link, "data-original-title"));
      return { printed: title || lineIn(link) };
    },
    role: (item) =>
      markedRole(item, {
        note: ".thread-type-note",
        customer: ".thread-type-customer",
        agent: ".thread-type-message",
      }) ?? "unknown",
  },
  replyOpeners: [".conv-reply"],
  replyBox({ root }) {
    const box = shownBox(root, [".conv-reply-block .note-editable"]);
    const block = box && query(root, ".conv-reply-block");
    if (!block) return null;
    if (matches(block, ".conv-forward-block")) return { element: box, mode: "unknown" };
    const field = query<HTMLInputElement>(block, "input[name='is_note']");
    const isNote = matches(block, ".conv-note-block") || field?.value === "1";
    return { element: box, mode: isNote ? "note" : "reply" };
  },
});
