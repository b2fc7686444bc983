/** Finds order, invoice and tracking numbers: a word that names the kind, then the number; or a shape that only one kind has. */
import type { Folded } from "../text/fold";
import { matchesOf } from "../text/matches";
import { SIGN, type Window } from "./windows";

export type IdKind = "order" | "invoice" | "tracking";

export interface IdHit {
  kind: IdKind;
  text: string;
  start: number;
  end: number;
}

/** "no.", "nº", "number", "es", "#", ":" … between the kind and the number. */
const LINK =
  "(?:[ \\n]*(?:\\(|\"|'|#|:|=|-(?= ))|[ \\n]+(?:num\\.?|nro\\.?|nr\\.?|no\\.?|n\\.?o|n\\.?(?=\\d|o| )|n/)(?![a-z-])|[ \\n]+(?:number|numero|id|ids|code|codigo|cod\\.?|reference|referencia|ref\\.?|is|was|es|era|eh|e|del|de|do|da|el|la|o|a|the|my|mi|meu|minha|numbered|con|com|with|que|cuyo|and|y|tracking|rastreio|rastreamento|rastreo|seguimiento|envio|for|para|final|terminado|terminada|electronica|eletronica|fiscal|proforma|pedido|order|compra)(?![a-z0-9-])){0,4}[ \\n]*(?:#|:|\"|'|\\()?[ \\n]*";
const ID = "(?<id>[a-z]{0,6}[-_/.# ]?(?=[a-z0-9/_.-]*\\d)[a-z0-9]+(?:[-_/.][a-z0-9]+)*)";
const kindPattern = (words: string): RegExp =>
  new RegExp(`(?<![a-z])(?:${words})(?![a-z])(?<link>${LINK})${ID}`, "g");

const KINDS: readonly (readonly [IdKind, RegExp])[] = [
  [
    "tracking",
    kindPattern(
      "tracking|track|rastreio|rastreamento|rastreo|rastreador|seguimiento|awb|airway bill|consignment|shipment|guia|guia de despacho|(?:codigo|cod\\.?|numero|n\\.?o) d[eo] (?:objeto|envio|remessa|rastreio)|localizador (?:del envio|de envio)",
    ),
  ],
  [
    "invoice",
    kindPattern(
      "invoices?|inv|facturas?|faturas?|nota fiscal|nf|nf-?e|nfs-?e|boleta|credit note|nota de credito|fatura-recibo|proforma",
    ),
  ],
  [
    "order",
    kindPattern(
      "orders?|ord|purchase order|p\\.?o\\.?|pedidos?|orden(?: de compra)?|ordenes|oc|compra|encomendas?|booking|reservation|reservas?|localizador|ordem|ordens|confirmation",
    ),
  ],
];

/** A carrier's name or a word for a parcel, before a number as long as only carriers give. */
const CARRIED =
  "(?:tracking|guia|seguimiento|rastreio|rastreo|rastreamento|fedex|ups|usps|dhl|dpd|gls|evri|hermes|royal mail|seur|mrw|correos|ctt|jadlog|loggi|estafeta|andreani|parcel|paquete|envio)(?![a-z])[a-z .:#º]{0,20}?";

