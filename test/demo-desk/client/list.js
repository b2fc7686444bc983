/** The list of tickets: wide on its own page, slim beside an open ticket. */
import { avatar, displayName, displaySubject, el, statusPill, whenShort } from "./dom.js";

/** The list page. */
export function listPage(tickets) {
  const rows = el("ul", { class: "rows" }, ...tickets.map((ticket) => row(ticket, undefined)));
  const empty = el("p", { class: "nothing", hidden: true }, "No ticket matches.");
  return el(
    "main",
    { class: "inbox", "data-ticket-list": true },
    el(
      "div",
      { class: "inbox-head" },
      el("h1", {}, "Inbox"),
      el("span", { class: "count" }, tickets.length),
      search(rows, empty),
    ),
    rows,
    empty,
  );
}

/** The slim list beside ticket `openId`. */
export function listAside(tickets, openId) {
  const rows = el("ul", { class: "rows slim" }, ...tickets.map((ticket) => row(ticket, openId)));
  return el(
    "nav",
    { class: "aside", "aria-label": "Tickets" },
    el("a", { class: "aside-head", href: "/" }, "Inbox", el("span", { class: "count" }, tickets.length)),
    rows,
  );
}

function row(ticket, openId) {
  const subject = displaySubject(ticket.subject);
  return el(
    "li",
    {},
    el(
      "a",
      { class: "row", href: `/tickets/${ticket.id}`, "aria-current": ticket.id === openId && "page" },
      avatar(ticket.requester.name),
      el("span", { class: "who" }, displayName(ticket.requester)),
      el(
        "span",
        { class: "what" },
        el("span", { class: "subject" }, subject),
        el("span", { class: "preview" }, ticket.preview ?? ""),
      ),
      el("span", { class: "shop" }, ticket.shop),
      statusPill(ticket.status),
      el("span", { class: "at" }, ticket.at ? whenShort(ticket.at) : ""),
    ),
  );
}

function search(rows, empty) {
  const input = el("input", {
    type: "search",
    placeholder: "Search tickets",
    "aria-label": "Search tickets",
  });
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    for (const item of rows.children) item.hidden = !item.textContent.toLowerCase().includes(wanted);
    empty.hidden = [...rows.children].some((item) => !item.hidden);
  });
  return input;
}
