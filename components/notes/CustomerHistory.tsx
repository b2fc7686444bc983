/** What a customer's cases come to, in counts and in neutral words (practice 002-14), and the way to delete all of it. */
import type { Client } from "../../lib/messaging/client";
import type { ClaimHistoryView } from "../../lib/records/case-list";
import { useWords } from "../ui/words-context";
import { dayText } from "./day";
import { EraseCustomer } from "./EraseCustomer";

/** The ends of cases, as history counts them. */
const ENDS = ["kept", "lost", "unknown"] as const;

interface Props {
  client: Client;
  caseKey: string;
  history: ClaimHistoryView | null;
  now: number;
  onErased: () => void;
}

export function CustomerHistory({ client, caseKey, history, now, onErased }: Props) {
  const words = useWords();
  const said = words.casebook.history;
  if (!history) return null;
  return (
    <div className="customer-history" data-testid="customer-history">
      {history.cases === 0 && <p className="hint">{said.unknown}</p>}
      {history.cases > 0 && <Counts history={history} now={now} />}
      {history.cases > 0 && (
        <p className="hint">
          {history.cases > 1 ? said.hint : said.only} {said.known}
        </p>
      )}
      <EraseCustomer
        client={client}
        caseKey={caseKey}
        cases={Math.max(1, history.cases)}
        onErased={onErased}
      />
    </div>
  );
}

function Counts({ history, now }: { history: ClaimHistoryView; now: number }) {
  const words = useWords();
  const said = words.casebook.history;
  const day = (at: number) => dayText(at, now, words.locale);
  const { cases, open, firstAt, lastAt, kinds, remedies, outcomes } = history;
  const ends = ENDS.filter((end) => outcomes[end] > 0);
  const span = firstAt !== null && lastAt !== null ? said.span(day(firstAt), day(lastAt)) : "";
  const rows: [string, string[]][] = [
    [
      said.count,
      [said.cases(cases), ...(open > 0 && cases > 1 ? [said.open(open)] : []), ...(span ? [span] : [])],
    ],
    [
      said.kinds,
      kinds.map(({ subcategory, count }) => said.counted(count, words.subcategories[subcategory])),
    ],
    [said.remedies, remedies.map(({ title, count }) => said.counted(count, title))],
    [said.outcomes, ends.map((end) => said.counted(outcomes[end], said.ends[end]))],
  ];
  return (
    <dl>
      {rows
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{values.join(", ")}</dd>
          </div>
        ))}
    </dl>
  );
}
