/** What was gathered: evidence, questions to departments, and claim beside record. */
import { z } from "../../zod";
import { Id, Instant, Line, Prose } from "./basics";

export const EvidenceState = z.enum(["have", "asked", "not-available"]);
export type EvidenceState = z.infer<typeof EvidenceState>;

/** One piece of evidence, by its id in the checklist; what is not listed here is still to be looked for. */
export const EvidenceEntry = z.object({ id: Id, state: EvidenceState, note: Line.default(""), at: Instant });
export type EvidenceEntry = z.infer<typeof EvidenceEntry>;

/** A question that went to a department. Internal, all of it. */
export const DepartmentQuestion = z.object({
  id: Id,
  department: z.string().max(60),
  askedAt: Instant,
  replyBy: Instant,
  answeredAt: Instant.nullable().default(null),
  answer: Prose.default(""),
});
export type DepartmentQuestion = z.infer<typeof DepartmentQuestion>;

/** One point in question: what the customer says beside what our records say. */
export const Finding = z.object({
  id: Id,
  /** What it is about, e.g. "Delivery date". */
  field: Line,
  claim: Line.default(""),
  record: Line.default(""),
  /** Clause or policy it rests on, and where that stands. */
  clause: Line.default(""),
  at: Instant,
});
export type Finding = z.infer<typeof Finding>;

export const FaultAnswer = z.enum(["yes", "no", "unknown"]);
/** `unknown`: somebody looked and could not tell. */
export type FaultAnswer = z.infer<typeof FaultAnswer>;

/** What was found when somebody looked, by `kind.test`, so that correcting the kind loses no answer. */
export const FaultAnswered = z.object({ id: Id, answer: FaultAnswer, at: Instant });
export type FaultAnswered = z.infer<typeof FaultAnswered>;

/** The contract gate (practice 000-26), put so that three times yes means that we complied. */
export const ContractGate = z.object({
  agreed: z.boolean().nullable().default(null),
  delivered: z.boolean().nullable().default(null),
  promisesKept: z.boolean().nullable().default(null),
  /** Their side in one sentence, or why it is left out: asked before anything firm (practice 000-17). */
  theirSide: Line.default(""),
});
export type ContractGate = z.infer<typeof ContractGate>;
