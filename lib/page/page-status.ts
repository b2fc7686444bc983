/** What the popup is told of this page. */
import { ADAPTERS } from "../helpdesks/registry";
import type { PageStatus } from "../messaging/protocol";
import type { Found } from "./wait-for-ticket";

/** How many fields an adapter is asked for (SNAPSHOT_FIELDS; the schema file stays off the page's thread). */
const FIELDS = 6;

export function pageStatus(found: Found | null, document: Document): PageStatus {
  if (!found) return { helpdesk: null, helpdeskName: null, ticket: null, found: 0, of: FIELDS };
  const { adapter, place } = found;
  const snapshot = adapter.read(place, document, new URL(document.location.href));
  const known = ADAPTERS.find(({ id }) => id === adapter.id);
  return {
    helpdesk: adapter.id,
    helpdeskName: known?.name ?? adapter.id,
    ticket: snapshot.number ?? snapshot.id,
    found: snapshot.found.length,
    of: FIELDS,
  };
}
