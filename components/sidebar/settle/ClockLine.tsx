/** The clock that runs: what, until when, by which rule. */
import { Clock } from "lucide-react";
import type { ClockView } from "../../../lib/messaging/settlement-view";
import { useWords } from "../../ui/words-context";
import { dayText } from "./days";

/** Days from which a deadline is amber. */
const SOON = 5;

export function ClockLine({ clock, now }: { clock: ClockView; now: number }) {
  const words = useWords();
  const { clock: said } = words.settle;
  const left = clock.daysLeft ?? 0;
  const due = clock.whose === "us" && left <= SOON;
  return (
    <p className={due ? "clock due" : "clock"} data-testid="clock" data-clock={clock.id}>
      <Clock size={13} aria-hidden />
      <span>{clock.title}</span>
      <span className="end">
        {clock.lastDay && `${dayText(clock.lastDay, now, words.locale)} · `}
        {left < 0 ? said.over(-left) : said.days(left)}
      </span>
    </p>
  );
}
