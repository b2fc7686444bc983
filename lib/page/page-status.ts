/** What the popup is told of this page. */
import type { PageStatus } from "../messaging/protocol";
import { SNAPSHOT_FIELDS } from "../ticket";
import type { Found } from "./wait-for-ticket";

export function pageStatus(found: Found | null, document: Document): PageStatus {
  if (!found)
    return { helpdesk: null, helpdeskName: null, ticket: null, found: 0, of: SNAPSHOT_FIELDS.length };
  const { adapter, place } = found;
  const snapshot = adapter.read(place, document, new URL(document.location.href));
  return {
    helpdesk: adapter.id,
    helpdeskName: adapter.id === "fallback" ? document.location.host : adapter.name,
    ticket: snapshot.number ?? snapshot.id,
    found: snapshot.found.length,
    of: SNAPSHOT_FIELDS.length,
  };
}
