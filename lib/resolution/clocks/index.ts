/** All clocks that ship; rows of domain.md §4 that nobody has verified are not among them. */
import { consumerClocks } from "./consumer";
import { paymentClocks } from "./payment";
import type { Clock } from "./schema";

export const CLOCKS: readonly Clock[] = [...paymentClocks, ...consumerClocks];
