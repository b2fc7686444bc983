/** Reads a number that stands alone as the answer where the agent's message just before asked for it. */
import type { TicketMessage } from "../../ticket";
import { fold } from "../text/fold";
import { plausible } from "./id-doubts";
import type { IdKind } from "./id-patterns";

/** What an agent asks for; a number that the agent gives himself ("your order number 55123") is no question. */
const GIVEN = "(?![\\s:#]*(?:is |es |e )?#?\\d)";
const NUMBER_OF =
  "(?:numero|n\\.?o|codigo|referencia) (?:d[aeo]l?(?: (?:tu|su|teu|seu|sua|tua|vuestr[oa]))?) ";
const ASKED: readonly (readonly [IdKind, RegExp])[] = [
  [
    "tracking",
    new RegExp(
      `(?:tracking (?:number|no|id|code|reference)|${NUMBER_OF}(?:seguimiento|rastreo|rastreio|envio|guia)\\b)${GIVEN}`,
    ),
  ],
  [
    "invoice",
    new RegExp(`(?:invoice (?:number|no|id|reference)|${NUMBER_OF}(?:la )?(?:factura|fatura)\\b)${GIVEN}`),
  ],
  [
    "order",
    new RegExp(
      `(?:(?:order|booking|reservation|confirmation) (?:number|no|id|code|reference)|${NUMBER_OF}(?:la )?(?:pedido|orden|encomenda|compra|reserva)\\b)${GIVEN}`,
    ),
  ],
];
const ASKS =
  /\?|please|can you|could you|send|share|provide|tell|need|confirm|pued|podr|indi[cq]|envi|facilit|necesit|dime|digame|pode|informe|mand[ae]|precis|por favor/;
/** Where another number is asked for too, a bare one could be either. */
const ASKS_OTHER =
  /serial|\bimei\b|\bmodelo?\b|numero de serie|phone|mobile|zip|postcode|postal|account number|card|digits|telefono|telefone|telemovel|celular|movil|\bcep\b|\bcpf\b|\bdni\b|\bnif\b|tarjeta|cartao|numero de (?:cuenta|conta|cliente)|customer number/;

/** Words that say no more than "here it is". */
const FILLER = new Set(
  "hi hello hey hola oi ola ok okay sure yes si sim claro thanks thank you gracias obrigado obrigada please it it's its is this that here are es e eh son sao aqui ahi esta este tienes tiene va vai te le lo the el la los o a as os number numero nro no my mi mis meu minha order pedido orden encomenda compra invoice factura fatura tracking and y".split(
    " ",
  ),
);
const NUMBER = /^[a-z]{0,6}-?\d[\da-z-]{3,}$/;
/** In characters; longer ones say something else, too. */
export const LONGEST_ANSWER = 80;
const AGENT_CHARS = 600;

/** The end of the agent's message just before the message at `index`, folded, where it asks for something. */
const questionBefore = (messages: readonly TicketMessage[], index: number): string => {
  let at = index - 1;
  while (at >= 0 && messages[at]?.role === "note") at -= 1;
  const before = messages[at];
  if (before?.role !== "agent") return "";
  const asked = fold(before.text.slice(-AGENT_CHARS)).text;
  return ASKS.test(asked) ? asked : "";
};

/** The kind that the agent's message just before the message at `index` asks for, if it asks for one. */
const askedBefore = (messages: readonly TicketMessage[], index: number): IdKind | undefined => {
  const asked = questionBefore(messages, index);
  if (ASKS_OTHER.test(asked)) return undefined;
  const kinds = ASKED.filter(([, pattern]) => pattern.test(asked));
  return kinds.length === 1 ? kinds[0]?.[0] : undefined;
};

const wordsOf = (own: string): string[] => own.split(/[\s,.:;!¡#()]+/).filter(Boolean);
/** Whether words hold numbers and nothing that says what they are. */
const areBare = (words: readonly string[]): boolean =>
  words.every((word) => /\d/.test(word) || FILLER.has(fold(word).text));

/** Whether a message holds nothing but the number of something else that the agent just asked for: a serial number is no order. */
export const answersOther = (messages: readonly TicketMessage[], index: number, own: string): boolean =>
  own.length <= LONGEST_ANSWER &&
  areBare(wordsOf(own)) &&
  ASKS_OTHER.test(questionBefore(messages, index)) &&
  ASKED.every(([, pattern]) => !pattern.test(questionBefore(messages, index)));

/** Ids of a message that holds nothing but what the agent just asked for; none where it says anything else. */
export const findAnswers = (
  messages: readonly TicketMessage[],
  index: number,
  own: string,
): { kind: IdKind; text: string }[] => {
  if (own.length > LONGEST_ANSWER || !/\d{3}/.test(own)) return [];
  const words = wordsOf(own);
  const numbers = words.filter((word) => /\d/.test(word));
  const whole = numbers.every(
    (word) => NUMBER.test(word.toLowerCase()) && plausible(word.toLowerCase(), "#", ""),
  );
  if (!areBare(words) || !whole) return [];
  const kind = askedBefore(messages, index);
  return kind ? numbers.map((text) => ({ kind, text })) : [];
};
