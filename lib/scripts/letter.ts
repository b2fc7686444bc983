/** The frame of every public reply: greeting, paragraphs, sign-off. Without a name the greeting stands alone. */

export interface Paragraphs {
  en: readonly string[];
  es: readonly string[];
  pt: readonly string[];
}

/** Greetings without gender or exclamation (script-library.md §3); Spanish takes the colon of formal mail. */
const GREETING = { en: "Hello[[ {name}]],", es: "Hola[[ {name}]]:", pt: "Olá[[, {name}]]," } as const;
const CLOSING = { en: "Best wishes,", es: "Un saludo,", pt: "Atenciosamente," } as const;

/** Paragraphs in three languages made into the text of a script, signed by the agent. */
export function letter(body: Paragraphs): { en: string; es: string; pt: string } {
  const frame = (language: keyof Paragraphs): string =>
    [GREETING[language], ...body[language], `${CLOSING[language]}\n{agent}`].join("\n\n");
  return { en: frame("en"), es: frame("es"), pt: frame("pt") };
}
