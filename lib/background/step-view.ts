/** A step in the interface's language, its question to a department filled with the case's facts. */
import { type Localized, localize } from "../i18n/localized";
import type { StepView } from "../messaging/case-view";
import { recordsOf, replyBy } from "../resolution/gather/colleagues";
import { ITEMS } from "../resolution/gather/items";
import { askedBy, questionFor, reachedAt, titleFor } from "../resolution/gather/team-question";
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

/** What of a step's view is the question it asks a department. */
type Question = Pick<StepView, "title" | "copyText" | "asks" | "askTo">;

/** The title and the question as the team has its departments, with the case's facts; of others the title alone. */
function questionOf(step: Step, known: KnownCase, now: number): Question {
  const { row, settings, locale } = known;
  const title = localize(step.title, locale);
  if (!step.copyText) return { title };
  const { place, policy, subcategory } = settleFacts(row, settings.policy);
  const filled = (more: object) =>
    fillQuestion(localize(step.copyText as Localized, locale), { ...questionFacts(known), ...more });
  const asked = step.action === "copy" ? askedBy(step.id, subcategory, policy) : null;
  if (asked === null) return { title, copyText: filled({}) };
  const at = replyBy(now, policy, place);
  const records = recordsOf(subcategory, asked.meant).map((id) => localize(ITEMS[id].label, locale));
  const by = dayInWords(at, UI_LANGUAGE[locale], place);
  const askTo = reachedAt(asked, policy, locale);
  return {
    title: titleFor(title, asked, policy, locale),
    copyText: questionFor(filled({ by, records: records.join("; ") }), asked, policy, locale),
    asks: { department: asked.department, replyBy: at },
    ...(askTo && { askTo }),
  };
}

/** @param now epoch ms, from which a department's days to answer are counted */
export function stepView(step: Step, done: boolean, known: KnownCase, now: number): StepView {
  return {
    id: step.id,
    stage: step.stage,
    action: step.action,
    why: localize(step.why, known.locale),
    ...questionOf(step, known, now),
    done,
  };
}
