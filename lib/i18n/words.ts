/** The dictionary of an interface language. */
import { en, type Words } from "./en";
import { es } from "./es";
import type { UiLocale } from "./localized";
import { ptBR } from "./pt-br";
import { ptPT } from "./pt-pt";

const DICTIONARIES: Record<UiLocale, Words> = { en, es, "pt-BR": ptBR, "pt-PT": ptPT };

export const wordsFor = (locale: UiLocale): Words => DICTIONARIES[locale];

export type { Words };
