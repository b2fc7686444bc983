/** Redmine 4 to master, used as a helpdesk: thread and reply box on one page, the box hidden until "Edit" is pressed. */
import type { MessageRole, SnapshotField, TicketMessage, TicketSnapshot } from "../ticket";
import {
  attribute,
  bodyOf,
  boundedText,
  firstMatch,
  isShown,
  lineOf,
  matches,
  query,
  queryAll,
  type TextBudget,
} from "./dom";
import { allAt } from "./kit/define";
import { READING_LIMITS } from "./limits";
import { personOf } from "./people";
import { instantOf } from "./times";
import type { HelpdeskAdapter, ReplyEditor, TicketPlace } from "./types";

/** Any web path may stand before it. */
const PATH = /^(.*)\/issues\/([1-9]\d*)(\/edit)?\/?$/;

const SELECTORS = {
  subject: [".issue.details .subject h3"],
  description: [".issue.details .description .wiki"],
  author: [".issue.details p.author a.user", ".issue.details p.author .user"],
  authored: [".issue.details p.author a[title]", ".issue.details p.author abbr[title]"],
  journalAuthor: [".note-header a.user", ".journal-header a.user", "h4 a.user"],
  journalTime: [
    ".note-header a[title]:not(.user)",
    ".journal-header a[title]:not(.user)",
    ".note-header abbr[title]",
    ".journal-header abbr[title]",
    "h4 a[title]:not(.user)",
    "h4 abbr[title]",
  ],
  journalText: [".wiki[id$='-notes']", ".journal-content .wiki", ".wiki"],
} as const;

const line = (root: Element, selectors: readonly string[]): string | undefined =>
  lineOf(firstMatch(root, selectors), READING_LIMITS.line);

/** Every place where the page itself says which issue it shows. */
function ownIds(body: Element): string[] {
  const heading = /#(\d+)\s*$/.exec(lineOf(query(body, "#content > h2"), READING_LIMITS.line) ?? "")?.[1];
  const form = query(body, "form#issue-form");
  const action = form && /\/issues\/(\d+)\/?$/.exec(attribute(form, "action") ?? "")?.[1];
  return [heading, action].filter((id): id is string => typeof id === "string");
}

function locate(document: Document, url: URL): TicketPlace | null {
  if (!url.pathname.includes("/issues/")) return null;
  const [, , ticketId, edit] = PATH.exec(url.pathname) ?? [];
  if (!ticketId) return null;
  const body = bodyOf(document);
  if (
    !body ||
    !matches(
      body,
      ".controller-issues.action-show, .controller-issues.action-edit, .controller-issues.action-update",
    )
  )
    return null;
  const root = query(body, "#content");
  const ids = ownIds(body);
  if (!root || ids.length === 0 || ids.some((id) => id !== ticketId)) return null;
  return { ticketId, root, page: edit ? "reply" : "thread" };
}

/** Redmine marks nobody as customer: the one who opened the issue is, unless that is the agent who looks at it. */
function roleOf(user: string | null, customer: string | null, agent: string | null): MessageRole {
  if (user !== null && user === agent) return "agent";
  if (customer === null || customer === agent || user === null) return "unknown";
  return user === customer ? "customer" : "agent";
}

const userOf = (link: Element | null): string | null =>
  link && (/\/users\/(\d+)$/.exec(attribute(link, "href") ?? "")?.[1] ?? null);

interface Source {
  order: number;
  author: Element | null;
  time: Element | null;
  text: Element | null;
  isPrivate: boolean;
}

function sourcesIn(root: Element): Source[] {
  const description = firstMatch(root, SELECTORS.description);
  const opening: Source[] = description
    ? [
        {
          order: 0,
          author: firstMatch(root, SELECTORS.author),
          time: firstMatch(root, SELECTORS.authored),
          text: description,
          isPrivate: false,
        },
      ]
    : [];
  const notes = queryAll(root, "#history .journal.has-notes[id^='change-']").map((element) => ({
    order: Number((attribute(element, "id") ?? "").slice("change-".length)),
    author: firstMatch(element, SELECTORS.journalAuthor),
    time: firstMatch(element, SELECTORS.journalTime),
    text: firstMatch(element, SELECTORS.journalText),
    isPrivate: matches(element, ".private-notes"),
  }));
  return [...opening, ...notes].sort((a, b) => a.order - b.order);
}

