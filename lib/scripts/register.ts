/** How the customer speaks to us, read from their own words: tú, usted or vos, Brazil or Portugal; and how we answer. */
import type { Language } from "../triage/taxonomy";
import { DEFAULT_VARIANT, type Variant } from "./variants";

/** How somebody addresses the reader in Spanish; null when their words don't say. */
export type Address = "tu" | "usted" | "vos";

export interface Register {
  /** What replies are written in. */
  variant: Variant;
  address: Address | null;
  /** BCP 47, as triage read it: `es-ES`, `es-419`, `pt-BR`, `pt-PT`, `en`. */
  variety: string;
}

/** Messages looked back over, newest first: people settle into a register, and an old one may have been another's. */
const LOOKED_BACK = 3;
const LONGEST = 4000;

const words = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "giu");

/** Imperatives with a pronoun, which tell tú from usted by one vowel; written with and without their accent. */
const VERBS_AR =
  "env[ií]|m[aá]nd|ll[aá]m|av[ií]s|ay[uú]d|expl[ií]c|conf[ií]rm|cont[eé]st|cu[eé]nt|cancel|reembols|pas|d[eé]j";
const TU_COMMAND = `(?:${VERBS_AR})[aá](?:me|nos|melo)|(?:d[ií]|haz|p[oó]n|d[aá]|escr[ií]be|respond[eé]|resp[oó]nde|devu[eé]lve|resu[eé]lve)(?:me|nos|melo)`;
const USTED_COMMAND =
  "(?:env[ií]e|m[aá]nde|ll[aá]me|av[ií]se|ay[uú]de|expl[ií]que|conf[ií]rme|cont[eé]ste|cu[eé]nte|cancele|reembolse|d[eé]je|d[ií]ga|h[aá]ga|p[oó]nga|d[eé]|escr[ií]ba|resp[oó]nda|devu[eé]lva|resu[eé]lva)n?(?:me|nos|melo)";

const SIGNS: Readonly<Record<Address, readonly (readonly [pattern: RegExp, weight: number])[]>> = {
  tu: [
    [words("tú|contigo|ti|vosotr[oa]s|vuestr[oa]s?|perdonad|disculpad|decid"), 2],
    [
      words(
        "puedes|podr[ií]as|podr[aá]s|tienes|quieres|sabes|eres|dices|necesitas|crees|ves|hab[eé]is|pod[eé]is|ten[eé]is|est[aá]is|sois|quer[eé]is|podr[ií]ais",
      ),
      2,
    ],
    [words(TU_COMMAND), 2],
    // Whole paradigms of vosotros, and what "you did to me" ends in.
    [words("\\p{L}{2,20}(?:asteis|isteis|[aá]bais|[ií]ais|áis|éis|adme|edme|idme|adnos|ednos)"), 2],
    [words("(?:me|nos) \\p{L}{2,20}(?:aste|iste)"), 2],
    [
      words(
        "(?:me|nos|lo|la) (?:devuelvas|mandes|env[ií]es|ayudes|digas|expliques|llames|confirmes|cambies|hagas)",
      ),
      2,
    ],
    [words("tus?|os"), 1],
    // Also the word of stories: "te cobran dos veces y nadie contesta".
    [words("te"), 0.6],
  ],
  vos: [[words("vos|ten[eé]s|pod[eé]s|quer[eé]s|sos|dec[ií]me|contame|fijate|mir[aá] vos|sab[eé]s que"), 3]],
  usted: [
    [words("usted|ustedes|uds?|vds?"), 1.5],
    [words(USTED_COMMAND), 2],
    [words("disculpen?|perdone|oiga|estimad[oa]s?(?:/as?)?|se[nñ]ores|muy se[nñ]or(?:es)? m[ií]os?"), 1],
    [
      words(
        "les? (?:escribo|comunico|exijo|reclamo|pido|ruego|solicito|agradezco|agradecer[ií]a|comento|informo|adjunto|env[ií]o|saluda)",
      ),
      2,
    ],
    [
      words(
        "su (?:empresa|tienda|p[aá]gina|servicio|respuesta|ayuda|atenci[oó]n|equipo|colaboraci[oó]n|plataforma|compañ[ií]a|web|aplicaci[oó]n)",
      ),
      1,
    ],
    [
      words(
        "(?:me |nos )?(?:podr[ií]an?|pueden?) (?:usted|ayudarme|decirme|enviarme|explicarme|confirmarme)",
      ),
      1.5,
    ],
    [words("me (?:podr[ií]an?|pueden?) (?:ayudar|decir|enviar|explicar|confirmar)"), 1.5],
    [words("atentamente|cordialmente|quedo a la espera"), 0.5],
  ],
};

/** Enough to call it a register; one "te" in a story is not. */
const ENOUGH = 1;

/** How one message addresses its reader; null when it does not say, or says two things alike. */
function addressIn(message: string): Address | null {
  // What others said is quoted, and is their register.
  const own = message.slice(0, LONGEST).replace(/[“"«][^”"»\n]{0,300}[”"»]/g, " ");
  const scores = (Object.keys(SIGNS) as Address[])
    .map((address) => ({
      address,
      score: SIGNS[address].reduce(
        (sum, [pattern, weight]) => sum + weight * Math.min(3, own.match(pattern)?.length ?? 0),
        0,
      ),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < ENOUGH || first.score === second?.score) return null;
  return first.address;
}

/**
 * The register of a customer, and the variant in which to answer.
 *
 * The newest of their messages that says anything decides. Usted where none does, and for vos, which is no shipped
 * register: nobody is hurt by courtesy (script-library.md §3). Portuguese follows the variety that triage read.
 *
 * @param messages the customer's own words, oldest first
 */
export function readRegister(
  reading: { language: Language; variety: string },
  messages: readonly string[],
): Register {
  const { language, variety } = reading;
  if (language === "pt") {
    return { variant: variety === "pt-PT" ? "pt-pt" : "pt-br", address: null, variety };
  }
  if (language !== "es") return { variant: DEFAULT_VARIANT[language], address: null, variety };
  for (const message of messages.slice(-LOOKED_BACK).reverse()) {
    const address = addressIn(message);
    if (address) return { variant: address === "tu" ? "es-tu" : "es-usted", address, variety };
  }
  return { variant: "es-usted", address: null, variety };
}
