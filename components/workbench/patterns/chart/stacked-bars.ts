/** Draws bars of several parts, one on the other, and lines at the places where something began. */
import type uPlot from "uplot";
import type { Ink } from "./ink";

export interface Stack {
  /** The parts from the bottom up; as many as there are tokens. */
  parts: readonly number[];
}

export interface Marked {
  /** The place along the axis it begins at; before the first it is drawn at the edge. */
  at: number;
  label: string;
}

/** Share of a day's width that its bar fills. */
const FILLED = 0.69;
const WIDEST = 34;
/** Room for one name over the bars. */
export const MARK_LINE = 16;

/** The column under the hand, behind everything. */
export function drawColumn(plot: uPlot, place: number | null, colour: string): void {
  if (place === null) return;
  const { ctx, bbox } = plot;
  const left = plot.valToPos(place - 0.5, "x", true);
  const right = plot.valToPos(place + 0.5, "x", true);
  ctx.save();
  ctx.fillStyle = colour;
  ctx.fillRect(left, bbox.top, right - left, bbox.height);
  ctx.restore();
}

export function drawStacks(plot: uPlot, stacks: readonly Stack[], tokens: readonly string[], ink: Ink): void {
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  const day = plot.valToPos(1, "x", true) - plot.valToPos(0, "x", true);
  const width = Math.max(ratio, Math.min(day * FILLED, WIDEST * ratio));
  // A hair between two parts, as long as both can be seen.
  const gap = ratio;
  ctx.save();
  stacks.forEach(({ parts }, place) => {
    const left = Math.round(plot.valToPos(place, "x", true) - width / 2);
    let under = 0;
    parts.forEach((part, which) => {
      if (part <= 0) return;
      const bottom = plot.valToPos(under, "y", true);
      under += part;
      const top = plot.valToPos(under, "y", true);
      const height = Math.max(bottom - top - gap, ratio);
      ctx.fillStyle = ink(tokens[which] ?? "--ink-3");
      ctx.beginPath();
      ctx.roundRect(
        left,
        top + gap / 2,
        Math.round(width),
        height,
        Math.min(2 * ratio, height / 2, width / 3),
      );
      ctx.fill();
    });
  });
  ctx.restore();
}

/** Dashed lines with their names in the room left over the bars, one below the other so that none covers another. */
export function drawMarks(plot: uPlot, marks: readonly Marked[], colour: string, font: string): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = ratio;
  ctx.font = font;
  ctx.textBaseline = "top";
  marks.forEach(({ at, label }, line) => {
    const across = Math.round(plot.valToPos(Math.max(at - 0.5, -0.5), "x", true)) + ratio / 2;
    ctx.setLineDash([3 * ratio, 3 * ratio]);
    ctx.beginPath();
    const top = bbox.top - (marks.length - line) * MARK_LINE * ratio;
    ctx.moveTo(across, top);
    ctx.lineTo(across, bbox.top + bbox.height);
    ctx.stroke();
    const room = bbox.left + bbox.width - across;
    const wide = ctx.measureText(label).width + 6 * ratio;
    ctx.textAlign = wide > room ? "right" : "left";
    const side = wide > room ? -6 : 6;
    ctx.fillText(label, across + side * ratio, top);
  });
  ctx.restore();
}
