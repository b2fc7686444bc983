/** What was decided, with its reason, who approved it, and what was not chosen (practice 001-16). */
import type { CaseView } from "../../../lib/messaging/case-view";
import { dayText } from "../../notes/day";
import { useWords } from "../../ui/words-context";
import { money } from "./money";

export function CaseDecision({ view, now }: { view: CaseView; now: number }) {
  const words = useWords();
  const { page } = words.casebook;
  const titleOf = (id: string): string => view.settlement.remedyTitles?.[id] ?? id;
  const decisions = view.settlement.record.decisions.toReversed();
  if (decisions.length === 0) return <p className="hint">{page.noDecision}</p>;
  return (
    <ol className="decisions">
      {decisions.map(({ id, at, remedyId, wording, amount, reason, approver, rejected }) => (
        <li key={id}>
          <p>
            <b>{wording || titleOf(remedyId)}</b>
            {amount && ` · ${money({ amount: amount.value, currency: amount.currency }, words.locale)}`}
            <time dateTime={new Date(at).toISOString()}>{dayText(at, now, words.locale)}</time>
          </p>
          {reason && (
            <p>
              {page.reason}: {reason}
            </p>
          )}
          {approver && (
            <p>
              {page.approver}: {approver}
            </p>
          )}
          {rejected.length > 0 && (
            <p className="hint">
              {page.rejected}: {rejected.map((other) => titleOf(other.remedyId)).join(", ")}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
