/** The helpdesks that cases came from. */
import type { CasebookDatabase } from "./database";
import { counts, readAhead } from "./lookup/lookup";
import { FACET } from "./lookup/tokens";

const HOST = `${FACET}h:`;
/** More helpdesks than anybody works in. */
const MOST = 100;

/**
 * Hosts, most cases first; those of deleted cases are gone once the lookup was swept. Lists ask for them when they
 * open, so a search is not far: what it needs is read while the agent looks.
 */
export async function hostsOf(db: CasebookDatabase): Promise<string[]> {
  const found = await counts(db, HOST);
  void readAhead(db).catch(() => undefined);
  return [...found]
    .sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]))
    .slice(0, MOST)
    .map(([token]) => token.slice(HOST.length));
}
