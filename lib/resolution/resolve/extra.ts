/** One thing more: small, relevant, under a cap, and only after the fix (practice 000-36). */

import type { Localized } from "../../i18n/localized";
import { type Category, categoryOf, type Subcategory, type Trigger } from "../../triage/taxonomy";
import { comparable } from "../decide/limits";
import { t } from "../playbooks/text";
import type { Settlement } from "../record";
import type { Money } from "../record/basics";
import type { TeamPolicy } from "../team";

const IDEAS: Record<Category, readonly Localized[]> = {
  billing: [
    t(
      "A short mail when the money is really there",
      "Un correo breve cuando el dinero llegue de verdad",
      "Um e-mail curto quando o dinheiro chegar de fato",
      "Um e-mail curto quando o dinheiro chegar mesmo",
    ),
    t(
      "A small credit on the next invoice",
      "Un pequeño descuento en la próxima factura",
      "Um pequeno desconto na próxima fatura",
    ),
  ],
  product: [
    t(
      "A handwritten card in the new parcel",
      "Una tarjeta a mano en el nuevo paquete",
      "Um cartão escrito à mão no novo pacote",
      "Um cartão escrito à mão na nova encomenda",
    ),
    t("A hand with setting it up", "Ayuda para ponerlo en marcha", "Ajuda para instalar"),
  ],
  service: [
    t(
      "The faster delivery, this time on us",
      "El envío rápido, esta vez a nuestro cargo",
      "O envio rápido, desta vez por nossa conta",
    ),
    t(
      "A call on the day itself",
      "Una llamada ese mismo día",
      "Uma ligação no próprio dia",
      "Uma chamada no próprio dia",
    ),
  ],
  communication: [
    t(
      "Your direct line for the next month",
      "Tu línea directa durante un mes",
      "Seu contato direto por um mês",
      "O seu contacto direto durante um mês",
    ),
  ],
  none: [
    t(
      "A tip for what they are about to do",
      "Un consejo para lo que van a hacer",
      "Uma dica para o que vão fazer",
    ),
  ],
};

/** Where a present would sound wrong. */
const NOT_WITH: readonly Trigger[] = [
  "safety",
  "legal-threat",
  "regulator-threat",
  "fraud-suspected",
  "abuse",
];

export type ExtraAdvice =
  | { kind: "not-yet" } // the fix is not done
  | { kind: "no" } // would sound wrong here, or was given already
  | { kind: "ideas"; ideas: readonly Localized[]; cap: number };

/** Whether an extra may be offered now, and which. */
export function extraAdvice(
  settlement: Settlement,
  facts: { subcategory: Subcategory; triggers: readonly Trigger[]; fixed: boolean; policy: TeamPolicy },
): ExtraAdvice {
  if (settlement.extra || facts.triggers.some((trigger) => NOT_WITH.includes(trigger))) return { kind: "no" };
  const openFix = settlement.actions.some(({ status, shared }) => status === "open" && shared);
  if (!facts.fixed || openFix) return { kind: "not-yet" };
  return { kind: "ideas", ideas: IDEAS[categoryOf(facts.subcategory)], cap: facts.policy.extraCap };
}

/** Whether an extra stays under the team's cap; one without a price does, one in another currency does not. */
export const underCap = (cost: Money | null, policy: TeamPolicy): boolean =>
  cost === null ||
  (comparable(cost, { value: 0, currency: policy.currency }) && cost.value <= policy.extraCap);
