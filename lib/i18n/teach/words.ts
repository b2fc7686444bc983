/** The dictionary of teaching, apart from the others: the helpdesk's page loads it only while it is being taught. */
import type { UiLocale } from "../localized";
import { en, type TeachWords } from "./en";
import { es } from "./es";
import { ptBR } from "./pt-br";
import { ptPT } from "./pt-pt";

const DICTIONARIES: Record<UiLocale, TeachWords> = { en, es, "pt-BR": ptBR, "pt-PT": ptPT };

/** @param locale an interface language; English for anything else */
export const teachWordsFor = (locale: string): TeachWords =>
  Object.hasOwn(DICTIONARIES, locale) ? DICTIONARIES[locale as UiLocale] : en;

export type { TeachWords };
