/** Short hands for writing the product's own sentences in all interface languages. */
import type { Localized } from "../../i18n/localized";

/** One sentence in every language; `ptPT` only where Portugal says it differently from Brazil. */
export const t = (en: string, es: string, pt: string, ptPT?: string): Localized =>
  ptPT === undefined ? { en, es, pt } : { en, es, pt, ptPT };

/** Two sentences under each other, language by language. */
export const stacked = (first: Localized, second: Localized): Localized => ({
  en: `${first.en}\n\n${second.en}`,
  es: `${first.es}\n\n${second.es}`,
  pt: `${first.pt}\n\n${second.pt}`,
  ptPT: `${first.ptPT ?? first.pt}\n\n${second.ptPT ?? second.pt}`,
});
