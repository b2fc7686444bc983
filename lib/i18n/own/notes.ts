/** What a reply says in the sidebar of the policies it rests on; apart, so that the sidebar need not carry the rest. */
export interface NoteWords {
  restsOn: string;
  version: (day: string) => string;
  stale: string;
  /** On a reply: to its words in the workbench. */
  edit: string;
}

const en: NoteWords = {
  restsOn: "Rests on:",
  version: (day) => `version of ${day}`,
  stale: "old: check that it still holds",
  edit: "Edit the words of this reply",
};

const NOTES: Readonly<Record<string, NoteWords>> = {
  en,
  es: {
    restsOn: "Se apoya en:",
    version: (day) => `versión del ${day}`,
    stale: "antigua: comprueba que siga en vigor",
    edit: "Editar las palabras de esta respuesta",
  },
  "pt-BR": {
    restsOn: "Apoia-se em:",
    version: (day) => `versão de ${day}`,
    stale: "antiga: confira se ainda vale",
    edit: "Editar as palavras desta resposta",
  },
  "pt-PT": {
    restsOn: "Assenta em:",
    version: (day) => `versão de ${day}`,
    stale: "antiga: confirme que ainda vale",
    edit: "Editar as palavras desta resposta",
  },
};

/** @param locale as the main dictionary names itself; English for any other */
export const noteWordsFor = (locale: string): NoteWords => NOTES[locale] ?? en;
