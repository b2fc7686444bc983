import { expect, test } from "vitest";
import { CURRENCY_NAMES } from "../../../lib/triage/facts/currencies";
import { ID_WORDS } from "../../../lib/triage/facts/id-patterns";
import { MONTHS } from "../../../lib/triage/facts/months";
import { signsOfWords } from "../../../lib/triage/facts/sign-words";
import { SIGN } from "../../../lib/triage/facts/signs";

/** A whole word, then its end, or something that is no letter whether it stands or not. */
const WHOLE_WORD = /^[a-z]+(?:$|[ ł-]|\\.|\(\?[:=] )/;

test("what patterns for facts begin with is written out as whole words", () => {
  const pieces = [...ID_WORDS.flatMap(([, words]) => words), ...CURRENCY_NAMES, ...MONTHS];
  expect(pieces.filter((piece) => /^[a-z]/.test(piece) && !WHOLE_WORD.test(piece))).toEqual([]);
});

test("signs of words are found at any place, and those of marks", () => {
  const has = (text: string, sign: number) => (signsOfWords(text, 0, text.length) & sign) !== 0;
  expect(has("my order 55123", SIGN.order)).toBe(true);
  expect(has("2 facturas", SIGN.invoice)).toBe(true);
  expect(has("12€50", SIGN.currency)).toBe(true);
  expect(has("s/ 30", SIGN.currency)).toBe(true);
  expect(has("on 3 march", SIGN.month)).toBe(true);
  expect(has("reordered, marched", SIGN.order | SIGN.month)).toBe(false);
});
