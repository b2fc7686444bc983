/** The last answers of the Patterns page, for as long as nothing changed: pages and the navigation ask for the same. */
import { patternWrites } from "../casebook/patterns/changes";
import type { PatternsView, WindowDays } from "../patterns/types";

/** Today goes on: an answer is of a moment. */
const KEPT = 60_000;

interface Kept {
  at: number;
  writes: number;
  view: Promise<PatternsView>;
}

const answers = new Map<WindowDays, Kept>();

/**
 * @param reckon reads the casebook; called at once, or not at all
 * @throws what `reckon` throws, whose failure is not kept
 */
export function keptAnswer(
  days: WindowDays,
  now: number,
  reckon: () => Promise<PatternsView>,
): Promise<PatternsView> {
  const writes = patternWrites();
  const known = answers.get(days);
  if (known && known.writes === writes && now >= known.at && now - known.at < KEPT) return known.view;
  const view = reckon();
  answers.set(days, { at: now, writes, view });
  view.catch(() => answers.get(days)?.view === view && answers.delete(days));
  return view;
}
