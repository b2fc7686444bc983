/** Every version ever shipped, oldest first. Append only: a shipped one is never edited (pitfalls P3, P4). */
import * as v1 from "./v1";
import * as v2 from "./v2";
import * as v3 from "./v3";

/** A later version names changed tables alone. */
export const VERSIONS: readonly { version: number; stores: Record<string, string> }[] = [
  { version: 1, stores: v1.STORES },
  { version: 2, stores: v2.STORES },
  { version: 3, stores: v3.STORES },
];

export const NEWEST = Math.max(...VERSIONS.map(({ version }) => version));
