/** Every clock of the case with its source, its date of check and how sure it is (practice 000-12). */
import { useWords } from "../../ui/words-context";
import { dayText } from "./days";
import type { PanelProps } from "./types";

export function ClocksPanel({ view, now }: PanelProps) {
  const words = useWords();
  const { clock: said, events } = words.settle;
  const { clocks } = view.settlement;
  if (clocks.length === 0) return <p className="hint">{said.none}</p>;
  return (
    <ul className="clocks">
      {clocks.map((clock) => (
        <li key={clock.id} data-clock={clock.id}>
          <p>
            <b>{clock.title}</b>
            {clock.lastDay && (
              <span className="end">
                {dayText(clock.lastDay, now, words.locale)} ·{" "}
                {(clock.daysLeft ?? 0) < 0
                  ? said.over(-(clock.daysLeft ?? 0))
                  : said.days(clock.daysLeft ?? 0)}
              </span>
            )}
          </p>
          {!clock.lastDay && <p className="hint">{said.needs(events[clock.from])}</p>}
          {clock.certainty === "uncertain" && <p className="hint due">{said.uncertain}</p>}
          {clock.note && <p className="hint">{clock.note}</p>}
          <p className="hint">
            {said.whose[clock.whose]} ·{" "}
            {said.checked(clock.source, dayText(clock.checkedOn, now, words.locale))}
          </p>
        </li>
      ))}
    </ul>
  );
}
