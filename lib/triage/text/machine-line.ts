/** Tells a line that a program printed (a log, a stack trace, encoded data) from one that a person wrote. */

import { firstWordSign, signsOf } from "./beginnings";

/** Signs that prose has few of and programs have many of; currency, quotes and common punctuation are not among them. */
const SIGNS = new Uint8Array(128);
for (const sign of "()[]{}<>=_/\\|:;#@+*&^~`") SIGNS[sign.charCodeAt(0)] = 1;
/** From this share of signs on, a line of some length is no prose: an address or an order id in a sentence stays under it. */
const TOO_MANY = 0.12;
const SHORT = 16;
/** Encoded data: one unbroken run of letters and digits longer than any word, id or address part. */
const LONG = 60;
const ENCODED = /^[a-z0-9+/=]{60,}$/;
/** "2026-11-03t10:00:01z [main] error …"; people begin with a word, or have words before "error". */
const LOGGED =
  /^\W{0,3}\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}:\d{2}[\d.,+:-]*z?[^a-z[]{0,8}(?:\[[^\]]{0,30}\][^a-z]{0,4})?(?:error|warn|warning|info|debug|trace|fatal)\b/;

/** What mail servers put above mails from outside: "[EXTERNAL] CAUTION: This email originated from outside the organization." */
const FROM_OUTSIDE =
  /^\W*(?:(?:external(?: e-?mail)?|caution|warning|precaucion|atencion|advertencia|cuidado|atencao|aviso)\W+){0,3}(?:(?:this|este|esta) (?:e-?mail|message|correo(?: electronico)?|mensaje|mensagem) (?:has )?(?:originated|comes|came|was sent|is|procede|proviene|fue enviado|se origino|ha sido enviado|foi enviad[oa]|veio|e|es|tem origem|teve origem) (?:from |de |em |um |un |an )?(?:outside|external|fuera|extern[oa]|fora)|(?:external(?: e-?mail)?|correo externo|e-?mail externo|mensaje externo|mensagem externa)\W*(?:$|(?:do not|don't|no haga|no abra|nao cli|nao abra)))/;

/** What automatic mails end with: nobody writes so of their own matter. */
const NO_REPLY =
  /^\W*(?:please |por favor,? )?(?:(?:do not|don't) (?:reply|respond) (?:directly )?to this|no (?:responda|respondas|responder|conteste) (?:directamente )?a este|nao (?:responda|responder) (?:diretamente )?a est[ea]) (?:automated |automatic )?(?:e-?mail|message|correo|mensaje|mensagem)\W*$/;

/** What a helpdesk puts above the mail that it passes on: "AUTOMATIC MESSAGE: new reply to ticket 20419", "Customer wrote:". */
const PASSED_ON =
  /^\W*(?:(?:this is an )?(?:automatic|automated) (?:message|e-?mail|notification)\b.*(?:ticket|reply|case|request)|(?:mensaje|mensagem|correo) automatic[oa]\b.*(?:ticket|caso|respuesta|resposta|chamado)|(?:the )?customer (?:wrote|replied|said)|el cliente (?:escribio|respondio)|o cliente (?:escreveu|respondeu))[^a-z]*\d*\W*$/;

/** With which letters these begin. */
const PASSED_ON_LETTERS = signsOf("tamceo");
const FROM_OUTSIDE_LETTERS = signsOf("ecwpatm");
const NO_REPLY_LETTERS = signsOf("pdn");

const COLON = 58;
const SEMICOLON = 59;
const SLASH = 47;
const BAR = 124;
const HASH = 35;
const OPENS = 40;
const CLOSES = 41;
const isDigit = (code: number): boolean => code > 47 && code < 58;
const isBlank = (code: number): boolean => code === 32 || Number.isNaN(code);

/** Whether a person would write the sign so: "Order: 55123 / 03/11/2026 | #1001 (2x)". */
const asPeopleDo = (text: string, at: number, code: number): boolean => {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === COLON || code === SEMICOLON) return isBlank(after) && !isBlank(before);
  if (code === SLASH) return (isDigit(before) && isDigit(after)) || (isBlank(before) && isBlank(after));
  if (code === BAR) return isBlank(before) && isBlank(after);
  if (code === HASH) return isDigit(after) && (isBlank(before) || before === OPENS);
  if (code === OPENS) return isBlank(before);
  return code === CLOSES && !(after > 96 && after < 123);
};

/** @param line folded text of one line */
export function isMachineLine(line: string): boolean {
  const text = line.trim();
  const first = firstWordSign(text);
  if (PASSED_ON_LETTERS[first] === 1 && PASSED_ON.test(text)) return true;
  if (text.length < SHORT) return false;
  if (isDigit(first) && LOGGED.test(text)) return true;
  if (FROM_OUTSIDE_LETTERS[first] === 1 && FROM_OUTSIDE.test(text)) return true;
  if (NO_REPLY_LETTERS[first] === 1 && NO_REPLY.test(text)) return true;
  let signs = 0;
  let odd = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || SIGNS[code] === 0) continue;
    signs += 1;
    if (!asPeopleDo(text, at, code)) odd += 1;
  }
  const encoded = text.length >= LONG && !text.includes(" ") && ENCODED.test(text);
  if (signs / text.length < TOO_MANY && !encoded) return false;
  // A form's line has as many signs, but each where a person puts it.
  if (odd * 2 <= signs && odd < 4 && !encoded) return false;
  return !/https?:/.test(text);
}
