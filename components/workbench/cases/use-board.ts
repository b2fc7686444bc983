/** The board as the background has it, and again when a case changed. */
import type { Client } from "../../../lib/messaging/client";
import type { Board, BoardBy, CaseFilter } from "../../../lib/records/case-list";
import { type Answer, useAnswer } from "../use-answer";
import { useLive } from "../use-live";

export function useBoard(client: Client, filter: CaseFilter, by: BoardBy): Answer<Board> {
  const answer = useAnswer(client, "cases.board", { filter, by });
  useLive(client, answer.reload);
  return answer;
}
