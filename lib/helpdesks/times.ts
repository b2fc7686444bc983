/** Reading printed times, only where nothing has to be guessed: a time without its zone stays text. */

const MAIL_DATE =
  /^(?:[A-Z][a-z]{2}, )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}(?::\d{2})? [+-]\d{4}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[+-]\d{2}:?\d{2})$/;

/** Epoch milliseconds of a mail date (RFC 5322 §3.3) or ISO 8601 instant that names its offset; else undefined. */
export function instantOf(printed: string): number | undefined {
  const text = printed.replace(/\s+/g, " ").trim();
  const bare = text.replace(/ \([A-Za-z]+\)$/, "");
  if (MAIL_DATE.test(bare)) return validOrNothing(Date.parse(bare));
  if (!ISO_INSTANT.test(bare)) return undefined;
  const strict = bare.replace(/^(\d{4}-\d{2}-\d{2}) /, "$1T").replace(/ ?([+-]\d{2}):?(\d{2})$/, "$1:$2");
  return validOrNothing(Date.parse(strict));
}

const validOrNothing = (at: number): number | undefined => (Number.isNaN(at) ? undefined : at);
