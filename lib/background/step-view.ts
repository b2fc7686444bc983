/** A step in the interface's language, its question to a department filled with the case's facts. */
import { localize } from "../i18n/localized";
import type { StepView } from "../messaging/case-view";
import { departmentOfStep, recordsOf, replyBy } from "../resolution/gather/colleagues";
import { ITEMS } from "../resolution/gather/items";
import { fillQuestion } from "../resolution/question";
import { dayInWords, UI_LANGUAGE } from "../resolution/resolve/agreed";
import type { Step } from "../resolution/types";
import type { KnownCase } from "./replies";
import { settleFacts } from "./settle/facts";

/** The facts of the ticket as a colleague would want them; never a guess. */
function questionFacts({ row, reading }: KnownCase) {
  const facts = reading?.facts;
  return {
    customer: `${row.requesterName} (#${row.number})`.trim(),
    order: facts?.orders.join(", ") ?? "",
    invoice: facts?.invoices.join(", ") ?? "",
    amount: facts?.amounts.map((amount) => amount.raw).join(", ") ?? "",
    date: facts?.dates.join(", ") ?? "",
  };
}

/** Whom a step asks, by when, and for which records; nothing for a step that asks nobody. */
function askOf(step: Step, { row, settings, locale }: KnownCase, now: number) {
  const department = step.action === "copy" ? departmentOfStep(step.id) : null;
  if (department === null) return {};
  const { place, policy, subcategory } = settleFacts(row, settings.policy);
  const at = replyBy(now, policy, place);
  const records = recordsOf(subcategory, department).map((id) => localize(ITEMS[id].label, locale));
  return {
    asks: { department, replyBy: at },
    facts: { by: dayInWords(at, UI_LANGUAGE[locale], place), records: records.join("; ") },
  };
}

/** @param now epoch ms, from which a department's days to answer are counted */
export function stepView(step: Step, done: boolean, known: KnownCase, now: number): StepView {
  const { asks, facts } = askOf(step, known, now);
  return {
    id: step.id,
    stage: step.stage,
    action: step.action,
    title: localize(step.title, known.locale),
    why: localize(step.why, known.locale),
    copyText:
      step.copyText &&
      fillQuestion(localize(step.copyText, known.locale), { ...questionFacts(known), ...facts }),
    ...(asks ? { asks } : {}),
    done,
  };
}
