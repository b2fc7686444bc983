/** Finds where a message stops speaking: the closing formula, the signature block, the device's line, the disclaimer. */
import { isEveryday } from "../lexicon/word-languages";
import { beginsWith, signsOf } from "./beginnings";
import type { Stretch } from "./own-words";
import { isSpace } from "./spaces";

/** One line of a message; `text` is cut where no line of a mail is as long. */
export interface Line extends Stretch {
  text: string;
}

const CLOSING_WORDS =
  "(?:(?:many |kind |best |warm |with |yours |my )*(?:regards|wishes|thanks|thank you|cheers|sincerely|faithfully|truly)(?: yours| and (?:thanks|regards)| in advance| again| so much| very much| for (?:your|the) (?:time|help|attention|consideration|patience)(?: and (?:help|consideration|attention|patience))?)?|have a (?:nice|good|great|lovely) (?:day|evening|week|weekend)|sin otro particular,?(?: (?:le|les) saludan? (?:atentamente|cordialmente))?|(?:le|les) saludan? (?:atentamente|cordialmente)|sem mais(?: para o momento)?|desde ja agradeco|best|rgds|thx|ta|(?:un |muchos |cordiales |reciban? un )*(?:cordial )?(?:saludos?|abrazos?)(?: cordial(?:es)?)?|atentamente|atte|cordialmente|(?:muchas |mil |desde ya,? (?:muchas )?)?gracias(?: y (?:un )?saludos?| de antemano| por (?:su|tu|vuestra) (?:ayuda|atencion|tiempo))?|quedo a la espera|atenciosamente|att|atc|grat[ao]|(?:muito |desde ja )?(?:obrigad[ao]|agradecid[ao])(?: e (?:bom|boa) (?:fim de semana|dia|tarde|noite|semana))?(?: pela (?:ajuda|atencao))?|abracos?|abs|cumprimentos|(?:com os )?(?:os )?(?:meus )?(?:melhores )?cumprimentos|saudacoes|cptos|bj[so]?)";
const CLOSING = new RegExp(`^\\s*${CLOSING_WORDS}[\\s,.!;:-]*$`);
/** "Regards, Mia": the formula and the name on one line. */
const CLOSING_NAMED = new RegExp(`^\\s*${CLOSING_WORDS},? +([a-z.' -]{2,40})$`);

