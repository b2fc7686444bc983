/** The health of the gallery's site, as a background that has seen its tickets for ten days would tell it. */
import type { CaseView } from "../../../lib/messaging/case-view";
import type { SiteHealth } from "../../../lib/messaging/health-messages";
import { SNAPSHOT_FIELDS } from "../../../lib/ticket";
import { NOW } from "./fixtures";

const DAY = 86_400_000;

export const healthOf = ({ url, helpdesk, found, guessed = [] }: CaseView): SiteHealth[] => [
  {
    origin: new URL(url).origin,
    helpdesk,
    helpdeskName: "Demo desk",
    fields: SNAPSHOT_FIELDS.map((name) => ({
      name,
      state: guessed.includes(name) ? "guessed" : found.includes(name) ? "found" : "missing",
      since: NOW - 10 * DAY,
    })),
    checkedAt: NOW,
    report: "Amends report",
  },
];
