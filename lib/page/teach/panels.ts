/** What the panel holds while something is asked for, and while the page is used. */
import type { Step } from "../../helpdesks/taught/learn";
import type { TeachWords } from "../../i18n/teach/words";
import { button, make } from "./build";

export interface Asking {
  step: Step;
  /** Where this step stands among all, from 1. */
  place: [now: number, all: number];
  problem: string;
  skip: () => void;
  /** Null for the first step, and for one that is asked again. */
  back: (() => void) | null;
  pause: () => void;
  leave: () => void;
}

/** The line above everything: what this is, how far it is, and a button that moves it aside. */
export function headPart(document: Document, words: TeachWords, panel: HTMLElement, place = ""): HTMLElement {
  const move = button(document, "↕", "link", () => panel.classList.toggle("top"), words.move);
  return make(
    document,
    "div",
    "head",
    make(document, "b", "", words.title),
    make(document, "span", "", place),
    make(document, "span", "end", move),
  );
}

/** @returns the parts, and the line that names what is pointed at */
export function askingParts(
  document: Document,
  words: TeachWords,
  { step, problem, skip, back, pause, leave }: Asking,
): { parts: HTMLElement[]; where: HTMLElement } {
  const where = make(document, "p", "at");
  const parts = [
    make(document, "h2", "", words.steps[step]),
    make(document, "p", "", words.hints[step]),
    ...(problem ? [make(document, "p", "problem", problem)] : []),
    where,
    make(
      document,
      "div",
      "buttons",
      button(document, words.skip, "", skip),
      ...(back ? [button(document, words.back, "", back)] : []),
      button(document, words.pause, "", pause),
      button(document, words.leave, "", leave),
    ),
    make(document, "p", "keys", words.keys),
  ];
  return { parts, where };
}

export function pausedParts(
  document: Document,
  words: TeachWords,
  resume: () => void,
  leave: () => void,
): HTMLElement[] {
  return [
    make(document, "p", "", words.paused),
    make(
      document,
      "div",
      "buttons",
      button(document, words.resume, "main", resume),
      button(document, words.leave, "", leave),
    ),
  ];
}
