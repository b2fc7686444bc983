/** Reads a taught page. What the agent did not teach is left to the adapter that knows the page, where there is one. */
import {
  type Person,
  SNAPSHOT_FIELDS,
  type SnapshotField,
  type TicketMessage,
  type TicketSnapshot,
  type TicketStatus,
} from "../../ticket";
import { aroundOf } from "../fallback/around";
import { guessStatus } from "../fallback/status";
import { type Known, readThread } from "../kit/thread";
import type { TicketPlace } from "../types";
import type { TaughtSite, TaughtSpot } from "./profile";
import { atSpot, lineAt, numberIn, personAt, safely } from "./spots";
import { itemsOf, itemsOfCustomer, threadOf, threadSpec } from "./thread";
import { deepFirst, entered } from "./trees";

/** What was read of what was taught. */
export interface Read {
  subject?: string | undefined;
  number?: string | undefined;
  requester?: Person | undefined;
  conversation?: { messages: TicketMessage[]; partial: boolean } | undefined;
  /** By the page's own code for it, a guess: what an agent could point at is a word in their language, of each desk's own. */
  status?: TicketStatus | undefined;
  reply: boolean;
}

/** Reads every taught field inside a ticket's own element. */
export function readTaught(
  site: TaughtSite,
  root: Element,
  known: Pick<TicketSnapshot, "requester" | "agent">,
): Read {
  const { thread } = site;
  const items = thread ? (safely(() => itemsOf(root, thread)) ?? []) : [];
  const textAt = (spot: TaughtSpot | null) =>
    spot
      ? safely(() => {
          const element = atSpot(root, spot, items);
          return element ? lineAt(element) : undefined;
        })
      : undefined;
  const customer = site.customer;
  const requester =
    customer &&
    safely(() => {
      const theirs = customer.in === "message" && thread ? itemsOfCustomer(items, thread) : items;
      const element = atSpot(root, customer, theirs);
      return element ? personAt(element) : undefined;
    });
  const knows: Known = { requester: requester ?? known.requester, agent: known.agent, root };
  return {
    subject: textAt(site.subject),
    number: numberIn(textAt(site.number)),
    requester: requester ?? undefined,
    conversation: thread
      ? safely(() => {
          // Where the messages stand in a tree of their own, that is where they are looked for.
          const tree = entered(root, thread.items)?.tree ?? root;
          return readThread(tree, threadSpec(thread, items, threadOf(root, thread, items)), knows);
        })
      : undefined,
    status: safely(() => guessStatus(aroundOf(root, items))),
    reply: site.reply !== null && (safely(() => deepFirst(root, site.reply ?? "") !== null) ?? false),
  };
}

/** What was taught wins; a taught thing that is not there is missing, whatever the adapter thinks it sees. */
export function merged(
  site: TaughtSite,
  place: TicketPlace,
  url: URL,
  before: TicketSnapshot | undefined,
  read: Read,
): TicketSnapshot {
  const subject = site.subject ? read.subject : before?.subject;
  const requester = site.customer ? read.requester : before?.requester;
  const messages = site.thread ? (read.conversation?.messages ?? []) : (before?.messages ?? []);
  const isPartial = site.thread ? (read.conversation?.partial ?? true) : (before?.partial ?? true);
  const status = before ? before.status : read.status;
  const number = read.number ?? before?.number ?? place.ticketId;
  const has: Record<SnapshotField, boolean> = {
    id: true,
    subject: subject !== undefined,
    requester: requester !== undefined,
    messages: messages.length > 0,
    status: status !== undefined,
    reply: site.reply !== null ? read.reply : (before?.found.includes("reply") ?? false),
  };
  const taught: Partial<Record<SnapshotField, unknown>> = {
    subject: site.subject,
    requester: site.customer,
    messages: site.thread,
    reply: site.reply,
  };
  const found = SNAPSHOT_FIELDS.filter((name) => has[name]);
  // Nothing but its place at the beginning says that the oldest message is the customer's.
  const isByPlace = site.customer?.in === "message" && site.thread?.roles.customer.length === 0;
  const guessed = found.filter((name) =>
    taught[name]
      ? name === "requester" && isByPlace
      : before
        ? before.guessed?.includes(name)
        : name === "status",
  );
  return {
    helpdesk: site.helpdesk,
    host: url.host,
    id: place.ticketId,
    number,
    url: before?.url ?? url.href,
    ...(subject && { subject }),
    ...(requester && { requester }),
    ...(before?.agent && { agent: before.agent }),
    messages,
    ...(status && { status }),
    ...(before?.channel && { channel: before.channel }),
    partial: isPartial,
    found,
    ...(guessed.length > 0 && { guessed }),
    page: "thread",
    ...(before?.replyUrl && site.reply === null && { replyUrl: before.replyUrl }),
  };
}
