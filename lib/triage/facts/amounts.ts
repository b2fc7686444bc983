/** Finds sums of money in a customer's words, with their currency where a sign or word gives it. */
import type { Amount } from "../reading";
import type { Folded } from "../text/fold";
import { matchesOf } from "../text/matches";
import { SIGN, type Window } from "./windows";

/** A sum and where it stands in the folded text. */
export interface AmountHit extends Amount {
  start: number;
  end: number;
}

/** Signs and words before or after a number. "$" and "peso" alone belong to many countries: they name none. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ["r\\$|brl|reais|real(?= |$|[.,;!?])|contos?|paus", "BRL"],
  ["us\\$|u\\$s|u\\$d|usd|dll?s|dolares americanos|us dollars?", "USD"],
  ["mx\\$|mxn|pesos mexicanos", "MXN"],
  ["ar\\$|ars|pesos argentinos", "ARS"],
  ["clp|pesos chilenos", "CLP"],
  ["cop|pesos colombianos", "COP"],
  ["\\$u|uyu|pesos uruguayos", "UYU"],
  ["s/\\.?|pen|(?:nuevos )?soles", "PEN"],
  ["ca\\$|c\\$|cad|canadian dollars?", "CAD"],
  ["au\\$|a\\$|aud|australian dollars?", "AUD"],
  ["nz\\$|nzd", "NZD"],
  ["€|eur|euros?|eur(?:it|ill)os|pavos", "EUR"],
  ["£|gbp|quid|libras(?: esterlinas)?|pounds?(?: sterling)?", "GBP"],
  ["₹|inr|rs\\.?|rupees?", "INR"],
  ["₦|ngn|naira", "NGN"],
  ["zar|rands?", "ZAR"],
  ["ksh|kes", "KES"],
  ["chf|francs?|francos suizos", "CHF"],
  ["¥|jpy|yen", "JPY"],
  ["pyg|₲|guaranies", "PYG"],
  ["bob|bs\\.?|bolivianos", "BOB"],
  ["lempiras?", "HNL"],
  ["quetzales", "GTQ"],
  ["zl|pln|zlotys?", "PLN"],
  ["\\$|pesos?|dollars?|dolares|bucks|plata", ""],
];
const ANY = CURRENCIES.map(([words]) => words).join("|");
const NUMBER =
  "\\d{1,4}'\\d{2}(?![\\d'])|\\d{1,3}(?:[., ']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?(?![\\d])";
const SCALE = "(?: ?(?:mil(?:hoes|lones)?|k|thousand|million)(?![a-z0-9]))?";
const BEFORE = `(?<![a-z0-9$])(${ANY}) ?((?:${NUMBER}))(${SCALE})`;
const AFTER = `(?<![\\d.,#]|\\d/|[a-z\\d]-)(${NUMBER})(${SCALE})(?: ?(?:de )?)(${ANY})(?![a-z0-9])`;
/** Nigeria writes N5,000 and South Africa R1,200: capitals, straight before the number. */
const CAPITAL_SIGN =
  /(?<![A-Za-z0-9$])([NR])(\d{1,3}(?:[, ]\d{3})+(?:\.\d{2})?|\d{3,6}(?:\.\d{2})?)(?![\d-])/g;
