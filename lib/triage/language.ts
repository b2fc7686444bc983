/** Tells English, Spanish and Portuguese apart, and the variety of each, from everyday words and letters. */
import { LANGUAGE_WORDS } from "./lexicon/language-words";
import type { Language } from "./taxonomy";

/** What was found: `foreign` when the text is likely in none of the three, or holds too little to tell. */
export interface LanguageGuess {
  language: Language;
  foreign: boolean;
}

const LANGUAGES = ["en", "es", "pt"] as const;
const weightOf = new Map<string, Partial<Record<Language | "other", number>>>();
for (const language of [...LANGUAGES, "other"] as const) {
  for (const word of LANGUAGE_WORDS[language]) {
    const entry = weightOf.get(word) ?? {};
    entry[language] = 1;
    weightOf.set(word, entry);
  }
}

/** Letters and endings that only one of the languages writes; tried on the text with its accents. */
const SIGNS: readonly (readonly [Language, RegExp, number])[] = [
  ["es", /[ñ¿¡]/g, 2],
  ["es", /\p{L}(?:ción|ciones|ó|ío|ía|ué|aste|aron|ieron|iendo|ué)(?!\p{L})/gu, 0.7],
  ["es", /\p{L}*(?:ue|ie)(?:r|l|n|s)[oa]s?(?!\p{L})/gu, 0.2],
  ["pt", /[ãõ]/g, 2],
  ["pt", /\p{L}(?:ção|ções|nh[oa]s?|lh[oa]s?|aram|eram|iram|ou|ei|mente)(?!\p{L})/gu, 0.6],
  ["pt", /[çàâêô]/g, 1],
  ["en", /\p{L}(?:ing|tion|ed|ly|ght|'t|'s|'ve|'m|'re)(?!\p{L})/gu, 0.6],
  ["en", /(?<!\p{L})(?:wh|th)\p{L}+/gu, 0.4],
];

/**
 * The language of folded `words`, with the `raw` text they came from (at most its first 2,000 characters are looked at).
 * A word shared by several languages counts for each in part, so that only telling words decide.
 */
export const detectLanguage = (words: readonly string[], raw: string): LanguageGuess => {
  const score = { en: 0, es: 0, pt: 0, other: 0 };
  for (const word of words.slice(0, 300)) {
    const entry = weightOf.get(word);
    if (!entry) continue;
    const share = 1 / Object.keys(entry).length ** 1.5;
    for (const language of Object.keys(entry) as (keyof typeof score)[]) score[language] += share;
  }
  const sample = raw.slice(0, 2000).toLowerCase();
  for (const [language, sign, weight] of SIGNS) {
    score[language] += weight * Math.min(12, sample.match(sign)?.length ?? 0);
  }
  const ranked = LANGUAGES.map((language) => ({ language, score: score[language] })).sort(
    (a, b) => b.score - a.score,
  );
  const best = ranked[0] ?? { language: "en" as const, score: 0 };
  const known = best.score / Math.max(1, Math.min(words.length, 300));
  const foreign = words.length > 0 && (score.other > best.score || known < (words.length < 6 ? 0.08 : 0.15));
  return { language: best.score > 0 ? best.language : "en", foreign };
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const SPAIN =
  /\b(?:vosotros|vosotras|os|vuestr[oa]s?|\w+(?:ais|eis)|movil|ordenador|euros?|gastos de envio|enhorabuena|vale|coged?|cogi|recibi[sd]|cif|nif|dni|iban|bizum|vosotr[oa]s|hojas? de reclamaciones|ocu|facua|factur[ae]is|mand[ae]d|dec[ií]d|mirad|arregladlo|devolvedme|enviadme|decidme)\b|€/g;
const LATIN_AMERICA =
  /\b(?:ustedes|uds|celular|computadora|plata|pesos?|soles|mxn|ars|clp|cop|pen|profeco|indecopi|sernac|platica\w*|checar|ahorita|nomas|vos|tenes|podes|queres|mandenme|favor de|licencia de conducir|departamento|boleta|reclamo|rut|cuil|cuit|rfc|dale|che|chevere|pega|efectivo|reembolsenme|por fa|tarjeta de debito|carro|colonia|cotizacion|estan|les escribo|su ejecutiv[oa])\b|\$/g;
const BRAZIL =
  /\b(?:voces?|vcs?|pra|pro|pras|pros|reais|r\$|cpf|cnpj|pix|boleto|celular|procon|reclame aqui|oi|a gente|estorno|rastreio|fatura|atendente|cadastro|site|tela|cade|to|ta|tava|esta\w* \w+ndo|\w+ndo|nota fiscal|sac|ne|gente|entao|onibus|geladeira|aluguel|usuario)\b/g;
const PORTUGAL =
  /\b(?:telemovel|encomenda|encomendei|fatura[cç]ao|contacto|contactei|vosso|vossa|vossos|vossas|convosco|estou a \w+r|esta a \w+r|estao a \w+r|nif|mb way|multibanco|iban|euros?|livro de reclamacoes|ecra|autocarro|frigorifico|pequeno-almoco|equipa|registo|facto|cptos|cumprimentos|exmos?|utilizador|casa de banho|morada|senhorio|talao|anacom|deco|ctt|connosco|reembolsem-me|devolvam-me|digam-me|\w+-me|\w+-se|\w+-lhe)\b|€/g;

/** The variety as a BCP 47 tag, from folded text: `en`, `es-ES` or `es-419`, `pt-BR` or `pt-PT`. */
export const varietyOf = (language: Language, folded: string): string => {
  if (language === "en") return "en";
  if (language === "es") return count(folded, SPAIN) > count(folded, LATIN_AMERICA) ? "es-ES" : "es-419";
  return count(folded, PORTUGAL) > count(folded, BRAZIL) ? "pt-PT" : "pt-BR";
};
