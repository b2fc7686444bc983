/** Words that give away another register or another country, by variant (script-library.md §3). */
import type { Variant } from "../../../lib/scripts/variants";

/** Whole words in any case; `\b` would take an accented letter for a boundary. */
const words = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "iu");

type Rule = readonly [why: string, pattern: RegExp];

/** Forms that carry a gender where the language offers one that does not. */
const GENDERED: Rule = [
  "gendered or doubled form",
  /(?<!\p{L})(?:estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oa]s? (?:cliente|senhor)|obrigad[oa]|bienvenid[oa]|bem-vind[oa]|encantad[oa]|agradecid[oa]|atent[oa]|segur[oa] de que|yo mism[oa]|eu mesm[oa]|eu própri[oa]|sozinh[oa]|grat[oa]|el cliente|o cliente|nosotras?(?= mism)|todos y todas|todos e todas)(?!\p{L})|\(a\)|\/a(?!\p{L})|@/iu,
];
const SPANISH: readonly Rule[] = [
  GENDERED,
  ["vosotros", words("vosotr[oa]s|vuestr[oa]s?|os")],
  ["vos", words("vos|ten[ée]s|pod[ée]s|quer[ée]s|decime|avisame|contame|fijate")],
  ["only one country says so", words("móvil|ordenador|celular|computadora|ahorita|boleta|coche|carro")],
];
const PORTUGUESE: readonly Rule[] = [
  GENDERED,
  ["a gente", words("a gente")],
  ["tu", words("tu|te|ti|contigo|teus?|tuas?")],
];

export const REGISTERS: Readonly<Record<Variant, readonly Rule[]>> = {
  en: [["no contraction of we", words("ain't|gonna|wanna|y'all")]],
  "es-usted": [
    ...SPANISH,
    [
      "tú",
      words(
        "tú|tus?|ti|contigo|te|tienes|puedes|quieres|podrías|prefieres|necesitas|debes|dime|dímelo|escríbeme|cuéntame|cuéntamelo|respóndeme|responde con|envíame|envíamelo|avísame|eres|has|tendrás|recibirás|podrás|verás|sabrás",
      ),
    ],
  ],
  "es-tu": [
    ...SPANISH,
    ["usted", words("usted(?:es)?|consigo")],
    [
      "usted by its verbs",
      words(
        "dígame|dígamelo|cuénteme|cuéntemelo|envíeme|envíemelo|respóndame|escríbame|avíseme|pregúnteme|responda|llame|puede(?= (?:responder|pedir|contarme|guardar|usarlo|dejarlo|contactarme|seguir))|su (?:pedido|factura|banco|tarjeta|cuenta|caso|mensaje|respuesta|dinero|extracto|contrato|reembolso|confirmación|palabra)",
      ),
    ],
    [
      "le for the reader",
      words(
        "le (?:escribiré|escribo|envío|enviaré|avisaré|aviso|pido|agradezco|confirmo|devuelvo|reembolso|mando|mandaré)",
      ),
    ],
  ],
  "pt-br": [
    ...PORTUGUESE,
    [
      "Portugal",
      words(
        "telemóvel|encomenda|equipa|ecrã|contactos?|contacte|facto|registos?|utilizador|connosco|convosco|morada|penso que sim|ficheiros?|gostava de|chamada|prestações|incómodo",
      ),
    ],
    ["estar a + infinitive", words("est(?:ou|á|amos|ão|ava|eve) a \\p{L}+[aei]r")],
    [
      "gerundismo",
      /(?<!\p{L})(?:vou|vai|vamos|irei|estaremos|estarei) estar \p{L}+ndo(?!\p{L})|(?<!\p{L})estaremos \p{L}+ndo(?!\p{L})/iu,
    ],
  ],
  "pt-pt": [
    ...PORTUGUESE,
    ["você", words("vocês?")],
    [
      "Brazil",
      words(
        "celular|equipe|time|tela|contato|contatar|registro|registros|usuário|conosco|cadastro|protocolo|atendente|rastreamento|boleto|estorno|estornar|pix|aplicativos?|senha|gerenciar|fato|fatos|oi|ligações?|aluguel|aceito|tarifa|deletar|parcelas|pacote|reais|por enquanto só|lançamento no cartão",
      ),
    ],
    ["gerund for what is going on", words("est(?:ou|á|amos|ão|ava) \\p{L}+(?:ando|endo|indo)")],
  ],
};
