/** Tells what of a message is older text: marked quotations, the heads mail programs put above them, pasted chats. */
import { beginsWith, signsOf } from "./beginnings";
import { isSalutation } from "./salutation";
import { isClosing, isEmpty, type Line, saysEveryday, speaks, wordsIn } from "./signature";

const QUOTED = /^\s*(?:>|\|\s(?!.*\|)|&gt;)/;
const QUOTE_MARKS = signsOf(">|&");
/** @param line folded text of one line */
export const isQuoted = (line: string): boolean => beginsWith(line, QUOTE_MARKS) && QUOTED.test(line);

const WROTE = "(?:wrote|writes|escribio|escribiste|escribia|escreveu|scritto|ecrit|schrieb|schreef)";
/** The line a mail program puts above the text it quotes; Gmail's Portuguese one has the date behind the verb. */
const HEAD = new RegExp(
  `^.{2,200}(?<![a-z])${WROTE}(?: ?\\(.{4,60}\\))? ?[:：]\\s*$|^\\s*am .{4,120} schrieb .{2,80}:\\s*$`,
);
const BARE_HEAD = /^\s*<[^>]+@[^>]+> (?:wrote|escribio|escreveu)\b.{0,40}$/;
const ADDRESSED = /[<‹＜([«]\s*(?:mailto:)?[^\s<>()]+[@＠]/;
/** What people put before "wrote" and programs don't. */
const TOLD =
  /(?<![a-z])(?:i|my|we|our|us|your|you|and|then|me|mi|yo|nos|usted|ustedes|su|tu|y|pero|but|eu|meu|minha|seu|sua|voces?|mas|what|he|she|they|someone|this|see|here|que|quien|ella|esto|vean|miren|ele|ela|isto|quem|vejam?|liguei|llame|called|agent|agente|atendente)(?![a-z])/;
const HEAD_STARTS = /^\s*(?:on|el|em|a|no dia|am|le|il|op) .{0,20}\d.{2,160}$/;
const HEAD_LETTERS = signsOf("oeanli");
const OPENS_ADDRESS = signsOf("<");
const HEAD_LINES = 3;

const endsWithColon = (line: string): boolean => {
  let at = line.length - 1;
  while (at > 0 && line.charCodeAt(at) <= 32) at -= 1;
  return line[at] === ":" || line[at] === "：";
};

/**
 * A program gives the minute, the address or the month by name and the year; "On 03/03/2026 the shop wrote:" and "On
 * Monday I called and your agent wrote:" are people's.
 */
const DATED = /\d{1,2}[:h]\d\d|[a-z]{3,}\.?,? (?:de |\d{1,2},? )?(?:19|20)\d\d(?!\d)|@/;

const isHead = (text: string, marked: boolean): boolean =>
  HEAD.test(text) && (ADDRESSED.test(text) || (!TOLD.test(text) && (marked || DATED.test(text))));

/** Whether quotation marks stand in the lines at `from`, above any other head. */
export const isMarked = (lines: readonly Line[], from: number): boolean => {
  for (let index = from; index < from + 4; index++) {
    const { text } = lines[index] ?? { text: "" };
    if (isQuoted(text)) return true;
    if (endsWithColon(text) && isHead(text, false)) return false;
  }
  return false;
};

/** Where a quotation's head sits at `index`: how many lines it takes (programs wrap it), 0 if there is none. */
export const headAt = (lines: readonly Line[], index: number): number => {
  const line = lines[index]?.text ?? "";
  if (endsWithColon(line)) return isHead(line, isMarked(lines, index + 1)) ? 1 : 0;
  if (beginsWith(line, OPENS_ADDRESS)) return BARE_HEAD.test(line) ? 1 : 0;
  if (!beginsWith(line, HEAD_LETTERS) || !HEAD_STARTS.test(line) || /[.!?]\s*$/.test(line)) return 0;
  let joined = line;
  for (let more = 1; more < HEAD_LINES; more++) {
    const next = lines[index + more]?.text ?? "";
    if (isEmpty(next) || wordsIn(next) >= 14) return 0;
    joined += ` ${next.trim()}`;
    if (endsWithColon(next)) return isHead(joined, isMarked(lines, index + more + 1)) ? more + 1 : 0;
  }
  return 0;
};

const ORIGINAL =
  /^\s*(?:-{2,}|_{5,}|={5,})\s*(?:original message|mensaje original|mensagem original|original mail|ursprungliche nachricht|message d'origine)[^a-z]*$/;
/** Outlook's rule above "From: … Sent: …"; people draw one too, and go on below it. */
const RULE = /^\s*_{20,}\s*$/;
const RULES = signsOf("-_=");
const FORWARD =
  /^\s*(?:-{2,}\s*)?(?:forwarded message|begin forwarded message|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|inicio da mensagem (?:re)?encaminhada)[^a-z]*$/;
const MAIL_HEADER =
  /^\s*\*?(?:from|de|von|sent|enviad[oa]s?(?: el| em)?|to|para|date|fecha|data|subject|asunto|assunto|cc) ?:\*? ?\S/;
/** "##- Please type your reply above this line -##" (Zendesk), "Reply ABOVE THIS LINE" (Help Scout, Jira). */
const REPLY_ABOVE =
  /^[^a-z]{0,20}(?:please |por favor,? )?(?:(?:type|write|enter|add) (?:your |a )?reply|reply|responda|responder|escriba (?:su|tu) respuesta|escreva (?:a )?sua resposta|digite sua resposta) (?:above|acima|por encima|encima|arriba|sobre) .{0,12}(?:this line|esta linea|esta linha).{0,20}$/;

const FORWARD_SIGNS = signsOf("-fbmi");
/** @param line folded text of one line */
export const isForward = (line: string): boolean => beginsWith(line, FORWARD_SIGNS) && FORWARD.test(line);
/** @param line folded text of one line */
export const isMailHeader = (line: string): boolean => line.includes(":") && MAIL_HEADER.test(line);
/** @param line folded text of one line */
export const isReplyAbove = (line: string): boolean => line.includes(" lin") && REPLY_ABOVE.test(line);

/** Whether older text begins at `index` under a divider of Outlook's. */
export const isOriginal = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index]?.text ?? "";
  if (!beginsWith(line, RULES)) return false;
  if (ORIGINAL.test(line)) return true;
  if (!RULE.test(line)) return false;
  const below = lines.slice(index + 1, index + 7);
  return below.slice(0, 2).some(({ text }) => isMailHeader(text)) || !speaks(below);
};

/** What a mail's header has and a traveller's "From: Porto / To: Geneva / Date: 3 May" has not. */
const MAILED = /@|^\s*\*?(?:sent|enviad)|\d:\d\d/;

const isHeaderAt = (lines: readonly Line[], index: number): boolean => isMailHeader(lines[index]?.text ?? "");

/** Whether "From: … Sent: … To: …" begins at `index`. */
export const headerBlockAt = (lines: readonly Line[], index: number): boolean => {
  // Three of four: one of the first two.
  if (!isHeaderAt(lines, index) && !isHeaderAt(lines, index + 1)) return false;
  const heads = lines.slice(index, index + 4).filter(({ text }) => isMailHeader(text));
  return heads.length >= 3 && heads.some(({ text }) => MAILED.test(text));
};

const hasText = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from).some(({ text }) => !isEmpty(text));