/** How many words stand in a line, parted by anything that is a space. */
export const wordsIn = (line: string): number => {
  let words = 0;
  let inside = false;
  for (let at = 0; at < line.length; at++) {
    const space = isSpace(line.charCodeAt(at));
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
};

/** Whether nothing stands in a line. */
export const isEmpty = (line: string): boolean => {
  for (let at = 0; at < line.length; at++) if (!isSpace(line.charCodeAt(at))) return false;
  return true;
};

/** Whether a line has a word that is said every day, which names and jobs seldom hold. */
export const saysEveryday = (line: string): boolean => (line.match(/[a-z']+/g) ?? []).some(isEveryday);

/** Whether a line is a closing formula, alone or with the name of who closes. @param line folded text of one line */
export const isClosing = (line: string): boolean => {
  if (CLOSING.test(line)) return true;
  const name = CLOSING_NAMED.exec(line)?.[1];
  return name !== undefined && wordsIn(name) <= 3 && !saysEveryday(name);
};

const SENT =
  /^\s*(?:sent (?:from|via|with)|get outlook|virus-free|libre de virus|livre de virus|enviad[oa] (?:desde|do|de(?! volta| vuelta)|da|a partir d[eo]|via|pelo)|obter o outlook|obtener outlook|descarga outlook|baixe o outlook)\b(?: (?:my|mi|meu|minha))?/;
/** What sends: mail apps name themselves or their device; "Enviado de volta o produto" names neither. */
const SENDER =
  /\b(?:iphone|ipad|ipod|ios|android|galaxy|samsung|huawei|xiaomi|redmi|motorola|moto|pixel|nokia|oneplus|blackberry|windows|outlook|e-?mail|mail|yahoo|avast|avg|gmail|hotmail|proton|spark|correo|mobile|movil|celular|telemovel|telefono|telefone|smartphone|phone|tablet|dispositivo|device|mac|app)\b/;
/** Below a signature nobody goes on about the matter: "Thanks." is no closing where "The kettle leaks." follows. */
const GOES_ON =
  /(?<![a-z])(?:i|i'm|i've|i'd|i'll|we|we've|my|it|it's|is|was|are|were|isn't|didn't|doesn't|won't|can't|never|not|still|but|too|again|another|p\.?s|waiting|waited|hope|send|refund|refunded|arrived|broken|broke|charged|espero|esperando|reembolso|devuelvan|cobraron|cobraram|roto|rota|aguardo|aguardando|devolvam|quebrad[oa]|please|want|need|mi|mis|me|no|nos|es|esta|estan|sigue|siguen|falta|faltan|pero|tampoco|tambien|quiero|necesito|llego|que|meu|minha|meus|minhas|nao|mas|tambem|falta|faltam|quero|preciso|continua|veio|chegou|ainda)(?![a-z])/;
/** Of these, what no name and no address has: with one of them two words are enough. */
const GOES_ON_SHORTLY =
  /(?<![a-z])(?:isn't|didn't|doesn't|won't|can't|never|not|still|it|it's|sigue|siguen|tampoco|tambien|nao|tambem|continua|ainda)(?![a-z])/;

/** What stands in such a line and would be speech elsewhere: "please excuse typos", "Yahoo Mail no Android". */
const EXCUSE =
  /please excuse (?:any |my )?(?:typos|brevity|errors)|(?<![a-z])no (?:android|iphone|ipad|celular|telemovel)/g;

/** Whether a line is what a phone or a mail app puts below a message. @param line folded text of one line */
export const isSentFrom = (line: string): boolean => {
  const start = SENT.exec(line);
  if (!start || line.length > start[0].length + 60 || !SENDER.test(line)) return false;
  const rest = line.slice(start[0].length);
  const told = rest.replace(EXCUSE, "");
  return wordsIn(rest) <= 9 && !GOES_ON.test(told) && !/\b(?:nada|nunca|e|y|and)\b/.test(rest);
};

const CONTACT =
  /^\s*(?:(?:t|tel|telf|tlf|telefono|telefone|telemovel|phone|ph|m|mob|mobile|movil|cel|celular|fax|f|whatsapp|direct|d) ?[.:]{1,2} ?[+(]{0,2}\d[\d ()./+-]{5,30}|[+(]{1,2}\d[\d ()./-]{6,25}|(?:(?:e|email|e-mail|mail|correo) ?: ?)?<?[^\s@<>]{1,64}@[^\s@<>]{1,64}>?|(?:(?:w|web|website) ?: ?)?(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){1,3}\/?|(?:follow us|find us|connect with us|siguenos|siganos|siga-nos|sigam-nos)\b.{0,60})\s*$/;
const JOB =
  /(?<![a-z])(?:(?:it |hr )?manager|director|partner|head of(?: it)?|engineer|ceo|cto|cfo|coo|founder|officer|consultant|assistant|lawyer|attorney|legal|sales|accountant|gerente|director[a]|jef[ae] de|abogad[oa]|soci[oa]|ingenier[oa]|advogad[oa]|diretora?|gestora?|engenheir[oa]|responsable|coordinadora?|coordenadora?|analista|asistente|assistente|presidente|ventas|vendas)(?![a-z])/;

/** Of a signature at most so many words stand in one line, and so many below its first; a block has so many lines. */
const SIGNATURE = { line: 9, below: 40, belowName: 30, lines: 10, block: 6 };

const isContact = (line: string): boolean => CONTACT.test(line);
const isJob = (line: string): boolean =>
  wordsIn(line) <= 7 && JOB.test(line) && !/[.?!:]\s*$/.test(line) && !saysEveryday(line.replace(JOB, ""));

/** Whether a line says something of the matter, where a signature's lines would only name. */
const goesOn = (line: string, words: number): boolean => {
  if (words < 2 || CLOSING.test(line) || isContact(line) || isSentFrom(line)) return false;
  if ((words > 2 ? GOES_ON : GOES_ON_SHORTLY).test(line)) return !isJob(line);
  return words > 3 && /[.?!]\s*$/.test(line) && saysEveryday(line);
};

/** Whether one of `lines` says something of the matter. */
export const speaks = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => goesOn(text, wordsIn(text)) || wordsIn(text) > SIGNATURE.line);

const POSTSCRIPT = /^\s*(?:p\.? ?s\.?|p\.?d\.?)[ :.-]/;
/** Whether a line goes on below a signature: "P.S." @param line folded text of one line */
export const isPostscript = (line: string): boolean => POSTSCRIPT.test(line);

/** Whether a line only tells who writes and how to reach them. */
export const isCard = (line: string): boolean => isContact(line) || isJob(line) || isSentFrom(line);

const DISCLAIMER =
  /^\s*\*{0,2}(?:(?:aviso|nota|notice|note|atencion|atencao): )?(?:disclaimer|confidentiality|confidencialidad|confidencialidade|aviso (?:legal|de confidencialidad)|this (?:e-?mail|message)\b|the information (?:contained )?in this|este (?:mensaje|correo|e-?mail)\b|esta (?:mensagem|comunicacion)\b|a informacao contida|la informacion contenida|antes de imprimir|please consider the environment|before printing|proteccion de datos:)/;
/** What disclaimers are about; a complaint may begin with "This message is …" just as well. */
const LEGALESE =
  /confidencia|confidentia|privileg|intended|recipient|destinatari|consider the environment|antes de imprimir|(?:opinions|views) expressed|uso exclusiv|gdpr|rgpd|lgpd/;
const WITHIN = 120;
/** How firms tell what they do with data; whoever asks for a right by the same law begins alike and informs of nothing. */
const PROCESSING =
  /^\s*(?:en cumplimiento (?:del?|con)|de (?:acuerdo|conformidad) con|conforme a|segun|em (?:conformidade|cumprimento)|de acordo com|nos termos d[aeo]s?|in (?:accordance|compliance) with|under the)\b.{0,60}(?:rgpd|gdpr|lgpd|lopd|proteccion de datos|protecao de dados|data protection).{0,120}(?:(?:le|les|se le|os) (?:informa(?:mos)?|comunica(?:mos)?)|informamos|informa-se|we (?:hereby )?inform|(?:sus|seus|your) (?:personal )?(?:datos|dados|data) .{0,40}(?:tratad|incorpora|recolhid|processed|stored))/;
const PROCESSING_LETTERS = signsOf("edcsniu");
const DISCLAIMER_SIGNS = signsOf("*andctelpb");
const FIRST_PERSON = /(?<![a-z])(?:i|i'm|i've|my|me|mi|mis|yo|eu|meu|minha)(?![a-z])/;

/** Whether a disclaimer begins at `lines[index]`; `before` is what the writer has said until then. */
export const isDisclaimer = (lines: readonly Line[], index: number, before: readonly Line[]): boolean => {
  const first = lines[index]?.text ?? "";
  if (beginsWith(first, PROCESSING_LETTERS) && PROCESSING.test(first)) return true;
  if (!beginsWith(first, DISCLAIMER_SIGNS) || !DISCLAIMER.test(first)) return false;
  const start = `${first} ${lines[index + 1]?.text ?? ""}`.slice(0, WITHIN);
  if (FIRST_PERSON.test(start)) return false;
  const closed = before.slice(-8).some(({ text }) => isClosing(text));
  return LEGALESE.test(start) || (closed && !/[?!]|nobody|nadie|ninguem/.test(start));
};

/** "--" alone ends what a mail says (RFC 3676); longer rules also part one paragraph from the next. */
const SIGN_MARK = /^\s*(?:-- ?|--+|__+|—)\s*$/;
const LETTERS = signsOf("abcdefghijklmnopqrstuvwxyz");
/** Whether what stands below `lines[index]` is a signature for being marked off as one. */
export const isSignMark = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index]?.text ?? "";
  return (
    !beginsWith(line, LETTERS) &&
    SIGN_MARK.test(line) &&
    (line.trim() === "--" || !speaks(lines.slice(index + 1, index + 7)))
  );
};

/** Whether the line at `index` is the author's name: alone, with more of it, or with the job on the line or below. */
const isAuthor = (lines: readonly Line[], index: number, author: string): boolean => {
  const line = (lines[index]?.text ?? "").trim();
  const name = line.replace(/[^a-z ']/g, "").trim();
  if (name.length <= 2) return false;
  if (wordsIn(name) <= 5) {
    if (name === author || author.startsWith(`${name} `)) return true;
    if (name.startsWith(`${author} `) && !/\d/.test(line) && wordsIn(name) <= 4 && !/[.?!:,]/.test(line))
      return !saysEveryday(name.slice(author.length)) && author.length > 3 && wordsIn(author) > 1;
  }
  const named = line.startsWith(author) && /^\s*[|(/·•,-]/.test(line.slice(author.length));
  if (named && isJob(line.slice(author.length))) return true;
  return author.split(" ").includes(name) && isJob(lines[index + 1]?.text ?? "");
};

const isNameLike = (line: string): boolean =>
  /^\s*[a-z'.-]+(?: [a-z'.-]+){1,3}\s*$/.test(line) && !/[.?!]\s*$/.test(line) && !saysEveryday(line);

/**
 * Where the block begins that a phone, an address, "Follow us" or a job at `index` is part of, or -1: below a blank
 * line, with a name or another such line at its head, and without the labels of a form.
 */
const blockFrom = (lines: readonly Line[], index: number, author: string): number => {
  let first = index;
  while (first > 0 && !isEmpty(lines[first - 1]?.text ?? "")) {
    const { text } = lines[first - 1] as Line;
    const words = wordsIn(text);
    if (index - first + 2 > SIGNATURE.block || words > SIGNATURE.line || goesOn(text, words)) return -1;
    if (!isContact(text) && /[:?!]|[a-z]\.\s*$/.test(text)) return -1;
    first -= 1;
  }
  const head = lines[first]?.text ?? "";
  if (first === index) return isContact(head) ? first : -1;
  if (isContact(head) || isAuthor(lines, first, author)) return first;
  // Where the sender's full name is known, two strange words that are not of it are more likely news than a name.
  const known = wordsIn(author) > 1;
  const shared = head.split(/[^a-z']+/).some((word) => word.length > 2 && author.split(" ").includes(word));
  return isNameLike(head) && !isJob(head) && (!known || shared) ? first : -1;
};

/** Whether the line above says what comes ("Please send it to:"): then a name or an address is the matter. */
const isAnnounced = (lines: readonly Line[], index: number): boolean => {
  const above = lines.slice(0, index).findLast(({ text }) => !isEmpty(text));
  return above !== undefined && /:\s*$/.test(above.text);
};

/**
 * The first line of a signature among the last lines, or -1: a closing formula, the author's own name, or a block of
 * names and addresses. Where nothing stands above it, it is what the customer says.
 */
export const signatureFrom = (lines: readonly Line[], author: string): number => {
  let found = -1;
  let below = 0;
  let longest = 0;
  let filled = 0;
  let bare = true;
  for (let index = lines.length - 1; index >= 0 && filled < SIGNATURE.lines; index--) {
    const { text } = lines[index] as Line;
    const words = wordsIn(text);
    if (words === 0) continue;
    filled += 1;
    if (below > SIGNATURE.below || goesOn(text, words)) break;
    const card: boolean = bare && longest <= SIGNATURE.line && isCard(text);
    if (isAnnounced(lines, index) && !CLOSING.test(text)) {
      if (!CLOSING.test(lines[found]?.text ?? "")) found = -1;
      break;
    }
    if (longest <= SIGNATURE.line && CLOSING.test(text)) found = index;
    else if (author.length > 2 && index > 0 && below <= SIGNATURE.belowName && isAuthor(lines, index, author))
      found = index;
    else if (card) {
      const block = blockFrom(lines, index, author);
      if (block >= 0 && (found < 0 || block < found)) found = block;
    }
    bare &&= card || /\d/.test(text) || CLOSING.test(text) || isNameLike(text);
    below += words;
    longest = Math.max(longest, words);
  }
  return lines.slice(0, Math.max(0, found)).some(({ text }) => !isEmpty(text)) ? found : -1;
};
