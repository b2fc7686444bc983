/** How the chart of cases a day is drawn: uPlot keeps scales, axes and the cursor, the bars are ours. */
import type uPlot from "uplot";
import type { Ink } from "./ink";
import { labelled } from "./scale";
import { drawColumn, drawMarks, drawStacks, MARK_LINE, type Marked, type Stack } from "./stacked-bars";
import type { PlotOptions } from "./use-plot";

export interface Daily {
  stacks: readonly Stack[];
  /** A token for each part. */
  tokens: readonly string[];
  /** What stands under a place. */
  label: (place: number) => string;
  /** Marks of the upright axis, from 0. */
  counts: readonly number[];
  sayCount: (count: number) => string;
  surges: readonly Marked[];
  /** The place in hand. */
  chosen: () => number | null;
  /** The hand moved to a place, or away. */
  hover: (place: number | null) => void;
}

const FONT = 11;
/** Width that a label under the axis needs. */
const LABEL = 84;
const LEFT = 28;
/** Room at the right for half of the last day's name: a letter of it is about so wide. */
const RIGHT = 14;
const HALF_LETTER = 3;

const fontAt = (size: number): string => `${size}px ${getComputedStyle(document.body).fontFamily}`;

/** @param inkNow the colours in force when something is drawn */
export function dailyOptions(daily: Daily, inkNow: () => Ink): PlotOptions {
  const { stacks, surges, counts } = daily;
  const axis: uPlot.Axis = {
    stroke: () => inkNow()("--ink-3"),
    font: fontAt(FONT),
    ticks: { show: false },
  };
  return {
    padding: [
      8 + surges.length * MARK_LINE,
      Math.max(RIGHT, daily.label(stacks.length - 1).length * HALF_LETTER - 2),
      0,
      0,
    ],
    legend: { show: false },
    cursor: { x: false, y: false, points: { show: false }, drag: { setScale: false, x: false } },
    scales: {
      x: { time: false, range: () => [-0.5, stacks.length - 0.5] },
      y: { range: () => [0, counts.at(-1) ?? 1] },
    },
    series: [{}, { paths: () => null, points: { show: false } }],
    axes: [
      {
        ...axis,
        size: 24,
        gap: 6,
        grid: { show: false },
        splits: (plot) => labelled(stacks.length, Math.floor(plot.width / LABEL)),
        values: (_, places) => places.map(daily.label),
      },
      {
        ...axis,
        size: LEFT,
        gap: 8,
        grid: { stroke: () => inkNow()("--line"), width: 1 },
        splits: () => [...counts],
        values: (_, marks) => marks.map(daily.sayCount),
      },
    ],
    hooks: {
      drawClear: [(plot) => drawColumn(plot, daily.chosen(), inkNow()("--paper-2"))],
      draw: [
        (plot) => {
          const ink = inkNow();
          drawStacks(plot, stacks, daily.tokens, ink);
          drawMarks(plot, surges, ink("--due"), fontAt(FONT * devicePixelRatio));
        },
      ],
      setCursor: [(plot) => daily.hover(plot.cursor.idx ?? null)],
    },
  };
}
