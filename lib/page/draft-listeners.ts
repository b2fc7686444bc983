/** What the page answers about the agent's draft, and the watch over it while every draft is to be checked. */
import type { RequestOf, ResponseOf, ToPage } from "../messaging/protocol";
import { pageDraft, redraft } from "./page-draft";
import { say } from "./say";
import type { Found } from "./wait-for-ticket";
import { watchDraft } from "./watch-draft";

type About = "page.draft" | "page.redraft" | "page.watch-draft";
type DraftListeners = {
  [K in About]: (payload: RequestOf<ToPage[K]>) => ResponseOf<ToPage[K]> | Promise<ResponseOf<ToPage[K]>>;
};

/**
 * @param found the ticket this page shows now
 * @param stop ends the watch for good
 */
export function draftListeners(
  found: () => Found | null,
  document: Document,
  stop: AbortSignal,
): DraftListeners {
  let watching = new AbortController();
  stop.addEventListener("abort", () => watching.abort());
  return {
    "page.draft": () => pageDraft(found(), document),
    "page.redraft": async (order) => ({ problem: await redraft(found(), order, document) }),
    "page.watch-draft": ({ on }) => {
      watching.abort();
      watching = new AbortController();
      if (on && !stop.aborted)
        watchDraft(found, document, () => void say("draft.typed", {}), watching.signal);
      return {};
    },
  };
}