/** A bare number with cents where the sentence just spoke of money ("me cobraram 44,90 e…"). */
const BARE =
  /(?:charged?|billed|paid|pay|price|total|refund(?:ed)?|cost|fee|debit(?:ed|aron|aram|ado)?|cobr\w{2,6}|pagu?\w{1,4}|pagad[oa]|preci?o|valor|cargo|importe|monto|reembols\w+|estorn\w+|devolv\w+|taxa|comision|mensualidad|mensalidade|cuota|parcela|fatura|factura)(?: [a-z']+){0,4}:? (?<!(?:^|[^a-z])(?:at|as|a las|by|until|version|versao) )(\d{1,5}(?:[.,]\d{3})*[.,]\d{2})(?![\d.,%]|\s?(?:%|x|h|hs|am|pm|kg|gb|mb|cm|mm|ms|km|horas?|hours?|minutos?|minutes?|dias?|days?)(?![a-z]))/g;

/** Where a text speaks of money at all, a number with cents or grouped thousands is a sum, whatever stands before it. */
const MONEY_TALK =
  /charg|billed|paid|pay|price|refund|\bcost|\bfee|debit|deposit|money|invoice|cobr|pag[aou]|preci?o|importe|reembols|estorn|devol|taxa|tarifa|comision|cuota|parcel|factur|fatur|fianza|garantia|caucao|oferta|offer|discount|descuent|descont|tarjeta|cartao|€|\$|£|euros?\b|reais|pesos/;
const LONE =
  /(?<![\d.,/:#-]|(?:^|[^a-z])(?:at|as|a las|by|until|ate as|version|versao|v|ios|android|windows|section|clause|clausula|art|articulo|artigo|page|pagina|rating|dni|cedula|rut|cpf|rg|tel(?:efono|efone)?:?|phone:?|(?:cedula|dni|telefono|telefone) es) ?)(?!0\d)(\d{1,3}(?:\.\d{3})+(?:,\d{2})?|\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d{1,5}[.,]\d{2})(?![\d%/:-]|[.,]\d|\s?(?:x|h|hs|hrs|am|pm|kg|g|gb|mb|cm|mm|ms|km|kms|m2|kwh|m|l|litros?|liters?|litres?|horas?|hours?|minutos?|minutes?|dias?|days?|anos|years|pessoas|personas|people|puntos|pontos|points|millas|milhas|miles|seguidor\w+|followers|clientes|customers|unidades|units|pecas|piezas|pieces|copias|copies|visitas|views|words|palabras|palavras|percent|por ?cien?to|mbps|gbps|steps|pasos|passos|stars?|estrellas|estrelas)(?![a-z]))/g;

const MOST_BARE = 1e7;
/** A "$" belongs to many countries; the code behind the number says to which. */
const CODE_AFTER =
  /^ ?(?:(usd|us)|(cad)|(aud)|(nzd)|(mxn|mn|m\.n\.?|pesos mexicanos)|(ars|pesos argentinos)|(clp|pesos chilenos)|(cop|pesos colombianos)|(uyu|pesos uruguayos))(?![a-z])/;
const CODES = ["USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "UYU"];

/** What every match of `CAPITAL_SIGN` holds: most text around digits has none. */
const CAPITAL_DIGIT = /[NR]\d/;

/** A sign or word before a number, and a scale and a word after it, are no longer than this. */
const SIGN_BEFORE = 24;
const SIGN_AFTER = 40;

const WITH_SIGN = new RegExp(`${BEFORE}|${AFTER}`, "g");
const SIGNS = CURRENCIES.map(([words, code]) => [new RegExp(`^(?:${words})$`), code] as const);
const currencyOf = (sign: string, dollar: string): string => {
  const found = SIGNS.find(([pattern]) => pattern.test(sign));
  if (!found) return "";
  if (found[1] === "" && /^(?:\$|dollars?|bucks|dolares)$/.test(sign)) return dollar;
  return found[1];
};

/** The value of a written number: the last separator followed by one or two digits marks the cents. */
export const parseNumber = (written: string, scale = ""): number => {
  const cents = /[.,']\d{1,2}$/.exec(written);
  const whole = (cents ? written.slice(0, cents.index) : written).replace(/\D/g, "");
  const fraction = cents ? cents[0].slice(1) : "";
  const value = Number(`${whole || "0"}${fraction ? `.${fraction}` : ""}`);
  const word = scale.trim();
  if (/^(?:mil|k|thousand)$/.test(word)) return value * 1000;
  return /^mil|^million/.test(word) ? value * 1_000_000 : value;
};

/**
 * Sums in the windows of one message, in order. `original` is the message as written; `dollar` the currency that a
 * bare "$" means there ("USD" in English, "" where it could be any of a dozen pesos).
 */
export const findAmounts = (
  original: string,
  folded: Folded,
  windows: readonly Window[],
  dollar: string,
): AmountHit[] => {
  const hits: AmountHit[] = [];
  const take = (start: number, end: number, value: number, currency: string) => {
    if (!Number.isFinite(value) || value <= 0 || value > 1e10) return;
    if (hits.some((hit) => start < hit.end && end > hit.start)) return;
    const raw = original.slice(folded.at(start), folded.at(end - 1) + 1);
    hits.push({ value, currency, raw, start, end });
  };
  for (const { start: base, end, text, signs, firstDigit, digitsEnd } of windows) {
    if (digitsEnd === 0) continue;
    const near = text.slice(0, digitsEnd + SIGN_AFTER);
    for (const match of matchesOf(WITH_SIGN, near, Math.max(0, firstDigit - SIGN_BEFORE))) {
      const [all, before, first, firstScale, second, secondScale, after] = match;
      const number = first ?? second ?? "";
      const trimmed = all.trimEnd();
      const close = match.index + trimmed.length;
      const code = before === "$" ? CODE_AFTER.exec(text.slice(close, close + SIGN_AFTER)) : null;
      const named = code ? (CODES[code.slice(1).findIndex(Boolean)] ?? "") : "";
      take(
        base + match.index,
        base + close + (code?.[0].length ?? 0),
        parseNumber(number, firstScale ?? secondScale),
        named || currencyOf((before ?? after ?? "").trim(), dollar),
      );
    }
    if ((signs & SIGN.cents) !== 0)
      for (const match of matchesOf(BARE, text)) {
        const number = match[1] ?? "";
        const at = base + match.index + match[0].length - number.length;
        take(at, at + number.length, parseNumber(number), "");
      }
    if ((signs & SIGN.cents) !== 0 && MONEY_TALK.test(text))
      for (const match of matchesOf(LONE, text)) {
        const number = match[1] ?? "";
        const value = parseNumber(number);
        // As much as this without a sign is somebody's number.
        if (value < MOST_BARE) take(base + match.index, base + match.index + number.length, value, "");
      }
    const written = original.slice(folded.at(base), folded.at(end));
    if (folded.at(base) === base && CAPITAL_DIGIT.test(written))
      for (const match of matchesOf(CAPITAL_SIGN, written))
        take(
          base + match.index,
          base + match.index + match[0].length,
          parseNumber(match[2] ?? ""),
          match[1] === "N" ? "NGN" : "ZAR",
        );
  }
  return hits.sort((a, b) => a.start - b.start);
};
