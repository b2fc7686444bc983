/** The dictionary of page health, by the tag of an interface language. */
import { en, type HealthWords } from "./en";
import { es } from "./es";
import { ptBR } from "./pt-br";
import { ptPT } from "./pt-pt";

const DICTIONARIES: Readonly<Record<string, HealthWords>> = { en, es, "pt-BR": ptBR, "pt-PT": ptPT };

/** @param locale as the main dictionary names itself; English for any other */
export const healthWordsFor = (locale: string): HealthWords => DICTIONARIES[locale] ?? en;

export type { HealthWords };
