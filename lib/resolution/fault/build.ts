/** Short hands for writing fault tests: what a yes and a no lead to stands first, as in a decision table. */
import type { Localized } from "../../i18n/localized";
import type { ItemId } from "../gather/items";
import type { FaultTest, Lead } from "./schema";

type Make = (id: string, look: readonly ItemId[], ask: Localized) => FaultTest;

const test =
  (yes: Lead, no: Lead): Make =>
  (id, look, ask) => ({ id, look: [...look], ask, yes, no });

/** A yes settles it; a no leads on. */
export const yes = (lead: Lead): Make => test(lead, "next");
/** A no settles it; a yes leads on. */
export const no = (lead: Lead): Make => test("next", lead);
/** The last question: both answers settle it. */
export const either = (ifYes: Lead, ifNo: Lead): Make => test(ifYes, ifNo);
/** A question that the contract gate asks too. */
export const gated = (
  gate: NonNullable<FaultTest["gate"]>,
  ifNo: Lead,
  ifYes: Lead,
  ...rest: Parameters<Make>
): FaultTest => ({ ...test(ifYes, ifNo)(...rest), gate });
