/** Which element is a ticket's: what the address names must be what the page's own marks name. */
import { queryAll } from "../dom";

const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/**
 * The one container of this ticket among all that are mounted. Null when it is not there, is there twice, or lies in or
 * around another ticket's: what can't be told apart is not read.
 * @param selector matches every ticket's container
 * @param idOf the ticket a container says it is of
 */
export function containerOf(
  document: Document,
  selector: string,
  ticketId: string,
  idOf: (container: Element) => string | null | undefined,
): Element | null {
  const all = queryAll(document, selector);
  const own = all.filter((container) => idOf(container) === ticketId);
  const [container] = own;
  if (!container || own.length > 1) return null;
  const entangled = all.some(
    (other) => other !== container && (contains(container, other) || contains(other, container)),
  );
  return entangled ? null : container;
}

/** True when the page names at least one ticket and none but this. Marks that are missing are passed as null. */
export function allName(ticketId: string, marks: readonly (string | null | undefined)[]): boolean {
  const named = marks.filter((mark) => mark !== null && mark !== undefined && mark !== "");
  return named.length > 0 && named.every((mark) => mark === ticketId);
}
