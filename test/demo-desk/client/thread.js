/** One ticket: head, conversation and reply box. Data attributes say what each part is. */
import { composer } from "./composer.js";
import { avatar, displayName, displaySubject, el, statusPill, when } from "./dom.js";

/** The ticket's page; `onSend({note, text})` is called when the agent presses Send. */
export function ticketPage(ticket, draft, onSend) {
  return el(
    "main",
    { class: "ticket", "data-ticket-id": ticket.id, "data-ticket-status": ticket.status },
    head(ticket),
    el("section", { class: "thread", "aria-label": "Conversation", tabindex: "0" }, conversation(ticket)),
    composer(ticket, draft, onSend),
  );
}

function head({ id, subject, requester, status, shop }) {
  return el(
    "div",
    { class: "head" },
    el("a", { class: "back", href: "/" }, "All tickets"),
    el(
      "div",
      { class: "head-line" },
      el("h1", { class: subject ? "" : "muted", "data-ticket-subject": subject }, displaySubject(subject)),
      statusPill(status),
    ),
    el(
      "p",
      { class: "from", "data-requester-name": requester.name, "data-requester-email": requester.email },
      el("b", {}, displayName(requester)),
      requester.name ? el("span", {}, requester.email) : false,
      el("span", {}, `#${id}`),
      el("span", {}, `to ${shop}`),
    ),
  );
}

function conversation({ messages }) {
  if (messages.length === 0) {
    return el("p", { class: "nothing" }, "This ticket came in without a message.");
  }
  return el("ol", { class: "messages", role: "list" }, ...messages.map(messageItem));
}

function messageItem({ role, author, at, text }) {
  return el(
    "li",
    { class: `message ${role}`, "data-message-role": role, "data-message-author": author },
    avatar(author),
    el(
      "div",
      { class: "card" },
      el(
        "div",
        { class: "card-head" },
        el("b", {}, author),
        role !== "customer" && el("span", { class: "tag" }, role === "note" ? "Internal note" : "Agent"),
        el("time", { datetime: at }, when(at)),
      ),
      el("div", { class: "body", "data-message-body": true }, ...runs(text)),
    ),
  );
}

/** Quotations and signatures step back, as mail programs show them; no character is changed. */
function runs(text) {
  const parts = [];
  let signature = false;
  for (const line of text.split("\n")) {
    signature ||= line === "-- ";
    const kind = signature ? "signature" : line.startsWith(">") ? "quote" : "plain";
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts.map(({ kind, lines }) => el("div", { class: `run ${kind}` }, lines.join("\n")));
}
