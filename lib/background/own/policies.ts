/** The desk's policies as views show them. */
import type { PolicyNote, PolicyView } from "../../messaging/own-script-messages";
import { ageInDays, isStale, policiesOf } from "../../scripts/own/policies";
import type { Policy } from "../../scripts/own/types";
import type { Settings } from "../../settings/schema";
import { getOwn } from "./store";

/** The policies a reply rests on, for the sidebar; none where the storage can't be read. */
export async function policyNotes(
  scriptId: string,
  text: string,
  { policyStaleDays }: Settings,
  now: number,
): Promise<PolicyNote[]> {
  const own = await getOwn().catch(() => null);
  return policiesOf(own?.policies ?? [], scriptId, text).map((policy) => ({
    id: policy.id,
    title: policy.title,
    link: policy.link,
    version: policy.version,
    stale: isStale(policy, now, policyStaleDays),
  }));
}

export const policyView = ({ at: _, ...policy }: Policy, staleDays: number, now: number): PolicyView => ({
  ...policy,
  age: ageInDays(policy.version, now),
  stale: isStale(policy, now, staleDays),
});
