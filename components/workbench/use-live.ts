/** Asks again when a case changed, wherever that was: soon, but not without a pause. */
import { useEffect } from "react";
import type { Client } from "../../lib/messaging/client";

/** Changes come in bursts: a ticket that is opened changes its case several times. */
const CALM = 400;
/** An import changes thousands. */
const EVERY = 2000;

/**
 * @param reload the same as long as what it asks for is
 * @param every ms from one reload to the next; less for what is read in a few of them
 */
export function useLive(client: Pick<Client, "onCaseChanged">, reload: () => void, every = EVERY): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = client.onCaseChanged(() => {
      if (timer !== undefined) return;
      const wait = Math.max(CALM, last + every - performance.now());
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
  }, [client, reload, every]);
}
