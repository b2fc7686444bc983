/** From one message to all of its conversation: what stands around it and is like it. */
import { classesOf, isAlike, POINTS, pointsOf, sampleOf, withoutBoxes } from "./likeness";
import { markedTimes, mentionsTime } from "./times";
import { childrenOf, holds, outerOf, wordsIn } from "./walk";

/** The elements like `level` around it: beside it, or in sections (days, pages) like the one it stands in. */
function peersOf(level: Element, parent: Element, root: Element): { container: Element; blocks: Element[] } {
  const like = (around: Element) =>
    childrenOf(around).filter((child) => isAlike(child, level) && wordsIn(child) !== "");
  const beside = withoutBoxes(parent, like(parent));
  const section = parent === root ? null : outerOf(parent);
  if (section && holds(root, section) && classesOf(level).length > 0) {
    const inSections = childrenOf(section)
      .filter((child) => isAlike(child, parent))
      .flatMap(like);
    if (inSections.length > beside.length) return { container: section, blocks: inSections };
  }
  return { container: parent, blocks: beside };
}

/** Whether an element says when it was written. */
const isTimed = (block: Element): boolean => mentionsTime(wordsIn(block)) || markedTimes(block).length > 0;

const areTimed = (blocks: readonly Element[]): boolean => blocks.filter(isTimed).length * 2 > blocks.length;

/**
 * All messages of a conversation, given one of them or something in it: of the elements around the example, those whose
 * like are most like messages. The example alone where nothing is like it.
 * @param root nothing outside of it is looked at
 */
export function siblingsOf(example: Element, root: Element): { container: Element; blocks: Element[] } {
  let best = { container: outerOf(example) ?? root, blocks: [example] };
  let most = Number.NEGATIVE_INFINITY;
  let level = example;
  for (let parent = outerOf(level); parent && level !== root; parent = outerOf(level)) {
    const peers = peersOf(level, parent, root);
    if (peers.blocks.length > 1 && peers.blocks.includes(level)) {
      const sample = sampleOf(peers.blocks);
      const points = pointsOf(peers.container, peers.blocks) + (areTimed(sample) ? POINTS.timed : 0);
      if (points > most) {
        most = points;
        best = peers;
      }
    }
    level = parent;
  }
  // Headings and totals among rows that all have a time.
  return areTimed(sampleOf(best.blocks)) ? { ...best, blocks: best.blocks.filter(isTimed) } : best;
}
