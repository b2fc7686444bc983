/** Reads the ticket again when its thread grows: watches the ticket's own element, never the document. */

/** Quiet time before a new look, in ms. */
const QUIET = 600;

/** Calls back after the element's children changed and then kept still; returns nothing, ends with the signal. */
export function watchThread(root: Element, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
