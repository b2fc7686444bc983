/** A chart of uPlot in a box: made once, as wide as the box, drawn anew in another light or on paper. */
import { type RefObject, useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { type Ink, inkOf } from "./ink";

export type PlotOptions = Omit<uPlot.Options, "width" | "height">;

/** What changes the colours in force while a page is open. */
const LIGHTS = ["(prefers-color-scheme: dark)", "print"];

interface Wanted {
  height: number;
  data: uPlot.AlignedData;
  /** The options for a chart whose colours come from `ink`; must be the same function while nothing changed. */
  options: (ink: () => Ink) => PlotOptions;
}

/** @returns the chart while it stands */
export function usePlot(
  box: RefObject<HTMLDivElement | null>,
  { height, data, options }: Wanted,
): RefObject<uPlot | null> {
  const plot = useRef<uPlot | null>(null);
  useEffect(() => {
    const place = box.current;
    if (!place) return;
    let ink = inkOf(place);
    const size = () => ({ width: Math.max(place.clientWidth, 120), height });
    const made = new uPlot({ ...options(() => ink), ...size() }, data, place);
    plot.current = made;
    const sized = new ResizeObserver(() => {
      if (place.clientWidth !== made.width) made.setSize(size());
    });
    sized.observe(place);
    const relight = () => {
      ink = inkOf(place);
      made.redraw(false, true);
    };
    const lights = LIGHTS.map((query) => matchMedia(query));
    for (const light of lights) light.addEventListener("change", relight);
    return () => {
      for (const light of lights) light.removeEventListener("change", relight);
      sized.disconnect();
      made.destroy();
      place.replaceChildren();
      plot.current = null;
    };
  }, [box, height, data, options]);
  return plot;
}
