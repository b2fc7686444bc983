/** What a team sets for its disputes: limits, ladder of approval, weights, values, place. Internal, all of it. */
import { z } from "../zod";
import { Sector } from "./clocks/schema";
import { Country } from "./record/transaction";

const amount = z.number().nonnegative();
const name = z.string().max(60);

/** One rung: who may approve up to an amount. */
export const Rung = z.object({ upTo: amount, who: name });
export type Rung = z.infer<typeof Rung>;

export const DepartmentDetails = z.object({
  address: z.string().max(200).default(""),
  questions: z.array(z.string().max(300)).max(12).default([]),
});
export type DepartmentDetails = z.infer<typeof DepartmentDetails>;

export const TeamPolicy = z.object({
  /** Where most customers are; used where a ticket does not say. */
  country: Country.nullable().default(null),
  region: z.string().max(6).default(""),
  sector: Sector.default("shop"),
  /** Currency in which the amounts of this policy are meant; "" takes them as they are. */
  currency: z.string().max(3).default(""),
  /** What an agent may give without asking. */
  agentLimit: amount.default(100),
  /** Above the agent's own limit, lowest first. */
  ladder: z
    .array(Rung)
    .max(6)
    .default([
      { upTo: 500, who: "" },
      { upTo: 5000, who: "" },
    ]),
  /** Benefit of the doubt: up to this amount, and not more often than this for one customer. */
  doubtLimit: amount.default(50),
  doubtRepeats: z.number().int().min(0).max(20).default(1),
  /** Cost of the small extra after the fix. */
  extraCap: amount.default(15),
  weights: z
    .object({ satisfaction: amount, cost: amount, time: amount, policy: amount })
    .default({ satisfaction: 0.35, cost: 0.3, time: 0.2, policy: 0.15 }),
  /** Shares of the customer's value (practice 002-15). */
  bands: z
    .object({ acceptUpTo: z.number().min(0).max(1), persuadeUpTo: z.number().min(0).max(1) })
    .default({ acceptUpTo: 0.01, persuadeUpTo: 0.1 }),
  /** Three to six short values that a decision may name. */
  values: z.array(name).max(6).default([]),
  /** Working days a department has for an answer. */
  replyDays: z.number().int().min(1).max(30).default(2),
  /** The team's own names, by our id of a department; others may be added. */
  departmentNames: z.record(z.string(), name).default({}),
  /** Where a department is reached and what it is asked besides, by its id; one that is none of ours is the team's own. */
  departmentDetails: z.record(z.string().max(60), DepartmentDetails).default({}),
  /** Departments by kind of dispute, where the team sees it differently. */
  departments: z.record(z.string(), z.array(z.string().max(60)).max(6)).default({}),
  /** Browser notifications when something is due. */
  notify: z.boolean().default(true),
});
export type TeamPolicy = z.infer<typeof TeamPolicy>;

export const defaultPolicy = (): TeamPolicy => TeamPolicy.parse({});
