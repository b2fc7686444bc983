/** The list itself: only the rows in view are in the document, however many cases there are. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { CaseCells } from "./CaseRow";
import type { CasesInHand } from "./use-cases";
import type { Picked } from "./use-picked";

const ROW = 56;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 20;

interface Props {
  cases: CasesInHand;
  now: number;
  picked: Picked;
}

export function CaseTable({ cases, now, picked }: Props) {
  const words = useBench().cases;
  const { list, page } = useWords().casebook;
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

  const keys = lines.map(({ key }) => key);
  const all = keys.length > 0 && keys.every((key) => picked.keys.has(key));
  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div ref={box} className="case-rows scrolls">
      <table aria-label={words.list} aria-rowcount={more ? -1 : lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="c-pick">
              <label>
                <input
                  type="checkbox"
                  checked={all}
                  aria-label={list.selectAll}
                  ref={(box) => {
                    if (box) box.indeterminate = !all && keys.some((key) => picked.keys.has(key));
                  }}
                  onChange={(event) => picked.set(keys, event.target.checked)}
                />
              </label>
            </th>
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
            <th scope="col" className="c-go">
              <span className="quiet">{page.ticket}</span>
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
                  <CaseCells
                    line={line}
                    now={now}
                    picked={picked.keys.has(line.key)}
                    pick={(on) => picked.toggle(line.key, on)}
                  />
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
