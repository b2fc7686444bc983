/** The desk's policies as views show them. */
import type { PolicyNote, PolicyView } from "../../messaging/policy-messages";
import { ageInDays, isStale, policiesOf } from "../../scripts/own/policies";
import type { Policy } from "../../scripts/own/types";
import type { ReplyField } from "../../scripts/types";
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

export const policyView = ({ at, ...policy }: Policy, staleDays: number, now: number): PolicyView => ({
  ...policy,
  stamp: at,
  age: ageInDays(policy.version, now),
  stale: isStale(policy, now, staleDays),
});

/** What was agreed is often a policy: its words can be chosen instead of typed. */
const CLAUSE = "clause";

/** The fields of a reply, with the desk's policies to choose from where a clause is asked for. */
export async function withPolicyChoices(fields: readonly ReplyField[]): Promise<ReplyField[]> {
  if (!fields.some(({ slot }) => slot === CLAUSE)) return [...fields];
  const own = await getOwn().catch(() => null);
  const clauses = (own?.policies ?? [])
    .map(({ text }) => text.trim())
    .filter((text) => /^[^\n]+$/.test(text));
  return fields.map((field) => (field.slot === CLAUSE ? { ...field, choices: clauses } : field));
}
