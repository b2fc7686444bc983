/** The library as this desk has it: the team's replies, the agent's own, then the shipped ones in the desk's words. */
import { parseTemplate } from "../parse";
import type { Script } from "../types";
import { REPLY_CHANNELS, VARIANTS } from "../variants";
import { namesSecrets } from "./check";
import type { OwnLibrary } from "./types";

/**
 * Puts shipped and own replies together; among equals what comes first is offered first.
 *
 * A text that can't be filled, or that names in public what is internal, is left out: the shipped one stands then.
 * An own script under a shipped id is an edit of that one, so that a later Amends that ships the same id keeps what
 * it is for, and never turns an internal text into a public one.
 */
export function libraryWith(shipped: readonly Script[], own: OwnLibrary): Script[] {
  const known = new Set(shipped.map(({ id }) => id));
  const added = own.scripts.flatMap(({ script, team }): Script[] => {
    if (known.has(script.id)) return [];
    const texts = soundTexts(script.texts, script.internal);
    return Object.keys(texts).length > 0 ? [{ ...script, texts, by: team ? "team" : "mine" }] : [];
  });
  const words = new Map<string, Script["texts"]>([
    ...own.scripts.map(({ script }) => [script.id, script.texts] as const),
    ...own.edits.map(({ id, texts }) => [id, texts] as const),
  ]);
  const team = new Set(own.edits.flatMap(({ id, team }) => (team ? [id] : [])));
  return [
    ...added.filter(({ by }) => by === "team"),
    ...added.filter(({ by }) => by === "mine"),
    ...shipped.map((script): Script => {
      const edited = words.get(script.id);
      if (!edited) return script;
      const texts = mergedTexts(script.texts, soundTexts(edited, script.internal));
      return { ...script, texts, ...(team.has(script.id) && { by: "team" as const }) };
    }),
  ];
}

/** Texts with others laid over them, one by one. */
export function mergedTexts(under: Script["texts"], over: Script["texts"]): Script["texts"] {
  const merged: Script["texts"] = {};
  for (const channel of REPLY_CHANNELS) {
    const texts = { ...under[channel], ...over[channel] };
    if (Object.keys(texts).length > 0) merged[channel] = texts;
  }
  return merged;
}

/** Those texts that differ from what is under them: what an edit has to keep. */
export function changedTexts(under: Script["texts"], over: Script["texts"]): Script["texts"] {
  const changed: Script["texts"] = {};
  for (const channel of REPLY_CHANNELS) {
    for (const variant of VARIANTS) {
      const text = over[channel]?.[variant];
      if (text !== undefined && text !== under[channel]?.[variant])
        changed[channel] = { ...changed[channel], [variant]: text };
    }
  }
  return changed;
}

function soundTexts(texts: Script["texts"], internal: boolean): Script["texts"] {
  const sound: Script["texts"] = {};
  for (const channel of REPLY_CHANNELS) {
    for (const variant of VARIANTS) {
      const text = texts[channel]?.[variant];
      if (text && parseTemplate(text).ok && (internal || !namesSecrets(text)))
        sound[channel] = { ...sound[channel], [variant]: text };
    }
  }
  return sound;
}
