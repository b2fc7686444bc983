/** A ticket's status on a page without an adapter, by the program's own code for it. */
import type { TicketStatus } from "../../ticket";
import { attribute, closest, tagOf } from "../dom";
import { type Around, pick } from "./around";
import { childrenOf } from "./walk";
import { namesOf } from "./words";

const CODES: Readonly<Record<string, TicketStatus>> = {
  new: "new",
  open: "open",
  opened: "open",
  reopened: "open",
  active: "open",
  pending: "pending",
  waiting: "pending",
  hold: "pending",
  onhold: "pending",
  snoozed: "pending",
  solved: "solved",
  resolved: "solved",
  closed: "closed",
  done: "solved",
};
const STATUS =
  "select[name*='status' i], select[id*='status' i], select[name*='state' i], [data-status], [data-state], [class*='status' i], [class*='state' i]";

/** Never by the status's printed name, which is each desk's own. */
export function guessStatus(page: Around): TicketStatus | undefined {
  for (const element of pick(page, STATUS)) {
    if (
      closest(element, "nav, [role='navigation'], [role='menu'], [role='dialog'], [role='listbox'], footer")
    )
      continue;
    if (
      closest(element, "ul, ol, table tbody") &&
      childrenOf(element).length === 0 &&
      tagOf(element) !== "select"
    ) {
      // One of many statuses, each in its row.
      if (pick(page, `${tagOf(element)}[class*='status' i]`).length > 3) continue;
    }
    const code =
      tagOf(element) === "select"
        ? ((element as HTMLSelectElement).value ?? "")
        : (attribute(element, "data-status") ?? attribute(element, "data-state") ?? "");
    const status = CODES[code.toLowerCase().replace(/[^a-z]/g, "")];
    if (status) return status;
    const names = namesOf(element);
    if (!names.has("status") && !names.has("state")) continue;
    for (const name of names) if (Object.hasOwn(CODES, name) && name !== "active") return CODES[name];
  }
  return undefined;
}
