/** A step in the interface's language, its question to a department filled with the case's facts. */
import { localize } from "../i18n/localized";
import type { StepView } from "../messaging/case-view";
import { fillQuestion } from "../resolution/question";
import type { Step } from "../resolution/types";
import type { KnownCase } from "./replies";

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

export function stepView(step: Step, done: boolean, known: KnownCase): StepView {
  return {
    id: step.id,
    stage: step.stage,
    action: step.action,
    title: localize(step.title, known.locale),
    why: localize(step.why, known.locale),
    copyText: step.copyText && fillQuestion(localize(step.copyText, known.locale), questionFacts(known)),
    done,
  };
}
