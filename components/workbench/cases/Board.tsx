/** The board: cases side by side by where they stand; each column scrolls by itself. */
import type { Client } from "../../../lib/messaging/client";
import type { BoardBy, Board as BoardView, CaseFilter, CaseLine } from "../../../lib/records/case-list";
import { Stage } from "../../../lib/resolution/types";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { hashOf, itemOfCase } from "../routes";
import { Trouble } from "../Trouble";
import { DueChip } from "./DueChip";
import { money } from "./money";
import { useBoard } from "./use-board";

interface Props {
  client: Client;
  filter: CaseFilter;
  by: BoardBy;
  now: number;
  /** How many cases fit, where it is known. */
  all: number | null;
}

export function Board({ client, filter, by, now, all }: Props) {
  const { value: board, problem, reload } = useBoard(client, filter, by);
  const words = useWords();
  const bench = useBench();
  const said = words.casebook.list;
  const nameOf = (name: BoardView["columns"][number]["name"]): string => {
    const stage = Stage.safeParse(name);
    return by === "stage" && stage.success
      ? words.stages[stage.data]
      : ((said.statuses as Record<string, string>)[name] ?? name);
  };
  if (problem) return <Trouble problem={problem} retry={reload} />;
  if (!board) return <p className="loading">{bench.state.loading}</p>;
  // A status that no ticket has takes no room from the others.
  const shown = board.columns.filter(
    ({ name, lines }) => by === "stage" || name !== "unknown" || lines.length > 0,
  );
  const total = all ?? board.total;
  return (
    <>
      <div className="board scrolls">
        {shown.map(({ name, lines }) => (
          <section key={name} className="column" aria-label={said.column(nameOf(name), lines.length)}>
            <h2>
              {nameOf(name)}
              <span>{lines.length.toLocaleString(words.locale)}</span>
            </h2>
            {lines.length === 0 ? (
              <p className="hint">{said.emptyColumn}</p>
            ) : (
              <ul>
                {lines.map((line) => (
                  <li key={line.key}>
                    <Card line={line} now={now} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {total !== null && total > board.looked && (
        <p className="hint">
          {said.newest(board.looked.toLocaleString(words.locale), total.toLocaleString(words.locale))}
        </p>
      )}
    </>
  );
}

function Card({ line, now }: { line: CaseLine; now: number }) {
  const words = useWords();
  const bench = useBench();
  const sum = money(line, bench.locale);
  return (
    <a className="card" href={hashOf("cases", itemOfCase(line.key))}>
      <b>{line.requesterName || bench.cases.unknown}</b>
      <span className="card-kind">
        {words.subcategories[line.subcategory]}
        {sum && <em>{sum}</em>}
      </span>
      <small>
        #{line.number} · {line.subject || bench.cases.noSubject}
      </small>
      <DueChip line={line} now={now} />
    </a>
  );
}
