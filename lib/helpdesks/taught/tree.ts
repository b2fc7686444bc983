/** What a page's elements are to each other and to the eye. */
import { isShown } from "../dom";
import { outerOf } from "../fallback/walk";

/** Those that lie in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = outerOf(element); at; at = outerOf(at)) if (all.has(at)) return false;
    return true;
  });
}

/** Whether a person can see it now; panes of other tickets are often there and only made invisible. */
export function isVisible(element: Element): boolean {
  if (!isShown(element)) return false;
  const check = Element.prototype.checkVisibility;
  return (
    typeof check !== "function" || check.call(element, { visibilityProperty: true, checkVisibilityCSS: true })
  );
}
