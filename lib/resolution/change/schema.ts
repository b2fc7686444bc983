/** What an agent can change about how a case is settled: one closed list, checked on arrival. */
import { z } from "../../zod";
import { Chargeback, Dunning, FollowUpResult, Outcome, PromiseMade } from "../record/afterwards";
import { Day, Id, Instant, Line, Money, Prose } from "../record/basics";
import { AgreedAction, Decision } from "../record/decided";
import { EvidenceState, FaultAnswer, Finding } from "../record/gathered";
import { Contact } from "../record/index";
import { CardNetwork, Country, PaymentMethod, SalesChannel, StartEvent } from "../record/transaction";

const day = Day.nullable();

/** Fields left out stay as they are; there are no defaults in here, or they would overwrite. */
const TransactionPatch = z
  .object({
    id: Line,
    amount: Money.nullable(),
    method: PaymentMethod.nullable(),
    network: CardNetwork.nullable(),
    channel: SalesChannel.nullable(),
    country: Country.nullable(),
    region: z.string().max(6),
    failed: Line,
    /** Null takes a day out again. */
    days: z.partialRecord(StartEvent, day),
  })
  .partial();

const answer = z.boolean().nullable();
const change = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), ...shape });

export const SettlementChange = z.discriminatedUnion("kind", [
  change("transaction", { patch: TransactionPatch }),
  /** Null: nobody looked yet, after all. */
  change("evidence", { id: Id, state: EvidenceState.nullable(), note: Line.optional() }),
  change("question-asked", { id: Id, department: z.string().max(60), replyBy: Instant }),
  change("question-answered", { id: Id, answer: Prose }),
  change("finding", { finding: Finding.omit({ at: true }) }),
  change("finding-removed", { id: Id }),
  /** Null: nobody looked, after all. */
  change("fault-test", { id: Id, answer: FaultAnswer.nullable() }),
  change("gate", {
    patch: z.object({ agreed: answer, delivered: answer, promisesKept: answer, theirSide: Line }).partial(),
  }),
  change("limits", { patch: z.object({ ask: Money.nullable(), minimum: Line }).partial() }),
  change("give-in", {
    patch: z
      .object({
        customerValue: Money.nullable(),
        grounded: z.boolean(),
        failedPersuasions: z.number().int().min(0).max(99),
      })
      .partial(),
  }),
  change("decision", { decision: Decision.omit({ at: true }) }),
  change("action", { action: AgreedAction.omit({ doneAt: true }) }),
  change("action-removed", { id: Id }),
  /** Null takes it back. */
  change("extra", { what: Line.nullable(), cost: Money.nullable() }),
  change("contact", { patch: z.object(Contact.shape).partial() }),
  change("promise", { promise: PromiseMade.pick({ id: true, what: true, dueAt: true }) }),
  change("promise-settled", { id: Id, kept: z.boolean() }),
  /** The reply in which it stood was not sent after all. */
  change("promise-withdrawn", { id: Id }),
  change("follow-up", { id: Id, remedyId: z.string().max(100), dueAt: Instant }),
  change("follow-up-settled", { id: Id, result: FollowUpResult }),
  change("snoozed", { id: Id, until: Instant }),
  change("chargeback", {
    patch: z.object({ state: Chargeback.shape.state.unwrap(), answerBy: day }).partial(),
  }),
  change("dunning", {
    patch: z.object({ invoice: Line, dueDay: day, disputed: Dunning.shape.disputed.unwrap() }).partial(),
  }),
  change("improvement", { id: Id, what: Line.min(1) }),
  change("outcome", {
    patch: z
      .object({
        kind: Outcome.shape.kind.unwrap(),
        satisfaction: Outcome.shape.satisfaction.unwrap(),
        cause: Outcome.shape.cause.unwrap(),
        whys: z.array(Line).max(3),
        ourPrevention: Line,
        theirPrevention: Line,
        lesson: Prose,
      })
      .partial(),
  }),
  change("closed", { closed: z.boolean() }),
]);
export type SettlementChange = z.infer<typeof SettlementChange>;
