/** Cases a day by kind: bars to look at, to point at and to go along by arrow keys, and the same as a table. */
import { useCallback, useMemo, useRef, useState } from "react";
import { sayCount, sayDay } from "../../../../lib/patterns/say";
import type { PatternsView } from "../../../../lib/patterns/types";
import { Disclosure } from "../../../ui/Disclosure";
import { useWords } from "../../../ui/words-context";
import { useBench } from "../../bench-words";
import { surgeName, type Tongue } from "../first-sentence";
import { hashOfPart } from "../selection";
import { DailyTable } from "./DailyTable";
import { DayCard } from "./DayCard";
import { dailyOptions } from "./daily-options";
import { KINDS, totalOf } from "./kinds";
import { marksFor } from "./scale";
import { usePlot } from "./use-plot";

const HEIGHT = 232;
/** Marks for more surges than this would hide the bars; the rest is in words above. */
const MARKED = 2;

export function DailyChart({ view }: { view: PatternsView }) {
  const words = useWords();
  const { patterns, locale } = useBench();
  const box = useRef<HTMLDivElement>(null);
  const chosen = useRef<number | null>(null);
  const [place, setPlace] = useState<number | null>(null);
  const { daily, surges, days } = view;

  const data = useMemo<[number[], number[]]>(
    () => [daily.map((_, index) => index), daily.map(totalOf)],
    [daily],
  );
  const choose = useCallback((next: number | null) => {
    if (next === chosen.current) return;
    chosen.current = next;
    setPlace(next);
    plot.current?.redraw(false, false);
  }, []);
  const options = useCallback(
    (ink: Parameters<typeof dailyOptions>[1]) => {
      const tongue: Tongue = { locale, words: patterns, kinds: words.subcategories };
      return dailyOptions(
        {
          stacks: daily.map(({ counts }) => ({ parts: KINDS.map(({ category }) => counts[category] ?? 0) })),
          tokens: KINDS.map(({ token }) => token),
          label: (index) => sayDay(daily[index]?.day ?? "", locale, "short"),
          counts: marksFor(Math.max(...daily.map(totalOf))),
          sayCount: (count) => sayCount(count, locale),
          surges: surges.slice(0, MARKED).map((surge) => ({
            at: daily.findIndex(({ day }) => day >= surge.since),
            label: `${sayDay(surge.since, locale, "short")} · ${surgeName(surge, tongue)}`,
          })),
          chosen: () => chosen.current,
          hover: choose,
        },
        ink,
      );
    },
    [daily, surges, locale, patterns, words.subcategories, choose],
  );
  const plot = usePlot(box, { height: HEIGHT, data, options });

  const last = daily.length - 1;
  const at = place ?? last;
  const day = daily[at];
  const open = (index: number | null) => {
    const picked = index === null ? undefined : daily[index];
    if (picked && totalOf(picked) > 0) location.hash = hashOfPart(days, { what: "day", day: picked.day });
  };
  const onKey = (event: React.KeyboardEvent) => {
    const to = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: place === null ? last : at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === "Enter") open(place);
    else if (to !== undefined) choose(Math.min(last, Math.max(0, to)));
    else return;
    event.preventDefault();
  };
  const total = day ? totalOf(day) : 0;
  const read = day
    ? [
        patterns.dayTotal(sayDay(day.day, locale, "full"), sayCount(total, locale), total === 1),
        ...KINDS.filter(({ category }) => day.counts[category]).map(
          ({ category }) => `${words.categories[category]} ${sayCount(day.counts[category] ?? 0, locale)}`,
        ),
      ].join(", ")
    : "";

  return (
    <section aria-labelledby="daily-title" className="daily">
      <h2 id="daily-title">
        {patterns.daily} <small>{patterns.byKind}</small>
      </h2>
      <div
        className="plot"
        role="slider"
        tabIndex={0}
        aria-labelledby="daily-title"
        aria-describedby="daily-keys"
        aria-valuemin={1}
        aria-valuemax={daily.length}
        aria-valuenow={at + 1}
        aria-valuetext={read}
        onKeyDown={onKey}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && choose(at)}
        onBlur={() => choose(null)}
        onPointerLeave={() => choose(null)}
        onClick={() => open(chosen.current)}
      >
        <div ref={box} aria-hidden="true" />
        {place !== null && day && <DayCard day={day} share={(place + 0.5) / daily.length} />}
      </div>
      <p id="daily-keys" className="quiet">
        {patterns.keys}
      </p>
      <ul className="legend">
        {KINDS.map(({ category, token }) => (
          <li key={category}>
            <a href={hashOfPart(days, { what: "category", name: category })}>
              <i style={{ background: `var(${token})` }} />
              {words.categories[category]}
            </a>
          </li>
        ))}
      </ul>
      <Disclosure label={patterns.asTable}>
        <DailyTable view={view} />
      </Disclosure>
    </section>
  );
}
