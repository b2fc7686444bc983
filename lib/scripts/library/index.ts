/** Every reply that Amends ships, public and internal. */
import type { Script } from "../types";
import { BILLING_SCRIPTS } from "./billing";
import { CHARGEBACK_SCRIPTS } from "./chargeback";
import { COMMUNICATION_SCRIPTS } from "./communication";
import { GENERAL } from "./general";
import { GENERAL_SETTLE } from "./general-settle";
import { INVOICE_SCRIPTS } from "./invoices";
import { PRODUCT_SCRIPTS } from "./product";
import { PROTECTION_SCRIPTS } from "./protection";
import { SERVICE_SCRIPTS } from "./service";
import { THIRD_PARTY_SCRIPTS } from "./third-party";

export const LIBRARY: readonly Script[] = [
  ...GENERAL,
  ...GENERAL_SETTLE,
  ...BILLING_SCRIPTS,
  ...INVOICE_SCRIPTS,
  ...CHARGEBACK_SCRIPTS,
  ...PRODUCT_SCRIPTS,
  ...SERVICE_SCRIPTS,
  ...COMMUNICATION_SCRIPTS,
  ...PROTECTION_SCRIPTS,
  ...THIRD_PARTY_SCRIPTS,
];

/** The shipped script of that id; undefined when there is none. */
export const scriptOf = (id: string): Script | undefined => LIBRARY.find((script) => script.id === id);
