/** Jira Service Management in the cloud: one issue a page, or in a dialog over the queue; its key stands in the trail. */
import { attribute, bodyOf, contentOf, matches, query, queryAll } from "./dom";
import { inPath, numberIn, parameter } from "./kit/addresses";
import { isThere, shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { person, text } from "./kit/fields";
import { allName } from "./kit/places";
import { bodies, lineIn } from "./kit/thread";

const KEY = "[A-Z][A-Z0-9_]+-\\d+";
const ISSUE = new RegExp(`/(?:browse|queues/(?:[^#/]+/)*)/?(${KEY})/?(?:#.*)?$`);
const SELECTED = new RegExp(`^${KEY}$`);
const TRAIL =
  "[data-testid='issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container'] a";
const DESCRIPTION = "[data-testid='issue.views.field.rich-text.description']";
const COMMENT = "[data-testid='issue-comment-base.ui.comment.custom-comment.container']";
const PART = "[data-testid^='issue-comment-base.ui.comment.ak-comment.']";
/** Comments that not everybody sees. */
const KEPT_INSIDE = [
  "[data-testid='issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper']",
  "[data-testid='issue-comment-base.ui.comment.custom-comment.restricted-to']",
];

/** Jira Service Management; facts of maintained extensions, comments and editor measured live by one of them. */
export const jira = defineHelpdesk({
  id: "jira",
  name: "Jira Service Management",
  checked: "2026-11-21",
  reads: "the issue's page and dialog in the cloud",
  hosts: ["https://*.atlassian.net/browse/*", "https://*.atlassian.net/jira/*"],
  // Nothing marks a customer's comment; its head begins with the name of who wrote it.
  certainty: allAt("B", { requester: "C", messages: "C", roles: "C", status: "D" }),
  hints: ["/browse/", "/queues/", "selectedIssue="],
  address(url) {
    const selected = parameter(url, "selectedIssue");
    if (selected !== null) return SELECTED.test(selected) ? { ticketId: selected, page: "thread" } : null;
    return inPath(url, ISSUE);
  },
  container: (document, { ticketId }) =>
    allName(
      ticketId,
      queryAll(document, TRAIL).map((link) => contentOf(link)?.trim()),
    )
      ? bodyOf(document)
      : null,
  ready: [DESCRIPTION, COMMENT, "[data-testid='issue.activity.comments-list']"],
  subject: text("h1[data-testid='issue.views.issue-base.foundation.summary.heading']"),
  requester: person(text("[data-testid='issue.views.field.user.reporter']")),
  thread: {
    items: [`${DESCRIPTION}, ${COMMENT}`],
    // The issue's own words come first; comments are listed as each agent likes.
    order: (item) =>
      matches(item, DESCRIPTION) ? 0 : numberIn(commentMark(item), /^comment-base-item-(\d+)$/),
    body: (item) => (matches(item, DESCRIPTION) ? [item] : bodies(`${PART}[data-testid$='-body']`)(item)),
    quoted: "blockquote, .gmail_quote",
    role(item, _author, { requester }) {
      // The reporter's words, whoever typed them in.
      if (matches(item, DESCRIPTION)) return "customer";
      if (isThere(item, KEPT_INSIDE)) return "note";
      const head = lineIn(query(item, `${PART}[data-testid$='-header']`))?.toLowerCase();
      const name = requester?.name?.toLowerCase();
      return name && head && (head === name || head.startsWith(`${name} `)) ? "customer" : "unknown";
    },
    more: ["[data-testid='issue.activity.common.component.load-more-button.loading-button']"],
  },
  replyOpeners: ["[data-testid='canned-comments.common.ui.comment-text-area-placeholder.textarea']"],
  replyBox({ root }) {
    const element = shownBox(root, [
      "[data-testid='issue.activity.comment'] [data-testid='issue.component.editor.default-editor'] .ProseMirror[contenteditable='true']",
    ]);
    // Reply and note are two buttons with nothing but words on them.
    return element && { element, mode: "unknown" };
  },
});

function commentMark(item: Element): string | null {
  const mark = query(item, "[data-testid^='comment-base-item-']");
  return mark && attribute(mark, "data-testid");
}
