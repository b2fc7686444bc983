/** Pointing at one page's things, step by step, and keeping what follows from it. */

import { bodyOf, lineOf, tagOf } from "../../helpdesks/dom";
import { locateTicket } from "../../helpdesks/registry";
import { taughtAdapter } from "../../helpdesks/taught/adapter";
import {
  boxAt,
  type LessonProblem,
  learnSite,
  MESSAGES,
  needsNumber,
  type Picks,
  STEPS,
  type Step,
} from "../../helpdesks/taught/learn";
import { messagePicks } from "../../helpdesks/taught/picks";
import type { TaughtSite } from "../../helpdesks/taught/profile";
import { type TeachWords, teachWordsFor } from "../../i18n/teach/words";
import { say } from "../say";
import { button, dress, make } from "./build";
import { candidatesFor, likely, neighbour, type Way } from "./candidates";
import { type Outline, outline } from "./outline";
import { type Reviewed, reviewParts } from "./review";
import { listenFirst, scrollUnder, under } from "./shield";
import { STYLE } from "./style";

/** Above the sidebar's dock. */
const ON_TOP = "2147483647";
/** Time in which a second click is still part of a double click, in ms. */
const SECOND_CLICK = 400;
/** How long the last sentence stays, in ms. */
const FAREWELL = 4_000;
const WAYS: Record<string, Way> = {
  ArrowUp: "out",
  ArrowDown: "in",
  ArrowLeft: "before",
  ArrowRight: "after",
};

type Trouble = LessonProblem | "no-box" | "not-read" | "not-saved";

/** One lesson in progress; `end` takes everything off the page. */
export interface Teaching {
  end(): void;
  /** Brings the panel back to the agent's hands. */
  focus(): void;
}

/**
 * Shows the panel and goes through the steps.
 * @param before what was taught here earlier: then it begins with what that reads
 * @param now the time kept with the lesson
 */
