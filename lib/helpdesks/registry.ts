/** Every helpdesk Amends knows, in the order in which a page is tried. Adding one is one file and one line here. */
import { chatwoot } from "./chatwoot";
import { demoDesk } from "./demo-desk";
import { fallback } from "./fallback";
import { frappe } from "./frappe";
import { freescout } from "./freescout";
import { freshdesk } from "./freshdesk";
import { freshservice } from "./freshservice";
import { front } from "./front";
import { glpi } from "./glpi";
import { gmail } from "./gmail";
import { gorgias } from "./gorgias";
import { helpScout } from "./help-scout";
import { hubspot } from "./hubspot";
import { intercom } from "./intercom";
import { jira } from "./jira";
import { kayako } from "./kayako";
import { liveagent } from "./liveagent";
import { missive } from "./missive";
import { osticket } from "./osticket";
import { otrs } from "./otrs";
import { outlook } from "./outlook";
import { reamaze } from "./reamaze";
import { redmine } from "./redmine";
import { requestTracker } from "./request-tracker";
import { roundcube } from "./roundcube";
import { salesforce } from "./salesforce";
import type { HelpdeskAdapter, TicketPlace } from "./types";
import { uvdesk } from "./uvdesk";
import { zammad } from "./zammad";
import { zendesk } from "./zendesk";
import { zohoDesk } from "./zoho-desk";

export const ADAPTERS: readonly HelpdeskAdapter[] = [
  demoDesk,
  requestTracker,
  redmine,
  otrs,
  zammad,
  freescout,
  osticket,
  glpi,
  uvdesk,
  frappe,
  chatwoot,
  roundcube,
  zendesk,
  freshdesk,
  freshservice,
  gmail,
  jira,
  intercom,
  helpScout,
  zohoDesk,
  reamaze,
  outlook,
  hubspot,
  salesforce,
  kayako,
  gorgias,
  front,
  liveagent,
  missive,
];

/** Match patterns of every hosted helpdesk; the manifest asks for these hosts and no others. */
export const HOSTED_PATTERNS: readonly string[] = ADAPTERS.flatMap(({ hosts }) => hosts);

export interface LocatedTicket {
  adapter: HelpdeskAdapter;
  place: TicketPlace;
}

/** The ticket on this page and the adapter that reads it; null on every other page. Never throws. */
export function locateTicket(document: Document, url: URL): LocatedTicket | null {
  for (const adapter of ADAPTERS) {
    try {
      const place = adapter.locate(document, url);
      if (place) return { adapter, place };
    } catch {
      // A page that one adapter trips over may still belong to the next.
    }
  }
  return null;
}

/**
 * Whether a page that no adapter reads may be guessed at. Not on the hosts of hosted helpdesks: what their adapter does
 * not find there is no ticket, or one that can't be told from another.
 */
export const mayBeGuessed = ({ protocol, hostname }: URL): boolean =>
  !HOSTED_PATTERNS.some((pattern) => {
    const [, host = ""] = /^[^:]+:\/\/([^/]+)\//.exec(pattern) ?? [];
    const bare = host.replace(/^\*\./, "");
    return protocol === "https:" && (hostname === bare || (host !== bare && hostname.endsWith(`.${bare}`)));
  });

/** The frame in which this page shows its tickets one after the other, if it has such a frame. Never throws. */
export function ticketPane(document: Document, url: URL): HTMLIFrameElement | null {
  for (const adapter of ADAPTERS) {
    try {
      const pane = adapter.pane?.(document, url);
      if (pane) return pane;
    } catch {
      // As above.
    }
  }
  return null;
}

/** The adapter with this id, or undefined: cases outlive adapters. */
export const adapterById = (id: string): HelpdeskAdapter | undefined =>
  id === fallback.id ? fallback : ADAPTERS.find((adapter) => adapter.id === id);
