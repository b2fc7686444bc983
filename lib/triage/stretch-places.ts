/** Where a stretch stands in its message and how long it is, as features: the matter is rarely in the first line or the last. */
import { PLACE_AT } from "./features";
import type { Instance } from "./instances";

/** How much each of these features counts. */
export const PLACE_GAIN = 0.4;
const NEAR_AN_END = 4;
const MANY = 9;
const FOUR_WORDS = 2;

/** The six features of a stretch's place: begins or ends the message, its distance from both ends, how many there are, its length. */
export const placesOf = ({ nth, of, from, to }: Instance): number[] => {
  const before = nth;
  const after = of - 1 - nth;
  return [
    PLACE_AT + (before === 0 ? 0 : 1),
    PLACE_AT + (after === 0 ? 2 : 3),
    PLACE_AT + 4 + Math.min(NEAR_AN_END, before),
    PLACE_AT + 9 + Math.min(NEAR_AN_END, after),
    PLACE_AT + 14 + Math.min(MANY, of),
    PLACE_AT + 24 + Math.min(MANY, (to - from) >> FOUR_WORDS),
  ];
};
