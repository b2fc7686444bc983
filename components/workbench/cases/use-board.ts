/** The board as the background has it, and again when a case changed. */
import { useEffect } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { Board, BoardBy, CaseFilter } from "../../../lib/records/case-list";
import { type Answer, useAnswer } from "../use-answer";

/** Changes come in bursts. */
const CALM = 400;

export function useBoard(client: Client, filter: CaseFilter, by: BoardBy): Answer<Board> {
  const answer = useAnswer(client, "cases.board", { filter, by });
  const { reload } = answer;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = client.onCaseChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(reload, CALM);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, reload]);
  return answer;
}
