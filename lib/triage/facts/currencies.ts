/** The signs, codes and words by which customers name a currency. */

/**
 * Signs and words before or after a number, each piece beginning with a whole word or a mark (see `sign-words.ts`).
 * "$", "peso", "Bs." and "kr" alone belong to many countries: they name none.
 */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ["r\\$|brl|reais|real(?= |$|[.,;!?])", "BRL"],
  ["us\\$|u\\$s|u\\$d|usd|dlls|dls|dolares americanos|us dollars?", "USD"],
  ["mx\\$|mxn|pesos mexicanos", "MXN"],
  ["ar\\$|ars|pesos argentinos", "ARS"],
  ["clp|pesos chilenos", "CLP"],
  ["cop|pesos colombianos", "COP"],
  ["\\$u|uyu|pesos uruguayos", "UYU"],
  ["s/\\.?|pen|nuevos soles|soles", "PEN"],
  ["ca\\$|c\\$|cad|canadian dollars?|dolares canadienses", "CAD"],
  ["au\\$|a\\$|aud|australian dollars?|dolares australianos", "AUD"],
  ["nz\\$|nzd", "NZD"],
  ["€|eur|euros|euro|euritos|eurillos", "EUR"],
  ["£|gbp|quid|libras(?: esterlinas)?|pounds(?: sterling)?|pound(?: sterling)?", "GBP"],
  ["₹|inr|rs\\.?|rupees|rupee", "INR"],
  ["₦|ngn|naira", "NGN"],
  ["zar|rands|rand", "ZAR"],
  ["ksh|kes", "KES"],
  ["chf|francs|franc|francos suizos", "CHF"],
  ["¥|jpy|yen", "JPY"],
  ["pyg|₲|guaranies", "PYG"],
  ["bob|bolivianos", "BOB"],
  ["₡|crc|colones", "CRC"],
  ["lempiras|lempira", "HNL"],
  ["quetzales", "GTQ"],
  ["zl|zł|pln|zlotys|zloty", "PLN"],
  ["\\$|pesos|peso|dollars|dollar|dolares|bucks|plata|bs\\.?|kr", ""],
];

/** Words for money that mean other things too ("12 contos", "2 pavos"): only behind a number, and not behind a small one. */
const SLANG: readonly (readonly [string, string])[] = [
  ["contos|conto|paus", "BRL"],
  ["pavos", "EUR"],
  ["varos", "MXN"],
];
const LEAST_IN_SLANG = 20;

const join = (rows: readonly (readonly [string, string])[]) => rows.map(([words]) => words).join("|");

/** What may stand before a number, and what behind it, as parts of a pattern. */
export const SIGN_WORDS = { before: join(CURRENCIES), behind: join([...CURRENCIES, ...SLANG]) };

/** The same piece by piece, but for what a mark in it tells, and "us dollars", which "dollars" tells. */
export const CURRENCY_NAMES: readonly string[] = SIGN_WORDS.behind
  .split("|")
  .filter((piece) => !/^(?:[a-z]*\\\$|s\/|us )/.test(piece));

const namesOf = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([words, code]) => [new RegExp(`^(?:${words})$`), code] as const);
const SIGNS = namesOf([...CURRENCIES, ...SLANG]);
const SLANG_WORD = new RegExp(`^(?:${join(SLANG)})$`);

/** The names met before: they are as few as the words above. */
const met = new Map<string, readonly [RegExp, string] | undefined>();
const nameOf = (sign: string): readonly [RegExp, string] | undefined => {
  if (!met.has(sign))
    met.set(
      sign,
      SIGNS.find(([pattern]) => pattern.test(sign)),
    );
  return met.get(sign);
};

/** The currency a sign or word names, or "" where it could be several; `dollar` is what a bare "$" means there. */
export const currencyOf = (sign: string, dollar: string): string => {
  const found = nameOf(sign);
  if (!found) return "";
  if (/^(?:\$|dollars?|bucks)$/.test(sign)) return dollar;
  // No country that speaks Spanish or Portuguese has a dollar of another name.
  return sign === "dolares" ? "USD" : found[1];
};

/** Whether a word behind a number is slang that says something else beside one so small. */
export const isIdleSlang = (sign: string, value: number): boolean =>
  value < LEAST_IN_SLANG && SLANG_WORD.test(sign);

/** A "$" belongs to many countries; the code behind the number says to which. */
const CODE_BEHIND =
  /^ ?(?:(usd|us)|(cad)|(aud)|(nzd)|(mxn|mn|m\.n\.?|pesos mexicanos)|(ars|pesos argentinos)|(clp|pesos chilenos)|(cop|pesos colombianos)|(uyu|pesos uruguayos))(?![a-z])/;
const CODES = ["USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "UYU"];

/** The code that follows a number behind "$" in `behind`, and how much of it that takes; `written` is `behind` unfolded. */
export const codeBehind = (behind: string, written: string): { code: string; length: number } => {
  const match = CODE_BEHIND.exec(behind);
  const length = match?.[0].length ?? 0;
  // "$30 us" may go on as "us customers", and "mn" may be a word cut short: as codes both are capitals.
  const doubtful = match && /^(?:us|mn)$/.test(match[0].trim()) && /[a-z]/.test(written.slice(0, length));
  if (!match || doubtful) return { code: "", length: 0 };
  return { code: CODES[match.slice(1).findIndex(Boolean)] ?? "", length };
};
