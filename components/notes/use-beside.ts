/** What is kept beside a case: its notes with a purpose and its customer's history; fetched again when the case changes. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { ClaimHistoryView } from "../../lib/records/case-list";
import type { NoteFields, NoteView } from "../../lib/records/note";

/** A note as a form hands it over; without an id it is a new one. */
export interface NoteDraft {
  id?: string;
  text: string;
  fields: NoteFields;
  at: number | null;
}

export interface Beside {
  notes: readonly NoteView[];
  history: ClaimHistoryView | null;
  /** The last command did not come through. */
  failed: boolean;
  keep: (draft: NoteDraft) => Promise<boolean>;
  /** Takes a note away; keeping it again puts it back. */
  drop: (note: NoteView) => Promise<boolean>;
  reload: () => void;
}

export function useBeside(client: Client, caseKey: string): Beside {
  const [notes, setNotes] = useState<readonly NoteView[]>([]);
  const [history, setHistory] = useState<ClaimHistoryView | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);

  const load = useCallback(async () => {
    const mine = ++turn.current;
    const [kept, counted] = await Promise.all([
      client.send("notes.list", { caseKey }),
      client.send("cases.history", { caseKey }),
    ]);
    if (mine !== turn.current) return;
    if (kept.ok) setNotes(kept.value.notes);
    if (counted.ok) setHistory(counted.value);
  }, [client, caseKey]);

  useEffect(() => {
    void load();
    return client.onCaseChanged(() => void load());
  }, [client, load]);

  const took = (answer: Awaited<ReturnType<typeof client.send<"notes.put">>>): boolean => {
    turn.current++;
    setFailed(!answer.ok);
    if (answer.ok) setNotes(answer.value.notes);
    return answer.ok;
  };
  return {
    notes,
    history,
    failed,
    keep: async (draft) => took(await client.send("notes.put", { caseKey, ...draft })),
    drop: async ({ id }) => took(await client.send("notes.drop", { caseKey, id })),
    reload: () => void load(),
  };
}
