/** The dictionary of the desk's own replies, by the tag of an interface language. */
import { en, type OwnWords } from "./en";
import { es } from "./es";
import { ptBR } from "./pt-br";
import { ptPT } from "./pt-pt";

const DICTIONARIES: Readonly<Record<string, OwnWords>> = { en, es, "pt-BR": ptBR, "pt-PT": ptPT };

/** @param locale as the main dictionary names itself; English for any other */
export const ownWordsFor = (locale: string): OwnWords => DICTIONARIES[locale] ?? en;

export type { OwnWords };
