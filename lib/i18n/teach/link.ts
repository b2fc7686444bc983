/** The way into teaching, as the sidebar and the popup have it; apart from the rest, which they never show. */
import type { UiLocale } from "../localized";

export interface TeachLinkWords {
  link: string;
  /** The page could not be reached. */
  failed: string;
}

const WORDS: Record<UiLocale, TeachLinkWords> = {
  en: {
    link: "Amends doesn't read this page right",
    failed: "That page can't be reached. Reload it and try again.",
  },
  es: {
    link: "Amends no lee bien esta página",
    failed: "No se puede acceder a esa página. Recárgala e inténtalo de nuevo.",
  },
  "pt-BR": {
    link: "O Amends não lê bem esta página",
    failed: "Não foi possível chegar a essa página. Recarregue-a e tente de novo.",
  },
  "pt-PT": {
    link: "O Amends não lê bem esta página",
    failed: "Não é possível chegar a essa página. Recarregue-a e tente outra vez.",
  },
};

/** @param locale an interface language; English for anything else */
export const teachLinkWords = (locale: string): TeachLinkWords =>
  Object.hasOwn(WORDS, locale) ? WORDS[locale as UiLocale] : WORDS.en;
