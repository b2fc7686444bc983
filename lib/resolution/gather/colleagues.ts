/** Whom to ask about a kind of dispute, as the team has it, and by when (practice 001-7, 001-8). */
import { localize, type UiLocale } from "../../i18n/localized";
import type { Subcategory } from "../../triage/taxonomy";
import { atHour, dayAt, type Place, plusSpan } from "../calendar/working-days";
import type { DepartmentDetails, TeamPolicy } from "../team";
import { DEPARTMENTS } from "./departments";
import { GUIDES } from "./guides";
import { ITEMS, type ItemId } from "./items";

/** The departments of a kind: the team's own choice where it made one. Ids; the team's own names have none of ours. */
export const departmentsFor = (subcategory: Subcategory, policy: TeamPolicy): readonly string[] =>
  policy.departments[subcategory] ?? GUIDES[subcategory].departments;

/** A department's name: the team's, else ours, else as the team wrote it. */
export function departmentName(id: string, policy: TeamPolicy, locale: UiLocale): string {
  const ours = id in DEPARTMENTS ? DEPARTMENTS[id as keyof typeof DEPARTMENTS] : null;
  return policy.departmentNames[id] || (ours ? localize(ours, locale) : id);
}

/** Departments that the team added: asked about every kind of dispute. */
export const ownDepartments = (policy: TeamPolicy): string[] =>
  Object.keys(policy.departmentDetails).filter((id) => !Object.hasOwn(DEPARTMENTS, id));

/** Where a department is reached, and what the team asks it besides. */
export function departmentDetails(id: string, policy: TeamPolicy): DepartmentDetails {
  const kept = Object.hasOwn(policy.departmentDetails, id) ? policy.departmentDetails[id] : undefined;
  return kept ?? { address: "", questions: [] };
}

/** Whom a playbook's question goes to, by the end of its step's id. */
const BY_STEP: Record<string, keyof typeof DEPARTMENTS> = {
  finance: "finance",
  billing: "finance",
  sales: "sales",
  product: "product",
  logistics: "logistics",
  warehouse: "warehouse",
  operations: "operations",
  dispatch: "operations",
  engineering: "engineering",
  quality: "quality",
  catalogue: "marketing",
  risk: "risk",
  security: "risk",
  legal: "legal",
  "privacy-officer": "privacy",
  lead: "lead",
};

/** The department that a step's question goes to; null for a step that asks nobody. */
export const departmentOfStep = (stepId: string): keyof typeof DEPARTMENTS | null =>
  BY_STEP[/\.(?:ask|alert)-(.+)$/.exec(stepId)?.[1] ?? ""] ?? null;

/** Records that a department holds for a kind of dispute. */
export const recordsOf = (subcategory: Subcategory, department: string): ItemId[] =>
  GUIDES[subcategory].items.filter((id) => ITEMS[id].from === department);

/** When a question of now should be answered: at five in the afternoon, some working days on. */
export const replyBy = (now: number, policy: TeamPolicy, place: Place): number =>
  atHour(plusSpan(dayAt(now, place), { value: policy.replyDays, unit: "working-day" }, place), 17, place);
