/** Request Tracker 4.4 to 6: thread on one page, reply form on another, self-hosted under any host and path. */
import type { SnapshotField, TicketSnapshot, TicketStatus } from "../ticket";
import { attribute, firstMatch, lineOf, query, queryAll } from "./dom";
import { editableBodyOf } from "./frames";
import { allAt } from "./kit/define";
import { READING_LIMITS } from "./limits";
import { personOf } from "./people";
import { type History, isHistoryComplete, readHistory, usersIn } from "./request-tracker/history";
import { headingOf, locateRequestTracker, replyAddress, ticketAddress } from "./request-tracker/place";
import type { HelpdeskAdapter, ReplyEditor, TicketPlace } from "./types";

const SELECTORS = {
  requesters: [".requestors .current-value .user", ".requestors .user", ".ticket-info-requestor .user"],
  copied: [".form-row.cc .current-value .user", ".form-row.cc .user"],
  status: [".status .current-value", ".status .value"],
  statusChoices: ["form.inline-edit select[name='Status']", "select[name='Status']"],
  agent: ["#preferences .current-user", ".current-user"],
  replyForm: ["form[name='TicketUpdate']"],
} as const;

/** The names of RT's default lifecycle, which are also the values of its status field in every language. */
const STATUSES: Readonly<Record<string, TicketStatus>> = {
  new: "new",
  open: "open",
  stalled: "pending",
  resolved: "solved",
  rejected: "closed",
  deleted: "closed",
};

const allOf = (root: Element, selectors: readonly string[]): Element[] => {
  for (const selector of selectors) {
    const found = queryAll(root, selector);
    if (found.length > 0) return found;
  }
  return [];
};

/** The printed status is translated; the choice that prints the same word has RT's own name as its value. */
function statusOf(root: Element): TicketStatus | undefined {
  const choices = firstMatch(root, SELECTORS.statusChoices);
  const options = choices ? queryAll(choices, "option").map(optionOf) : [];
  const unchanged = options.find((option) => option.value === "")?.label;
  const printed = lineOf(firstMatch(root, SELECTORS.status), READING_LIMITS.line) ?? unchanged;
  if (!printed) return undefined;
  const named = options
    .filter((option) => option.value !== "" && option.label !== "")
    .filter(({ label }) => printed === label || printed.startsWith(`${label} (`))
    .sort((a, b) => b.label.length - a.label.length)[0]?.value;
  return STATUSES[named ?? printed.toLowerCase()];
}

const optionOf = (option: Element) => ({
  value: attribute(option, "value") ?? "",
  label: lineOf(option, READING_LIMITS.line) ?? "",
});

/** The signed-in agent: the menu holds the login name only; messages and the list of owners also the real one. */
function agentOf(root: Element): string | undefined {
  const login = lineOf(firstMatch(root, SELECTORS.agent), READING_LIMITS.line);
  const link = query(root, "#preferences[href*='User/Summary.html?id=']");
  const id = link && /[?&;]id=(\d+)/.exec(attribute(link, "href") ?? "")?.[1];
  if (!id) return login;
  const shown = queryAll(root, `.user[data-user-id="${id}"], select[name='Owner'] option[value="${id}"]`);
  const names = shown.map((element) => personOf(lineOf(element, READING_LIMITS.line))?.name);
  return names.find((name) => name !== undefined && name !== login) ?? login;
}

function readThread(root: Element): History {
  const requesters = usersIn(allOf(root, SELECTORS.requesters));
  const copied = usersIn(allOf(root, SELECTORS.copied));
  return readHistory(root, requesters, copied, isHistoryComplete(root));
}

function read(place: TicketPlace, _document: Document, url: URL): TicketSnapshot {
  const { root, ticketId, page } = place;
  const found: SnapshotField[] = ["id"];
  const snapshot: TicketSnapshot = {
    helpdesk: requestTracker.id,
    host: url.host,
    id: ticketId,
    number: ticketId,
    url: ticketAddress(url, ticketId),
    channel: "email",
    messages: [],
    partial: true,
    found,
    page,
    ...(page === "thread" && { replyUrl: replyAddress(url, ticketId) }),
  };
  const take = <Field extends keyof TicketSnapshot>(
    field: Field,
    value: TicketSnapshot[Field],
    counts?: SnapshotField,
  ) => {
    if (value === undefined || value === "") return;
    snapshot[field] = value;
    if (counts) found.push(counts);
  };
  // A page that breaks one of these readings still gives the ticket with all that was read before.
  try {
    take("subject", headingOf(root)?.subject, "subject");
    take("status", statusOf(root), "status");
    take("agent", agentOf(root));
    if (page === "thread") {
      const thread = readThread(root);
      take("requester", thread.requester, "requester");
      take("messages", thread.messages, thread.messages.length > 0 ? "messages" : undefined);
      snapshot.partial = thread.partial;
      if (query(root, "a[href*='Update.html'][href*='Action=Respond']")) found.push("reply");
    } else if (replyEditor(place)) found.push("reply");
  } catch {
    snapshot.partial = true;
  }
  return snapshot;
}

function modeOf(form: Element): ReplyEditor["mode"] {
  const type = query<HTMLSelectElement>(form, "select#UpdateType, select[name='UpdateType']");
  const action = query<HTMLInputElement>(form, "input[name='Action']");
  const value = type ? type.value : action?.value;
  if (value === "response" || value === "Respond") return "reply";
  return value === "private" || value === "Comment" ? "note" : "unknown";
}

/** The form's own message box: CKEditor 4 in a frame (5), CKEditor 5 in the page (6), or the plain field. */
function replyEditor(place: TicketPlace): ReplyEditor | null {
  const form = place.page === "reply" ? firstMatch(place.root, SELECTORS.replyForm) : null;
  const field =
    form && query<HTMLTextAreaElement>(form, "textarea#UpdateContent, textarea[name='UpdateContent']");
  if (!field) return null;
  const mode = modeOf(form);
  const frame = query<HTMLIFrameElement>(form, "#cke_UpdateContent iframe.cke_wysiwyg_frame");
  const framed = frame && editableBodyOf(frame);
  if (framed) return { element: framed, mode };
  const inline = query(form, ".messagebox-container .ck-editor__editable, .ck-editor__editable");
  if (inline) return { element: inline, mode };
  // While the rich editor loads, and in its source view, the field is not where the agent's words go.
  const rich = /(^|\s)richtext(\s|$)/.test(attribute(field, "class") ?? "");
  return rich ? null : { element: field, mode };
}

/** Request Tracker; read in its own sources (4.4, 5.0.8, 6.0) and live in 5.0.3. */
export const requestTracker: HelpdeskAdapter = {
  id: "request-tracker",
  name: "Request Tracker",
  checked: "2026-11-22",
  reads: "ticket and reply pages, 4.4 to 6",
  hosts: [],
  certainty: allAt("A"),
  locate: locateRequestTracker,
  // The history arrives after the page; without scripts or unfolded it is there from the start.
  ready: (place) =>
    place.page === "reply"
      ? replyEditor(place) !== null
      : query(place.root, ".transaction, #deferred_ticket_history") !== null,
  read,
  replyEditor,
};
