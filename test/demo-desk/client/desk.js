/** Draws the page that was loaded and moves between tickets without loading another. */
import { el } from "./dom.js";
import { listAside, listPage } from "./list.js";
import { ticketPage } from "./thread.js";

const desk = document.getElementById("desk");
const data = JSON.parse(document.getElementById("desk-data").textContent);

/** Unsent text by ticket: leaving a ticket and coming back loses nothing. */
const drafts = new Map();
let latest = 0;

function draw(ticket) {
  const scroll = desk.querySelector(".aside .rows")?.scrollTop ?? 0;
  if (ticket === undefined) {
    document.title = "Inbox · Demo desk";
    desk.replaceChildren(listPage(data.tickets));
    return;
  }
  if (ticket === null) {
    document.title = "Not found · Demo desk";
    desk.replaceChildren(
      el(
        "main",
        { class: "lost" },
        el("h1", {}, "No such ticket"),
        el("p", {}, "It may have been a slip in the address."),
        el("a", { href: "/" }, "Back to the inbox"),
      ),
    );
    return;
  }
  document.title = `#${ticket.id} ${ticket.subject || "(no subject)"} · Demo desk`;
  const draft = drafts.get(ticket.id) ?? { mode: "reply", text: "" };
  drafts.set(ticket.id, draft);
  desk.replaceChildren(
    listAside(data.tickets, ticket.id),
    ticketPage(ticket, draft, (message) => send(ticket, draft, message)),
  );
  desk.querySelector(".aside .rows").scrollTop = scroll;
  desk.querySelector(".aside [aria-current]").scrollIntoView({ block: "nearest" });
}

async function send(ticket, draft, message) {
  const response = await fetch(`/api/tickets/${ticket.id}`, {
    method: "POST",
    body: JSON.stringify(message),
  });
  if (!response.ok) return;
  draft.text = "";
  if (idInAddress() === ticket.id) draw(await response.json());
}

const idInAddress = () => /^\/tickets\/([^/]+)$/.exec(location.pathname)?.[1];

/** The old ticket stays on the page until the new one is there, as in the helpdesks people really use. */
async function show() {
  latest += 1;
  const turn = latest;
  const id = idInAddress();
  if (id === undefined) return draw(undefined);
  const response = await fetch(`/api/tickets/${id}`);
  if (turn !== latest) return;
  draw(response.ok ? await response.json() : null);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='/']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href") + location.search);
  show();
});
window.addEventListener("popstate", show);

draw(data.ticket);
