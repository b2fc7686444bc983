/** How the gallery's case is settled, worked out by the product's own rules from one record. */
import { settleView } from "../../../lib/background/settle/view";
import type { CaseRow } from "../../../lib/casebook/rows";
import type { SettlementView } from "../../../lib/messaging/settlement-view";
import { newSettlement, type Settlement } from "../../../lib/resolution/record";
import { defaultPolicy } from "../../../lib/resolution/team";
import type { Stage } from "../../../lib/resolution/types";
import { NOW, reading } from "./fixtures";
import type { Tongue } from "./said";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const SAID = {
  en: {
    field: "Charges",
    claim: "two, 89.90 USD each",
    record: "one settled, one held",
    clause: "Card terms, 4.2",
    action: "Refund the second charge and note the reference",
    owner: "Finance",
    promise: "A line when the refund is on its way",
    reason: "Both charges settled for one order; the second is ours to return.",
  },
  es: {
    field: "Cobros",
    claim: "dos, de 89,90 USD cada uno",
    record: "uno liquidado, otro retenido",
    clause: "Condiciones de tarjeta, 4.2",
    action: "Devolver el segundo cargo y anotar la referencia",
    owner: "Finanzas",
    promise: "Una línea cuando salga el reembolso",
    reason: "Los dos cobros se liquidaron por un pedido; el segundo hay que devolverlo.",
  },
} as const;

/** A record in the middle of its way: something of everything. */
export function recordOf(tongue: Tongue): Settlement {
  const said = SAID[tongue];
  const empty = newSettlement();
  return {
    ...empty,
    transaction: {
      ...empty.transaction,
      method: "credit-card",
      network: "visa",
      channel: "online",
      country: tongue === "es" ? "ES" : "GB",
      days: { transaction: "2026-11-03" },
    },
    evidence: [{ id: "statement-text", state: "asked", note: "", at: NOW - DAY }],
    questions: [
      {
        id: "finance",
        department: "finance",
        askedAt: NOW - 2 * DAY,
        replyBy: NOW - HOUR,
        answeredAt: null,
        answer: "",
      },
    ],
    findings: [
      {
        id: "f1",
        field: said.field,
        claim: said.claim,
        record: said.record,
        clause: said.clause,
        at: NOW - HOUR,
      },
    ],
    giveIn: { customerValue: { value: 2400, currency: "USD" }, grounded: true, failedPersuasions: 0 },
    decisions: [
      {
        id: "d1",
        at: NOW - HOUR,
        remedyId: "duplicate-charge.refund-second",
        wording: "",
        fault: "ours",
        stance: "own",
        amount: { value: 89.9, currency: "USD" },
        reason: said.reason,
        approver: "",
        value: "",
        goodwill: false,
        rejected: [{ remedyId: "common.goodwill-credit", reason: "" }],
      },
    ],
    actions: [
      {
        id: "a1",
        what: said.action,
        owner: said.owner,
        dueAt: NOW - 2 * HOUR,
        status: "open",
        doneAt: null,
        shared: true,
      },
    ],
    promises: [
      {
        id: "p1",
        what: said.promise,
        madeAt: NOW - DAY,
        dueAt: NOW + DAY,
        state: "open",
        settledAt: null,
        scriptId: "",
      },
    ],
    followUps: [
      {
        id: "u1",
        remedyId: "duplicate-charge.refund-second",
        madeAt: NOW - DAY,
        dueAt: NOW + 5 * DAY,
        result: null,
        settledAt: null,
        snoozes: 0,
      },
    ],
  };
}

const rowOf = (resolution: Settlement, changes: Partial<CaseRow>): CaseRow => ({
  key: "request-tracker:desk.example:1",
  helpdesk: "request-tracker",
  host: "desk.example",
  ticketId: "1",
  number: "1",
  subject: "Charged twice, and nobody answers",
  requesterName: "Margaret O’Neill",
  customerKey: "",
  url: "https://desk.example/Ticket/Display.html?id=1",
  status: "open",
  thread: [{ role: "customer", at: NOW - 2 * DAY }],
  messageCount: 1,
  firstSeenAt: NOW - 2 * DAY,
  updatedAt: NOW,
  reading,
  excerpt: [],
  correction: {},
  kindConfirmed: true,
  done: [],
  skipped: [],
  fault: "ours",
  remedyId: null,
  inserted: [],
  voice: null,
  replyVariant: null,
  replyChannel: null,
  resolution,
  nextDueAt: null,
  times: { firstReplyAt: null, decidedAt: null, executedAt: null, confirmedAt: null },
  origin: "seen",
  terms: [],
  ...changes,
});

/** What a view is shown of a record. */
export const settledAs = (
  resolution: Settlement,
  tongue: Tongue,
  changes: Partial<CaseRow> = {},
  stage: Stage = "gather",
): SettlementView =>
  settleView(rowOf(resolution, changes), {
    policy: defaultPolicy(),
    past: { decisions: [], prevention: [], earlierUnclear: 0 },
    now: NOW,
    locale: tongue,
    language: "en",
    channel: "email",
    nextTitle: stage,
  }).view;

/** The settlement of a case that has only just been opened. */
export const settlementOf = (tongue: Tongue): SettlementView =>
  settledAs(newSettlement(), tongue, { fault: null });
