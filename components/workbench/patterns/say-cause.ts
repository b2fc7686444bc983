/** A cause by its name. */
import { RootCause } from "../../../lib/resolution/record/afterwards";

/** A cause as the list at closing names it; the agent's own words as they are. */
export function sayCause(cause: string, causes: Record<RootCause, string>): string {
  const known = RootCause.safeParse(cause);
  return known.success ? causes[known.data] : cause;
}
