/** Where the focus goes when the row under the fingers goes away with the button in it. */

/** Focuses a button of the row after, or else before, the one that `inside` stands in; where there is none, `fallback`. */
export function focusNextRow(inside: Element, fallback: HTMLElement | null): void {
  const row = inside.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  (next?.querySelector("button") ?? fallback)?.focus();
}
