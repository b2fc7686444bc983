/** Remedies ranked and weighed, limits, give-in and precedents, in words. */
import { localize, type UiLocale } from "../../i18n/localized";
import type { RemedyView } from "../../messaging/case-view";
import type { ApprovalView, SettlementView } from "../../messaging/settlement-view";
import { mayPayTwice } from "../../resolution/after/chargeback";
import { type Approval, approvalFor, askBeyondCeiling, doubtAdvice } from "../../resolution/decide/limits";
import { type Option, paletteFor } from "../../resolution/decide/options";
import { fairness, precedentsFor } from "../../resolution/decide/precedents";
import { giveIn } from "../../resolution/give-in";
import { t } from "../../resolution/playbooks/text";
import type { Money } from "../../resolution/record/basics";
import { remedyTitle } from "../../resolution/remedies";
import type { SettleFacts } from "./facts";
import { money } from "./money";
import type { Past } from "./past";

const CEILING = t(
  "You may give {x} alone",
  "Puedes dar {x} sin consultar",
  "Você pode dar {x} sozinho",
  "Pode dar {x} sem consultar",
);
const RUNG = t("Up to {x}: {who}", "Hasta {x}: {who}", "Até {x}: {who}");
/** While a team has named nobody. */
const NEXT_RUNG = t("the next level", "el siguiente nivel", "o nível seguinte");
const UPPER_RUNG = t("the level above it", "el nivel superior a ese", "o nível acima desse");
const THEIR_ASK = t("They ask for {x}", "Piden {x}", "Pedem {x}");
const BEYOND = t(
  "That is {x} above what anybody here may give",
  "Son {x} más de lo que aquí se puede dar",
  "São {x} acima do que aqui se pode dar",
);
const LEAST = t("They may settle for: {x}", "Podrían aceptar: {x}", "Talvez aceitem: {x}");

const put = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(x|who)\}/g, (_, name: string) => values[name] ?? "");

const approvalView = (approval: Approval): ApprovalView =>
  approval.kind === "rung" ? { kind: "rung", who: approval.who } : { kind: approval.kind, who: "" };

function limitLines({ policy, settlement, amount }: SettleFacts, locale: UiLocale): string[] {
  const currency = policy.currency || amount?.currency || "";
  const sum = (value: number) => money({ value, currency }, locale);
  const say = (text: Parameters<typeof localize>[0], values: Record<string, string>) =>
    put(localize(text, locale), values);
  const { ask, minimum } = settlement.limits;
  const beyond = askBeyondCeiling(ask, policy);
  return [
    say(CEILING, { x: sum(policy.agentLimit) }),
    ...policy.ladder.map(({ upTo, who }, rung) =>
      say(RUNG, { x: sum(upTo), who: who || localize(rung === 0 ? NEXT_RUNG : UPPER_RUNG, locale) }),
    ),
    ...(ask ? [say(THEIR_ASK, { x: money(ask, locale) })] : []),
    ...(beyond ? [say(BEYOND, { x: sum(beyond) })] : []),
    ...(minimum ? [say(LEAST, { x: minimum })] : []),
  ];
}

type Decided = Pick<
  SettlementView,
  | "gate"
  | "doubt"
  | "failures"
  | "because"
  | "approval"
  | "limits"
  | "agentLimit"
  | "doubtLimit"
  | "giveIn"
  | "giveInGap"
  | "values"
  | "precedents"
  | "remedyTitles"
  | "fairness"
  | "earlierUnclear"
>;

/** A gain in three words: what a view can say without a number. */
const gainOf = (satisfaction: number): RemedyView["gain"] =>
  satisfaction >= 0.75 ? "high" : satisfaction >= 0.5 ? "fair" : "low";

/** Whether the customer's word is enough; null unless the cause is unclear. */
const doubtOf = ({ row, amount, triggers, subcategory, policy }: SettleFacts, past: Past) =>
  row.fault === "unclear"
    ? doubtAdvice(
        {
          amount,
          earlierUnclear: past.earlierUnclear,
          triggers,
          unauthorised: subcategory === "unrecognised-charge",
        },
        policy,
      )
    : null;

/** The remedies in the order of the ranking, with both columns (practice 002-3). */
export function remedyViews(
  known: SettleFacts,
  past: Past,
  locale: UiLocale,
): { remedies: RemedyView[]; because: string } {
  const { row, reading, subcategory, amount, policy, failures, triggers, settlement } = known;
  const { options, ranking } = paletteFor({
    subcategory,
    fault: row.fault,
    amount,
    ask: reading?.ask ?? [],
    emotion: reading?.emotion ?? "calm",
    triggers,
    failures,
    policy,
    doubt: doubtOf(known, past),
  });
  const place = (id: string): RemedyView["place"] =>
    ranking.recommended?.option.id === id
      ? "recommended"
      : ranking.runnerUp?.option.id === id
        ? "runner-up"
        : null;
  const view = ({ remedy, approval, option }: Option): RemedyView => ({
    id: remedy.id,
    kind: remedy.kind,
    title: localize(remedy.title, locale),
    note: localize(remedy.note, locale),
    chosen: remedy.id === row.remedyId,
    place: place(remedy.id),
    gain: gainOf(option.satisfaction),
    cost: Number.isFinite(option.cost)
      ? money({ value: option.cost, currency: amount?.currency ?? "" }, locale)
      : "",
    days: option.days,
    approval: approvalView(approval),
    payTwice: mayPayTwice(remedy.id, settlement.chargeback, triggers),
  });
  const remedies = ranking.options.flatMap(({ option }) => {
    const found = options.get(option.id);
    return found ? [view(found)] : [];
  });
  return { remedies, because: ranking.because ? localize(ranking.because, locale) : "" };
}

export function decideView(known: SettleFacts, past: Past, because: string, locale: UiLocale): Decided {
  const { settlement, amount, subcategory, policy, gate, failures } = known;
  const offer: Money | null = settlement.decisions.at(-1)?.amount ?? null;
  const near = precedentsFor(subcategory, amount, past.decisions);
  const given = giveIn(
    {
      disputed: amount ?? { value: Number.NaN, currency: "" },
      customerValue: settlement.giveIn.customerValue ?? { value: Number.NaN, currency: "" },
      grounded: settlement.giveIn.grounded,
      failedPersuasions: settlement.giveIn.failedPersuasions,
    },
    policy.bands,
  );
  return {
    gate,
    doubt: doubtOf(known, past),
    failures,
    because,
    approval: approvalView(approvalFor(offer ?? amount, policy)),
    limits: limitLines(known, locale),
    agentLimit: policy.agentLimit,
    doubtLimit: policy.doubtLimit,
    giveIn: given.ok
      ? {
          advice: given.value.advice,
          because: localize(given.value.because, locale),
          reviewTerms: given.value.reviewTerms,
        }
      : null,
    giveInGap: given.ok ? null : given.gap,
    values: policy.values,
    precedents: near.map(({ number, decision }) => ({
      number,
      title: decision.wording || remedyTitle(decision.remedyId, locale),
      amount: decision.amount ? money(decision.amount, locale) : "",
      reason: decision.reason,
    })),
    remedyTitles: Object.fromEntries(
      settlement.decisions
        .flatMap(({ remedyId, rejected }) => [remedyId, ...rejected.map((other) => other.remedyId)])
        .map((id) => [id, remedyTitle(id, locale)]),
    ),
    fairness: fairness(offer, amount, near)?.verdict ?? null,
    earlierUnclear: past.earlierUnclear,
  };
}
