/** The five tongues and the four channels in which a reply may be written, and which stands in where a text is missing. */
import type { Language } from "../triage/taxonomy";
import { z } from "../zod";

/** One language in one register: Spanish by usted or tú, Portuguese of Brazil or Portugal (script-library.md §3). */
export const Variant = z.enum(["en", "es-usted", "es-tu", "pt-br", "pt-pt"]);
export type Variant = z.infer<typeof Variant>;
export const VARIANTS = Variant.options;

/** `mail` also serves web tickets; `phone` is a talk track, read and never inserted. */
export const ReplyChannel = z.enum(["mail", "chat", "social", "phone"]);
export type ReplyChannel = z.infer<typeof ReplyChannel>;
export const REPLY_CHANNELS = ReplyChannel.options;

const LANGUAGE: Readonly<Record<Variant, Language>> = {
  en: "en",
  "es-usted": "es",
  "es-tu": "es",
  "pt-br": "pt",
  "pt-pt": "pt",
};

/** The language of a variant, as triage and the tone linter know it. */
export const languageOf = (variant: Variant): Language => LANGUAGE[variant];

/** What is written to somebody of whom only the language is known: usted, and Brazil (script-library.md §3). */
export const DEFAULT_VARIANT: Readonly<Record<Language, Variant>> = {
  en: "en",
  es: "es-usted",
  pt: "pt-br",
};

/** For the `lang` attribute; the register has no tag of its own. */
export const tagOf = (variant: Variant): string =>
  variant === "pt-br" ? "pt-BR" : variant === "pt-pt" ? "pt-PT" : LANGUAGE[variant];

/** The variant itself, then its sister in the same language: a wrong register is nearer than a foreign language. */
export function nearestVariants(variant: Variant): readonly Variant[] {
  const sisters = VARIANTS.filter((other) => other !== variant && LANGUAGE[other] === LANGUAGE[variant]);
  return [variant, ...sisters, ...VARIANTS.filter((other) => LANGUAGE[other] !== LANGUAGE[variant])];
}

const STAND_INS: Readonly<Record<ReplyChannel, readonly ReplyChannel[]>> = {
  mail: ["mail", "chat", "social", "phone"],
  chat: ["chat", "mail", "social", "phone"],
  social: ["social", "chat", "mail", "phone"],
  phone: ["phone", "chat", "mail", "social"],
};

/** The channel itself, then those whose text reads least wrong in its place. */
export const nearestChannels = (channel: ReplyChannel): readonly ReplyChannel[] => STAND_INS[channel];
