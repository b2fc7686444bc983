/** What a pack may hold of a team's rules: departments, limits, weights, values; each is taken or left by itself. */
import { defaultPolicy, TeamPolicy } from "../../resolution/team";
import { z } from "../../zod";
import { TEAM_PARTS, type TeamPart } from "../types";

const { shape } = TeamPolicy;

/** Every field has to be there: one that a file left out must not fall back to a default unseen. */
export const PackTeam = {
  departments: z.object({
    departmentNames: shape.departmentNames.unwrap(),
    departmentDetails: shape.departmentDetails.unwrap(),
    departments: shape.departments.unwrap(),
    replyDays: shape.replyDays.unwrap(),
  }),
  limits: z.object({
    currency: shape.currency.unwrap(),
    agentLimit: shape.agentLimit.unwrap(),
    ladder: shape.ladder.unwrap(),
    doubtLimit: shape.doubtLimit.unwrap(),
    doubtRepeats: shape.doubtRepeats.unwrap(),
    extraCap: shape.extraCap.unwrap(),
  }),
  weights: z.object({ weights: shape.weights.unwrap(), bands: shape.bands.unwrap() }),
  values: z.object({ values: shape.values.unwrap() }),
} as const;

/** Some fields of a team's rules: those of one part, or of all that were taken. */
export type TeamRules = Partial<TeamPolicy>;

/** Under which id a part stands among the items of a pack. */
export const teamId = (part: TeamPart): string => `team.${part}`;

/** One part of a team's rules, and nothing else of them. */
export const partOf = (policy: TeamPolicy, part: TeamPart): TeamRules => PackTeam[part].parse(policy);

/** The parts that a team has set itself: what still is as Amends came has nothing to hand on. */
export const partsSet = (policy: TeamPolicy): TeamPart[] =>
  TEAM_PARTS.filter((part) => {
    const asShipped = partOf(defaultPolicy(), part);
    return JSON.stringify(partOf(policy, part)) !== JSON.stringify(asShipped);
  });
