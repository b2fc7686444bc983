/** Cases as they are scrolled to: a page at a time, and again when one changed. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { CaseFilter, CaseLine } from "../../../lib/records/case-list";
import type { Problem } from "../../../lib/result";
import { useLive } from "../use-live";

const PAGE = 100;
/** What is due is few, and is shown by its day rather than by its last change. */
const DUE_MOST = 500;
/** A list shows what was done elsewhere within a second, also after a change just before, in ms. */
const LIVE = 700;
/** Lines asked for at once at most. */
const MOST = 500;

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
  const shown = useRef(0);
  shown.current = lines.length;

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

  /** The same lines as they are now, so that whoever scrolled stays where they are. */
  const refresh = useCallback(async () => {
    const asked: CaseFilter = JSON.parse(wanted);
    const held = shown.current;
    if (held <= PAGE || isDue(asked)) return load(0);
    const mine = ++turn.current;
    const limit = Math.min(MOST, held);
    busy.current = true;
    const answer = await client.send("cases.list", { filter: asked, skip: 0, limit });
    if (mine !== turn.current) return;
    busy.current = false;
    if (!answer.ok) return setProblem(answer.problem);
    const fresh = answer.value.lines;
    const keys = new Set(fresh.map(({ key }) => key));
    setLines((before) => [...fresh, ...before.slice(limit).filter(({ key }) => !keys.has(key))]);
    if (held <= limit) setNext(answer.value.next);
    setTotal(answer.value.total);
  }, [client, wanted, load]);

  useEffect(() => void load(0), [load]);
  useLive(client, refresh, LIVE);

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
