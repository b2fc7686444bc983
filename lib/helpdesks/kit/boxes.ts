/** Finding the box a reply is typed into: the one that is shown, in the page or in an editor's frame. */
import { isShown, query, queryAll, type Root } from "../dom";
import { editableBodyOf } from "../frames";

/** The first candidate that takes up room on the page now; hidden editors of other modes and tickets are passed over. */
export function shownBox(root: Root, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const shown = queryAll(root, selector).find(isShown);
    if (shown) return shown;
  }
  return null;
}

/** The editable body of the first candidate frame that is shown and whose editor has come up. */
export function framedBox(root: Root, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const frame of queryAll<HTMLIFrameElement>(root, selector)) {
      const body = isShown(frame) ? editableBodyOf(frame) : null;
      if (body) return body;
    }
  }
  return null;
}

/** Whether any candidate is there, shown or not. */
export const isThere = (root: Root, selectors: readonly string[]): boolean =>
  selectors.some((selector) => query(root, selector) !== null);
