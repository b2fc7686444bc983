/** The pattern a ticket belongs to: how many of its kind came this week, and what is usual. */
import { ChevronRight } from "lucide-react";
import type { WeekView } from "../../lib/messaging/case-view";
import { useWords } from "../ui/words-context";

const HEIGHT = 24;
const WIDTH = 6;
const STEP = 9;

/** Weeks as bars; the last one, this week, stands out. */
function Bars({ weeks }: { weeks: readonly number[] }) {
  const most = Math.max(1, ...weeks);
  return (
    <svg width={weeks.length * STEP - 3} height={HEIGHT} aria-hidden>
      {weeks
        .map((count, place) => ({
          height: Math.max(2, Math.round((count / most) * HEIGHT)),
          x: place * STEP,
        }))
        .map(({ height, x }) => (
          <rect
            key={x}
            className={x === (weeks.length - 1) * STEP ? "this" : ""}
            x={x}
            y={HEIGHT - height}
            width={WIDTH}
            height={height}
            rx={1}
          />
        ))}
    </svg>
  );
}

interface Props {
  week: WeekView;
  /** Opens the pattern in the workbench. */
  open: () => void;
}

export function WeekLine({ week, open }: Props) {
  const words = useWords();
  const { count, place, usual, weeks, subcategory } = week;
  const kind = words.subcategories[subcategory];
  const title = place === count ? words.week.nth(count, kind) : words.week.among(count, kind);
  const usually = usual
    ? usual.high === 0
      ? words.week.usuallyNone
      : words.week.usually(usual.low, usual.high)
    : words.week.first;
  return (
    <button type="button" className="week" data-testid="week" onClick={open}>
      <Bars weeks={weeks} />
      <span>
        <b>{title}</b>
        <small>{usually}</small>
        <span className="quiet">
          {". "}
          {words.week.bars(weeks.join(", "))}. {words.week.open}
        </span>
      </span>
      <ChevronRight size={14} aria-hidden />
    </button>
  );
}
