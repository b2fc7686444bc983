/** One file per helpdesk implements this; adapters know the DOM and the ticket's types, nothing of the extension. */
import type { SnapshotField, TicketSnapshot } from "../ticket";

/** A ticket found on a page, before it is read. */
export interface TicketPlace {
  ticketId: string;
  /** Only inside this element may anything of the ticket be read. */
  root: Element;
  page: "thread" | "reply";
  /** The element whose changes say that the thread has grown, where that is a smaller one than `root`. */
  watch?: Element;
}

/** Where a reply is typed. `mode` says whether the customer would see it. */
export interface ReplyEditor {
  element: HTMLElement;
  mode: "reply" | "note" | "unknown";
}

/**
 * How a fact about a page is known. A: read in the helpdesk's own source or seen live. B: several maintained tools rely
 * on it. C: one tool or an old one does. D: a guess.
 */
export const CERTAINTIES = ["A", "B", "C", "D"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a certainty is stated for: the fields asked for, and who wrote each message. */
export type CertainField = SnapshotField | "roles";
export type Certainties = Readonly<Record<CertainField, Certainty>>;

export interface HelpdeskAdapter {
  /** Stable id, also the file's name. */
  id: string;
  /** Product name for the eye. */
  name: string;
  /** ISO date on which the page facts were last checked. */
  checked: string;
  /** For people: which pages and versions it reads, half a sentence. */
  reads: string;
  /**
   * Match patterns of a hosted helpdesk's agent pages, paths included; they go into the manifest. Empty for what is
   * hosted anywhere: its pages are known by what they are, after the agent has turned the site on.
   */
  hosts: readonly string[];
  certainty: Certainties;
  /** Cheap and pure: URL first, then the DOM; null when this is not one of its ticket pages. */
  locate(document: Document, url: URL): TicketPlace | null;
  /**
   * Like `locate` for pages that take long to tell: yields wherever the page may have its main thread back. What it
   * finds is what `read` goes by in the same turn.
   */
  look?(document: Document, url: URL): Generator<void, TicketPlace | null, void>;
  /** True when the place has rendered enough to be read. */
  ready(place: TicketPlace, document: Document): boolean;
  /** Never throws; every field but the id may be missing. */
  read(place: TicketPlace, document: Document, url: URL): TicketSnapshot;
  /** What grows with the conversation, for places whose root is the whole page; null while there is no conversation. */
  watched?(place: TicketPlace): Element | null;
  /** A frame of this page in which tickets come and go under one address; null where there is none. */
  pane?(document: Document, url: URL): HTMLIFrameElement | null;
  /** False when the page has come to show something else; asked where a place does not prove which ticket it is. */
  isStill?(place: TicketPlace, document: Document, url: URL): boolean;
  /** The reply box now on the page, or null. */
  replyEditor(place: TicketPlace, document: Document): ReplyEditor | null;
}

export type Found = SnapshotField[];
