/** The tests of whose doing it was, in words, each with the records to look at and what the ticket says of them. */
import { localize, type UiLocale } from "../../i18n/localized";
import type { SettlementView } from "../../messaging/settlement-view";
import { FAULT_TESTS } from "../../resolution/fault";
import { walkTests } from "../../resolution/fault/walk";
import { checklist } from "../../resolution/gather/checklist";
import { departmentName } from "../../resolution/gather/colleagues";
import { itemOf } from "../../resolution/gather/items";
import type { SettleFacts } from "./facts";

export function faultView(
  { subcategory, settlement, facts, policy }: SettleFacts,
  locale: UiLocale,
): SettlementView["faultTests"] {
  const tests = FAULT_TESTS[subcategory];
  const idOf = (test: string) => `${subcategory}.${test}`;
  const kept = new Map(settlement.faultAnswers.map(({ id, answer }) => [id, answer]));
  const answers = new Map(
    tests.flatMap(({ id }) => {
      const answer = kept.get(idOf(id));
      return answer ? [[id, answer] as const] : [];
    }),
  );
  const { path, points } = walkTests(tests, answers, settlement.gate);
  const items = checklist(subcategory, facts, settlement.evidence, settlement.said);
  const lookAt = (id: (typeof tests)[number]["look"][number]) => {
    const { label, from } = itemOf(id);
    const checked = items.find((each) => each.id === id);
    return {
      id,
      label: localize(label, locale),
      from: from === "customer" ? "" : departmentName(from, policy, locale),
      value: checked?.note || checked?.value || "",
    };
  };
  return {
    path: path.map(({ test, answer }) => ({
      id: idOf(test.id),
      ask: localize(test.ask, locale),
      look: test.look.map(lookAt),
      answer,
      gate: test.gate ?? "",
    })),
    of: tests.length,
    points,
  };
}
