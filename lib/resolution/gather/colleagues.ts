/** Whom to ask about a kind of dispute, as the team has it, and by when (practice 001-7, 001-8). */
import { localize, type UiLocale } from "../../i18n/localized";
import type { Subcategory } from "../../triage/taxonomy";
import { atHour, dayAt, type Place, plusSpan } from "../calendar/working-days";
import { t } from "../playbooks/text";
import type { TeamPolicy } from "../team";
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

/** Records that a department holds for a kind of dispute. */
export const recordsOf = (subcategory: Subcategory, department: string): ItemId[] =>
  GUIDES[subcategory].items.filter((id) => ITEMS[id].from === department);

/** When a question of now should be answered: at five in the afternoon, some working days on. */
export const replyBy = (now: number, policy: TeamPolicy, place: Place): number =>
  atHour(plusSpan(dayAt(now, place), { value: policy.replyDays, unit: "working-day" }, place), 17, place);

const INTRO = t(
  "Please answer by {by}. What I need:",
  "Por favor, responde antes del {by}. Necesito:",
  "Por favor, responda até {by}. Preciso de:",
);

/**
 * What is put under a question to a department: the day to answer by and the records that are asked for.
 * @param by the day in words
 */
export function recordRequest(
  subcategory: Subcategory,
  department: string,
  by: string,
  locale: UiLocale,
): string {
  const records = recordsOf(subcategory, department).map((id) => `- ${localize(ITEMS[id].label, locale)}`);
  const intro = localize(INTRO, locale).replace("{by}", by);
  return records.length === 0 ? intro.replace(/[^.]*$/, "").trim() : [intro, ...records].join("\n");
}
