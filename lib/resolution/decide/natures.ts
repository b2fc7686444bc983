/** What kind of thing each remedy is, and what that usually costs, takes and gives: the scorer's raw material. */
import type { Ask } from "../../triage/taxonomy";

export const NATURES = [
  "refund",
  "part-refund",
  "replacement",
  "repair",
  "delivery",
  "credit",
  "waiver",
  "service",
  "extension",
  "gesture",
  "explanation",
  "apology",
  "process",
  "other",
] as const;
export type Nature = (typeof NATURES)[number];

interface Economy {
  /** Share of the disputed amount that leaves the house. */
  share: number;
  /** Working time in hours. */
  effort: number;
  /** Days until the customer has it. */
  days: number;
  /** 0–1 for a customer who named no wish. */
  satisfaction: number;
  /** Wishes it fulfils in full. */
  meets: readonly Ask[];
}

const economy = (
  share: number,
  effort: number,
  days: number,
  satisfaction: number,
  ...meets: Ask[]
): Economy => ({ share, effort, days, satisfaction, meets });

/** Own estimates for a shop or service of ordinary margins, to be read as an order of magnitude. */
export const ECONOMY: Record<Nature, Economy> = {
  refund: economy(1, 0.2, 5, 0.85, "refund", "cancel"),
  "part-refund": economy(0.3, 0.3, 5, 0.6, "compensation", "correct-invoice"),
  replacement: economy(0.7, 0.5, 4, 0.8, "replacement", "delivery"),
  repair: economy(0.4, 1.5, 10, 0.65, "repair"),
  delivery: economy(0.2, 0.5, 2, 0.75, "delivery"),
  credit: economy(0.25, 0.1, 0, 0.5, "compensation"),
  waiver: economy(1, 0.1, 1, 0.85, "refund", "correct-invoice"),
  service: economy(0.15, 1, 2, 0.65, "call-back", "access", "explanation"),
  extension: economy(0.1, 0.1, 0, 0.5, "compensation"),
  gesture: economy(0.1, 0.1, 0, 0.4, "compensation"),
  explanation: economy(0, 0.5, 0, 0.45, "explanation"),
  apology: economy(0, 0.2, 0, 0.4, "apology", "explanation"),
  process: economy(0, 0.5, 1, 0.45, "explanation", "access", "call-back"),
  other: economy(0.2, 0.5, 2, 0.4),
};

const NATURE_OF: Readonly<Record<string, Nature>> = {
  "duplicate-charge.refund-second": "refund",
  "duplicate-charge.pay-fees": "part-refund",
  "duplicate-charge.explain-hold": "explanation",
  "common.benefit-of-doubt": "waiver",
  "common.guidance": "service",
  "common.goodwill-credit": "credit",
  "common.other": "other",
  "wrong-amount.honour-price": "part-refund",
  "wrong-amount.credit-note": "part-refund",
  "wrong-amount.line-by-line": "explanation",
  "unwanted-renewal.refund-renewal": "refund",
  "unwanted-renewal.pro-rata": "part-refund",
  "unwanted-renewal.pause": "extension",
  "refund-missing.send-again": "refund",
  "refund-missing.other-method": "refund",
  "refund-missing.trace": "explanation",
  "unrecognised-charge.reverse": "refund",
  "unrecognised-charge.bank-route": "explanation",
  "unrecognised-charge.identify": "explanation",
  "unrecognised-charge.clearer-name": "process",
  "fee.waive": "waiver",
  "fee.halve": "part-refund",
  "fee.waive-once": "waiver",
  "invoice-validity.credit-note": "part-refund",
  "invoice-validity.split": "process",
  "invoice-validity.new-plan": "extension",
  "invoice-validity.let-go": "waiver",
  "deposit.return": "refund",
  "deposit.rebook": "service",
  "deposit.voucher": "credit",
  "defective.repair-or-replace": "replacement",
  "defective.refund": "refund",
  "defective.price-cut": "part-refund",
  "defective.loan": "replacement",
  "not-as-described.refund-or-exchange": "refund",
  "not-as-described.part-refund": "part-refund",
  "not-as-described.free-return": "refund",
  "damaged.replace": "replacement",
  "damaged.refund": "refund",
  "damaged.keep-cheaper": "part-refund",
  "wrong-item.send-right": "replacement",
  "wrong-item.refund": "refund",
  "wrong-item.keep-both": "replacement",
  "digital-fault.fix": "repair",
  "digital-fault.downtime-credit": "credit",
  "digital-fault.refund": "refund",
  "digital-fault.session": "service",
  "safety.stop-and-refund": "refund",
  "safety.report": "process",
  "safety.collect-item": "repair",
  "not-delivered.reship": "delivery",
  "not-delivered.refund": "refund",
  "not-delivered.safer-way": "delivery",
  "late.cancel-or-wait": "refund",
  "late.return-fee": "part-refund",
  "late.upgrade": "delivery",
  "poor-work.redo": "repair",
  "poor-work.part-refund": "part-refund",
  "poor-work.visit": "service",
  "missed-appointment.priority-slot": "delivery",
  "missed-appointment.compensate": "part-refund",
  "missed-appointment.refund-visit": "part-refund",
  "outage.contract-credit": "credit",
  "outage.status-line": "service",
  "outage.cause-report": "explanation",
  "cancellation.withdraw": "refund",
  "cancellation.pro-rata": "part-refund",
  "cancellation.early-exit": "waiver",
  "account-access.restore": "service",
  "account-access.verify": "process",
  "account-access.appeal": "process",
  "account-access.extend": "extension",
  "no-reply.answer": "service",
  "no-reply.one-owner": "service",
  "no-reply.undo-delay": "part-refund",
  "broken-promise.honour": "service",
  "broken-promise.equivalent": "service",
  "broken-promise.release": "waiver",
  "rude-staff.lead-call": "service",
  "rude-staff.apologise": "apology",
  "rude-staff.new-contact": "service",
  "misunderstanding.short-guide": "explanation",
  "misunderstanding.improve": "process",
  "misunderstanding.session": "service",
  "privacy.fulfil": "process",
  "privacy.breach-notice": "process",
  "privacy.opt-out": "process",
};

/** What kind of thing a remedy is, by its id. */
export const natureOf = (remedyId: string): Nature => NATURE_OF[remedyId] ?? "other";

/** Whether money goes back through the way it came: what may be paid twice while a bank dispute is open. */
export const paysBack = (remedyId: string): boolean =>
  ["refund", "part-refund", "waiver"].includes(natureOf(remedyId)) && !/benefit-of-doubt/.test(remedyId);

/** Remedies that have a nature, for the test that none is forgotten. */
export const REMEDIES_WITH_NATURE: readonly string[] = Object.keys(NATURE_OF);
