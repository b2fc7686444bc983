/** Numbers for cards: newest case first, so that the first entries of any index list are the newest. */

/** Cases that may begin in one millisecond before a later number is taken. */
const PLACES = 1000;

/** Small and steady: one case gets one place in its millisecond. */
function placeOf(caseKey: string): number {
  let sum = 0;
  for (let index = 0; index < caseKey.length; index++) sum = (sum * 31 + caseKey.charCodeAt(index)) % PLACES;
  return sum;
}

/**
 * Numbers for new cards, in the order of the cases.
 * @param taken says which numbers are in use already
 */
export function newCardIds(
  cases: readonly { key: string; firstSeenAt: number }[],
  taken: (id: number) => boolean,
): number[] {
  const given = new Set<number>();
  return cases.map(({ key, firstSeenAt }) => {
    let id = -(Math.max(0, Math.floor(firstSeenAt)) * PLACES + placeOf(key));
    while (given.has(id) || taken(id)) id--;
    given.add(id);
    return id;
  });
}
