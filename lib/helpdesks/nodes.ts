/**
 * Reading nodes of a page that may lie: a form field called `parentNode` or `id` hides the property of that name from
 * scripts, so everything here goes through the prototypes' own getters and methods.
 */

/** A getter of a prototype, found when first used: this module must load where there is no DOM. */
function getter<Owner, Value>(owner: () => Owner, name: keyof Owner): (self: Node) => Value {
  let get: (() => Value) | undefined;
  return (self) => {
    get ??= Object.getOwnPropertyDescriptor(owner(), name)?.get as () => Value;
    return get.call(self);
  };
}

export const nodeType = getter<Node, number>(() => Node.prototype, "nodeType");
export const nodeValue = getter<Node, string | null>(() => Node.prototype, "nodeValue");
export const parentOf = getter<Node, ParentNode | null>(() => Node.prototype, "parentNode");
export const firstChildOf = getter<Node, ChildNode | null>(() => Node.prototype, "firstChild");
export const nextSiblingOf = getter<Node, ChildNode | null>(() => Node.prototype, "nextSibling");
export const firstElementOf = getter<Element, Element | null>(() => Element.prototype, "firstElementChild");
export const contentOf = getter<Node, string | null>(() => Node.prototype, "textContent");
export const documentOf = getter<Node, Document | null>(() => Node.prototype, "ownerDocument");
export const isConnected = getter<Node, boolean>(() => Node.prototype, "isConnected");
/** An element's open shadow root; null where it has none, and where the page keeps it closed. */
export const shadowOf = getter<Element, ShadowRoot | null>(() => Element.prototype, "shadowRoot");
export const tagOf = getter<Element, string>(() => Element.prototype, "localName");
/** The page's body; a form named `body` cannot take its place. */
export const bodyOf = getter<Document, HTMLElement | null>(() => Document.prototype, "body");

/** An attribute as written in the page, or null. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Whether the element itself matches the selector. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The nearest element, itself included, that matches. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** Whether the element takes up room on the page now; a form behind a closed fold does not. */
export const isShown = (element: Element): boolean =>
  Element.prototype.getClientRects.call(element).length > 0;
