/** Asks again when a case changed, wherever that was: soon, but no more often than every two seconds. */
import { useEffect } from "react";
import type { Client } from "../../lib/messaging/client";

/** Changes come in bursts: a ticket that is opened changes its case several times. */
const CALM = 400;
/** An import changes thousands. */
const EVERY = 2000;

/** @param reload the same as long as what it asks for is */
export function useLive(client: Pick<Client, "onCaseChanged">, reload: () => void): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = client.onCaseChanged(() => {
      if (timer !== undefined) return;
      const wait = Math.max(CALM, last + EVERY - performance.now());
      timer = setTimeout(() => {
        timer = undefined;
        last = performance.now();
        reload();
      }, wait);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client, reload]);
}
