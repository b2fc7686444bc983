/** A script as its editor needs it: its facts, its texts beside the shipped ones, and what may be put into them. */
import { localize, type UiLocale } from "../../i18n/localized";
import type {
  EditedText,
  GapChoice,
  OpenScript,
  ScriptDraft,
  ScriptFactsForm,
} from "../../messaging/own-script-messages";
import { framed } from "../../scripts/frame";
import { scriptOf } from "../../scripts/library";
import type { OwnLibrary } from "../../scripts/own/types";
import { SLOTS, slotHint, slotLabel } from "../../scripts/slots";
import { allTexts } from "../../scripts/text-of";
import type { Script } from "../../scripts/types";
import { REPLY_CHANNELS, VARIANTS } from "../../scripts/variants";

const BLANK: ScriptFactsForm = {
  title: "",
  move: "resolve",
  stance: "neutral",
  stages: ["resolve"],
  subcategories: [],
  emotions: [],
  triggers: [],
  internal: false,
};

export const factsOf = (script: Script, locale: UiLocale): ScriptFactsForm => ({
  title: localize(script.title, locale),
  move: script.move,
  stance: script.stance,
  stages: script.stages,
  subcategories: script.subcategories,
  emotions: script.emotions,
  triggers: script.triggers,
  internal: script.internal,
});

const blanksFor = (internal: boolean): EditedText[] =>
  REPLY_CHANNELS.flatMap((channel) =>
    VARIANTS.map((variant) => ({ channel, variant, text: framed([""], channel, variant, internal) })),
  );

/** Every gap of the registry, by its label. */
export function gapChoices(locale: UiLocale): GapChoice[] {
  const collator = new Intl.Collator(locale);
  const near =
    locale === "es" ? "es-usted" : locale === "pt-BR" ? "pt-br" : locale === "pt-PT" ? "pt-pt" : "en";
  return Object.entries(SLOTS)
    .map(([name, { internal }]) => ({
      name,
      label: slotLabel(name, locale),
      hint: slotHint(name, locale, near),
      internal,
    }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

/** When something was last kept under an id; 0 where nothing is. */
export const stampOf = ({ edits, scripts }: OwnLibrary, id: string): number =>
  (edits.find((one) => one.id === id) ?? scripts.find((one) => one.id === id))?.at ?? 0;

/**
 * @param script null for one that is not written yet
 * @param stamp of `stampOf`
 */
export function openScript(
  script: Script | null,
  draft: ScriptDraft | null,
  locale: UiLocale,
  stamp = 0,
): OpenScript {
  const original = script && scriptOf(script.id);
  return {
    id: script?.id ?? null,
    shipped: original != null,
    by: script?.by ?? null,
    stamp,
    facts: script ? factsOf(script, locale) : BLANK,
    texts: script
      ? allTexts(script).map(({ channel, variant, template }) => ({
          channel,
          variant,
          text: template,
          original: original?.texts[channel]?.[variant] ?? null,
        }))
      : [],
    blanks: blanksFor(script?.internal ?? false),
    gaps: gapChoices(locale),
    draft,
  };
}
