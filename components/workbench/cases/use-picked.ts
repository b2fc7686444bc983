/** Which cases are picked in the list, for what is done with several at once. */
import { useCallback, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { CaseFilter } from "../../../lib/records/case-list";

const PAGE = 500;
/** More than this is everything, and everything is exported from the Data page. */
const MOST = 20_000;

export interface Picked {
  keys: ReadonlySet<string>;
  /** Every case of the filter is being looked up. */
  busy: boolean;
  toggle: (key: string, on: boolean) => void;
  /** Picks these, or lets them all go. */
  set: (keys: readonly string[], on: boolean) => void;
  /** Picks every case that fits a filter, shown or not. */
  every: (filter: CaseFilter) => Promise<void>;
  clear: () => void;
}

export function usePicked(client: Client): Picked {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const set = useCallback((some: readonly string[], on: boolean) => {
    setKeys((before) => {
      const next = new Set(before);
      for (const key of some) on ? next.add(key) : next.delete(key);
      return next;
    });
  }, []);
  const every = async (filter: CaseFilter) => {
    setBusy(true);
    const all: string[] = [];
    for (let skip: number | null = 0; skip !== null && all.length < MOST; ) {
      const from: number = skip;
      const page = await client.send("cases.list", { filter, skip: from, limit: PAGE });
      if (!page.ok) break;
      all.push(...page.value.lines.map(({ key }) => key));
      skip = page.value.next;
    }
    set(all, true);
    setBusy(false);
  };
  const clear = useCallback(() => setKeys(new Set()), []);
  return { keys, busy, toggle: (key, on) => set([key], on), set, every, clear };
}
