/** The workbench's dictionary of an interface language; apart from the sidebar's, which has to be there at once. */
import type { UiLocale } from "../localized";
import { type BenchWords, en } from "./en";
import { es } from "./es";
import { ptBR } from "./pt-br";
import { ptPT } from "./pt-pt";

const DICTIONARIES: Record<UiLocale, BenchWords> = { en, es, "pt-BR": ptBR, "pt-PT": ptPT };

export const benchWordsFor = (locale: UiLocale): BenchWords => DICTIONARIES[locale];

export type { BenchWords };
