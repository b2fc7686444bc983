/** What every panel of settling is given. */
import type { CaseView } from "../../../lib/messaging/case-view";
import type { Client } from "../../../lib/messaging/client";
import type { SettlementChange } from "../../../lib/resolution/change/schema";
import type { RunCommand } from "../use-case";

export interface PanelProps {
  view: CaseView;
  client: Client;
  run: RunCommand;
  /** Says one change of the settlement. */
  change: (change: SettlementChange) => void;
  now: number;
}

/** A new id; unique on this computer, which is all that it has to be. */
export const newId = (): string => crypto.randomUUID();
