/** What an agent says about a case that can't be: right in form, impossible together with what is known. */
import type { Day } from "../record/basics";
import type { Settlement } from "../record/index";
import type { SettlementChange } from "./schema";

/** Why a change is refused: impossible together with what is known. Empty when it is fine. */
export type Refusal = "future-day" | "impossible-day" | "cause-missing" | "not-fixed" | null;

/** Nobody disputes anything older; a day before it is a slip of the finger, like the year 0026. */
const FIRST_DAY = "2000-01-01";
/** Years that a day that may lie ahead can lie ahead. */
const YEARS_AHEAD = 5;

/**
 * Looks at a change that fits its schema but may make no sense: days in the future that can't be, closing without a
 * cause, an extra before the fix.
 * @param today the day where the customer is
 */
export function refusalOf(before: Settlement, said: SettlementChange, today: Day): Refusal {
  if (said.kind === "transaction") {
    const mayLieAhead = ["expected-delivery", "refund-promised"];
    const ahead = Object.entries(said.patch.days ?? {}).some(
      ([event, value]) => typeof value === "string" && value > today && !mayLieAhead.includes(event),
    );
    if (ahead) return "future-day";
    const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
    const days = Object.values(said.patch.days ?? {}).filter((value) => typeof value === "string");
    return days.some((value) => value < FIRST_DAY || value > last) ? "impossible-day" : null;
  }
  if (said.kind === "closed" && said.closed && before.outcome.cause === null) return "cause-missing";
  if (said.kind === "extra" && said.what !== null) {
    const open = before.actions.some(({ status, shared }) => status === "open" && shared);
    return open ? "not-fixed" : null;
  }
  return null;
}
