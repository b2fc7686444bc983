/** The case of this tab: fetched, fetched again when it changed, and replaced by the answer to each command. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Client, MessageName } from "../../lib/messaging/client";
import type { RequestOf, ToBackground } from "../../lib/messaging/protocol";
import type { Problem } from "../../lib/result";

export type CaseState =
  | { kind: "loading" }
  | { kind: "ready"; view: CaseView }
  /** `view`: what was up when the extension was updated; a note in it can still be copied. */
  | { kind: "not-a-ticket" | "unavailable" | "gone"; view?: CaseView };

/** Messages about one case that answer with its view. */
type Command = {
  [K in MessageName]: RequestOf<ToBackground[K]> extends { caseKey: string } ? K : never;
}[MessageName];
export type CaseCommand = Exclude<
  Command,
  "insertion.claim" | "settle.calendar" | "reply.compose" | "reply.search"
>;

/** How often a reply on its way is looked after, in ms. */
const WAITING_POLL = 1500;

/** What is shown after a fetch or command failed. What is up stays up: something may be typed in it. */
function afterProblem(before: CaseState, { code }: Problem): CaseState {
  if (code === "not-a-ticket") return { kind: "not-a-ticket" };
  const view = "view" in before ? before.view : undefined;
  if (code === "gone") return { kind: "gone", ...(view && { view }) };
  return before.kind === "ready" ? before : { kind: "unavailable" };
}

export function useCase(client: Client) {
  const [state, setState] = useState<CaseState>({ kind: "loading" });
  const [problem, setProblem] = useState<Problem | null>(null);
  const shown = useRef<string | null>(null);
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    const turn = ++asked.current;
    const answer = await client.send("case.current", {});
    if (turn !== asked.current) return;
    if (answer.ok) shown.current = answer.value.key;
    setState((before) =>
      answer.ok ? { kind: "ready", view: answer.value } : afterProblem(before, answer.problem),
    );
  }, [client]);

  /** Says one command; its answer is what is shown then. Problems other than gaps are kept for the eye. */
  const run = useCallback(
    async <K extends CaseCommand>(name: K, payload: RequestOf<ToBackground[K]>) => {
      asked.current++;
      const answer = await client.send(name, payload);
      if (answer.ok) {
        const view = answer.value as CaseView;
        if (view.key === shown.current) setState({ kind: "ready", view });
        setProblem(null);
      } else if (answer.problem.code === "gone") setState((before) => afterProblem(before, answer.problem));
      else if (answer.problem.code !== "gaps") setProblem(answer.problem);
      return answer;
    },
    [client],
  );

  useEffect(() => {
    void refresh();
    // Whichever case changed: this tab may just have moved on to it.
    const stop = client.onCaseChanged(() => void refresh());
    const onShow = () => document.visibilityState === "visible" && void refresh();
    document.addEventListener("visibilitychange", onShow);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", onShow);
    };
  }, [client, refresh]);

  const waiting = state.kind === "ready" && state.view.insertion?.state === "waiting";
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => void refresh(), WAITING_POLL);
    return () => clearInterval(timer);
  }, [waiting, refresh]);

  return { state, problem, dismissProblem: () => setProblem(null), refresh, run };
}

export type RunCommand = ReturnType<typeof useCase>["run"];