/** Where the lines after a closing formula stop being the name, the job and the firm of who closed. */
const afterCloser = (lines: readonly Line[], closing: number): number => {
  let at = closing + 1;
  while (at < lines.length && !isEmpty(lines[at]?.text ?? "") && !speaks([lines[at] as Line])) at += 1;
  return at;
};

/**
 * Where the writer begins below an unmarked quotation that starts at `from`, or -1 (some phones and web mails put the
 * cursor there): after the closing formula of the mail quoted, or else after its last blank line.
 */
export const belowQuotation = (lines: readonly Line[], from: number): number => {
  let start = from;
  for (let index = from; index < lines.length; index++) {
    const head = isQuoted(lines[index]?.text ?? "") || isOriginal(lines, index) ? 1 : headAt(lines, index);
    if (head > 0) start = index + head;
  }
  if (start > from && isQuoted(lines[start - 1]?.text ?? "")) return hasText(lines, start) ? start : -1;
  let filled = 0;
  let blank = -1;
  for (let index = start; index < lines.length; index++) {
    const { text } = lines[index] as Line;
    if (isEmpty(text)) {
      if (filled > 0 && !isEmpty(lines[index + 1]?.text ?? "")) blank = index;
    } else if (filled > 0 && isClosing(text)) {
      const after = afterCloser(lines, index);
      if (hasText(lines, after)) return after;
      // What ends here is the mail quoted, or the writer's last paragraph below it.
      return index > blank + 1 ? blank : -1;
    } else if (!isSalutation(text)) filled += 1;
  }
  return blank;
};

