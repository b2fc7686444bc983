/** Sentences of the product's own data (steps, remedies, script titles) in the interface's languages. */
import { z } from "../zod";

export const UiLocale = z.enum(["en", "es", "pt-BR", "pt-PT"]);
export type UiLocale = z.infer<typeof UiLocale>;

/** `pt` serves Brazil and, where `ptPT` is absent, Portugal too. */
export const Localized = z.object({
  en: z.string().min(1),
  es: z.string().min(1),
  pt: z.string().min(1),
  ptPT: z.string().min(1).optional(),
});
export type Localized = z.infer<typeof Localized>;

/** The sentence in one interface language. */
export function localize(text: Localized, locale: UiLocale): string {
  if (locale === "pt-PT") return text.ptPT ?? text.pt;
  return locale === "pt-BR" ? text.pt : text[locale];
}

/** The interface language nearest to a BCP 47 tag such as the browser's; English when none is near. */
export function nearestLocale(tag: string): UiLocale {
  const lower = tag.toLowerCase();
  if (lower.startsWith("es")) return "es";
  if (lower.startsWith("pt")) return lower === "pt" || lower.startsWith("pt-br") ? "pt-BR" : "pt-PT";
  return "en";
}
