/** Makes an adapter out of a description: a table of selectors and a few functions that say what is special about a helpdesk. */
import {
  type Channel,
  type Person,
  SNAPSHOT_FIELDS,
  type SnapshotField,
  type TicketSnapshot,
  type TicketStatus,
} from "../../ticket";
import { isConnected, queryAll } from "../dom";
import type { Certainties, HelpdeskAdapter, ReplyEditor, TicketPlace } from "../types";
import { aroundThread } from "./around-thread";
import { isThere } from "./boxes";
import type { Field } from "./fields";
import { type Leant, lean, leantBox, leantThread, thinFields } from "./lean";
import { readThread, type ThreadSpec } from "./thread";

/** What an address alone says. */
export interface Address {
  ticketId: string;
  page: TicketPlace["page"];
}

export interface HelpdeskSpec {
  id: string;
  name: string;
  /** ISO date on which the facts were last checked. */
  checked: string;
  reads: string;
  hosts?: readonly string[];
  certainty: Certainties;
  channel?: Channel;
  /**
   * Fields that are asked of the fallback inside the ticket's container when they were not found; those whose facts are
   * C or D when left out. None for what the helpdesk has no place for, such as a status in a mail client.
   */
  leansOn?: readonly SnapshotField[];
  /**
   * Words of which every ticket address holds at least one, e.g. `/conversation/`. All other pages of a site are done
   * with after this comparison, which takes a thousandth of what the first use of a pattern takes.
   */
  hints: readonly string[];
  /** Which ticket an address names; touches no page. */
  address(url: URL): Address | null;
  /** That ticket's own element; null for another program's page, and where address and page disagree. */
  container(document: Document, address: Address, url: URL): Element | null;
  /** One of these stands in the container once it can be read; a function where that does not say enough. */
  ready: readonly string[] | ((root: Element) => boolean);
  /** The number people say, where it is another than the id in the address. */
  number?: Field<string>;
  subject?: Field<string>;
  requester?: Field<Person>;
  agent?: (document: Document) => string | undefined;
  status?: Field<TicketStatus>;
  /** Null for pages that show no conversation. */
  thread?: ThreadSpec;
  replyBox(place: TicketPlace, document: Document): ReplyEditor | null;
  /** What opens the reply box, so that a closed one counts as found. */
  replyOpeners?: readonly string[];
  /** The ticket's lasting address; as the browser has it when left out. */
  ticketUrl?(url: URL, ticketId: string): string;
  /** Where a reply is written when that is another page in the same tab. */
  replyUrl?(place: TicketPlace, url: URL): string | undefined;
}

/** A page that breaks one reading still gives the ticket with all the others. */
function safely<Value>(read: (() => Value | undefined) | undefined): Value | undefined {
  try {
    return read?.();
  } catch {
    return undefined;
  }
}

/** Found fields that rest on a fact nobody has seen lately (C) or at all (D), or on a guess about this page. */
const guessedOf = (found: readonly SnapshotField[], certainty: Certainties, leant: Leant): SnapshotField[] =>
  found.filter(
    (field) =>
      certainty[field] === "C" || certainty[field] === "D" || (field !== "id" && Boolean(leant[field])),
  );

/** The messages as the adapter knows them, whatever they hold. */
const itemsOf = ({ thread }: HelpdeskSpec, root: Element): Element[] =>
  thread ? (thread.items.map((items) => queryAll(root, items)).find((found) => found.length > 0) ?? []) : [];

const leansOn = (spec: HelpdeskSpec): readonly SnapshotField[] => spec.leansOn ?? thinFields(spec.certainty);