const QUOTE_ENDS = /\[(?:end quote|end of quote|\/quote|fin de (?:la )?cita|fim da citacao)\]/g;
const QUOTE =
  /\[(?:begin quote|start quote|quote[^\]\n]{0,40}|inicio de (?:la )?cita|inicio da citacao)\][\s\S]*?\[(?:end quote|end of quote|\/quote|fin de (?:la )?cita|fim da citacao)\]/g;

/** Blanks "[Begin quote] … [End quote]" (forums, Lotus Notes) without moving anything. @param folded a whole message */
export const withoutBracketed = (folded: string): string => {
  if (!folded.includes("]") || !/\[[^\]\n]{0,20}(?:quote|cita)/.test(folded)) return folded;
  let last = -1;
  for (const end of folded.matchAll(QUOTE_ENDS)) last = end.index + end[0].length;
  if (last < 0) return folded;
  // Up to the last end every beginning finds one, so that each character is read once.
  return folded.slice(0, last).replace(QUOTE, (quoted) => quoted.replace(/[^\n]/g, " ")) + folded.slice(last);
};

const TIME = "(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?[\\])]?[ -]*)?";
const CUSTOMER = new RegExp(
  `^\\s*${TIME}(?:visitor|customer|client|cliente|visitante)(?: [\\w#]{1,20})? ?(?:\\(.{1,20}\\))?: ?`,
);
const AGENT = new RegExp(
  `^\\s*${TIME}(?:agent|agente|support|soporte|suporte|atendente)((?: [a-z.'-]{1,20}){0,3}) ?(?:\\(.{1,20}\\))?:`,
);
const LABEL = /^\s*[a-z][a-z #]{1,24}:/;

/** Of a chat pasted into a message, what the customer says: the agents' lines go, and so do the labels of the customer's. */
export const withoutAgents = (lines: Line[]): Line[] => {
  if (!lines.some(({ text }) => text.includes(":") && CUSTOMER.test(text))) return lines;
  const agents = lines.map(({ text }) => AGENT.exec(text));
  const spoken = agents.filter(Boolean).length;
  const named = agents.some((agent) => agent?.[1]);
  // "Customer: Jane Roe / Support: never answers" is a form.
  if (spoken === 0 || (!named && spoken < 2)) return lines;
  // "Client: Juan / Agent Pedro: hung up" is a form, too: in a chat the customer speaks.
  const turns = lines.filter(({ text }) => CUSTOMER.test(text));
  if (turns.length < 2 && !saysEveryday(turns[0]?.text.replace(CUSTOMER, "") ?? "")) return lines;
  // Below the last label nobody can tell who goes on: in doubt the customer.
  const last = lines.findLastIndex(({ text }, index) => agents[index] || CUSTOMER.test(text));
  let agent = false;
  return lines.flatMap((line, index) => {
    const label = CUSTOMER.exec(line.text)?.[0];
    if (agents[index]) agent = true;
    else if (index > last || label !== undefined || LABEL.test(line.text) || isEmpty(line.text))
      agent = false;
    if (agent) return [];
    if (label === undefined) return [line];
    return [{ start: line.start + label.length, end: line.end, text: line.text.slice(label.length) }];
  });
};
