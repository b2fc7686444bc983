/** Pushes the page aside for the dock and puts it back: a margin on <html>, which left nothing covered on ten helpdesks (design.md §2). */

/**
 * @returns a function that sets the room in CSS px (0 gives the page its own margin back)
 */
export function roomMaker(root: HTMLElement): (px: number) => void {
  const before = root.style.getPropertyValue("margin-right");
  const priority = root.style.getPropertyPriority("margin-right");
  return (px) => {
    if (px > 0) root.style.setProperty("margin-right", `${px}px`, "important");
    else if (before) root.style.setProperty("margin-right", before, priority);
    else root.style.removeProperty("margin-right");
    if (root.getAttribute("style") === "") root.removeAttribute("style");
  };
}
