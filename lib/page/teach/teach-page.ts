/** Pointing at one page's things, step by step, and keeping what follows from it. */
import { bodyOf } from "../../helpdesks/dom";
import { boxAt } from "../../helpdesks/taught/box-at";
import type { LessonProblem, Step } from "../../helpdesks/taught/learn";
import type { TaughtSite } from "../../helpdesks/taught/profile";
import { teachWordsFor } from "../../i18n/teach/words";
import { say } from "../say";
import { make } from "./build";
import { candidatesFor, likely, neighbour, nextCandidate, type Way } from "./candidates";
import { described } from "./describe";
import { draftLesson } from "./draft";
import { askingParts, headPart, pausedParts } from "./panels";
import { type OutOfReach, outOfReach } from "./reach";
import { reviewParts } from "./review";
import { listenFirst, scrollUnder, under } from "./shield";
import { layOver } from "./surface";

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

type Trouble = LessonProblem | OutOfReach | "no-box" | "not-read" | "not-saved";

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
 * @param ended called once everything is off the page
 */
export function teachPage(
  document: Document,
  before: TaughtSite | null,
  locale: string,
  now: () => number,
  ended: () => void,
): Teaching {
  const words = teachWordsFor(locale);
  const body = bodyOf(document) as HTMLElement;
  const controller = new AbortController();
  const { signal } = controller;
  const draft = draftLesson(document, before, now);
  const surface = layOver(document, words);
  const { host, shield, panel, current, announce } = surface;

  /** What is asked for; null in the review. */
  let step: Step | null = null;
  /** One thing is asked for again; then comes the review. */
  let isReturning = false;
  let isPaused = false;
  let isEnded = false;
  let target: Element | null = null;
  let candidates: Element[] = [];
  let where: HTMLElement | null = null;
  /** The second half of a double click belongs to us, too: it would hit whatever has come to stand there. */
  let quietUntil = 0;

  const aim = (element: Element | null, isSpoken: boolean) => {
    if (element === target) return;
    target = element;
    if (isSpoken) element?.scrollIntoView({ block: "nearest", inline: "nearest" });
    current.around(element, element && step ? words.steps[step] : "");
    const kept = element && outOfReach(element);
    const said = kept ? words.problems[kept] : element ? described(element, words) : "";
    if (where) where.textContent = said;
    where?.classList.toggle("kept", kept !== null);
    if (isSpoken || kept) announce(said || words.nothingHere);
  };
  const rest = () => {
    quietUntil = performance.now() + SECOND_CLICK;
    shield.hidden = true;
    aim(null, false);
  };
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    step = null;
    rest();
    surface.remove();
    setTimeout(() => controller.abort(), SECOND_CLICK);
    ended();
  };

  const point = (next: Step, trouble?: Trouble) => {
    step = next;
    isPaused = false;
    const steps = draft.steps(next);
    const place = steps.indexOf(next) + 1;
    const problem = trouble ? words.problems[trouble] : "";
    candidates = candidatesFor(next, body);
    for (const [each, frame] of surface.chosen) {
      frame.around(each === next ? null : (draft.picks[each] ?? null), words.steps[each]);
    }
    const asking = askingParts(document, words, {
      step: next,
      place: [place, steps.length],
      problem,
      skip,
      back: place > 1 && !isReturning ? back : null,
      pause,
      leave: end,
    });
    where = asking.where;
    panel.replaceChildren(headPart(document, words, panel, words.step(place, steps.length)), ...asking.parts);
    shield.hidden = false;
    shield.setAttribute("aria-label", `${words.steps[next]}. ${words.hints[next]} ${words.keys}`);
    shield.focus({ preventScroll: true });
    const start = candidates[likely(next, candidates, Object.values(draft.picks))] ?? null;
    target = null;
    aim(start, false);
    const first = start ? described(start, words) : "";
    announce(
      [problem, `${words.steps[next]}.`, words.hints[next], first].filter((part) => part !== "").join(" "),
    );
  };
  const go = (from: Step) => {
    const steps = draft.steps(from);
    const next = isReturning ? undefined : steps[steps.indexOf(from) + 1];
    if (next) point(next);
    else review();
  };
  const skip = () => {
    if (!step) return;
    delete draft.picks[step];
    go(step);
  };
  const back = () => {
    const steps = draft.steps(step);
    const previous = step && !isReturning ? steps[steps.indexOf(step) - 1] : undefined;
    if (previous) point(previous);
  };
  const pause = () => {
    isPaused = true;
    rest();
    const parts = pausedParts(document, words, () => step && point(step), end);
    panel.replaceChildren(headPart(document, words, panel), ...parts);
    announce(words.paused);
    panel.querySelector<HTMLElement>("button.main")?.focus({ preventScroll: true });
  };

  const choose = (element: Element | null) => {
    if (!step || isPaused || !element) return;
    const at = step;
    const kept = outOfReach(element);
    if (kept) return point(at, kept);
    if (at === "reply" && !boxAt(element)) return point(at, "no-box");
    draft.picks = { ...draft.picks, [at]: element };
    // The subject and the customer may stand in messages, so they are looked at when those are known.
    const lesson = at === "subject" || at === "customer" ? null : draft.lesson();
    if (lesson && !lesson.ok && lesson.problem !== "no-number") {
      delete draft.picks[at];
      return point(at, lesson.problem);
    }
    go(at);
  };

  const review = (trouble?: Trouble) => {
    const lesson = draft.lesson();
    const reviewed = lesson.ok ? draft.read(lesson.site) : null;
    isReturning = false;
    if (!lesson.ok) return point(lesson.problem === "no-number" ? "number" : "subject", lesson.problem);
    if (!reviewed) return point("customer-message", "not-read");
    step = null;
    rest();
    for (const frame of surface.chosen.values()) frame.around(null, "");
    const parts = reviewParts(document, words, reviewed, {
      again(which) {
        isReturning = true;
        point(which);
      },
      turn(isNewestFirst) {
        draft.newestFirst = isNewestFirst;
        review();
      },
      save: () => void save(reviewed.site),
      leave: end,
    });
    const problem = trouble ? [make(document, "p", "problem", words.problems[trouble])] : [];
    panel.replaceChildren(headPart(document, words, panel), ...problem, ...parts);
    announce(`${words.review.title}. ${words.review.messages(reviewed.snapshot.messages.length)}.`);
    panel.querySelector<HTMLElement>("button.main")?.focus({ preventScroll: true });
  };
  const save = async (site: TaughtSite) => {
    if (!(await say("taught.save", { site: { ...site, savedAt: now() } }))) return review("not-saved");
    panel.replaceChildren(headPart(document, words, panel), make(document, "p", "", words.review.saved));
    announce(words.review.saved);
    setTimeout(end, FAREWELL);
  };

  const key = (event: KeyboardEvent): boolean => {
    const name = event.key;
    if (name === "Escape") end();
    else if (name === "F6" && step && !isPaused) {
      const button = panel.querySelector<HTMLElement>(".buttons button");
      (surface.isInPanel() ? shield : button)?.focus({ preventScroll: true });
    } else if (!step || isPaused || surface.isInPanel()) return false;
    else if (event.ctrlKey || event.metaKey || event.altKey) return true;
    else if (WAYS[name]) {
      const next = target ? neighbour(target, WAYS[name], body) : (candidates[0] ?? null);
      if (next) aim(next, true);
      else announce(words.nothingHere);
    } else if (name === "Tab") aim(nextCandidate(candidates, target, event.shiftKey), true);
    else if (name === "Enter") choose(target);
    else if (name.toLowerCase() === "s") skip();
    else if (name.toLowerCase() === "b" || name === "Backspace") back();
    return true;
  };

  const isPointing = () => step !== null && !isPaused;
  const hearing = {
    isOn: () => isPointing() || performance.now() < quietUntil,
    hearsKeys: isPointing,
    isOurs: (event: Event) => event.composedPath().includes(panel),
    press: (x: number, y: number) => choose(under(document, x, y, host)),
    key,
  };
  listenFirst(document.defaultView as Window, hearing, signal);
  shield.addEventListener("pointermove", ({ clientX, clientY, isTrusted }) => {
    if (isTrusted) aim(under(document, clientX, clientY, host), false);
  });
  shield.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      scrollUnder(document, event, host);
    },
    { passive: false },
  );

  if (draft.isKnown) review();
  else point("subject");
  return {
    end,
    focus: () =>
      (isPointing() ? shield : panel.querySelector<HTMLElement>("button"))?.focus({ preventScroll: true }),
  };
}
