/** The look at the agent's draft: asked for, or after each stretch of typing; the last answer wins, nothing is kept. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { DraftCheck, DraftMark, DraftProblem } from "../../../lib/messaging/draft-messages";

export interface DraftInHand {
  /** Null until the draft was looked at, and once the look is closed. */
  check: DraftCheck | null;
  busy: boolean;
  /** What came of the last click on better words. */
  outcome: DraftProblem | "taken" | null;
  /** Every draft is looked at, as the settings want it. */
  always: boolean;
  look: () => void;
  take: (mark: DraftMark) => void;
  close: () => void;
}

const NOT_READ: DraftCheck = {
  problem: "page-gone",
  draft: "",
  lang: "",
  cut: false,
  marks: [],
  more: 0,
  heated: false,
  hardToRead: false,
};

export function useDraft(client: Client, caseKey: string): DraftInHand {
  const [check, setCheck] = useState<DraftCheck | null>(null);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<DraftInHand["outcome"]>(null);
  const [always, setAlways] = useState(false);
  const turn = useRef(0);

  const look = useCallback(async () => {
    const mine = ++turn.current;
    setBusy(true);
    const answer = await client.send("draft.check", { caseKey });
    if (mine !== turn.current) return;
    setBusy(false);
    setCheck(answer.ok ? answer.value : NOT_READ);
  }, [client, caseKey]);

  const take = async ({ fix }: DraftMark) => {
    if (!fix || !check) return;
    const { start, end, words } = fix;
    setBusy(true);
    const answer = await client.send("draft.take", { caseKey, draft: check.draft, start, end, words });
    setOutcome(answer.ok ? (answer.value.problem ?? "taken") : "page-gone");
    await look();
  };

  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const settings = await client.send("settings.get", {});
      if (settings.ok) setAlways(settings.value.checkDrafts);
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => document.removeEventListener("visibilitychange", ask);
  }, [client]);

  useEffect(() => {
    if (!always) return;
    void client.send("draft.watch", { caseKey, on: true });
    const stop = client.onDraftTyped((typed) => {
      if (typed !== caseKey || document.visibilityState !== "visible") return;
      setOutcome(null);
      void look();
    });
    return () => {
      stop();
      void client.send("draft.watch", { caseKey, on: false });
    };
  }, [client, caseKey, always, look]);

  return {
    check,
    busy,
    outcome,
    always,
    look: () => {
      setOutcome(null);
      void look();
    },
    take: (mark) => void take(mark),
    close: () => {
      turn.current++;
      setBusy(false);
      setCheck(null);
      setOutcome(null);
    },
  };
}
