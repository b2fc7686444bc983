/** Tells a line that a program printed (a log, a stack trace, encoded data) from one that a person wrote. */

/** Signs that prose has few of and programs have many of; currency, quotes and common punctuation are not among them. */
const SIGNS = new Uint8Array(128);
for (const sign of "()[]{}<>=_/\\|:;#@+*&^~`") SIGNS[sign.charCodeAt(0)] = 1;
/** From this share of signs on, a line of some length is no prose: an address or an order id in a sentence stays under it. */
const TOO_MANY = 0.12;
const SHORT = 16;
/** Encoded data: one unbroken run of letters and digits longer than any word, id or address part. */
const ENCODED = /^[a-z0-9+/=]{60,}$/;

/** @param line folded text of one line */
export function isMachineLine(line: string): boolean {
  const text = line.trim();
  if (text.length < SHORT) return false;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) signs += SIGNS[code] as number;
  }
  if (signs / text.length < TOO_MANY && !ENCODED.test(text)) return false;
  return !/https?:/.test(text);
}
