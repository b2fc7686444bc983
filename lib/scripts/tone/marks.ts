/** The tone linter over a reply as it stands, the agent's own values in place. */
import { localize, type UiLocale } from "../../i18n/localized";
import { type Composition, shown, type ToneMark } from "../types";
import { lintTone } from "./lint";
import { takeBetter } from "./take";

/**
 * What to look at again in a reply, in reading order; empty for a reply that is fine.
 *
 * A better wording is offered where the words stand in one slot, for only those are the agent's to change here. The
 * label of a gap is no part of the reply and never marked.
 */
export function toneMarks(composition: Composition, locale: UiLocale): ToneMark[] {
  const { parts, text, language } = composition;
  let at = 0;
  const placed = parts.map((part) => {
    const start = at;
    at += shown(part).length;
    return { part, start, end: at };
  });
  return lintTone(text, language).flatMap((finding): ToneMark[] => {
    const { start, end, family, why, better } = finding;
    const touched = placed.filter((one) => one.start < end && start < one.end);
    if (touched.some(({ part }) => part.kind === "gap")) return [];
    const [only, ...others] = touched;
    const fix =
      better !== undefined && only?.part.kind === "slot" && others.length === 0
        ? {
            better,
            slot: only.part.slot,
            value: takeBetter(only.part.value, {
              ...finding,
              start: start - only.start,
              end: end - only.start,
            }).trim(),
          }
        : null;
    return [{ start, end, text: finding.text, family, why: localize(why, locale), fix }];
  });
}
