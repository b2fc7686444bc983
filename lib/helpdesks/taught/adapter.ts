/** The adapter that a taught site amounts to, in front of those that know helpdesks. */
import { isConnected, tagOf } from "../dom";
import { aroundThread } from "../kit/around-thread";
import { framedBox, shownBox } from "../kit/boxes";
import { allAt } from "../kit/define";
import type { LocatedTicket } from "../registry";
import type { HelpdeskAdapter, TicketPlace } from "../types";
import { idInAddress } from "./address";
import { hasSomething, ticketRoot } from "./place";
import { TAUGHT_HELPDESK, type TaughtSite, type TaughtSpot } from "./profile";
import { merged, readTaught } from "./read";
import { atSpot, lineAt, numberIn, safely } from "./spots";
import { itemsOf } from "./thread";
import { entered } from "./trees";

/** Finds the ticket on a page. */
export type Locate = (document: Document, url: URL) => LocatedTicket | null;

const nameOf = (origin: string): string => origin.replace(/^https?:\/\//, "");

/**
 * The adapter that a taught site amounts to.
 * @param known finds a page's ticket without what was taught
 */
export function taughtAdapter(site: TaughtSite, known: Locate): HelpdeskAdapter {
  const bases = new WeakMap<TicketPlace, LocatedTicket>();

  const baseAt = (document: Document, url: URL): LocatedTicket | null => {
    const base = known(document, url);
    return base?.adapter.id === site.helpdesk ? base : null;
  };
  const locate = (document: Document, url: URL): TicketPlace | null => {
    const inAddress = idInAddress(site.address, url);
    if (inAddress === null) return null;
    if (site.helpdesk !== TAUGHT_HELPDESK) {
      const base = baseAt(document, url);
      if (base?.place.page === "reply") return null;
      if (base) {
        const place = { ...base.place };
        bases.set(place, base);
        return place;
      }
    }
    const root = safely(() => ticketRoot(document, site, inAddress));
    if (!root) return null;
    if (inAddress !== "")
      return hasSomething(root, site) ? { ticketId: inAddress, root, page: "thread" } : null;
    const printed = site.number && safely(() => atSpot(root, site.number as TaughtSpot, []));
    const ticketId = printed ? numberIn(lineAt(printed)) : undefined;
    return ticketId ? { ticketId, root, page: "thread" } : null;
  };

  return {
    id: site.helpdesk,
    name: nameOf(site.origin),
    checked: new Date(site.savedAt).toISOString().slice(0, 10),
    reads: "what an agent pointed at",
    hosts: [],
    certainty: allAt("A"),
    locate: (document, url) => safely(() => locate(document, url)) ?? null,
    ready(place, document) {
      const base = bases.get(place);
      return (
        isConnected(place.root) &&
        (base ? base.adapter.ready(base.place, document) : hasSomething(place.root, site))
      );
    },
    watched(place) {
      const { thread } = site;
      const base = bases.get(place);
      if (!thread) return base?.adapter.watched?.(base.place) ?? null;
      return safely(() => aroundThread(itemsOf(place.root, thread))) ?? null;
    },
    read(place, document, url) {
      const base = bases.get(place);
      const before = base?.adapter.read(base.place, document, url);
      return merged(site, place, url, before, readTaught(site, place.root, before ?? {}));
    },
    replyEditor(place, document) {
      const { reply } = site;
      if (reply !== null) {
        const element = safely(() => {
          const there = entered(place.root, reply);
          const shown = there && shownBox(there.tree, [there.selector]);
          return shown && (framedBox(there.tree, [there.selector]) ?? shown);
        });
        if (!element || tagOf(element) === "iframe") return null;
        const mode = bases.get(place)?.adapter.replyEditor(place, document)?.mode;
        return { element, mode: mode ?? "unknown" };
      }
      const base = bases.get(place);
      return base?.adapter.replyEditor(base.place, document) ?? null;
    },
  };
}

/** Tickets of this page, what was taught first. */
export const locateTaught =
  (site: TaughtSite | null, known: Locate): Locate =>
  (document, url) => {
    if (!site) return known(document, url);
    const adapter = taughtAdapter(site, known);
    const place = adapter.locate(document, url);
    return place ? { adapter, place } : known(document, url);
  };
