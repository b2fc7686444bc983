/** The list itself: only the rows in view are in the document, however many cases there are. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useBench } from "../bench-words";
import { CaseCells } from "./CaseRow";
import type { CasesInHand } from "./use-cases";

const ROW = 56;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 20;

export function CaseTable({ cases, now }: { cases: CasesInHand; now: number }) {
  const words = useBench().cases;
  const box = useRef<HTMLDivElement>(null);
  const { lines, more, loadMore } = cases;
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => lines[index]?.key ?? index,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= lines.length - AHEAD) loadMore();
  }, [more, last, lines.length, loadMore]);

  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div ref={box} className="case-rows scrolls">
      <table aria-label={words.list} aria-rowcount={more ? -1 : lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="c-who">
              {words.customer}
            </th>
            <th scope="col" className="c-kind">
              {words.what}
            </th>
            <th scope="col" className="c-sum">
              {words.amount}
            </th>
            <th scope="col" className="c-state">
              {words.state}
            </th>
            <th scope="col" className="c-when">
              {words.changed}
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {shown.map(({ index, key }) => {
            const line = lines[index];
            return (
              line && (
                <tr key={key} aria-rowindex={index + 2} style={{ height: ROW }}>
                  <CaseCells line={line} now={now} />
                </tr>
              )
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}
