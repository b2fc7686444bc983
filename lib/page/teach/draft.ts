/** The lesson as it stands: what was pointed at so far, and how the page would be read by it. */
import { locateTicket } from "../../helpdesks/registry";
import { taughtAdapter } from "../../helpdesks/taught/adapter";
import {
  type Lesson,
  learnSite,
  MESSAGES,
  needsNumber,
  type Picks,
  STEPS,
  type Step,
} from "../../helpdesks/taught/learn";
import { messagePicks } from "../../helpdesks/taught/picks";
import type { TaughtSite } from "../../helpdesks/taught/profile";
import type { Reviewed } from "./review";

export interface Draft {
  picks: Picks;
  /** As the agent has set it; null while it follows from times and numbers. */
  newestFirst: boolean | null;
  /** Whether there is an earlier lesson that reads this page. */
  isKnown: boolean;
  lesson(): Lesson;
  /** What a lesson reads here; null when it takes this page for no ticket of its site. */
  read(site: TaughtSite): Reviewed | null;
  /** Which steps this page needs: its number only where the address has none. */
  steps(current: Step | null): Step[];
}

/** @param before what was taught here earlier; left aside when it does not read this page any more */
export function draftLesson(document: Document, before: TaughtSite | null, now: () => number): Draft {
  const url = () => new URL(document.location.href);
  const here = () => ({ document, url: url(), known: locateTicket(document, url()), now: now() });
  const read = (site: TaughtSite): Reviewed | null => {
    const adapter = taughtAdapter(site, locateTicket);
    const place = adapter.locate(document, url());
    if (!place) return null;
    const snapshot = adapter.read(place, document, url());
    return { site, snapshot, hasBox: adapter.replyEditor(place, document) !== null };
  };
  const base = before && read(before) ? before : null;

  /** A new message is compared with those that the lesson before has of the other kinds. */
  const others = (picks: Picks): Picks => {
    if (!base || !MESSAGES.some((step) => picks[step])) return {};
    const place = taughtAdapter(base, locateTicket).locate(document, url());
    return place ? messagePicks(base, place.root) : {};
  };
  const draft: Draft = {
    picks: {},
    newestFirst: null,
    isKnown: base !== null,
    lesson() {
      const { picks, newestFirst } = draft;
      const lesson = learnSite({ ...others(picks), ...picks }, here(), base);
      if (lesson.ok && lesson.site.thread && newestFirst !== null)
        lesson.site.thread.newestFirst = newestFirst;
      return lesson;
    },
    read,
    steps(current) {
      const isAsked =
        current === "number" || draft.picks.number !== undefined || (!base && needsNumber(here()));
      return STEPS.filter((step) => step !== "number" || isAsked);
    },
  };
  if (base && before) draft.lesson = withBase(draft.lesson, draft, before);
  return draft;
}

/** Nothing pointed at yet: the lesson is the one before. */
const withBase =
  (learn: () => Lesson, draft: Draft, before: TaughtSite): (() => Lesson) =>
  () => {
    if (Object.keys(draft.picks).length > 0) return learn();
    const { thread } = before;
    const order = draft.newestFirst ?? thread?.newestFirst ?? false;
    return { ok: true, site: { ...before, thread: thread && { ...thread, newestFirst: order } } };
  };