/** Shapes that only one kind has, each behind what its digits stand beside; the id is all of it or its last group. */
const SHAPES: readonly (readonly [IdKind, number, RegExp])[] = [
  [
    "tracking",
    SIGN.grouped,
    new RegExp(`(?<![a-z])${CARRIED}((?<![a-z0-9])\\d{4}(?: \\d{4}){2,4}(?: \\d{1,3})?)(?![\\d-])`, "g"),
  ],
  [
    "tracking",
    SIGN.nine,
    new RegExp(`(?<![a-z])${CARRIED}((?<![a-z0-9])(?:[a-z]{2})?\\d{9,22}[a-z]{0,2})(?![a-z\\d-])`, "g"),
  ],
  ["tracking", SIGN.carrier, /(?<![a-z0-9])1z[0-9a-z]{16}(?![a-z0-9])/g],
  ["tracking", SIGN.nine, /(?<![a-z0-9])[a-z]{2}\d{9}[a-z]{2}(?![a-z0-9])/g],
  ["tracking", SIGN.grouped, /(?<![a-z0-9])[a-z]{2} \d{4} \d{4} \d[a-z]{2}(?![a-z0-9])/g],
  ["invoice", SIGN.joinedBefore, /(?<![a-z0-9-])\d{4}[-/](?:inv|fac|fact|nf|ft|fr)[-/]\d+(?![a-z0-9])/g],
  [
    "invoice",
    SIGN.joinedAfter,
    /(?<![a-z0-9-])(?:inv|fac|fact|fra|nfe?|ft|fr|bill)[-_#/]\d[\da-z]*(?:[-/]\d+)*(?![a-z0-9])/g,
  ],
  ["invoice", SIGN.slashed, /(?<![a-z0-9-])f[trsa] [a-z0-9]{0,8}\/\d{2,}(?![a-z0-9])/g],
  ["order", SIGN.joinedAfter, /(?<![a-z0-9-])(?:ord|ped|order|so|po)[-_#]\d[\da-z]*(?:-\d+)*(?![a-z0-9])/g],
  ["order", SIGN.hyphen, /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g],
];

/** A number of another kind just before: what follows "ticket 5512" or "phone" is no order. */
const OTHER_KIND =
  /(?<![a-z])(?:ticket|case|caso|protocolo?|account|cuenta|conta|phone|tel(?:efono|efone)?|cliente|customer|poliza|apolice|policy|contrato|contract|serial|serie|lote?|expediente|folio|chamado|incidencia|claim|complaint|queja|reclamo|reclamacion|reclamacao|membership|socio|soci[oa]s|sku|part|pieza|peca|modelo?|model|cedula|dni)(?:\W+(?:number|numero|no|n|o|id|code|codigo|ref|reference|referencia|is|es|e|era|was|del?|da|do|for|para|my|mi|meu|minha|order|pedido))*\W*$/;
const MONEY_AFTER =
  /^\s?(?:€|£|\$|%|euros?|eur\b|usd|mxn|reais|pesos|soles|dolares|dollars|pounds|quid|dias|days|horas|hours|semanas|weeks|meses|months|anos|years|unidades|items?|articulos|itens|produtos|productos|copias|kg|veces|vezes|times|x\b)/;
const DATE_LIKE =
  /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}h\d{0,2}|\d+(?:st|nd|rd|th|k|gb|kg|cm|mm|ml)|\d{1,3}(?:[.,]\d{3})*[.,]\d{2})$/;
const MONTH_AFTER =
  /^ (?:de |of )?(?:jan(?:uary|eiro)?|ene(?:ro)?|feb(?:ruary|rero)?|fev(?:ereiro)?|mar(?:ch|zo|co)?|a[pb]r(?:il)?|ma[yi]o?|jun(?:e|io|ho)?|jul(?:y|io|ho)?|aug(?:ust)?|ago(?:sto)?|se[pt]t?(?:ember|iembre|embro)?|o[cu]t(?:ober|ubre|ubro)?|nov(?:ember|iembre|embro)?|de[cz](?:ember|embro)?|dic(?:iembre)?)(?![a-z])/;
const SENTENCE_LINK = /(?:^| )(?:que|was|era|el|la|the|con|com|with|and|y|a|o|para|for|de|del|da|do)(?: |$)/;

/** Whether a candidate reads like an id of its kind, and not a count, a year, a date or a sum. */
const plausible = (id: string, link: string, after: string): boolean => {
  const digits = id.replace(/\D/g, "").length;
  const letters = id.replace(/[^a-z]/g, "").length;
  if (digits < 2 || digits + letters < 3 || id.length > 40) return false;
  if (MONEY_AFTER.test(after) || MONTH_AFTER.test(after) || DATE_LIKE.test(id)) return false;
  const named = /#|n\.?o\b|num|nro|nr\b|no\b|:|ref|cod|id\b/.test(link);
  if (letters === 0 && !named) {
    if (digits < 4) return false;
    if (/^(?:19|20)\d{2}$/.test(id)) return false;
    if (SENTENCE_LINK.test(link) && digits < 5) return false;
  }
  if (letters > digits + 6) return false;
  return true;
};

const MORE =
  /^(?:,| and| y| e| &|,? (?:and|y|e)| ?\/)\s?(?:(?:the|el|la|o|a|no\.?|n\.?o) )?#?([a-z]{0,5}-?\d[\da-z-]{2,})(?![a-z])/;

/** A code by its looks: groups of digits and a letter or two, joined by hyphens. What it is stands in the words before it. */
const CODE =
  /(?<![a-z0-9/_.-])(?:[a-z]{1,3}-\d{4,}(?:-\d+)*|[a-z]{1,3}-\d{2,}-\d{2,}(?:-[a-z0-9]+)*|\d{4,}-[a-z]|\d{2,}-\d{3,}-[a-z])(?![a-z0-9/_-]|\.\d)/g;
const NO_ORDER =
  /(?:model\w*|modelo|serie|serial|error|erro|version|versao|norma|iso|ley|lei|law|flight|vuelo|voo|room|habitacion|quarto|ref(?:erence|erencia)?|dni|nif|cpf|cnpj|rfc|rut|cuit|id|iban|cep|plate|patente|matricula|placa|movil|phone)\W{0,3}(?:\w{1,4}\W{1,2})?$/;
/** Prefixes of things that are sold or measured, not of orders. */
const PRODUCT = /^(?:hp|rtx|gtx|rx|ps|usb|iso|ip|tv|lg|xr|gt|hd|wx|ean|isbn|cpu|ddr)-/;
const OF_INVOICE = /invoice|factur|fatur|boleta|\bbill|nota fiscal|credit note/;

/** Takes the ids of a list that goes on at `from`: "orders 20931, 20932 and 20940". */
const takeMore = (
  kind: IdKind,
  base: number,
  text: string,
  from: number,
  take: (kind: IdKind, start: number, end: number) => boolean,
): void => {
  for (let at = from; ; ) {
    const more = MORE.exec(text.slice(at, at + 40));
    const next = more?.[1] ?? "";
    if (next.length < 4 || next.replace(/\D/g, "").length < 3) return;
    const start = at + (more?.[0].length ?? 0) - next.length;
    const end = start + next.length;
    if (!plausible(next, "#", text.slice(end, end + 24))) return;
    take(kind, base + start, base + end);
    at = end;
  }
};

/** Ids in the windows of one message, each once, in order of place. */
export const findIds = (original: string, folded: Folded, windows: readonly Window[]): IdHit[] => {
  const hits: IdHit[] = [];
  const take = (kind: IdKind, start: number, end: number): boolean => {
    if (hits.some((hit) => start < hit.end && end > hit.start)) return false;
    hits.push({ kind, text: original.slice(folded.at(start), folded.at(end - 1) + 1), start, end });
    return true;
  };
  for (const { start: base, text, signs, digitsEnd } of windows) {
    if (digitsEnd === 0) continue;
    for (const [kind, sign, shape] of SHAPES) {
      if ((signs & sign) === 0) continue;
      for (const match of matchesOf(shape, text)) {
        const end = base + match.index + match[0].length;
        take(kind, end - (match[1] ?? match[0]).length, end);
      }
    }
    for (const [kind, pattern] of KINDS) {
      for (const match of matchesOf(pattern, text)) {
        const found = match.groups?.id ?? "";
        const id = found.replace(/^[#_/. -]+/, "").replace(/[-_/.]+$/, "");
        const at = match.index + match[0].length - found.length + found.indexOf(id);
        const after = text.slice(at + id.length, at + id.length + 24);
        if (!plausible(id, match.groups?.link ?? "", after) || / /.test(id)) continue;
        if (OTHER_KIND.test(text.slice(Math.max(0, match.index - 32), at))) continue;
        if (!take(kind, base + at, base + at + id.length)) continue;
        takeMore(kind, base, text, at + id.length, take);
      }
    }
  }
  for (const { start: base, text, signs } of windows) {
    if ((signs & SIGN.hyphen) === 0) continue;
    for (const match of matchesOf(CODE, text)) {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (NO_ORDER.test(before) || OTHER_KIND.test(before)) continue;
      if (DATE_LIKE.test(match[0]) || PRODUCT.test(match[0])) continue;
      const invoice = OF_INVOICE.test(text.slice(Math.max(0, match.index - 60), match.index + 60));
      take(invoice ? "invoice" : "order", base + match.index, base + match.index + match[0].length);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
};