function readBy(spec: HelpdeskSpec, place: TicketPlace, document: Document, url: URL): TicketSnapshot {
  const { root, ticketId, page } = place;
  const field = <Value>(read: Field<Value> | undefined) => safely(() => read?.(root));
  const named = field(spec.requester);
  const agent = safely(() => spec.agent?.(document));
  const { thread } = spec;
  const known = { requester: named, agent, root };
  const conversation =
    page === "thread" && thread ? safely(() => readThread(root, thread, known)) : undefined;
  const own = { subject: field(spec.subject), requester: named, status: field(spec.status) };
  const replyUrl = safely(() => spec.replyUrl?.(place, url));
  const box =
    replyUrl ??
    safely(() => isThere(root, spec.replyOpeners ?? []) || spec.replyBox(place, document) !== null);
  const missing: Record<SnapshotField, boolean> = {
    id: false,
    subject: own.subject === undefined,
    requester: named === undefined,
    messages: (conversation?.messages.length ?? 0) === 0,
    status: own.status === undefined,
    reply: !box,
  };
  const asked = page === "thread" ? leansOn(spec).filter((name) => missing[name]) : [];
  const leant = safely(() => lean(place, asked, itemsOf(spec, root), named)) ?? {};
  const subject = own.subject ?? leant.subject;
  const requester = named ?? leant.requester;
  const status = own.status ?? leant.status;
  const messages = missing.messages ? (leant.messages ?? []) : (conversation?.messages ?? []);
  const has: Record<SnapshotField, boolean> = {
    id: true,
    subject: subject !== undefined,
    requester: requester !== undefined,
    messages: messages.length > 0,
    status: status !== undefined,
    reply: Boolean(box || leant.reply),
  };
  const found = SNAPSHOT_FIELDS.filter((name) => has[name]);
  const number = spec.number ? field(spec.number) : ticketId;
  const guessed = guessedOf(found, spec.certainty, leant);
  return {
    helpdesk: spec.id,
    host: url.host,
    id: ticketId,
    ...(number && { number }),
    url: spec.ticketUrl?.(url, ticketId) ?? url.href,
    ...(subject && { subject }),
    ...(requester && { requester }),
    ...(agent && { agent }),
    messages,
    ...(status && { status }),
    ...(spec.channel && { channel: spec.channel }),
    // A guessed conversation may lack what nobody has described.
    partial: missing.messages ? true : (conversation?.partial ?? true),
    found,
    ...(guessed.length > 0 && { guessed }),
    page,
    ...(replyUrl && { replyUrl }),
  };
}

/** The reply box as the adapter knows it; where its facts are thin, the one beside the conversation. */
function boxBy(spec: HelpdeskSpec, place: TicketPlace, document: Document): ReplyEditor | null {
  const own = safely(() => spec.replyBox(place, document)) ?? null;
  if (own || place.page !== "thread" || !leansOn(spec).includes("reply")) return own;
  return safely(() => leantBox(place, itemsOf(spec, place.root))) ?? null;
}

/** The adapter that a description amounts to. */
export const defineHelpdesk = (spec: HelpdeskSpec): HelpdeskAdapter => ({
  id: spec.id,
  name: spec.name,
  checked: spec.checked,
  reads: spec.reads,
  hosts: spec.hosts ?? [],
  certainty: spec.certainty,
  locate(document, url) {
    const { href } = url;
    const address = spec.hints.some((hint) => href.includes(hint)) ? spec.address(url) : null;
    const root = address && spec.container(document, address, url);
    return root ? { ...address, root } : null;
  },
  ready: ({ root }) =>
    isConnected(root) && (typeof spec.ready === "function" ? spec.ready(root) : isThere(root, spec.ready)),
  read: (place, document, url) => readBy(spec, place, document, url),
  replyEditor: (place, document) => boxBy(spec, place, document),
  watched: (place) =>
    safely(() => {
      const items = itemsOf(spec, place.root);
      return aroundThread(items.length > 0 ? items : leantThread(place).blocks);
    }) ?? null,
});

/** Every field alike; what differs is named after it. */
export const allAt = (certainty: Certainties["id"], but: Partial<Certainties> = {}): Certainties => ({
  id: certainty,
  subject: certainty,
  requester: certainty,
  messages: certainty,
  roles: certainty,
  status: certainty,
  reply: certainty,
  ...but,
});
