/** The families of complaints as the charts show them: in this order, in these colours. */
import type { Day } from "../../../../lib/patterns/types";
import type { Category } from "../../../../lib/triage/taxonomy";

export const KINDS: readonly { category: Category; token: string }[] = [
  { category: "billing", token: "--c1" },
  { category: "service", token: "--c2" },
  { category: "product", token: "--c3" },
  { category: "communication", token: "--c4" },
];

/** Cases of a day. */
export const totalOf = ({ counts }: Day): number =>
  KINDS.reduce((sum, { category }) => sum + (counts[category] ?? 0), 0);
