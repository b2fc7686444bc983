/** Whole steps for an axis of counts. */

const STEPS = [1, 2, 3, 4, 5, 10, 15, 20, 25, 50];

/** The smallest whole step that reaches `most` in at most three, e.g. 10 → 4, 23 → 10. */
export function stepFor(most: number): number {
  for (let size = 1; ; size *= 10) {
    const step = STEPS.find((each) => each * size * 3 >= most);
    if (step) return step * size;
  }
}

/** Where the axis is marked: from 0 up to the first mark at or over `most`. */
export function marksFor(most: number): number[] {
  const step = stepFor(Math.max(most, 1));
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, place) => place * step);
}

/** Which of `count` places along an axis carry a label, evenly, first and last among them. */
export function labelled(count: number, most: number): number[] {
  const gaps = Math.max(1, Math.min(most, count) - 1);
  const places = Array.from({ length: gaps + 1 }, (_, place) => Math.round((place * (count - 1)) / gaps));
  return [...new Set(places)];
}
