/** What has to be done once a remedy is chosen, by whom and by when (practice 001-17). */
import type { Localized } from "../../i18n/localized";
import { dayAt, endOfDay, type Place, plusSpan } from "../calendar/working-days";
import { ECONOMY, type Nature, natureOf } from "../decide/natures";
import { DEPARTMENTS, type Department } from "../gather/departments";
import { t } from "../playbooks/text";
import type { AgreedAction } from "../record/decided";

interface Template {
  what: Localized;
  owner: Department | "agent";
  /** Working days from now. */
  within: number;
  shared: boolean;
}

const act = (within: number, owner: Template["owner"], what: Localized, shared = true): Template => ({
  what,
  owner,
  within,
  shared,
});

const confirm = act(
  1,
  "agent",
  t(
    "Write to the customer what was done",
    "Escribir al cliente qué se hizo",
    "Escrever ao cliente o que foi feito",
  ),
  false,
);
const money = [
  act(
    1,
    "finance",
    t(
      "Send the money back and note the reference",
      "Devolver el dinero y anotar la referencia",
      "Devolver o dinheiro e anotar a referência",
    ),
  ),
  confirm,
];
const explain = [
  act(
    1,
    "agent",
    t(
      "Send the explanation, with where to look",
      "Enviar la explicación y dónde mirar",
      "Enviar a explicação e onde ver",
    ),
  ),
];

const TEMPLATES: Record<Nature, readonly Template[]> = {
  refund: money,
  "part-refund": money,
  waiver: [
    act(
      1,
      "finance",
      t("Take the amount off the account", "Quitar el importe de la cuenta", "Retirar o valor da conta"),
    ),
    confirm,
  ],
  credit: [
    act(
      1,
      "finance",
      t("Put the credit on the account", "Abonar el saldo en la cuenta", "Lançar o crédito na conta"),
    ),
    confirm,
  ],
  replacement: [
    act(
      1,
      "warehouse",
      t(
        "Send the new item, tracked",
        "Enviar el producto nuevo con seguimiento",
        "Enviar o produto novo com rastreio",
        "Enviar o produto novo com seguimento",
      ),
    ),
    act(
      2,
      "agent",
      t(
        "Send the tracking number",
        "Enviar el número de seguimiento",
        "Enviar o código de rastreio",
        "Enviar o número de seguimento",
      ),
    ),
    act(
      5,
      "logistics",
      t(
        "Collect the old item at our cost",
        "Recoger el anterior a nuestro cargo",
        "Recolher o anterior por nossa conta",
      ),
      true,
    ),
  ],
  delivery: [
    act(
      1,
      "logistics",
      t("Send it the fastest way, tracked", "Enviarlo por la vía más rápida", "Enviar pela via mais rápida"),
    ),
    act(
      2,
      "agent",
      t(
        "Send the new day and the tracking",
        "Enviar la nueva fecha y el seguimiento",
        "Enviar a nova data e o rastreio",
        "Enviar a nova data e o seguimento",
      ),
    ),
  ],
  repair: [
    act(
      2,
      "operations",
      t(
        "Set the day of the repair",
        "Fijar el día de la reparación",
        "Marcar o dia do conserto",
        "Marcar o dia da reparação",
      ),
    ),
    confirm,
  ],
  service: [
    act(
      1,
      "agent",
      t(
        "Set day and hour with the customer",
        "Acordar día y hora con el cliente",
        "Combinar dia e hora com o cliente",
        "Acordar dia e hora com o cliente",
      ),
    ),
  ],
  extension: [
    act(
      1,
      "finance",
      t(
        "Enter the new dates",
        "Registrar las nuevas fechas",
        "Registrar as novas datas",
        "Registar as novas datas",
      ),
    ),
    confirm,
  ],
  gesture: [confirm],
  explanation: explain,
  apology: [
    act(
      1,
      "agent",
      t("Write or ring, in person", "Escribir o llamar en persona", "Escrever ou ligar pessoalmente"),
    ),
  ],
  process: [
    act(
      1,
      "agent",
      t("Hand it to those who can do it", "Pasarlo a quien puede hacerlo", "Passar a quem pode fazer"),
      false,
    ),
    act(
      5,
      "agent",
      t(
        "Tell the customer what came of it",
        "Contar al cliente qué resultó",
        "Contar ao cliente o que resultou",
        "Dizer ao cliente o que resultou",
      ),
    ),
  ],
  other: [confirm],
};

/**
 * The action list of a remedy.
 * @param agent the agent's own name, for what is theirs
 * @param localize picks the language of the interface
 * @param idOf makes an id for each
 */
export function actionsFor(
  remedyId: string,
  facts: { agent: string; now: number; place: Place },
  localize: (text: Localized) => string,
  idOf: (index: number) => string,
): AgreedAction[] {
  const today = dayAt(facts.now, facts.place);
  return TEMPLATES[natureOf(remedyId)].map(({ what, owner, within, shared }, index) => ({
    id: idOf(index),
    what: localize(what),
    owner: owner === "agent" ? facts.agent : localize(DEPARTMENTS[owner]),
    dueAt: endOfDay(plusSpan(today, { value: within, unit: "working-day" }, facts.place), facts.place),
    status: "open",
    doneAt: null,
    shared,
  }));
}

/** Open and past its time. */
export const isOverdue = (action: AgreedAction, now: number): boolean =>
  action.status === "open" && action.dueAt !== null && action.dueAt < now;

/** Working days until a remedy of this nature shows, used for follow-ups too. */
export const daysToCustomer = (remedyId: string): number => ECONOMY[natureOf(remedyId)].days;
