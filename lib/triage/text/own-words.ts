/** Finds, in one message, what its writer says now: no quoted older text, forwarded mail, signature, disclaimer or greeting. */

import { isMachineLine } from "./machine-line";
import { isSalutation } from "./salutation";
import { isSpace } from "./spaces";

/** A stretch of the message, offsets into the folded text given. */
export interface Stretch {
  start: number;
  end: number;
}

export interface OwnWords {
  own: Stretch[];
  /** A forwarded mail's body: the writer's matter, in another's words. */
  forwarded: Stretch[];
  /** The signature: never the writer's story, though a labelled order number may stand in it. */
  signature: Stretch[];
}

interface Line extends Stretch {
  text: string;
}

const QUOTED = /^\s*(?:>|\|\s|&gt;)/;
/** The line a mail program puts above the text it quotes. It may break over two lines. */
const ATTRIBUTION =
  /^\s*(?:(?:on|el|em|a|no dia|il|le|am|op|wrote) .{4,160}(?:wrote|writes|escribio|escribiste|escribia|escreveu|scritto|ecrit|schrieb|schreef) ?:\s*$|.{2,80}\b(?:wrote|escribio|escreveu):\s*$|<[^>]+@[^>]+> (?:wrote|escribio|escreveu))/;
const ATTRIBUTION_HEAD = /^\s*(?:on|el|em|a) .{0,20}\d.{2,120}$/;
const ATTRIBUTION_TAIL = /\b(?:wrote|escribio|escreveu) ?:\s*$/;
const ORIGINAL =
  /^\s*(?:-{2,}|_{5,}|={5,})\s*(?:original message|mensaje original|mensagem original|original mail|ursprungliche nachricht|message d'origine)|^\s*_{20,}\s*$/;
const FORWARD =
  /^\s*(?:-{2,}\s*)?(?:forwarded message|begin forwarded message|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|inicio da mensagem (?:re)?encaminhada)\b/;
const MAIL_HEADER =
  /^\s*\*?(?:from|de|von|sent|enviado(?: el| em)?|to|para|date|fecha|data|subject|asunto|assunto|cc) ?:\*? ?\S/;
const SIGN_MARK = /^\s*(?:-- ?|--+|__+|—)\s*$/;
const SENT_FROM =
  /^\s*(?:sent from|sent via|get outlook|enviado desde|enviado do|enviado de|enviado a partir|enviada do|enviado via|obter o outlook|obtener outlook|descarga outlook|baixe o outlook)\b.{0,60}$/;
const DISCLAIMER =
  /^\s*\*{0,2}(?:disclaimer|confidentiality|confidencialidad|confidencialidade|aviso (?:legal|de confidencialidad)|this (?:e-?mail|message)(?: and| is|,| may| contains| \(inc)|the information (?:contained )?in this|este (?:mensaje|correo|e-?mail)(?: y| es| va| contiene| electronico|,| puede| e )|esta (?:mensagem|comunicacion)(?: e| pode| contem|,| y)|a informacao contida|la informacion contenida|antes de imprimir|please consider the environment|before printing|proteccion de datos:)/;
const CLOSING =
  /^\s*(?:(?:many |kind |best |warm |with |yours |my )*(?:regards|wishes|thanks|thank you|cheers|sincerely|faithfully|truly)(?: in advance| again| so much| very much)?|best|rgds|thx|ta|(?:un |muchos |cordiales |reciban? un )*(?:cordial )?(?:saludos?|abrazos?)(?: cordial(?:es)?)?|atentamente|atte|cordialmente|(?:muchas |mil |desde ya,? (?:muchas )?)?gracias(?: de antemano| por (?:su|tu|vuestra) (?:ayuda|atencion|tiempo))?|quedo a la espera|atenciosamente|att|atc|grat[ao]|(?:muito |desde ja )?(?:obrigad[ao]|agradecid[ao])(?: pela (?:ajuda|atencao))?|abracos?|abs|cumprimentos|(?:com os )?(?:os )?(?:meus )?(?:melhores )?cumprimentos|saudacoes|cptos|bj[so]?)[\s,.!;:-]*$/;
const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 400)) });
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
};

