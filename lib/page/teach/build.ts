/** Building blocks of the panel: elements with text, never with markup of the page. */

/** An element with a class and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  element.append(...inside);
  return element;
}

/** A button that only a person can press: pages may send events of their own making to what they see (pitfalls P27). */
export function button(
  document: Document,
  text: string,
  className: string,
  press: () => void,
  name?: string,
): HTMLButtonElement {
  const made = make(document, "button", className, text);
  made.type = "button";
  if (name) made.setAttribute("aria-label", name);
  made.addEventListener("click", (event) => event.isTrusted && press());
  return made;
}

/** Puts the style where this browser takes it: content scripts of Firefox may not adopt a sheet of their own world. */
export function dress(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  try {
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement("style");
    style.textContent = css;
    root.prepend(style);
  }
}
