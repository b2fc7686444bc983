/** Claim beside record, what differs, and the summary that follows (practice 001-10). */
import type { Localized } from "../../i18n/localized";
import { t } from "../playbooks/text";
import type { Finding } from "../record/gathered";

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A number as people write it, in either decimal style; null when the text holds none or several. */
function numberIn(text: string): number | null {
  const found = text.match(/\d[\d.,' ]*/g)?.map((each) => each.trim().replace(/[.,']$/, ""));
  if (found?.length !== 1 || !found[0]) return null;
  const [digits] = found;
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/\D/g, "");
  return Number(`${whole || 0}.${decimal?.[1] ?? 0}`);
}

/** The words around the number: currency, unit, month. */
const around = (text: string): string => plain(text.replace(/\d[\d.,' ]*/g, " "));

/**
 * Whether claim and record contradict each other. Spelling, accents, order of currency and decimal style do not;
 * one of them missing is a gap, not a contradiction.
 */
export function differs({ claim, record }: Pick<Finding, "claim" | "record">): boolean {
  const [a, b] = [plain(claim), plain(record)];
  if (a === "" || b === "" || a === b) return false;
  const [left, right] = [numberIn(claim), numberIn(record)];
  if (left === null || right === null || left !== right) return true;
  const [unit, other] = [around(claim), around(record)];
  return unit !== other && unit !== "" && other !== "";
}

export const discrepancies = (findings: readonly Finding[]): Finding[] => findings.filter(differs);

/** Still to be looked up: a claim without a record, or the other way round. */
export const openFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ claim, record }) => (plain(claim) === "") !== (plain(record) === ""));

const SAYS = t(
  "{field}: the customer says {claim}; our records say {record}.",
  "{field}: el cliente dice {claim}; nuestros registros dicen {record}.",
  "{field}: o cliente diz {claim}; os nossos registros dizem {record}.",
  "{field}: o cliente diz {claim}; os nossos registos dizem {record}.",
);
const AGREES = t(
  "{field}: both sides say {claim}.",
  "{field}: ambas partes dicen {claim}.",
  "{field}: os dois lados dizem {claim}.",
);
const ONE = t(
  "{field}: {claim} (only one side so far).",
  "{field}: {claim} (solo una parte por ahora).",
  "{field}: {claim} (só um lado até agora).",
  "{field}: {claim} (só um lado até agora).",
);
const CLAUSE = t("Rests on: {clause}.", "Se apoya en: {clause}.", "Baseia-se em: {clause}.");

const put = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(field|claim|record|clause)\}/g, (_, name: string) => values[name] ?? "");

/**
 * One paragraph made of the findings; internal, for note and escalation.
 * @param localize picks the language of the interface
 */
export function findingsSummary(findings: readonly Finding[], localize: (text: Localized) => string): string {
  return findings
    .filter(({ claim, record }) => plain(claim) !== "" || plain(record) !== "")
    .map((finding) => {
      const { field, claim, record, clause } = finding;
      const both = plain(claim) !== "" && plain(record) !== "";
      const sentence = differs(finding) ? SAYS : both ? AGREES : ONE;
      const values = { field: field || "–", claim: claim || record, record, clause };
      return [
        put(localize(sentence), values),
        ...(clause.trim() ? [put(localize(CLAUSE), values)] : []),
      ].join(" ");
    })
    .join(" ");
}
