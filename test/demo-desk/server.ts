/** Serves the demo desk on loopback with nothing but Node; what an agent sends is kept in memory, for tests to count. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { deskPage } from "./page.ts";
import { DEMO_AGENT, DEMO_TICKETS, type DemoMessage, type DemoTicket } from "./tickets.ts";

export interface DemoDesk {
  /** With no slash at the end, e.g. `http://127.0.0.1:40123`. */
  url: string;
  /** What was sent since the start, oldest first: empty proves that nothing was. */
  sent: readonly SentMessage[];
  close(): Promise<void>;
}

export interface SentMessage {
  ticketId: string;
  role: "agent" | "note";
  text: string;
}

export interface DemoDeskOptions {
  tickets?: readonly DemoTicket[];
  /** Milliseconds before a ticket's data comes back on in-page navigation, while the old one is still shown. */
  delay?: number;
}

const ASSETS: Record<string, string> = {
  "/desk.css": "text/css",
  "/desk.js": "text/javascript",
  "/dom.js": "text/javascript",
  "/thread.js": "text/javascript",
  "/composer.js": "text/javascript",
  "/list.js": "text/javascript",
};

/** As strict as a careful helpdesk's, so that nobody's sidebar works here by luck. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'none'; base-uri 'none'; form-action 'none'";

/** Starts the desk on `port`, or on any free one. @throws Error when the port is taken. */
export async function startDemoDesk(port = 0, options: DemoDeskOptions = {}): Promise<DemoDesk> {
  const tickets = structuredClone(options.tickets ?? DEMO_TICKETS) as DemoTicket[];
  const sent: SentMessage[] = [];

  const server = createServer((request, response) => {
    answer(request, response, { tickets, sent, delay: options.delay ?? 0 }).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface State {
  tickets: DemoTicket[];
  sent: SentMessage[];
  delay: number;
}

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  const asset = ASSETS[pathname];
  if (asset) {
    return send(response, 200, asset, readFileSync(new URL(`client${pathname}`, import.meta.url), "utf8"));
  }
  if (pathname === "/") return send(response, 200, "text/html", deskPage(state.tickets, undefined));

  const [, api, id = ""] = /^(\/api)?\/tickets\/([^/]+)$/.exec(pathname) ?? [];
  const ticket = state.tickets.find((one) => one.id === id);
  if (!ticket) {
    if (api) return send(response, 404, "application/json", "{}");
    return send(response, 404, "text/html", deskPage(state.tickets, null));
  }
  if (!api) return send(response, 200, "text/html", deskPage(state.tickets, ticket));
  if (request.method === "POST") keep(state, ticket, JSON.parse(await bodyOf(request)));
  else if (state.delay > 0) await new Promise((resolve) => setTimeout(resolve, state.delay));
  return send(response, 200, "application/json", JSON.stringify(ticket));
}

function keep(state: State, ticket: DemoTicket, posted: { note?: unknown; text?: unknown }): void {
  const text = String(posted.text ?? "");
  const role = posted.note ? "note" : "agent";
  const message: DemoMessage = { role, author: DEMO_AGENT, at: sentAt(ticket), text };
  ticket.messages.push(message);
  state.sent.push({ ticketId: ticket.id, role, text });
}

/** One minute after the last message: the desk lives on its own fixed day, not on this computer's. */
function sentAt(ticket: DemoTicket): string {
  const last = ticket.messages.at(-1)?.at ?? "2026-11-20T12:00:00.000Z";
  return new Date(Date.parse(last) + 60_000).toISOString();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": POLICY,
    "cache-control": "no-store",
  });
  response.end(body);
}
