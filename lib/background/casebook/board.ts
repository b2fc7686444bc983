/** Cases side by side: by the stage we came to, or by what the helpdesk says of the ticket. */
import type { CasebookDatabase } from "../../casebook/database";
import { listCards } from "../../casebook/list";
import { type CardRow, CaseRow } from "../../casebook/rows";
import type { Board, BoardBy, CaseFilter, CaseLine } from "../../records/case-list";
import { planOf } from "../../resolution/plan";
import { STAGES } from "../../resolution/types";
import { TICKET_STATUSES } from "../../ticket";
import { progressOf } from "../effective";

/** Cases that are looked at: more fit on no screen, and the newest matter. */
const LOOKED = 300;

/** What is over is in no stage any more. A ticket whose page says nothing of its status stands last. */
const COLUMNS: Record<BoardBy, readonly (typeof STAGES | typeof TICKET_STATUSES)[number][]> = {
  stage: [...STAGES, "closed"],
  status: TICKET_STATUSES,
};

const placeOf = (card: CardRow, row: CaseRow, by: BoardBy) =>
  by === "status" ? row.status : card.open ? planOf(progressOf(row)).stage : "closed";

export async function boardOf(
  db: CasebookDatabase,
  filter: CaseFilter,
  by: BoardBy,
  lineOf: (card: CardRow) => CaseLine,
): Promise<Board> {
  const { cards, total } = await listCards(db, filter, 0, LOOKED);
  const rows = await db.cases.bulkGet(cards.map(({ caseKey }) => caseKey));
  const columns = new Map<string, CaseLine[]>(COLUMNS[by].map((name) => [name, []]));
  cards.forEach((card, index) => {
    const row = CaseRow.safeParse(rows[index]);
    if (row.success) columns.get(placeOf(card, row.data, by))?.push(lineOf(card));
  });
  return {
    columns: COLUMNS[by].map((name) => ({ name, lines: columns.get(name) ?? [] })),
    looked: cards.length,
    total,
  };
}
