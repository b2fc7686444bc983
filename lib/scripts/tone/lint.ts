/** Finds wording that works against the agent, marks the very words, says why, and offers better ones. */
import type { Language } from "../../triage/taxonomy";
import { findTone, type LintOptions } from "./find";
import { settle } from "./settle";
import type { ToneFinding } from "./types";

/**
 * Reads a text of one language.
 *
 * @returns findings in reading order that never overlap. With every better wording taken, no rule that has a wording
 * marks anything in what is left: words that only the taking would bring together are one finding from the start.
 * Empty for every text that Amends ships.
 */
export const lintTone = (text: string, language: Language, options: LintOptions = {}): ToneFinding[] =>
  settle(text, findTone(text, language, options), (changed) => findTone(changed, language, options));
