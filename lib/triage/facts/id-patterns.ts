/** The shapes and labels by which order, invoice and tracking numbers are known, as patterns. */
import { SIGN } from "./signs";

export type IdKind = "order" | "invoice" | "tracking";

/** "no.", "nº", "number", "es", "#", ":" … between the kind and the number. */
const LINK =
  "(?:[ \\n]*(?:\\((?:(?:number|numero|ref\\.?|id|no\\.?|n\\.?o)(?![a-z]))?|\"|'|#|:|=|,(?= \\d{5,}(?:[,.;)]|$))|-(?= )|,(?= (?:o|el|la|a|the|number|no|n|num|#)[ .#\\d]))|[ \\n]+(?:num\\.?|nro\\.?|nr\\.?|nbr\\.?|no\\.?|n\\.?o|n\\.?(?=\\d|o| )|n/)(?![a-z-])|[ \\n]+(?:number|numero|id|ids|code|codigo|cod\\.?|reference|referencia|ref\\.?|is|was|es|era|eh|e|del|de|do|da|el|la|o|a|the|my|mi|meu|minha|numbered|con|com|with|que|cuyo|and|y|tracking|rastreio|rastreamento|rastreo|seguimiento|envio|for|para|final|terminado|terminada|electronica|eletronica|fiscal|proforma|pedido|order|compra)(?![a-z0-9-])){0,6}[ \\n]*(?:#|:|\"|'|\\()?[ \\n]*";
const ID = "(?<id>[a-z]{0,6}[-_/.# ]?(?=[a-z0-9/_.-]*\\d)[a-z0-9]+(?:[-_/.][a-z0-9]+(?![a-z0-9]*:))*)";

const pieces = (list: string): readonly string[] => list.split("|");
/** Words that name a kind, as pieces of patterns: each begins with a whole word (see `sign-words.ts`). */
const LABELS: Readonly<Record<IdKind, readonly string[]>> = {
  tracking: pieces(
    "tracking|track|rastreio|rastreamento|rastreo|rastreador|seguimiento|awb|airway bill|consignment note|consignment|shipment|guia|guia de despacho|expedicion|expedicao",
  ),
  invoice: pieces(
    "invoices|invoice|inv\\.?|fra\\.?|facturas|factura|faturas|fatura|nota fiscal|nf|nf-e|nfe|nfs-e|nfse|boleta|credit note|nota de credito|fatura-recibo|proforma",
  ),
  order: pieces(
    "orders|order|ord|purchase order|p\\.o\\.?|po\\.?|pedidos|pedido|orden de compra|orden de servicio|orden de trabajo|orden|ordenes|oc|compra|purchase|itinerary|itinerario|locator|nota de venta|nota de pedido|enc\\.?|conf\\.?|encomendas|encomenda|booking|reservation|reservas|reserva|localizador|ordem de compra|ordem de servico|ordem|ordens|confirmation",
  ),
};
/** "código de envío" */
const SENT = pieces("objeto|envio|remessa|rastreio");
const JOB = "job(?= ?(?:no\\b|nr\\b|num|#|id\\b|ref))";
const BILL = "bill(?= ?(?:[(,] ?)?(?:no\\b|nr\\b|num|#|id\\b|ref))";

