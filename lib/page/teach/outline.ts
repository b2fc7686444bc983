/** Frames drawn around things on the page, in our own root: the page's elements are not touched. */
import { make } from "./build";
import { shiftOf } from "./reach";

export interface Outline {
  /** Shows the frame around this element, or hides it. */
  around(element: Element | null, label: string): void;
  /** Follows the element to where it is now. */
  follow(): void;
}

/** Space that the label above a frame takes. */
const LABEL = 24;

/** @param isDone drawn thinner: this was chosen before */
export function outline(root: ShadowRoot, isDone: boolean): Outline {
  const document = root.ownerDocument;
  const label = make(document, "span", "");
  const box = make(document, "div", isDone ? "box done" : "box", label);
  box.hidden = true;
  box.setAttribute("aria-hidden", "true");
  root.append(box);
  let target: Element | null = null;
  const follow = () => {
    const rect = target?.isConnected ? target.getBoundingClientRect() : null;
    box.hidden = !target || !rect || rect.width + rect.height === 0;
    if (!target || !rect) return;
    const { x, y } = shiftOf(target);
    box.classList.toggle("low", rect.top + y < LABEL);
    Object.assign(box.style, {
      left: `${rect.left + x - 2}px`,
      top: `${rect.top + y - 2}px`,
      width: `${rect.width + 4}px`,
      height: `${rect.height + 4}px`,
    });
  };
  return {
    around(element, text) {
      target = element;
      label.textContent = text;
      label.hidden = text === "";
      follow();
    },
    follow,
  };
}
