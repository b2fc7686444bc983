/** Reads the project's own demo helpdesk, by its data attributes. */
import { MESSAGE_ROLES, type SnapshotField, TICKET_STATUSES, type TicketMessage } from "../ticket";
import { allAt } from "./kit/define";
import { attribute, closest } from "./nodes";
import type { HelpdeskAdapter } from "./types";

const FINGERPRINT = 'meta[name="generator"][content="Amends demo desk"]';

const present = (value: string | null | undefined): string | undefined => value?.trim() || undefined;

function readMessage(item: Element): TicketMessage {
  const role = MESSAGE_ROLES.find((known) => known === item.getAttribute("data-message-role"));
  const time = item.querySelector("time");
  const at = Date.parse(time?.getAttribute("datetime") ?? "");
  const runs = item.querySelector("[data-message-body]")?.children ?? [];
  return {
    role: role ?? "unknown",
    author: present(item.getAttribute("data-message-author")),
    at: Number.isNaN(at) ? undefined : at,
    atText: present(time?.textContent),
    text: Array.from(runs, (run) => run.textContent ?? "").join("\n"),
  };
}

/** The demo desk on whatever host it is served from: its pages say what they are. */
export const demoDesk: HelpdeskAdapter = {
  id: "demo-desk",
  name: "Demo desk",
  checked: "2026-11-22",
  reads: "the data attributes of its own pages",
  hosts: [],
  certainty: allAt("A"),

  locate(document, url) {
    const ticketId = /^\/tickets\/([^/]+)$/.exec(url.pathname)?.[1];
    if (!ticketId || !document.querySelector(FINGERPRINT)) return null;
    const root = document.querySelector("main[data-ticket-id]");
    // While the next ticket loads, the page still shows the one before it under the new address.
    if (root?.getAttribute("data-ticket-id") !== ticketId) return null;
    return { ticketId, root, page: "thread" };
  },

  ready: ({ root }) => root.isConnected && root.querySelector("[data-reply-form]") !== null,

  read({ ticketId, root }, document, url) {
    const subject = present(root.querySelector("[data-ticket-subject]")?.getAttribute("data-ticket-subject"));
    const from = root.querySelector("[data-requester-email]");
    const requester = {
      name: present(from?.getAttribute("data-requester-name")),
      email: present(from?.getAttribute("data-requester-email")),
    };
    const status = TICKET_STATUSES.find((known) => known === root.getAttribute("data-ticket-status"));
    const messages = Array.from(root.querySelectorAll("[data-message-role]"), readMessage);
    const found: SnapshotField[] = ["id"];
    if (subject) found.push("subject");
    if (requester.name ?? requester.email) found.push("requester");
    if (messages.length > 0) found.push("messages");
    if (status) found.push("status");
    if (root.querySelector("[data-reply-editor]")) found.push("reply");
    return {
      helpdesk: "demo-desk",
      host: url.host,
      id: ticketId,
      number: ticketId,
      url: url.href,
      subject,
      requester,
      agent: present(document.querySelector("[data-desk-agent]")?.getAttribute("data-desk-agent")),
      messages,
      status: status ?? "unknown",
      channel: "email",
      partial: false,
      found,
      page: "thread",
    };
  },

  replyEditor({ root }) {
    const element = root.querySelector<HTMLElement>("[data-reply-editor]");
    if (!element) return null;
    const form = closest(element, "[data-reply-form]");
    const mode = form && attribute(form, "data-reply-mode");
    return { element, mode: mode === "reply" || mode === "note" ? mode : "unknown" };
  },
};
