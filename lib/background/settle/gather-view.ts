/** What was gathered and is still missing, in words. */
import { localize, type UiLocale } from "../../i18n/localized";
import type { SettlementView } from "../../messaging/settlement-view";
import { checklist, completeness, evidenceIndex, openQuestions } from "../../resolution/gather/checklist";
import {
  departmentDetails,
  departmentName,
  departmentsFor,
  ownDepartments,
  replyBy,
} from "../../resolution/gather/colleagues";
import { discrepancies, findingsSummary } from "../../resolution/gather/findings";
import { heardRecap } from "../../resolution/gather/heard";
import { huddleAgenda } from "../../resolution/resolve/call-sheet";
import type { Language } from "../../triage/taxonomy";
import type { SettleFacts } from "./facts";

const REPLY_LOCALE: Record<Language, UiLocale> = { en: "en", es: "es", pt: "pt-BR" };

type Gathered = Pick<
  SettlementView,
  "items" | "settled" | "replyBy" | "questions" | "heard" | "departments" | "differing" | "summary" | "huddle"
>;

/** The locale that questions to the customer are put in: Portugal apart from Brazil. */
const customerLocale = (known: SettleFacts, language: Language): UiLocale =>
  language === "pt" && known.reading?.variety === "pt-PT" ? "pt-PT" : REPLY_LOCALE[language];

/**
 * @param language of the replies
 * @param nextTitle the step that waits, as what a huddle has to decide
 */
export function gatherView(
  known: SettleFacts,
  language: Language,
  nextTitle: string,
  now: number,
  locale: UiLocale,
): Gathered {
  const { settlement, subcategory, policy, facts, reading } = known;
  const say = (text: Parameters<typeof localize>[0]) => localize(text, locale);
  const items = checklist(subcategory, facts, settlement.evidence, settlement.said);
  const asked = settlement.questions.map(({ department }) => department);
  const ids = [...new Set([...departmentsFor(subcategory, policy), ...ownDepartments(policy), ...asked])];
  const departments = ids.map((id) => ({
    id,
    name: departmentName(id, policy, locale),
    ...departmentDetails(id, policy),
  }));
  return {
    items: items.map(({ id, item, state, value, note }) => ({
      id,
      label: say(item.label),
      from: item.from === "customer" ? "" : departmentName(item.from, policy, locale),
      state,
      value,
      note,
      grade: item.grade === true,
    })),
    settled: completeness(items).settled,
    questions: openQuestions(items).map(({ id, question }) => ({
      id,
      text: localize(question, customerLocale(known, language)),
    })),
    heard: reading ? heardRecap(facts, reading.ask, language) : "",
    departments,
    replyBy: replyBy(now, policy, known.place),
    differing: discrepancies(settlement.findings).map(({ id }) => id),
    summary: findingsSummary(settlement.findings, say),
    huddle: huddleAgenda(
      settlement,
      departments.map(({ name }) => name),
      nextTitle,
      say,
    ),
  };
}

/** The evidence that is had, numbered, for a bank or an ombudsman. */
export const indexText = (known: SettleFacts, locale: UiLocale): string =>
  evidenceIndex(checklist(known.subcategory, known.facts, known.settlement.evidence, known.settlement.said))
    .map(({ item, value, note }, index) => {
      const what = [value, note].filter(Boolean).join("; ");
      return `${index + 1}. ${localize(item.label, locale)}${what ? `: ${what}` : ""}`;
    })
    .join("\n");
