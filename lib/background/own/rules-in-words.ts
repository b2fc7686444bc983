/** A part of a team's rules as a person reads it: a line for each thing. */
import type { UiLocale } from "../../i18n/localized";
import { ownWordsFor } from "../../i18n/own/words";
import { departmentName } from "../../resolution/gather/colleagues";
import { TeamPolicy } from "../../resolution/team";
import type { TeamRules } from "../../scripts/packs/team";
import type { TeamPart } from "../../scripts/types";

type Lines = (policy: TeamPolicy, locale: UiLocale) => string[];

const wordsOf = (locale: UiLocale) => ownWordsFor(locale).files.team;

const departments: Lines = (policy, locale) => {
  const named = (id: string) => departmentName(id, policy, locale);
  const ids = new Set([...Object.keys(policy.departmentNames), ...Object.keys(policy.departmentDetails)]);
  return [
    ...[...ids].flatMap((id) => {
      const { address = "", questions = [] } = policy.departmentDetails[id] ?? {};
      return [[named(id), address].filter(Boolean).join(" · "), ...questions.map((one) => `– ${one}`)];
    }),
    ...Object.entries(policy.departments).map(([kind, asked]) => `${kind}: ${asked.map(named).join(", ")}`),
    wordsOf(locale).replyDays(policy.replyDays),
  ];
};

const limits: Lines = (policy, locale) => {
  const words = wordsOf(locale);
  const sum = (value: number) => `${value.toLocaleString(locale)} ${policy.currency}`.trim();
  return [
    `${words.agentLimit} ${sum(policy.agentLimit)}`,
    ...policy.ladder.map(({ upTo, who }) => words.rung(sum(upTo), who)),
    words.doubt(sum(policy.doubtLimit), policy.doubtRepeats),
    `${words.extra} ${sum(policy.extraCap)}`,
  ];
};

const weights: Lines = ({ weights: by, bands }, locale) => {
  const words = wordsOf(locale);
  const percent = (share: number) => share.toLocaleString(locale, { style: "percent" });
  return [
    `${words.weights.satisfaction}: ${by.satisfaction.toLocaleString(locale)}`,
    `${words.weights.cost}: ${by.cost.toLocaleString(locale)}`,
    `${words.weights.time}: ${by.time.toLocaleString(locale)}`,
    `${words.weights.policy}: ${by.policy.toLocaleString(locale)}`,
    words.bands(percent(bands.acceptUpTo), percent(bands.persuadeUpTo)),
  ];
};

const LINES: Readonly<Record<TeamPart, Lines>> = {
  departments,
  limits,
  weights,
  values: ({ values }) => [values.join(", ")],
};

/** @param rules fields of the part at least; what it leaves out is not looked at */
export const rulesInWords = (part: TeamPart, rules: TeamRules, locale: UiLocale): string =>
  LINES[part](TeamPolicy.parse(rules), locale).join("\n");
