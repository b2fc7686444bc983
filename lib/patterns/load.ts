/** How many hot cases came to the agent today: a quiet word for them alone, in no export (practice 002-13). */
import type { Calendar } from "./calendar";
import type { PatternCase } from "./types";

/** From so many on, a break is worth a thought. */
const MANY = 4;

/** Angry, or with a threat or an insult in it. */
const HEAT = ["chargeback-threat", "legal-threat", "regulator-threat", "public-threat", "abuse"];

export const isHot = ({ emotion, triggers }: Pick<PatternCase, "emotion" | "triggers">): boolean =>
  emotion === "angry" || triggers.some((trigger) => HEAT.includes(trigger));

/** The hot cases of today, or null while they are few. */
export function hotToday(
  cases: readonly Pick<PatternCase, "at" | "emotion" | "triggers">[],
  now: number,
  calendar: Calendar,
): number | null {
  const today = calendar.dayOf(now);
  const hot = cases.filter((each) => calendar.dayOf(each.at) === today && isHot(each)).length;
  return hot >= MANY ? hot : null;
}