export function teachPage(
  document: Document,
  before: TaughtSite | null,
  locale: string,
  now: () => number,
  ended: () => void,
): Teaching {
  const words: TeachWords = teachWordsFor(locale);
  const window = document.defaultView as Window & typeof globalThis;
  const controller = new AbortController();
  const { signal } = controller;
  const body = bodyOf(document) as HTMLElement;
  const url = () => new URL(document.location.href);

  const host = document.createElement("div");
  host.lang = words.locale;
  host.style.setProperty("all", "initial", "important");
  for (const [name, value] of [
    ["position", "fixed"],
    ["z-index", ON_TOP],
    ["inset", "0 auto auto 0"],
    ["width", "0"],
    ["height", "0"],
  ] as const) {
    host.style.setProperty(name, value, "important");
  }
  const root = host.attachShadow({ mode: "open" });
  const shield = make(document, "div", "shield");
  shield.tabIndex = 0;
  shield.setAttribute("role", "application");
  const panel = make(document, "section", "panel");
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", words.title);
  const live = make(document, "p", "quiet");
  live.setAttribute("role", "status");
  root.append(shield);
  dress(root, STYLE);
  const current = outline(root, false);
  const done = new Map<Step, Outline>(STEPS.map((step) => [step, outline(root, true)]));
  root.append(panel, live);

  let picks: Picks = {};
  let step: Step | null = null;
  let isReturning = false;
  let paused = false;
  let isEnded = false;
  let target: Element | null = null;
  let candidates: Element[] = [];
  let newestFirst: boolean | null = null;
  /** What was taught here earlier, while it still reads this page. */
  let base: TaughtSite | null = null;
  let where: HTMLElement | null = null;

  const announce = (text: string) => {
    live.textContent = text;
  };
  const kindOf = (element: Element): string => {
    const tag = tagOf(element);
    if (/^h\d$/.test(tag) || element.getAttribute("role") === "heading") return words.kinds.heading;
    if (tag === "a") return words.kinds.link;
    if (tag === "iframe") return words.kinds.frame;
    return /^(input|textarea|select)$/.test(tag) || (element as HTMLElement).isContentEditable
      ? words.kinds.field
      : words.kinds.text;
  };
  const described = (element: Element): string =>
    `${kindOf(element)}: ${lineOf(element, 90) ?? ((element as HTMLInputElement).value || words.empty)}`.slice(
      0,
      110,
    );

  const aim = (element: Element | null, isSpoken: boolean) => {
    if (element === target) return;
    target = element;
    current.around(element, element && step ? words.steps[step] : "");
    if (where) where.textContent = element ? described(element) : "";
    if (isSpoken) announce(element ? described(element) : words.nothingHere);
    if (isSpoken && element) {
      element.scrollIntoView({ block: "nearest", inline: "nearest" });
      current.follow();
    }
  };

  /** The second half of a double click belongs to us, too: it would hit whatever has come to stand there. */
  let quietUntil = 0;
  const quiet = () => {
    quietUntil = performance.now() + SECOND_CLICK;
  };
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    step = null;
    quiet();
    host.remove();
    window.setTimeout(() => controller.abort(), SECOND_CLICK);
    ended();
  };

  const here = () => ({ document, url: url(), known: locateTicket(document, url()), now: now() });
  const lessonOf = () => {
    // A new message is compared with those that the lesson before has of the other kinds.
    const place =
      base && MESSAGES.some((each) => picks[each])
        ? taughtAdapter(base, locateTicket).locate(document, url())
        : null;
    const others = base && place ? messagePicks(base, place.root) : {};
    const lesson = learnSite({ ...others, ...picks }, here(), base);
    if (lesson.ok && lesson.site.thread && newestFirst !== null) lesson.site.thread.newestFirst = newestFirst;
    return lesson;
  };
  const read = (site: TaughtSite): Reviewed | null => {
    const adapter = taughtAdapter(site, locateTicket);
    const place = adapter.locate(document, url());
    if (!place) return null;
    return {
      site,
      snapshot: adapter.read(place, document, url()),
      hasBox: adapter.replyEditor(place, document) !== null,
    };
  };

  const head = (right: string, ...buttons: HTMLElement[]) =>
    make(
      document,
      "div",
      "head",
      make(document, "b", "", words.title),
      make(document, "span", "", right),
      make(document, "span", "end", ...buttons),
    );
  const mover = () => button(document, "↕", "link", () => panel.classList.toggle("top"), words.move);

  /** Which steps this page needs: its number only where the address has none. */
  const asked = (): Step[] =>
    STEPS.filter(
      (each) =>
        each !== "number" ||
        step === "number" ||
        picks.number !== undefined ||
        (!base && needsNumber(here())),
    );

  const point = (next: Step, problem?: Trouble) => {
    step = next;
    paused = false;
    const steps = asked();
    const index = steps.indexOf(next);
    candidates = candidatesFor(next, body);
    target = null;
    for (const [each, frame] of done)
      frame.around(each === next ? null : (picks[each] ?? null), words.steps[each]);
    where = make(document, "p", "at");
    const isFirst = index <= 0;
    panel.replaceChildren(
      head(words.step(index + 1, steps.length), mover()),
      make(document, "h2", "", words.steps[next]),
      make(document, "p", "", words.hints[next]),
      ...(problem ? [make(document, "p", "problem", words.problems[problem])] : []),
      where,
      make(
        document,
        "div",
        "buttons",
        button(document, words.skip, "", skip),
        ...(isFirst || isReturning ? [] : [button(document, words.back, "", back)]),
        button(document, words.pause, "", pause),
        button(document, words.leave, "", end),
      ),
      make(document, "p", "keys", words.keys),
    );
    shield.hidden = false;
    shield.setAttribute("aria-label", `${words.steps[next]}. ${words.hints[next]} ${words.keys}`);
    shield.focus({ preventScroll: true });
    const start = candidates[likely(next, candidates, Object.values(picks))] ?? null;
    current.around(null, "");
    announce(
      `${problem ? `${words.problems[problem]} ` : ""}${words.steps[next]}. ${words.hints[next]}${start ? ` ${described(start)}` : ""}`,
    );
    aim(start, false);
  };

  const go = (from: Step) => {
    const steps = asked();
    const next = isReturning ? undefined : steps[steps.indexOf(from) + 1];
    if (next) point(next);
    else review();
  };
  const skip = () => {
    if (!step) return;
    delete picks[step];
    go(step);
  };
  const back = () => {
    const steps = asked();
    const previous = step && steps[steps.indexOf(step) - 1];
    if (previous) point(previous);
  };
  const pause = () => {
    paused = true;
    shield.hidden = true;
    aim(null, false);
    const resume = button(document, words.resume, "main", () => step && point(step));
    panel.replaceChildren(
      head("", mover()),
      make(document, "p", "", words.paused),
      make(document, "div", "buttons", resume, button(document, words.leave, "", end)),
    );
    announce(words.paused);
    resume.focus({ preventScroll: true });
  };

  const choose = (element: Element | null) => {
    if (!step || !element) return;
    const at = step;
    if (at === "reply" && !boxAt(element)) return point(at, "no-box");
    picks = { ...picks, [at]: element };
    if (at !== "subject" && at !== "customer") {
      const lesson = lessonOf();
      if (!lesson.ok && lesson.problem !== "no-number") {
        delete picks[at];
        return point(at, lesson.problem);
      }
    }
    go(at);
  };

  const review = (problem?: Trouble) => {
    const lesson = lessonOf();
    if (!lesson.ok) {
      isReturning = false;
      return point(lesson.problem === "no-number" ? "number" : "subject", lesson.problem);
    }
    const reviewed = read(lesson.site);
    if (!reviewed) {
      isReturning = false;
      return point("customer-message", "not-read");
    }
    step = null;
    quiet();
    shield.hidden = true;
    aim(null, false);
    for (const frame of done.values()) frame.around(null, "");
    panel.replaceChildren(
      head("", mover()),
      ...reviewParts(document, words, reviewed, {
        again(which) {
          isReturning = true;
          point(which);
        },
        turn(isNewest) {
          newestFirst = isNewest;
          review();
        },
        save: () => void save(reviewed.site),
        leave: end,
      }),
    );
    if (problem) panel.append(make(document, "p", "problem", words.problems[problem]));
    announce(`${words.review.title}. ${words.review.messages(reviewed.snapshot.messages.length)}.`);
    panel.querySelector<HTMLElement>("button.main")?.focus({ preventScroll: true });
  };

  const save = async (site: TaughtSite) => {
    if (!(await say("taught.save", { site }))) return review("not-saved");
    panel.replaceChildren(head(""), make(document, "p", "", words.review.saved));
    announce(words.review.saved);
    window.setTimeout(end, FAREWELL);
  };

  const isInPanel = () => root.activeElement !== null && panel.contains(root.activeElement);
  const key = (event: KeyboardEvent): boolean => {
    if (event.key === "Escape") {
      end();
      return true;
    }
    if (event.key === "F6") {
      (isInPanel() ? shield : panel.querySelector<HTMLElement>(".buttons button"))?.focus({
        preventScroll: true,
      });
      return true;
    }
    if (!step || isInPanel()) return false;
    if (event.ctrlKey || event.metaKey || event.altKey) return true;
    const way = WAYS[event.key];
    if (way) {
      const next = target ? neighbour(target, way, body) : candidates[0];
      if (next) aim(next, true);
      else announce(words.nothingHere);
    } else if (event.key === "Tab") {
      const index = target ? candidates.indexOf(target) : -1;
      const from = index < 0 && target ? nearest(candidates, target) : index;
      const to = from + (event.shiftKey ? -1 : 1);
      aim(candidates[(to + candidates.length) % Math.max(1, candidates.length)] ?? null, true);
    } else if (event.key === "Enter") choose(target);
    else if (event.key.toLowerCase() === "s") skip();
    else if (event.key.toLowerCase() === "b" || event.key === "Backspace") back();
    return true;
  };

  listenFirst(
    window,
    {
      isOn: () => (!paused && step !== null) || performance.now() < quietUntil,
      hearsKeys: () => !paused && step !== null,
      isOurs: (event) =>
        event.composedPath().includes(panel) || (event instanceof KeyboardEvent && isInPanel()),
      press: (x, y) => choose(under(document, x, y, host) ?? null),
      key,
    },
    signal,
  );
  shield.addEventListener(
    "pointermove",
    ({ clientX, clientY, isTrusted }) => isTrusted && aim(under(document, clientX, clientY, host), false),
    { signal },
  );
  shield.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      scrollUnder(document, event, host);
    },
    { signal, passive: false },
  );
  // In the review and while the page is used, Escape in our panel still leaves.
  panel.addEventListener(
    "keydown",
    (event) => {
      event.stopPropagation();
      if (event.key === "Escape" && event.isTrusted) end();
    },
    { signal },
  );
  const follow = () => {
    if (isEnded) return;
    current.follow();
    for (const frame of done.values()) frame.follow();
    window.requestAnimationFrame(follow);
  };

  document.documentElement.append(host);
  window.requestAnimationFrame(follow);
  // What no longer reads this page is taught anew.
  if (before && read(before)) {
    base = before;
    review();
  } else point("subject");
  return {
    end,
    focus: () =>
      (step && !paused ? shield : panel.querySelector<HTMLElement>("button"))?.focus({ preventScroll: true }),
  };
}

/** The last candidate before an element that is none itself. */
function nearest(candidates: readonly Element[], element: Element): number {
  const after = candidates.findIndex(
    (each) => (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return after < 0 ? candidates.length - 1 : after - 1;
}
