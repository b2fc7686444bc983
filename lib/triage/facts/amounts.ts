/** Finds sums of money in a customer's words, with their currency where a sign or word gives it. */
import type { Amount } from "../reading";
import type { Folded } from "../text/fold";
import { matchesOf } from "../text/matches";
import { findBareSums } from "./bare-sums";
import { codeBehind, currencyOf, isIdleSlang, SIGN_WORDS } from "./currencies";
import { SIGN } from "./signs";
import type { Window } from "./windows";

/** A sum and where it stands in the folded text. */
export interface AmountHit extends Amount {
  start: number;
  end: number;
}

const NUMBER =
  "\\d{1,4}'\\d{2}(?![\\d'])|\\d{1,3}(?:[., ']\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?(?![\\d])";
const SCALE = "(?: ?(?:mil(?:hoes|lones)?|k|thousand|million)(?![a-z0-9]))?";
const BEFORE = `(?<![a-z0-9$])(${SIGN_WORDS.before}) ?((?:${NUMBER}))(${SCALE})`;
const AFTER = `(?<![\\d.,#]|\\d/|[a-z\\d]-)(${NUMBER})(${SCALE})(?: ?(?:de )?)(${SIGN_WORDS.behind})(?![a-z0-9])`;
/** "12€50" */
const BETWEEN = "(?<![a-z\\d.,#/-])(\\d{1,4}€\\d{2})(?![\\d.,€$%]|[a-z]| ?€)";
const WITH_SIGN = new RegExp(`${BETWEEN}|${BEFORE}|${AFTER}`, "g");

/** Nigeria writes N5,000 and South Africa R1,200: capitals, straight before the number. */
const CAPITAL_SIGN =
  /(?<![A-Za-z0-9$])([NR])(\d{1,3}(?:[, ]\d{3})+(?:\.\d{2})?|\d{3,6}(?:\.\d{2})?)(?![\d-])/g;

/** A sign or word before a number, and a scale and a word after it, are no longer than this. */
const SIGN_BEFORE = 24;
const SIGN_AFTER = 40;

/** The value of a written number: the last separator followed by one or two digits marks the cents. */
const parseNumber = (written: string, scale = ""): number => {
  const cents = /[.,'€]\d{1,2}$/.exec(written);
  const whole = (cents ? written.slice(0, cents.index) : written).replace(/\D/g, "");
  const fraction = cents ? cents[0].slice(1) : "";
  const value = Number(`${whole || "0"}${fraction ? `.${fraction}` : ""}`);
  const word = scale.trim();
  if (word === "") return value;
  if (/^(?:mil|k|thousand)$/.test(word)) return value * 1000;
  return /^mil|^million/.test(word) ? value * 1_000_000 : value;
};

type Take = (start: number, end: number, value: number, currency: string) => void;

/** A window with its capitals, each character at the place of its folded one: marks beside letters are left out. */
const asWritten = (original: string, folded: Folded, { start, text }: Window): string => {
  const from = folded.at(start);
  return folded.at(start + text.length) - from === text.length
    ? original.slice(from, from + text.length)
    : Array.from({ length: text.length }, (_, at) => original[folded.at(start + at)] ?? " ").join("");
};

/** Sums with a sign, code or word for their currency. `written` is the window as the customer wrote it. */
const takeSigned = (window: Window, written: string, dollar: string, take: Take): void => {
  const { start: base, text, firstDigit, digitsEnd } = window;
  const near = text.slice(0, digitsEnd + SIGN_AFTER);
  for (const match of matchesOf(WITH_SIGN, near, Math.max(0, firstDigit - SIGN_BEFORE))) {
    const [all, split, before, first, firstScale, second, secondScale, after] = match;
    const value = parseNumber(split ?? first ?? second ?? "", firstScale ?? secondScale);
    const close = match.index + all.trimEnd().length;
    const sign = split ? "€" : (before ?? after ?? "").trim();
    if (after && isIdleSlang(sign, value)) continue;
    const { code, length } =
      before === "$"
        ? codeBehind(text.slice(close, close + SIGN_AFTER), written.slice(close))
        : { code: "", length: 0 };
    take(base + match.index, base + close + length, value, code || currencyOf(sign, dollar));
  }
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
  const take: Take = (start, end, value, currency) => {
    if (!Number.isFinite(value) || value <= 0 || value > 1e10) return;
    if (hits.some((hit) => start < hit.end && end > hit.start)) return;
    const raw = original.slice(folded.at(start), folded.at(end - 1) + 1);
    hits.push({ value, currency, raw, start, end });
  };
  for (const window of windows) {
    const { start: base, digitsEnd, signs } = window;
    if (digitsEnd === 0) continue;
    const written = (signs & (SIGN.currency | SIGN.capital)) === 0 ? "" : asWritten(original, folded, window);
    if ((signs & SIGN.currency) !== 0) takeSigned(window, written, dollar, take);
    if ((signs & SIGN.capital) !== 0)
      for (const match of matchesOf(CAPITAL_SIGN, written)) {
        const at = base + match.index;
        take(at, at + match[0].length, parseNumber(match[2] ?? ""), match[1] === "N" ? "NGN" : "ZAR");
      }
    for (const { number, start } of findBareSums(window, parseNumber))
      take(base + start, base + start + number.length, parseNumber(number), "");
  }
  return hits.sort((a, b) => a.start - b.start);
};
