/** A step in the interface's language, its question to a department filled with the case's facts. */
import { localize } from "../i18n/localized";
import type { StepView } from "../messaging/case-view";
import type { Step } from "../resolution/types";
import type { KnownCase } from "./replies";

/** Stands where a fact is not known: a colleague sees at once what is missing. */
const UNKNOWN = "—";

/** Fills an internal question; only facts of the ticket, never a guess. */
function fillQuestion(text: string, { row, reading }: KnownCase): string {
  const facts = reading?.facts;
  const values: Record<string, string | undefined> = {
    order: facts?.orders.join(", "),
    invoice: facts?.invoices.join(", "),
    amount: facts?.amounts.map((amount) => amount.raw).join(", "),
    date: facts?.dates.join(", "),
    customer: row.requesterName,
    ticket: `#${row.number}`,
  };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] || UNKNOWN);
}

export function stepView(step: Step, done: boolean, known: KnownCase): StepView {
  return {
    id: step.id,
    stage: step.stage,
    action: step.action,
    title: localize(step.title, known.locale),
    why: localize(step.why, known.locale),
    copyText: step.copyText && fillQuestion(localize(step.copyText, known.locale), known),
    done,
  };
}
