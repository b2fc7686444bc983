/** Sends what is typed to where it waits: one letter's state on its way at a time, then the latest, never an older one after it. */
import { useRef } from "react";

export interface Keeper<T> {
  /** Null forgets the draft. */
  keep: (draft: T | null) => void;
  /** Once nothing is on its way any more: what is saved must not be followed by an older draft. */
  settled: () => Promise<void>;
}

/** @param send one draft to the background */
export function useKeeper<T>(send: (draft: T | null) => Promise<void>): Keeper<T> {
  const sender = useRef<{ busy: Promise<void> | null; next: T | null | undefined }>({
    busy: null,
    next: undefined,
  });
  const keep = (draft: T | null) => {
    sender.current.next = draft;
    sender.current.busy ??= (async () => {
      while (sender.current.next !== undefined) {
        const latest = sender.current.next;
        sender.current.next = undefined;
        await send(latest);
      }
      sender.current.busy = null;
    })();
  };
  return { keep, settled: async () => (await sender.current.busy) ?? undefined };
}
