/** What an editor hands in, made into changes: checked whole first, so that nothing is kept by halves. */
import type { EditedText, PlacedFault, ScriptFactsForm } from "../../messaging/own-script-messages";
import type { Change } from "../../scripts/own/changes";
import { checkTexts } from "../../scripts/own/check";
import { changedTexts } from "../../scripts/own/effective";
import { OwnScript, TITLE_LIMIT } from "../../scripts/own/types";
import type { Script } from "../../scripts/types";

export const textsOf = (texts: readonly EditedText[]): Script["texts"] => {
  const made: Script["texts"] = {};
  for (const { channel, variant, text } of texts)
    made[channel] = { ...made[channel], [variant]: text.replace(/\r\n?/g, "\n").trim() };
  return made;
};

interface Saving {
  id: string;
  /** The shipped script of that id, if any: then only words are kept. */
  original: Script | undefined;
  /** What is kept under that id now. */
  before: OwnScript | undefined;
  facts: ScriptFactsForm;
  texts: readonly EditedText[];
  now: number;
}

/** The change that keeps a script, or what is wrong with it. */
export function savingOf({ id, original, before, facts, texts, now }: Saving): {
  change: Change | null;
  faults: PlacedFault[];
  untitled: boolean;
} {
  const made = textsOf(texts);
  const internal = original?.internal ?? facts.internal;
  const faults = checkTexts(made, internal);
  const title = facts.title.trim().slice(0, TITLE_LIMIT);
  const untitled = !original && title === "";
  if (faults.length > 0 || untitled) return { change: null, faults, untitled };
  if (original) {
    const differs = changedTexts(original.texts, made);
    const to = Object.keys(differs).length > 0 ? { id, texts: differs, team: null, at: now } : null;
    return { change: { kind: "edit", id, to }, faults: [], untitled: false };
  }
  const own: OwnScript = {
    id,
    script: {
      alsoStances: [],
      categories: [],
      asks: [],
      ...before?.script,
      ...facts,
      id,
      // One title for all languages: the agent's own words are not translated.
      title: { en: title, es: title, pt: title },
      stages: facts.stages.length > 0 ? facts.stages : ["resolve"],
      texts: made,
    },
    // Changed by hand it is the agent's; the pack's own stays in the pack.
    team: before?.team ?? null,
    at: now,
  };
  return { change: { kind: "script", id, to: OwnScript.parse(own) }, faults: [], untitled: false };
}
