/** Fault tests for every kind of dispute; a ticket that is none has none. */
import type { Subcategory } from "../../triage/taxonomy";
import { billing } from "./billing";
import { communication } from "./communication";
import { product } from "./product";
import type { FaultTest } from "./schema";
import { service } from "./service";

export const FAULT_TESTS: Record<Subcategory, readonly FaultTest[]> = {
  ...billing,
  ...product,
  ...service,
  ...communication,
  "not-a-dispute": [],
};
