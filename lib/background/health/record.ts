/** What is kept of how well a site's pages are read: states of fields and their beginnings, nothing of any ticket. */
import { FieldHealth, type FieldState } from "../../messaging/health-messages";
import { SNAPSHOT_FIELDS, type SnapshotField, type TicketSnapshot } from "../../ticket";
import { z } from "../../zod";

export const HealthRecord = z.object({
  helpdesk: z.string(),
  fields: z.array(FieldHealth),
  checkedAt: z.number(),
});
export type HealthRecord = z.infer<typeof HealthRecord>;

type Seen = Pick<TicketSnapshot, "helpdesk" | "found" | "guessed" | "page">;

/** Fields a page for replies has no place for: that they are not on it says nothing of the site. */
const THREAD_ONLY: ReadonlySet<SnapshotField> = new Set(["messages", "requester", "status", "subject"]);

function stateOf(seen: Seen, name: SnapshotField): FieldState {
  if (!seen.found.includes(name)) return "missing";
  return seen.guessed?.includes(name) ? "guessed" : "found";
}

/**
 * The site's record after one more ticket was read there. A state keeps its beginning for as long as it lasts; another
 * helpdesk on the same site begins anew.
 */
export function nextRecord(before: HealthRecord | null, seen: Seen, now: number): HealthRecord {
  const known = before?.helpdesk === seen.helpdesk ? before : null;
  const fields = SNAPSHOT_FIELDS.map((name): FieldHealth => {
    const old = known?.fields.find((field) => field.name === name);
    const state = stateOf(seen, name);
    if (
      old &&
      (old.state === state || (state === "missing" && seen.page === "reply" && THREAD_ONLY.has(name)))
    )
      return old;
    return { name, state, since: now };
  });
  return { helpdesk: seen.helpdesk, fields, checkedAt: now };
}
