/** How many surges nobody has looked at, for the navigation: asked for once the page has been drawn. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { WindowDays } from "../../../lib/patterns/types";
import { useLive } from "../use-live";
import { ENOUGH } from "./TooFew";

/** Reckoning takes the background a moment; what the agent came for goes first. */
const AFTER = 600;

interface Surges {
  fresh: number;
  /** These days are in front of the agent: what surges in them is no news from now on. */
  look: (days: WindowDays) => Promise<void>;
}

/**
 * @param cases there are; asked again when their number changes
 * @param looking the patterns are in front: what was new when they were opened stays marked until they are left
 */
export function useSurges(client: Client, cases: number, looking: boolean): Surges {
  const [surges, setSurges] = useState(0);
  const turn = useRef(0);
  const ask = useCallback(async () => {
    const mine = ++turn.current;
    if (cases < ENOUGH) return setSurges(0);
    if (looking) return;
    const answer = await client.send("patterns.fresh", {});
    if (mine === turn.current && answer.ok) setSurges(answer.value.fresh);
  }, [client, cases, looking]);
  useEffect(() => {
    const timer = setTimeout(ask, AFTER);
    return () => clearTimeout(timer);
  }, [ask]);
  useLive(client, ask);
  const look = useCallback(
    async (days: WindowDays) => {
      const before = await client.send("patterns.fresh", {});
      if (before.ok) setSurges((known) => Math.max(known, before.value.fresh));
      await client.send("patterns.seen", { days });
    },
    [client],
  );
  return { fresh: surges, look };
}
