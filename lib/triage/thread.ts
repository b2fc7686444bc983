/** What the shape of a thread says: a customer who comes back after an answer that missed the point. */

import type { TicketMessage } from "../ticket";
import type { Prepared } from "./prepare";
import type { Emotion } from "./taxonomy";

/** Words with which an answer is turned down, near the beginning of the customer's next message. */
const TURNED_DOWN =
  /(?:^|[^a-z])(?:no|not|isn't|didn't|don't|that's not|already|again|still|as i said|i said|i asked|read|nao|ja|outra vez|de novo|continua|leia|leram|ya|otra vez|sigo|sigue|lean|leyeron|le[ae]d|ni)(?![a-z])/;
const LOOKED_AT = 70;
/** The same said outright: what was asked, what had been said, what it is not about. What was sent may be an answer. */
const CORRECTED =
  /(?:^|[^a-z])(?:i (?:asked|said|told you|wrote|explained)|(?:didn't|did not) (?:ask|say)|(?:not|isn't) about|read (?:my|what)|nao (?:perguntei|pedi|falei|disse)|(?:eu|ja) (?:perguntei|pedi|falei|disse|expliquei)|nao (?:e|se trata) (?:d[aeo]|sobre)|leiam?|no (?:pregunt[eo]|pedi|dije|hable)|(?:ya|les?|te) (?:pregunte|dije|explique|escribi|conte)|no (?:va|se trata) de|lean|leyeron)(?![a-z])/;
const CORRECTS_WITHIN = 140;

/**
 * True when the latest customer message answers an agent's, and does so in anger or by turning the answer down.
 * An answer that only gives what was asked for, or thanks, is no second contact.
 */
export const answeredAmiss = (
  messages: readonly TicketMessage[],
  { said }: Prepared,
  emotion: Emotion,
): boolean => {
  const [latest, earlier] = said;
  if (!latest || !earlier) return false;
  const between = messages.slice(earlier.index + 1, latest.index);
  if (!between.some((message) => message.role === "agent")) return false;
  if (emotion === "angry") return true;
  const first = latest.words.own[0];
  if (!first) return false;
  const start = latest.folded.text.slice(first.start, first.start + LOOKED_AT);
  if (CORRECTED.test(latest.folded.text.slice(first.start, first.start + CORRECTS_WITHIN))) return true;
  // What follows a question answers it, in whatever mood; only anger doesn't.
  if (between.some(({ role, text }) => role === "agent" && text.trimEnd().endsWith("?"))) return false;
  if (emotion === "frustrated") return true;
  return emotion !== "calm" ? TURNED_DOWN.test(start) : /^\W*(?:no|nao)\b/.test(start);
};
