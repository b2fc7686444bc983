/** The other way round: which elements of this page a lesson means, so that one of them can be taught anew. */
import { queryAll } from "../dom";
import { MESSAGES, type Picks } from "./learn";
import type { TaughtSite } from "./profile";
import { readTaught } from "./read";
import { bodyOfItem, itemsOf, threadOf, threadSpec } from "./thread";

const ROLES = { "customer-message": "customer", "agent-message": "agent", note: "note" } as const;

/** One message of each kind, as the lesson reads them. */
export function messagePicks(site: TaughtSite, root: Element): Picks {
  const { thread } = site;
  if (!thread) return {};
  const items = itemsOf(root, thread);
  const { requester } = readTaught(site, root, {});
  const known = { requester, agent: undefined, root };
  const spec = threadSpec(thread, items, threadOf(root, thread, items));
  const picks: Picks = {};
  for (const step of MESSAGES) {
    const item = items.find((each) => spec.role(each, spec.author?.(each), known) === ROLES[step]);
    const frame = item && thread.body !== "" ? queryAll(item, thread.body)[0] : undefined;
    const words = item && (frame ?? bodyOfItem(item, thread.body)[0] ?? item);
    if (words) picks[step] = words;
  }
  return picks;
}
