/** What changes before, during and after a bank dispute (practice 000-34). */
import type { Localized } from "../../i18n/localized";
import type { Trigger } from "../../triage/taxonomy";
import { paysBack } from "../decide/natures";
import { t } from "../playbooks/text";
import type { Chargeback } from "../record/afterwards";
import type { PaymentMethod } from "../record/transaction";

export type BankPhase = "none" | "before" | "during" | "after";

/** Ways to pay that a bank or scheme can take back. */
const REVERSIBLE: readonly PaymentMethod[] = ["credit-card", "debit-card", "paypal", "sepa-debit", "pix"];

/** Where a case stands with the bank. A threat counts as before; so does nothing at all with a card only when named. */
export function bankPhase(chargeback: Chargeback, triggers: readonly Trigger[]): BankPhase {
  if (chargeback.state === "open") return "during";
  if (chargeback.state !== "none") return "after";
  if (triggers.includes("chargeback-open")) return "during";
  return triggers.includes("chargeback-threat") ? "before" : "none";
}

export const canBeReversed = (method: PaymentMethod | null): boolean =>
  method !== null && REVERSIBLE.includes(method);

/** What to do differently, by phase. */
export const BANK_GUIDANCE: Record<Exclude<BankPhase, "none">, readonly Localized[]> = {
  before: [
    t(
      "Settle it today: a refund now is cheaper than a bank dispute.",
      "Resuélvelo hoy: un reembolso ahora cuesta menos que una disputa bancaria.",
      "Resolva hoje: um reembolso agora custa menos que uma contestação bancária.",
      "Resolva hoje: um reembolso agora custa menos do que uma contestação bancária.",
    ),
    t(
      "Say when the money shows, and give the reference.",
      "Di cuándo se verá el dinero y da la referencia.",
      "Diga quando o dinheiro aparece e dê a referência.",
    ),
    t(
      "Never argue against their right to ask the bank.",
      "No discutas su derecho de acudir al banco.",
      "Não discuta o direito de recorrer ao banco.",
    ),
  ],
  during: [
    t(
      "Don’t refund on top: ask Finance whether to accept or to answer.",
      "No reembolses además: pregunta a Finanzas si se acepta o se responde.",
      "Não reembolse além disso: pergunte ao Financeiro se aceita ou responde.",
    ),
    t(
      "Collect the evidence below; it can be sent only once.",
      "Reúne las pruebas de abajo; solo se envían una vez.",
      "Reúna as provas abaixo; só se enviam uma vez.",
    ),
    t(
      "Keep writing kindly: a withdrawn dispute needs their word to the bank.",
      "Sigue escribiendo con amabilidad: para retirarla hace falta su palabra ante el banco.",
      "Continue escrevendo com gentileza: para retirá-la é preciso a palavra do cliente ao banco.",
      "Continue a escrever com gentileza: para a retirar é precisa a palavra do cliente ao banco.",
    ),
  ],
  after: [
    t(
      "Won or lost, tell the customer what it means for them.",
      "Ganada o perdida, explica al cliente qué significa.",
      "Ganha ou perdida, explique ao cliente o que significa.",
    ),
    t(
      "Lost: the bank has paid back already, so nothing is refunded again.",
      "Perdida: el banco ya devolvió el dinero; no se reembolsa otra vez.",
      "Perdida: o banco já devolveu o dinheiro; não se reembolsa de novo.",
    ),
    t(
      "Note what would have kept it from the bank.",
      "Anota qué habría evitado llegar al banco.",
      "Anote o que teria evitado chegar ao banco.",
    ),
  ],
};

/**
 * Whether a remedy may pay the customer twice: money back while the bank has the dispute, or after the bank took it.
 */
export function mayPayTwice(
  remedyId: string | null,
  chargeback: Chargeback,
  triggers: readonly Trigger[],
): boolean {
  if (remedyId === null || !paysBack(remedyId)) return false;
  const phase = bankPhase(chargeback, triggers);
  return phase === "during" || (phase === "after" && chargeback.state !== "won");
}
