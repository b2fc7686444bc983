/** The page about the agent's data, as a page of the workbench: named in the window's title, begun at its heading. */
import { useEffect, useRef } from "react";
import type { Client } from "../../lib/messaging/client";
import { DataPage } from "../data/DataPage";
import { useBench } from "./bench-words";

export function DataPlace({ client, now }: { client: Client; now: () => number }) {
  const title = useBench().nav.data;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${title} · Amends`;
    const heading = place.current?.querySelector("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [title]);
  return (
    <div ref={place}>
      <DataPage client={client} now={now} />
    </div>
  );
}
