/** Which rules of the house a reply rests on, and which of them have not been looked at for too long. */
import type { Policy } from "./types";

/** As long as most houses leave between two readings of their terms; the agent may set another. */
export const STALE_AFTER_DAYS = 180;

const DAY = 86_400_000;

/**
 * Whole days since a policy's version; a version dated ahead is 0 days old.
 * @param version a calendar day, 2026-05-03
 * @param now epoch ms
 */
export const ageInDays = (version: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(`${version}T00:00:00Z`)) / DAY));

/** True where a policy is older than the desk allows (practice 000-21). */
export const isStale = (policy: Pick<Policy, "version">, now: number, afterDays: number): boolean =>
  ageInDays(policy.version, now) > afterDays;

/** The policies a reply rests on: attached to it, or standing in its text by their words or their link. */
export function policiesOf(policies: readonly Policy[], scriptId: string, text: string): Policy[] {
  return policies.filter(
    ({ scripts, link, text: words }) =>
      scripts.includes(scriptId) ||
      (link !== "" && text.includes(link)) ||
      (words.trim().length >= TELLING && text.includes(words.trim())),
  );
}

/** Shorter words may stand in any text. */
const TELLING = 24;
