/** All that is kept of how a case is settled, as one JSON part of the case; every field has a default, so `{}` is a new one. */
import { z } from "../../zod";
import { Chargeback, Dunning, FollowUp, Improvement, Outcome, PromiseMade, Reopening } from "./afterwards";
import { Id } from "./basics";
import { AgreedAction, Decision, Extra, GiveInFacts, Limits } from "./decided";
import { ContractGate, DepartmentQuestion, EvidenceEntry, FaultAnswered, Finding } from "./gathered";
import { PaymentRead, Transaction } from "./transaction";

/** Asked for by the customer, or seen on the page; decides how to answer (practice 000-22/29, 002-6). */
export const Contact = z.object({
  /** The customer wants it in writing: then no call is advised. */
  writingOnly: z.boolean().default(false),
  /** Who calls has been checked. */
  identityChecked: z.boolean().default(true),
});
export type Contact = z.infer<typeof Contact>;

const part = <T extends z.ZodType>(schema: T) => schema.prefault({} as z.input<T>);

export const Settlement = z.object({
  transaction: part(Transaction),
  paymentRead: part(PaymentRead),
  /** Facts that the customer told in words, as last read; which ones, never the words. */
  said: z.array(Id).max(100).default([]),
  evidence: z.array(EvidenceEntry).max(100).default([]),
  questions: z.array(DepartmentQuestion).max(100).default([]),
  findings: z.array(Finding).max(100).default([]),
  faultAnswers: z.array(FaultAnswered).max(200).default([]),
  gate: part(ContractGate),
  limits: part(Limits),
  giveIn: part(GiveInFacts),
  /** Oldest first; the last one is in force. */
  decisions: z.array(Decision).max(100).default([]),
  actions: z.array(AgreedAction).max(100).default([]),
  extra: Extra.nullable().default(null),
  contact: part(Contact),
  promises: z.array(PromiseMade).max(200).default([]),
  followUps: z.array(FollowUp).max(100).default([]),
  chargeback: part(Chargeback),
  dunning: part(Dunning),
  improvements: z.array(Improvement).max(50).default([]),
  reopenings: z.array(Reopening).max(50).default([]),
  outcome: part(Outcome),
});
export type Settlement = z.infer<typeof Settlement>;

/** What a case starts with. */
export const newSettlement = (): Settlement => Settlement.parse({});
