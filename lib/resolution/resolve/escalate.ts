/** When to hand a case up or sideways, and the six lines that go with it (practice 000-25; domain.md §5). */
import type { Localized } from "../../i18n/localized";
import type { Subcategory, Trigger } from "../../triage/taxonomy";
import type { Approval } from "../decide/limits";
import { GUIDES } from "../gather/guides";
import { t } from "../playbooks/text";
import type { Settlement } from "../record";

const BY_TRIGGER: Partial<Record<Trigger, Localized>> = {
  safety: t(
    "somebody may get hurt",
    "alguien puede resultar herido",
    "alguém pode se ferir",
    "alguém pode ferir-se",
  ),
  "legal-threat": t(
    "a lawyer or court is named",
    "se menciona un abogado o tribunal",
    "fala-se de advogado ou tribunal",
  ),
  "regulator-threat": t("a regulator is named", "se menciona a una autoridad", "fala-se de uma autoridade"),
  "fraud-suspected": t("fraud is suspected", "se sospecha fraude", "suspeita-se de fraude"),
  abuse: t(
    "a colleague was threatened or insulted",
    "amenazaron o insultaron a un compañero",
    "um colega foi ameaçado ou insultado",
  ),
  "public-threat": t("it may go public", "puede hacerse público", "pode tornar-se público"),
  vulnerable: t(
    "the customer may need special care",
    "el cliente puede necesitar cuidado especial",
    "o cliente pode precisar de cuidado especial",
  ),
};

const BY_KIND: Record<"safety" | "legal" | "fraud" | "privacy" | "contract" | "staff", Localized> = {
  safety: t(
    "a safety matter is never settled alone",
    "la seguridad nunca se resuelve en solitario",
    "segurança nunca se resolve sozinho",
  ),
  legal: t(
    "no word on liability without Legal",
    "ni una palabra sobre responsabilidad sin Legal",
    "nenhuma palavra sobre responsabilidade sem o Jurídico",
  ),
  fraud: t(
    "a payment by somebody else goes to the bank and to Risk",
    "un pago ajeno va al banco y a Riesgos",
    "um pagamento de terceiros vai para o banco e para Risco",
  ),
  privacy: t(
    "the data protection officer has the clock",
    "el plazo lo lleva protección de datos",
    "o prazo é da proteção de dados",
  ),
  contract: t(
    "what the contract means is for Sales or Legal to say",
    "qué significa el contrato lo dicen Ventas o Legal",
    "o que o contrato significa cabe ao Comercial ou ao Jurídico",
  ),
  staff: t(
    "a colleague’s manner is for the team lead",
    "el trato de un compañero es cosa del responsable",
    "a conduta de um colega cabe à liderança",
  ),
};

const AUTHORITY = t(
  "the amount is above your limit",
  "el importe supera tu límite",
  "o valor está acima do seu limite",
);
const TWICE = t("it was opened again twice", "se reabrió dos veces", "foi reaberto duas vezes");
const SILENT = t(
  "a department is past its day to answer",
  "un departamento pasó su fecha de respuesta",
  "um departamento passou da data de resposta",
);
const BANK_CLOCK = t(
  "the bank dispute ends in under three working days",
  "la disputa bancaria vence en menos de tres días hábiles",
  "a contestação bancária vence em menos de três dias úteis",
);

export interface EscalationFacts {
  subcategory: Subcategory;
  triggers: readonly Trigger[];
  approval: Approval;
  settlement: Settlement;
  /** Working days left to answer the bank; null while no such clock runs. */
  bankDaysLeft: number | null;
  now: number;
}

/** Every reason to hand it up, the gravest first; none means that it can stay. */
export function escalationReasons(facts: EscalationFacts): Localized[] {
  const { subcategory, triggers, approval, settlement, bankDaysLeft, now } = facts;
  const silent = settlement.questions.some(({ answeredAt, replyBy }) => answeredAt === null && replyBy < now);
  return [
    ...(GUIDES[subcategory].escalate ?? []).map((reason) => BY_KIND[reason]),
    ...triggers.flatMap((trigger) => BY_TRIGGER[trigger] ?? []),
    ...(approval.kind === "rung" || approval.kind === "above" ? [AUTHORITY] : []),
    ...(settlement.reopenings.length >= 2 ? [TWICE] : []),
    ...(silent ? [SILENT] : []),
    ...(bankDaysLeft !== null && bankDaysLeft < 3 ? [BANK_CLOCK] : []),
  ];
}

/** A trade that gives both sides something, by what would hurt most. */
const TRADES = {
  churn: t(
    "credit now for a renewal at today’s terms",
    "saldo ahora a cambio de renovar en las condiciones de hoy",
    "crédito agora em troca de renovar nas condições de hoje",
  ),
  business: t(
    "split off what nobody disputes and agree new dates for the rest",
    "separar lo que nadie disputa y acordar nuevas fechas para lo demás",
    "separar o que ninguém contesta e combinar novas datas para o resto",
    "separar o que ninguém contesta e acordar novas datas para o resto",
  ),
  bank: t(
    "refund today if the bank dispute is taken back",
    "reembolsar hoy si se retira la disputa bancaria",
    "reembolsar hoje se a contestação bancária for retirada",
  ),
  public: t(
    "settle it today and ask them to tell how it ended",
    "resolverlo hoy y pedir que cuenten cómo terminó",
    "resolver hoje e pedir que contem como terminou",
  ),
  usual: t(
    "settle the clear part today, the rest with a fixed date",
    "resolver hoy lo claro y el resto con fecha fija",
    "resolver hoje o que é claro e o resto com data marcada",
  ),
} satisfies Record<string, Localized>;

/** The win-win proposal that fits a case. */
export function winWin(
  subcategory: Subcategory,
  triggers: readonly Trigger[],
  chargebackOpen: boolean,
): Localized {
  if (chargebackOpen || triggers.includes("chargeback-threat")) return TRADES.bank;
  if (triggers.includes("churn-threat")) return TRADES.churn;
  if (subcategory === "invoice-validity" || subcategory === "poor-work") return TRADES.business;
  return triggers.includes("public-threat") ? TRADES.public : TRADES.usual;
}

const LINES = [
  t("What: {what}", "Qué: {what}", "O quê: {what}"),
  t("Since when: {since}", "Desde cuándo: {since}", "Desde quando: {since}"),
  t("Value: {value}", "Valor: {value}", "Valor: {value}"),
  t("Tried: {tried}", "Intentado: {tried}", "Já tentado: {tried}"),
  t("Ask: {ask}. Proposal: {trade}", "Pido: {ask}. Propuesta: {trade}", "Peço: {ask}. Proposta: {trade}"),
  t("Deadline: {deadline}", "Plazo: {deadline}", "Prazo: {deadline}"),
] as const;

export type BriefFacts = Record<"what" | "since" | "value" | "tried" | "ask" | "trade" | "deadline", string>;

/** The six lines; internal. What is not known reads "–". */
export const escalationBrief = (facts: BriefFacts, localize: (text: Localized) => string): string =>
  LINES.map((line) =>
    localize(line).replace(
      /\{(\w+)\}/g,
      (_, name: string) => facts[name as keyof BriefFacts]?.replace(/\s+/g, " ").trim() || "–",
    ),
  ).join("\n");
