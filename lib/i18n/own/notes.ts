/** What a reply says in the sidebar of the policies it rests on; apart, so that the sidebar need not carry the rest. */
export interface NoteWords {
  restsOn: string;
  version: (day: string) => string;
  stale: string;
}

const en: NoteWords = {
  restsOn: "Rests on:",
  version: (day) => `version of ${day}`,
  stale: "old: check that it still holds",
};

const NOTES: Readonly<Record<string, NoteWords>> = {
  en,
  es: {
    restsOn: "Se apoya en:",
    version: (day) => `versión del ${day}`,
    stale: "antigua: comprueba que siga en vigor",
  },
  "pt-BR": {
    restsOn: "Apoia-se em:",
    version: (day) => `versão de ${day}`,
    stale: "antiga: confira se ainda vale",
  },
  "pt-PT": {
    restsOn: "Assenta em:",
    version: (day) => `versão de ${day}`,
    stale: "antiga: confirme que ainda vale",
  },
};

/** @param locale as the main dictionary names itself; English for any other */
export const noteWordsFor = (locale: string): NoteWords => NOTES[locale] ?? en;
