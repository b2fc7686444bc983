/** Puts the library's data files together: facts about each script, and its words in each language. */
import { framed } from "./frame";
import type { Script } from "./types";
import type { ReplyChannel, Variant } from "./variants";

/**
 * The words of one script in one variant, without greeting and sign-off (`frame.ts` adds them): paragraphs of a mail,
 * bubbles of a chat, one public post, the lines of a talk track.
 */
export type Body = Partial<Record<ReplyChannel, readonly string[]>>;

export type EnglishTexts = Readonly<Record<string, Body>>;
/** usted and tú of a script side by side, so that neither is forgotten when the other changes. */
export type SpanishTexts = Readonly<Record<string, { usted?: Body; tu?: Body }>>;
/** Brazil and Portugal of a script side by side. */
export type PortugueseTexts = Readonly<Record<string, { brazil?: Body; portugal?: Body }>>;

/** What a family's list says of a script; an absent list fits any. */
export type ScriptFacts = Pick<Script, "id" | "title" | "move" | "stance" | "stages"> &
  Partial<
    Pick<
      Script,
      "categories" | "subcategories" | "emotions" | "triggers" | "asks" | "internal" | "alsoStances"
    >
  >;

/**
 * The scripts of one family.
 *
 * @param facts in the order in which equals are offered
 * @param shared what holds for each script that does not say otherwise
 * @param texts by script id; a variant that is not written yet is left out of the script
 */
export function assemble(
  facts: readonly ScriptFacts[],
  texts: { en: EnglishTexts; es: SpanishTexts; pt: PortugueseTexts },
  shared: Pick<ScriptFacts, "categories"> = {},
): Script[] {
  return facts.map((one) => {
    const bodies: [Variant, Body | undefined][] = [
      ["en", texts.en[one.id]],
      ["es-usted", texts.es[one.id]?.usted],
      ["es-tu", texts.es[one.id]?.tu],
      ["pt-br", texts.pt[one.id]?.brazil],
      ["pt-pt", texts.pt[one.id]?.portugal],
    ];
    const internal = one.internal ?? false;
    const written: Script["texts"] = {};
    for (const [variant, body] of bodies) {
      for (const [channel, words] of Object.entries(body ?? {}) as [ReplyChannel, readonly string[]][]) {
        written[channel] = { ...written[channel], [variant]: framed(words, channel, variant, internal) };
      }
    }
    return {
      alsoStances: [],
      categories: [],
      subcategories: [],
      emotions: [],
      triggers: [],
      asks: [],
      ...shared,
      ...one,
      internal,
      texts: written,
    };
  });
}
