/** When a case came how far (practice 001-21), from what it holds; kept, because a thread is not kept whole. */
import type { CaseTimes } from "../records/times";
import type { CaseRow } from "./rows";

const latest = (times: (number | null)[]): number | null => {
  const known = times.filter((time) => time !== null);
  return known.length > 0 ? Math.max(...known) : null;
};

/** The first thing an agent wrote after the customer did. */
function firstReply(row: CaseRow): number | null {
  const asked = row.thread.find(({ role }) => role === "customer")?.at;
  if (asked === undefined) return null;
  return row.thread.find(({ role, at }) => role === "agent" && at >= asked)?.at ?? null;
}

/** The times of a case that was just changed at `now`. A first reply once seen stays, whatever the page shows later. */
export function timesOf(row: CaseRow, now: number): CaseTimes {
  const { decisions, actions, followUps } = row.resolution;
  const shared = actions.filter(({ status }) => status !== "dropped");
  const executed = shared.length > 0 && shared.every(({ status }) => status === "done");
  const decided = decisions[0]?.at ?? (row.remedyId ? (row.times.decidedAt ?? now) : null);
  return {
    firstReplyAt: row.times.firstReplyAt ?? firstReply(row),
    decidedAt: decided,
    executedAt: executed ? latest(shared.map(({ doneAt }) => doneAt)) : null,
    confirmedAt: latest(
      followUps.filter(({ result }) => result === "satisfied").map(({ settledAt }) => settledAt),
    ),
  };
}
