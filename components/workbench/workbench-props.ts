/** What the workbench hands to its pages. */
import type { Client } from "../../lib/messaging/client";
import type { Settings } from "../../lib/settings/schema";

export interface WorkbenchProps {
  client: Client;
  /** Reads the clock. */
  now: () => number;
  /** Asks the browser for a site, within the click that wants it. */
  allowSite: (pattern: string) => Promise<boolean>;
  /** Settings changed, so the language may have. */
  settingsChanged: (settings: Settings) => void;
}
