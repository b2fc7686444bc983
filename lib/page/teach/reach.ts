/** Pointing through the page into its trees: what lies under a point in them, and what nobody can look into. */
import { lineOf, tagOf } from "../../helpdesks/dom";
import { editableBodyOf } from "../../helpdesks/frames";
import { hostOf, innerOf } from "../../helpdesks/taught/trees";

/** Why a thing can't be taught: it is another site's, or its page keeps it closed. */
export type OutOfReach = "foreign-frame" | "closed";

/** Smaller ones are icons. */
const ROOM = { width: 60, height: 16 };

const isFrame = (element: Element): boolean => /^i?frame$/.test(tagOf(element));

/** What a person would look for inside a host: nothing in a rich editor's frame, which is one box. */
export const treeIn = (element: Element): Element | null =>
  isFrame(element) && editableBodyOf(element as HTMLIFrameElement) ? null : innerOf(element);

/** How far an element's own tree is moved against the window: by the frames around it. */
export function shiftOf(element: Element): { x: number; y: number } {
  const shift = { x: 0, y: 0 };
  for (let host = hostOf(element); host; host = hostOf(host)) {
    if (!isFrame(host)) continue;
    const { left, top } = host.getBoundingClientRect();
    shift.x += left + host.clientLeft;
    shift.y += top + host.clientTop;
  }
  return shift;
}

/** The innermost element at a point of the window, given the page's own that is there. */
export function innermostAt(hit: Element, x: number, y: number): Element {
  let found = hit;
  for (let depth = 0; depth < 8; depth += 1) {
    const tree = treeIn(found);
    if (!tree) return found;
    const root = isFrame(found) ? tree.ownerDocument : (tree as unknown as ShadowRoot);
    const { x: left, y: top } = isFrame(found) ? insideOf(found) : shiftOf(found);
    // Asked of a shadow root, browsers give what lies over it, too: our own shield above all.
    const inner = root
      .elementsFromPoint(x - left, y - top)
      .find((each) => Node.prototype.getRootNode.call(each) === root);
    if (!inner || inner === tree || tagOf(inner) === "html") return found;
    found = inner;
  }
  return found;
}

/** Where a frame's own page begins in the window. */
function insideOf(frame: Element): { x: number; y: number } {
  const { x, y } = shiftOf(frame);
  const { left, top } = frame.getBoundingClientRect();
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}

/** What keeps Amends out of this element, or null. */
export function outOfReach(element: Element): OutOfReach | null {
  if (isFrame(element)) {
    const frame = element as HTMLIFrameElement;
    try {
      return frame.contentDocument ? null : "foreign-frame";
    } catch {
      return "foreign-frame";
    }
  }
  if (!tagOf(element).includes("-") || innerOf(element) || lineOf(element, 8) !== undefined) return null;
  // An element of the page's own making that takes up room and holds no words: it is drawn in a closed root.
  const { width, height } = element.getBoundingClientRect();
  return width >= ROOM.width && height >= ROOM.height ? "closed" : null;
}
