/** Messages about the desk's policies. */
import { z } from "../zod";
import { message } from "./message";

const none = z.object({});
const policyId = z.string().min(1).max(120);

export const PolicyForm = z.object({
  /** Null: a new one. */
  id: z.string().max(120).nullable(),
  title: z.string().max(200),
  text: z.string().max(8_000),
  link: z.string().max(600),
  /** A calendar day, 2026-05-03. */
  version: z.string().max(20),
  scripts: z.array(z.string().max(120)).max(500),
});
export type PolicyForm = z.infer<typeof PolicyForm>;

/** A policy that was typed and not saved: it waits here, whatever happens to the window. */
export const PolicyDraft = z.object({ form: PolicyForm, at: z.number(), base: z.number() });
export type PolicyDraft = z.infer<typeof PolicyDraft>;

export const PolicyView = PolicyForm.extend({
  id: z.string(),
  age: z.number(),
  stale: z.boolean(),
  /** When it was last kept. Another window's saving changes it. */
  stamp: z.number(),
});
export type PolicyView = z.infer<typeof PolicyView>;

/** A policy as a reply names it. */
export const PolicyNote = PolicyView.pick({ id: true, title: true, link: true, version: true, stale: true });
export type PolicyNote = z.infer<typeof PolicyNote>;

const Policies = z.object({
  policies: z.array(PolicyView),
  staleDays: z.number(),
  drafts: z.array(PolicyDraft),
  /** The field that was refused, or that another window kept or deleted it meanwhile; "" where the policy was kept. */
  refused: z.enum(["", "title", "link", "version", "changed", "gone"]),
});

export const policyMessages = {
  "policy.list": message(["view"], none, Policies),
  /** Without a stamp it is kept over whatever stands there. */
  "policy.save": message(["view"], PolicyForm.extend({ base: z.number().optional() }), Policies),
  /** Keeps what was typed of a policy, a new one under null; without a draft it is forgotten. */
  "policy.draft": message(
    ["view"],
    z.object({ id: policyId.nullable(), draft: PolicyDraft.nullable() }),
    none,
  ),
  "policy.delete": message(["view"], z.object({ id: policyId }), Policies),
  "policy.stale-after": message(["view"], z.object({ days: z.number().int().min(1).max(3650) }), Policies),
} as const;
