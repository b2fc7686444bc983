/** A playbook's question as this team asks it: to its own department, at its own address, with its own questions. */
import { type Localized, localize, type UiLocale } from "../../i18n/localized";
import type { Subcategory } from "../../triage/taxonomy";
import { t } from "../playbooks/text";
import type { TeamPolicy } from "../team";
import { departmentDetails, departmentName, departmentOfStep } from "./colleagues";
import { DEPARTMENTS, type Department } from "./departments";

/** Whom a step asks: who the playbook means, and who that is in this team. */
export interface Asked {
  meant: Department;
  department: string;
}

/**
 * @returns null for a step that asks nobody. Where the team chose others for this kind of dispute, the question goes
 * to the first of them.
 */
export function askedBy(stepId: string, subcategory: Subcategory, policy: TeamPolicy): Asked | null {
  const meant = departmentOfStep(stepId);
  if (meant === null) return null;
  const chosen = Object.hasOwn(policy.departments, subcategory) ? policy.departments[subcategory] : undefined;
  const department = !chosen || chosen.includes(meant) ? meant : (chosen[0] ?? meant);
  return { meant, department };
}

/** The team's name and address of whom it asks, in one line; "" while the team has said nothing about them. */
export function reachedAt({ meant, department }: Asked, policy: TeamPolicy, locale: UiLocale): string {
  const { address } = departmentDetails(department, policy);
  const named = department !== meant || (policy.departmentNames[department] ?? "") !== "";
  if (!named && address === "") return "";
  const name = departmentName(department, policy, locale);
  return address === "" ? name : `${name} (${address})`;
}

/** The step's title with the team's name behind ours: in brackets, for articles and genders are of our name. */
export function titleFor(title: string, asked: Asked, policy: TeamPolicy, locale: UiLocale): string {
  const [ours, theirs] = [
    localize(DEPARTMENTS[asked.meant], locale),
    departmentName(asked.department, policy, locale),
  ];
  return theirs === ours ? title : title.replace(ours, () => `${ours} (${theirs})`);
}

/** Whom a question of ours is addressed to: every one begins so, in every language. */
const HEAD = /^((?:urgent[ea]?, )?(?:to|para))( (?:the|o|a|la))? ([^:,]+)/i;

const ALSO: Localized = t("Please also tell me:", "Dime también, por favor:", "Diga-me também, por favor:");

/** Addressed to the team's own, without an article, which was of our name; a second department of ours stays. */
function addressed(question: string, ours: string, theirs: string): string {
  return question.replace(HEAD, (_, to: string, article: string | undefined, whom: string) =>
    whom.includes(ours) && whom !== ours
      ? `${to}${article ?? ""} ${whom.replace(ours, () => theirs)}`
      : `${to} ${theirs}`,
  );
}

/** The question addressed as the team has it, and below it what the team asks them besides. */
export function questionFor(question: string, asked: Asked, policy: TeamPolicy, locale: UiLocale): string {
  const to = reachedAt(asked, policy, locale);
  const { questions } = departmentDetails(asked.department, policy);
  const ours = localize(DEPARTMENTS[asked.meant], locale);
  const also = [localize(ALSO, locale), ...questions.map((each) => `- ${each}`)].join("\n");
  return [to ? addressed(question, ours, to) : question, ...(questions.length > 0 ? [also] : [])].join(
    "\n\n",
  );
}
