/** Builders that turn what is special about one kind of dispute into a whole playbook. */
import type { Localized } from "../../i18n/localized";
import type { Subcategory } from "../../triage/taxonomy";
import type { ItemId } from "../gather/items";
import type { Fault, RemedyKind, Step } from "../types";
import * as common from "./common";
import type { Playbook, PlaybookRemedy } from "./schema";
import { stacked, t } from "./text";

type GatherStep = Omit<Step, "stage">;

const FACTS = t(
  "Customer: {customer}\nOrder: {order}\nInvoice: {invoice}\nAmount: {amount}\nDate: {date}",
  "Cliente: {customer}\nPedido: {order}\nFactura: {invoice}\nImporte: {amount}\nFecha: {date}",
  "Cliente: {customer}\nPedido: {order}\nFatura: {invoice}\nValor: {amount}\nData: {date}",
  "Cliente: {customer}\nEncomenda: {order}\nFatura: {invoice}\nValor: {amount}\nData: {date}",
);

const WHEN = t(
  "Please send: {records}\nThe customer is waiting for me. Please answer by {by}.",
  "Por favor, envíame: {records}\nEl cliente espera mi respuesta. Por favor, contéstame antes del {by}.",
  "Por favor, envie: {records}\nO cliente espera a minha resposta. Por favor, responda até {by}.",
);

/** A question to another department: copied by the agent, with the facts of the case under it. */
export const ask = (id: string, title: Localized, why: Localized, question: Localized): GatherStep => ({
  id,
  action: "copy",
  title,
  why,
  copyText: stacked(stacked(question, FACTS), WHEN),
});

/** Something the agent looks up, then ticks. */
export const look = (id: string, title: Localized, why: Localized): GatherStep => ({
  id,
  action: "tick",
  title,
  why,
});

/**
 * Something only the customer knows.
 * @param learns what is known once it was answered; where the ticket says it already, it is never asked
 */
export const askCustomer = (
  id: string,
  title: Localized,
  why: Localized,
  learns: readonly ItemId[],
): GatherStep => ({ id, action: "reply", title, why, learns: [...learns] });

const remedy =
  (kind: RemedyKind, usually: Fault[]) =>
  (id: string, title: Localized, note: Localized, faults: Fault[] = usually): PlaybookRemedy => ({
    id,
    kind,
    title,
    note,
    faults,
  });

/** By law or contract: owed whether it suits us or not. */
export const owed = remedy("owed", ["ours", "third-party"]);
/** What a fair shop does here. */
export const usual = remedy("usual", ["ours", "third-party", "unclear"]);
/** More than anybody could ask for. */
export const goodwill = remedy("goodwill", ["ours", "third-party", "misunderstanding", "unclear"]);

export interface DisputeSpec {
  /** Why the first reply matters here: its goal. */
  firstReply: Localized;
  gather: GatherStep[];
  /** How to tell whose doing it was (domain.md §2, "Fault tests"). */
  faultTest: Localized;
  carryOut: Localized;
  carryOutWhy?: Localized;
  check: Localized;
  cause: Localized;
  remedies: PlaybookRemedy[];
  /** Common remedies that would do harm here, e.g. a credit where somebody was hurt. */
  without?: PlaybookRemedy[];
}

/**
 * The playbook of one kind of dispute: two common steps, its own facts, decide, resolve, follow up.
 * Its own ids are prefixed with the subcategory; the common ones are not.
 */
export function dispute(subcategory: Subcategory, spec: DisputeSpec): Playbook {
  const own = (id: string) => `${subcategory}.${id}`;
  const shared = [common.benefitOfDoubt, common.guidance, common.goodwillCredit, common.other];
  return {
    subcategory,
    steps: [
      common.confirmKind,
      common.firstReply(spec.firstReply),
      ...spec.gather.map((step): Step => ({ ...step, id: own(step.id), stage: "gather" })),
      common.chooseFault(spec.faultTest),
      common.chooseRemedy,
      common.carryOut(spec.carryOut, spec.carryOutWhy),
      common.tell,
      common.check(spec.check),
      common.noteCause(spec.cause),
    ],
    remedies: [
      ...spec.remedies.map((each) => ({ ...each, id: own(each.id) })),
      ...shared.filter((each) => !spec.without?.includes(each)),
    ],
  };
}