const kindPattern = (...labels: string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${labels.join("|")})(?![a-z])(?<link>${LINK})${ID}`, "g");

/** By kind: what must stand near the number, and words that name the kind, the words between and the number: groups "link" and "id". */
export const KINDS: readonly (readonly [IdKind, number, RegExp])[] = [
  [
    "tracking",
    SIGN.tracking,
    kindPattern(
      ...LABELS.tracking,
      `(?:codigo|cod\\.?|numero|n\\.?o) d[eo] (?:${SENT.join("|")})`,
      "localizador (?:del envio|de envio)",
    ),
  ],
  ["invoice", SIGN.invoice, kindPattern(...LABELS.invoice, BILL)],
  ["order", SIGN.order, kindPattern(...LABELS.order, JOB)],
];

const CARRIERS = pieces(
  "tracking|guia|seguimiento|rastreio|rastreo|rastreamento|fedex|ups|usps|dhl|dpd|gls|evri|hermes|royal mail|seur|mrw|correos|ctt|jadlog|loggi|estafeta|andreani|parcel|paquete|envio",
);
/** A carrier's name or a word for a parcel, before a number as long as only carriers give; group 1 is what stands between. */
const CARRIED = `(?<![a-z])(?:${CARRIERS.join("|")})(?![a-z])([a-z .:#º]{0,20}?)(?<![a-z0-9])`;

/** Words that every match of these patterns holds, or pieces that begin with one, by their sign. */
export const ID_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [SIGN.tracking, [...LABELS.tracking, ...SENT]],
  [SIGN.invoice, [...LABELS.invoice, BILL]],
  [SIGN.order, [...LABELS.order, JOB]],
  [SIGN.carrier, CARRIERS],
];

/** "The order of 3 November, no. 20931": the number stands behind the day. */
const behindDay = (...labels: string[]): RegExp =>
  new RegExp(
    `(?<![a-z])(?:${labels.join("|")}) (?:placed|made|dated|of|from|on|issued|del?|do|da|fechad[oa]|feit[oa]|emitid[oa]|realizad[oa]|hech[oa])(?![a-z])[^.;:\\n#]{2,28}?(?:#|[ (](?:no\\.?|number|n\\.?o|numero|nro\\.?) ?)(?<id>[a-z]{0,4}-?\\d[\\da-z-]{3,})(?![\\w/-])`,
    "g",
  );

/** Shapes that only one kind has, each behind the signs it needs; the id is the group of that name, or all of it. */
export const SHAPES: readonly (readonly [IdKind, number, RegExp])[] = [
  [
    "tracking",
    SIGN.grouped | SIGN.carrier,
    new RegExp(`${CARRIED}(?<id>\\d{4}(?: \\d{4}){2,4}(?: \\d{1,3})?)(?![\\d-]| \\d)`, "g"),
  ],
  [
    "tracking",
    SIGN.grouped | SIGN.carrier,
    new RegExp(`${CARRIED}(?<id>[a-z]{2} \\d{3} \\d{3} \\d{3} [a-z]{2})(?![a-z\\d-])`, "g"),
  ],
  [
    "tracking",
    SIGN.lettered | SIGN.carrier,
    new RegExp(
      `${CARRIED}(?<id>(?:[a-z]{2}[a-z0-9]{1,6}[a-z]\\d{5,12}[a-z]{0,2}|[a-z]{2}\\d{6,8}[a-z]{1,2}))(?![a-z\\d-])`,
      "g",
    ),
  ],
  [
    "tracking",
    SIGN.nine | SIGN.carrier,
    new RegExp(`${CARRIED}(?<id>[a-z0-9]{0,8}\\d{9,22}[a-z]{0,2})(?![a-z\\d-])`, "g"),
  ],
  [
    "tracking",
    SIGN.oneZ,
    /(?<![a-z0-9])1z(?:[0-9a-z]{16}| [0-9a-z]{3} [0-9a-z]{3} \d{2} \d{4} \d{4})(?![a-z0-9])/g,
  ],
  ["tracking", SIGN.nine, /(?<![a-z0-9])(?:[a-z]{2}\d{9}[a-z]{2}|jd\d{14,18})(?![a-z0-9])/g],
  ["tracking", SIGN.grouped, /(?<![a-z0-9])[a-z]{2} \d{4} \d{4} \d[a-z]{2}(?![a-z0-9])/g],
  ["invoice", SIGN.joinedBefore, /(?<![a-z0-9-])\d{4}[-/](?:inv|fac|fact|nf|ft|fr)[-/]\d+(?![a-z0-9])/g],
  [
    "invoice",
    SIGN.joinedAfter,
    /(?<![a-z0-9-])(?:inv|fac|fact|fra|nfe?|ft|fr|bill)[-_/]\d[\da-z]*(?:[-/]\d+)*(?![a-z0-9])/g,
  ],
  ["invoice", SIGN.slashed, /(?<![a-z0-9-])f[trsa] [a-z0-9]{0,8}\/\d{2,}(?![a-z0-9])/g],
  ["order", SIGN.joinedAfter, /(?<![a-z0-9-])(?:ord|ped|order|so|po)[-_]\d[\da-z]*(?:-\d+)*(?![a-z0-9])/g],
  ["invoice", SIGN.invoice, behindDay("invoice", "factura", "fatura")],
  ["order", SIGN.order, behindDay("order", "purchase", "pedido", "compra", "encomenda")],
  ["order", SIGN.lettered, /(?<![a-z0-9-])(?:so|po|ord|ped)\d{5,10}(?![a-z0-9-])/g],
  // "OS 117-204" (ordem de serviço); "os" alone is an article.
  [
    "order",
    SIGN.hyphen,
    /(?<![a-z])os (?:n\.?o |n\.? |#)?(?<id>(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{2,}-\d{3,})(?![\w-])/g,
  ],
  // Airlines and hotels: six letters and digits.
  [
    "order",
    SIGN.order,
    /(?<![a-z])(?:localizador|locator|booking|reservation|reserva)(?: (?:ref(?:erence)?\.?|code|codigo|number|no\.?|n\.?o|is|es|e))*[ :#(]+(?<id>(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{6})(?![\w-])/g,
  ],
  ["order", SIGN.hyphen, /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g],
];

/** A code by its looks: groups of digits and a letter or two, joined by hyphens. What it is stands in the words before it. */
export const CODE =
  /(?<![a-z0-9/_.-])(?:[a-z]{1,3}-\d{4,}(?:-\d+)*|[a-z]{1,3}-\d{2,}-\d{2,}(?:-[a-z0-9]+)*|\d{4,}-[a-z]{1,2}|\d{2,}-\d{3,}-[a-z])(?![a-z0-9/_-]|\.\d)/g;
