/** Every reply that Amends ships, public and internal. */
import type { Script } from "../types";
import { BILLING } from "./billing/scripts";
import { CHARGEBACK } from "./chargeback/scripts";
import { COMMUNICATION } from "./communication/scripts";
import { GENERAL } from "./general/scripts";
import { PRODUCT } from "./product/scripts";
import { SERVICE } from "./service/scripts";

export const LIBRARY: readonly Script[] = [
  ...GENERAL,
  ...BILLING,
  ...CHARGEBACK,
  ...PRODUCT,
  ...SERVICE,
  ...COMMUNICATION,
];

const BY_ID: ReadonlyMap<string, Script> = new Map(LIBRARY.map((script) => [script.id, script]));

/** The shipped script of that id; undefined when there is none. */
export const scriptOf = (id: string): Script | undefined => BY_ID.get(id);
