/** Values for every slot in one variant: the registry's own examples, which must fit the sentences around them. */
import type { UiLocale } from "../../../lib/i18n/localized";
import { SLOTS, slotHint } from "../../../lib/scripts/slots";
import type { Variant } from "../../../lib/scripts/variants";
import type { Language } from "../../../lib/triage/taxonomy";

export const LANGUAGES: readonly Language[] = ["en", "es", "pt"];

const LOCALES: Readonly<Record<Variant, UiLocale>> = {
  en: "en",
  "es-usted": "es",
  "es-tu": "es",
  "pt-br": "pt-BR",
  "pt-pt": "pt-PT",
};

export const fullCase = (variant: Variant): Record<string, string> =>
  Object.fromEntries(Object.keys(SLOTS).map((name) => [name, slotHint(name, LOCALES[variant], variant)]));