function readThread(root: Element, agent: string | null): { messages: TicketMessage[]; partial: boolean } {
  const sources = sourcesIn(root);
  const customer = userOf(firstMatch(root, SELECTORS.author));
  const budget: TextBudget = {
    characters: READING_LIMITS.characters,
    nodes: READING_LIMITS.nodes,
    cut: sources.length > READING_LIMITS.messages,
  };
  // Newest first, so that what is cut at the limit is the oldest.
  const messages = sources
    .slice(-READING_LIMITS.messages)
    .reverse()
    .flatMap(({ text, author, time, isPrivate }): TicketMessage[] => {
      if (!text || budget.characters <= 0 || budget.nodes <= 0) return [];
      const printed = time && (attribute(time, "title") ?? undefined);
      const at = instantOf(printed ?? "");
      const name = lineOf(author, READING_LIMITS.line);
      return [
        {
          role: isPrivate ? "note" : roleOf(userOf(author), customer, agent),
          text: boundedText(text, budget, "blockquote") || boundedText(text, budget),
          ...(name && { author: name }),
          ...(at !== undefined && { at }),
          ...(printed && { atText: printed }),
        },
      ];
    });
  return { messages: messages.reverse(), partial: budget.cut };
}

/** Status names are an installation's own words; only whether the issue is closed has a mark of its own. */
const statusOf = (root: Element) => {
  const details = query(root, ".issue.details");
  if (!details) return undefined;
  return matches(details, ".closed") ? ("closed" as const) : ("open" as const);
};

function replyEditor({ root }: TicketPlace): ReplyEditor | null {
  const field = query<HTMLTextAreaElement>(root, "textarea#issue_notes");
  if (!field || !isShown(field)) return null;
  const hidden = query<HTMLInputElement>(root, "input#issue_private_notes");
  return { element: field, mode: hidden?.checked ? "note" : "reply" };
}

/** The signed-in agent: the menu shows the login, the agent's own notes and the list of assignees the name. */
function agentName(document: Document, root: Element, id: string | null): string | undefined {
  const login = lineOf(query(document, "#loggedas a.user"), READING_LIMITS.line);
  const links = id ? queryAll(root, `a.user[href$="/users/${id}"]`) : [];
  return (
    links.map((link) => lineOf(link, READING_LIMITS.line)).find((name) => name && name !== login) ?? login
  );
}

function read(place: TicketPlace, document: Document, url: URL): TicketSnapshot {
  const { root, ticketId, page } = place;
  const base = `${url.origin}${PATH.exec(url.pathname)?.[1] ?? ""}/issues/${ticketId}`;
  const found: SnapshotField[] = ["id"];
  const snapshot: TicketSnapshot = {
    helpdesk: redmine.id,
    host: url.host,
    id: ticketId,
    number: ticketId,
    url: base,
    messages: [],
    partial: true,
    found,
    page,
  };
  // A page that breaks one of these readings still gives the ticket with all that was read before.
  try {
    const field = query(root, "#issue_subject");
    snapshot.subject =
      line(root, SELECTORS.subject) ?? (field ? (attribute(field, "value") ?? undefined) : undefined);
    if (snapshot.subject) found.push("subject");
    const agent = userOf(query(document, "#loggedas a.user"));
    snapshot.agent = agentName(document, root, agent);
    snapshot.status = statusOf(root);
    if (snapshot.status) found.push("status");
    const author = firstMatch(root, SELECTORS.author);
    if (author && userOf(author) !== agent) {
      snapshot.requester = personOf(lineOf(author, READING_LIMITS.line));
      if (snapshot.requester) found.push("requester");
    }
    if (page === "thread") Object.assign(snapshot, readThread(root, agent));
    if (snapshot.messages.length > 0) found.push("messages");
    if (query(root, "textarea#issue_notes")) {
      found.push("reply");
      if (page === "thread" && !replyEditor(place)) snapshot.replyUrl = `${base}/edit`;
    }
  } catch {
    snapshot.partial = true;
  }
  return snapshot;
}

/** Redmine; read in its own sources (master of 2026-08) and live in 5.0.4. Its editor takes Textile or Markdown. */
export const redmine: HelpdeskAdapter = {
  id: "redmine",
  name: "Redmine",
  checked: "2026-11-22",
  reads: "the issue page and its hidden reply form, from 4",
  hosts: [],
  // Nothing on the page says who is the customer; the one who opened the issue is taken for them.
  certainty: allAt("A", { roles: "B" }),
  locate,
  ready: ({ root, page }) => page === "thread" || query(root, "textarea#issue_notes") !== null,
  read,
  replyEditor: (place) => replyEditor(place),
};
