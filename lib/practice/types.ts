/** A made-up dispute to practise on. */
import type { Localized } from "../i18n/localized";
import type { Fault } from "../resolution/types";
import type { Variant } from "../scripts/variants";
import type { Emotion, Subcategory, Trigger } from "../triage/taxonomy";

export interface Sample {
  id: string;
  /** In which the customer writes, and is answered. */
  variant: Variant;
  customer: string;
  subject: string;
  text: string;
  kind: Subcategory;
  emotion: Emotion;
  triggers: readonly Trigger[];
  /** What the records show: the agent decides by this, not by who is louder. */
  record: Localized;
  fault: Fault;
  /** Agreed, delivered, promises kept: whether a firm answer would be fair. */
  complied: boolean;
  /** Why it is this one's doing. */
  why: Localized;
}
