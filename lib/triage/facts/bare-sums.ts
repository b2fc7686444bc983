/** Finds sums that carry no currency: numbers with cents or grouped thousands, where the text speaks of money. */
import { matchesOf } from "../text/matches";
import { SIGN } from "./signs";
import type { Window } from "./windows";

/** What a number counts or measures when it is no money. */
const UNITS =
  "x|h|hs|hrs|am|pm|kg|g|gb|mb|cm|mm|ms|km|kms|m2|kwh|m|l|litros?|liters?|litres?|horas?|hours?|minutos?|minutes?|dias?|days?|anos|years|pessoas|personas|people|puntos|pontos|points|millas|milhas|miles|seguidor\\w+|followers|clientes|customers|unidades|units|pecas|piezas|pieces|copias|copies|visitas|views|words|palabras|palavras|per ?cent|por ?cien?to|mbps|gbps|steps|pasos|passos|stars?|estrellas|estrelas|out of";
const NO_UNIT = `(?![\\d%/:-]|[.,]\\d|\\s?%|\\s?(?:${UNITS})(?![a-z]))`;

/** A bare number with cents where the sentence just spoke of money ("me cobraram 44,90 e…"). */
const AFTER_VERB = new RegExp(
  `(?:charged?|billed|paid|pay|price|total|refund(?:ed)?|cost|fee|debit(?:ed|aron|aram|ado)?|cobr\\w{2,6}|pagu?\\w{1,4}|pagad[oa]|preci?o|valor|cargo|importe|monto|reembols\\w+|estorn\\w+|devolv\\w+|taxa|comision|mensualidad|mensalidade|cuota|parcela|fatura|factura)(?: [a-z']+){0,4}:? (\\d{1,5}(?:[.,]\\d{3})*[.,]\\d{2})${NO_UNIT}`,
  "g",
);

/** Where a text speaks of money at all, a number with cents or grouped thousands is a sum, whatever stands before it. */
const MONEY_TALK =
  /charg|billed|paid|pay|price|refund|\bcost|\bfee|debit|deposit|money|invoice|cobr|pag[aou]|preci?o|importe|reembols|estorn|devol|taxa|tarifa|comision|cuota|parcel|factur|fatur|fianza|garantia|caucao|oferta|offer|discount|descuent|descont|tarjeta|cartao|€|\$|£|euros?\b|reais|pesos/;
const LONE = new RegExp(
  `(?<![a-z\\d.,/:#-])(?!0\\d)(\\d{1,3}(?:\\.\\d{3})+(?:,\\d{2})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d{1,5}[.,]\\d{2})${NO_UNIT}`,
  "g",
);

/** "You refunded 30 instead of 45": two whole numbers set against each other behind a verb of paying. */
const CONTRAST =
  /(?:charged|billed|paid|refunded|cobraron|cobraram|cobrado|devolvieron|devolveram|reembolsaron|reembolsaram|pague|paguei)(?: me| us)? (\d{2,5}) (?:instead of|rather than|and not|en vez de|em vez de|en lugar de|y no|e nao)(?: the| los| os)? (\d{2,5})(?= ?(?:$|[.,;!?)\n](?!\d)| (?:agreed|promised|acordad|combinad|prometid)))/g;

/** Words before a number that is a time, a version, a mark or a place in a text. */
const NO_MONEY_BEFORE =
  /(?:^|[^a-z])(?:(?:at|as|a las|by|until|ate as)(?: \d{1,2}[.:]\d{2} (?:and|y|e|to|a|until))?|(?:version|versao|v|ios|android|windows|section|clause|clausula|art|articulo|artigo|page|pagina|rat(?:ed|ing)|score):?) ?$/;
/** Words before somebody's own number: grouped as thousands are, but never with cents. */
const OWN_NUMBER_BEFORE =
  /(?:^|[^a-z])(?:dni|cedula|rut|cuit|cpf|rg|nif|cc|ssn|tel|telefono|telefone|phone|cel|celular|movil|fono|whatsapp|mobile)\.?(?: ?(?:number|numero|no\.?|n\.?o|nro\.?|is|was|es|era|e|of|de|:)){0,2}:? ?$/;
/** "11.50 to 15.20", "de 9.30 a 11.00": from one hour to another, written with full stops. */
const HOURS =
  /(?<![\d.,])(?:[01]?\d|2[0-3])\.[0-5]\d(?: ?(?:-|–) ?| (?:to|till|until|a|as|hasta(?: las)?|ate(?: as)?) )(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d|[.,]\d)/g;
const GROUPED = /[.,]\d{3}$/;
const BEFORE_LENGTH = 36;

/** As much as this without a sign is somebody's number. */
const MOST = 1e7;

/** A bare sum, in places of its window's text. */
export interface BareSum {
  number: string;
  start: number;
}

const isMoney = (text: string, start: number, number: string): boolean => {
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  return !NO_MONEY_BEFORE.test(before) && !(GROUPED.test(number) && OWN_NUMBER_BEFORE.test(before));
};

/** Sums without a currency in one window, those a verb of paying stands before first. */
export const findBareSums = ({ text, signs }: Window, toValue: (number: string) => number): BareSum[] => {
  const found: BareSum[] = [];
  const hours = (signs & SIGN.cents) === 0 ? [] : [...matchesOf(HOURS, text)];
  const add = (number: string | undefined, start: number) => {
    if (!number || !isMoney(text, start, number) || toValue(number) >= MOST) return;
    if (hours.some((span) => start >= span.index && start < span.index + span[0].length)) return;
    found.push({ number, start });
  };
  if ((signs & SIGN.cents) !== 0) {
    for (const match of matchesOf(AFTER_VERB, text))
      add(match[1], match.index + match[0].length - (match[1]?.length ?? 0));
    if (MONEY_TALK.test(text)) for (const match of matchesOf(LONE, text)) add(match[1], match.index);
  }
  if ((signs & SIGN.against) !== 0)
    for (const match of matchesOf(CONTRAST, text)) {
      const [all, first = "", second = ""] = match;
      add(first, match.index + all.indexOf(first));
      add(second, match.index + all.length - second.length);
    }
  return found;
};