/** How many words stand in a line, parted by anything that is a space. */
const wordsIn = (line: string): number => {
  let words = 0;
  let inside = false;
  for (let at = 0; at < line.length; at++) {
    const space = isSpace(line.charCodeAt(at));
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
};

/** Where a quotation's head line sits at `index`: how many lines it takes, 0 if there is none. */
const attributionAt = (lines: Line[], index: number): number => {
  const line = lines[index]?.text ?? "";
  if (ATTRIBUTION.test(line)) return 1;
  const next = lines[index + 1]?.text ?? "";
  if (ATTRIBUTION_HEAD.test(line) && ATTRIBUTION_TAIL.test(next) && wordsIn(next) < 14) return 2;
  return 0;
};

const headerBlockAt = (lines: Line[], index: number): boolean =>
  [0, 1, 2, 3].filter((step) => MAIL_HEADER.test(lines[index + step]?.text ?? "")).length >= 3;

/** Whether a line is the author's name and nothing else, or the first of it. */
const isAuthor = (line: string, author: string): boolean => {
  const name = line
    .trim()
    .replace(/[^a-z ']/g, "")
    .trim();
  if (name.length <= 2 || wordsIn(name) > 5) return false;
  return name === author || author.startsWith(`${name} `);
};

/** Below a signature nobody goes on about the matter: "Thanks." is no closing where "The kettle leaks." follows. */
const GOES_ON =
  /(?<![a-z])(?:i|i'm|i've|i'd|we|we've|my|it|it's|is|was|are|were|isn't|didn't|doesn't|never|not|still|but|please|want|need|mi|mis|me|no|nos|es|esta|estan|sigue|siguen|falta|faltan|pero|quiero|necesito|llego|que|meu|minha|meus|minhas|nao|mas|falta|faltam|quero|preciso|continua|veio|chegou|ainda)(?![a-z])/;
const goesOn = (line: string, words: number): boolean =>
  words > 2 && GOES_ON.test(line) && !SENT_FROM.test(line) && !CLOSING.test(line);

/** Of a signature at most so many words stand in one line, and so many below its first. */
const SIGNATURE = { line: 9, below: 40, belowName: 30, lines: 10 };

/**
 * The first line of a signature among the last lines, or -1: a closing formula, or the author's own name alone. Where
 * nothing stands above it, it is what the customer says.
 */
const signatureFrom = (lines: Line[], author: string): number => {
  let found = -1;
  let below = 0;
  let longest = 0;
  let filled = 0;
  for (let index = lines.length - 1; index >= 0 && filled < SIGNATURE.lines; index--) {
    const { text } = lines[index] as Line;
    const words = wordsIn(text);
    if (words === 0) continue;
    filled += 1;
    if (below > SIGNATURE.below || goesOn(text, words)) break;
    if (longest <= SIGNATURE.line && CLOSING.test(text)) found = index;
    else if (author.length > 2 && index > 0 && below <= SIGNATURE.belowName && isAuthor(text, author))
      found = index;
    below += words;
    longest = Math.max(longest, words);
  }
  return lines.slice(0, Math.max(0, found)).some(({ text }) => wordsIn(text) > 0) ? found : -1;
};

/**
 * Sorts the lines of one message. `folded` is the message through `fold`; `author` the sender's folded name, or "".
 * A quotation under "On … wrote:" is dropped with everything that follows unless its lines carry ">" marks.
 */
export const ownWords = (folded: string, author: string): OwnWords => {
  const lines = linesOf(folded);
  const result: OwnWords = { own: [], forwarded: [], signature: [] };
  const mine: Line[] = [];
  let index = 0;
  let into: "own" | "forwarded" = "own";
  let spoken = false;
  for (; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (QUOTED.test(line.text) || isMachineLine(line.text)) continue;
    const head = attributionAt(lines, index);
    if (head > 0) {
      const marked = lines.slice(index + head, index + head + 4).some((next) => QUOTED.test(next.text));
      index += head - 1;
      if (marked) continue;
      break;
    }
    if (FORWARD.test(line.text)) {
      into = "forwarded";
      continue;
    }
    if (ORIGINAL.test(line.text) || (into === "own" && headerBlockAt(lines, index))) {
      if (spoken) break;
      into = "forwarded";
      continue;
    }
    if (into === "forwarded") {
      if (!MAIL_HEADER.test(line.text)) result.forwarded.push({ start: line.start, end: line.end });
      continue;
    }
    if (SIGN_MARK.test(line.text)) {
      result.signature.push({
        start: line.end,
        end: lines[Math.min(index + 8, lines.length - 1)]?.end ?? line.end,
      });
      break;
    }
    if (SENT_FROM.test(line.text)) continue;
    if (DISCLAIMER.test(line.text)) break;
    if (!spoken && isSalutation(line.text)) continue;
    if (line.text.trim()) spoken = true;
    mine.push(line);
  }
  const signature = signatureFrom(mine, author);
  const last = mine.at(-1);
  const closing = signature >= 0 ? mine[signature] : undefined;
  if (closing && last) result.signature.push({ start: closing.start, end: last.end });
  for (const line of signature >= 0 ? mine.slice(0, signature) : mine) result.own.push(line);
  return result;
};
