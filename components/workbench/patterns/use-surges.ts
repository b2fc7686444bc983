/** How many complaints surge, for the navigation: asked for once the page has been drawn. */
import { useEffect, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import { ENOUGH } from "./TooFew";

/** Reckoning takes the background a moment; what the agent came for goes first. */
const AFTER = 600;
const DAYS = 30;

/** @param cases there are; asked again when their number changes */
export function useSurges(client: Client, cases: number): number {
  const [surges, setSurges] = useState(0);
  useEffect(() => {
    if (cases < ENOUGH) return setSurges(0);
    let gone = false;
    const timer = setTimeout(async () => {
      const answer = await client.send("patterns.view", { days: DAYS });
      if (!gone && answer.ok) setSurges(answer.value.surges.length);
    }, AFTER);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, cases]);
  return surges;
}
