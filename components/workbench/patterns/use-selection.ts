/** The cases behind a part of a pattern, for the list of cases. */
import type { Client } from "../../../lib/messaging/client";
import { sayCount } from "../../../lib/patterns/say";
import type { Problem } from "../../../lib/result";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { useAnswer } from "../use-answer";
import { nameOfPart } from "./name-of-part";
import { keysOfPart, type Selection } from "./selection";

/** More are not listed at once. */
const MOST = 5000;

export interface SelectedCases {
  keys: readonly string[];
  /** What the cases have in common, and in which days. */
  name: string;
  problem: Problem | null;
  reload: () => void;
}

/** @returns null until the pattern is known */
export function useSelection(client: Client, { days, part }: Selection): SelectedCases | null {
  const words = useWords();
  const { patterns, locale } = useBench();
  const { value, problem, reload } = useAnswer(client, "patterns.view", { days });
  if (!value && !problem) return null;
  const name = nameOfPart(part, value, words, patterns, locale);
  return {
    keys: value ? keysOfPart(value, part).slice(0, MOST) : [],
    name: part.what === "day" ? name : patterns.of(name, sayCount(days, locale)),
    problem,
    reload,
  };
}
