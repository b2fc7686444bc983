/** Cases as they are scrolled to: a page at a time, and again when one changed. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { CaseFilter, CaseLine } from "../../../lib/records/case-list";
import type { Problem } from "../../../lib/result";

const PAGE = 100;
/** What is due is few, and is shown by its day rather than by its last change. */
const DUE_MOST = 500;
/** Changes come in bursts: a ticket that is opened changes its case several times. */
const CALM = 400;

const isDue = ({ due, dueBefore }: CaseFilter): boolean => due === true || dueBefore !== undefined;

export interface CasesInHand {
  lines: readonly CaseLine[];
  /** How many there are, where somebody counted. */
  total: number | null;
  ready: boolean;
  /** These are what was asked for last; else the answer to that is still on its way. */
  current: boolean;
  problem: Problem | null;
  /** There are more than these. */
  more: boolean;
  loadMore: () => void;
  reload: () => void;
}

export function useCases(client: Client, filter: CaseFilter): CasesInHand {
  const [lines, setLines] = useState<readonly CaseLine[]>([]);
  const [next, setNext] = useState<number | null>(null);
  const [total, setTotal] = useState<number | null>(null);
  const [ready, setReady] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [answered, setAnswered] = useState("");
  const turn = useRef(0);
  const busy = useRef(false);
  const wanted = JSON.stringify(filter);

  const load = useCallback(
    async (skip: number) => {
      const mine = ++turn.current;
      busy.current = true;
      const asked: CaseFilter = JSON.parse(wanted);
      const limit = isDue(asked) ? DUE_MOST : PAGE;
      const answer = await client.send("cases.list", { filter: asked, skip, limit });
      if (mine !== turn.current) return;
      busy.current = false;
      setReady(true);
      setAnswered(wanted);
      setProblem(answer.ok ? null : answer.problem);
      if (!answer.ok) return;
      setLines((before) => (skip === 0 ? answer.value.lines : [...before, ...answer.value.lines]));
      setNext(answer.value.next);
      setTotal(answer.value.total);
    },
    [client, wanted],
  );

  useEffect(() => {
    void load(0);
    let timer: ReturnType<typeof setTimeout>;
    const stop = client.onCaseChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void load(0), CALM);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, load]);

  return {
    lines: isDue(filter) ? byDay(lines) : lines,
    total,
    ready,
    current: answered === wanted,
    problem,
    more: next !== null,
    loadMore: () => {
      if (!busy.current && next !== null) void load(next);
    },
    reload: () => void load(0),
  };
}

const byDay = (lines: readonly CaseLine[]): readonly CaseLine[] =>
  lines.toSorted((one, other) => (one.nextDueAt ?? 0) - (other.nextDueAt ?? 0));
