/** The frame of every public reply: what stands before and after the words of a script, by channel and variant. */
import type { ReplyChannel, Variant } from "./variants";

/** Greetings without gender or exclamation (script-library.md §3); without a name the greeting stands alone. */
const GREETING: Readonly<Record<Variant, string>> = {
  en: "Hello[[ {name}]],",
  "es-usted": "Hola[[, {name}]]:",
  "es-tu": "Hola[[, {name}]]:",
  "pt-br": "Olá[[, {name}]],",
  "pt-pt": "Olá[[, {name}]],",
};

const CLOSING: Readonly<Record<Variant, string>> = {
  en: "Best wishes,",
  "es-usted": "Un saludo,",
  "es-tu": "Un saludo,",
  "pt-br": "Atenciosamente,",
  "pt-pt": "Com os melhores cumprimentos,",
};

/**
 * Paragraphs (in chat: bubbles) made into the text of a script.
 *
 * A mail greets and is signed. A chat greets only where the conversation begins (`{hello}` is filled then) and is not
 * signed. What is said in public is short enough to need neither, a talk track is no letter, and an internal text
 * brings its own frame.
 */
export function framed(
  body: readonly string[],
  channel: ReplyChannel,
  variant: Variant,
  internal: boolean,
): string {
  if (internal || channel === "social" || channel === "phone") return body.join("\n\n");
  if (channel === "chat") return `[[{hello} ]]${body.join("\n\n")}`;
  return [GREETING[variant], ...body, `${CLOSING[variant]}\n{agent}`].join("\n\n");
}

/** How a chat begins, for the slot `hello`; in Brazil a chat says "Oi". */
export function chatHello(variant: Variant, name: string): string {
  const word = { en: "Hi", "es-usted": "Hola", "es-tu": "Hola", "pt-br": "Oi", "pt-pt": "Olá" }[variant];
  if (name === "") return `${word}.`;
  return variant === "en" ? `${word} ${name}.` : `${word}, ${name}.`;
}
