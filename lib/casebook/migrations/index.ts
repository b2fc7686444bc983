/** Every version ever shipped, oldest first. Append only: a shipped one is never edited (pitfalls P3, P4). */
import type { Transaction } from "dexie";
import * as v1 from "./v1";
import * as v2 from "./v2";
import * as v3 from "./v3";
import * as v4 from "./v4";

export interface Version {
  version: number;
  stores: Record<string, string>;
  /** Small and idempotent; whatever takes long is done after opening, in steps. */
  upgrade?: (tx: Transaction) => Promise<void>;
}

/** A later version names changed tables alone. */
export const VERSIONS: readonly Version[] = [
  { version: 1, stores: v1.STORES },
  { version: 2, stores: v2.STORES },
  { version: 3, stores: v3.STORES, upgrade: v3.upgrade },
  { version: 4, stores: v4.STORES },
];

export const NEWEST = Math.max(...VERSIONS.map(({ version }) => version));
