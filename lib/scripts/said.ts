/** What the agents' earlier messages in a thread have said already, so that nobody opens or apologises twice. */
import type { Language } from "../triage/taxonomy";
import { allTexts } from "./text-of";
import { APOLOGY } from "./tone/find";
import type { Said, Script } from "./types";

/** The newest of our messages that are read, and how much of each. */
const LOOKED_BACK = 20;
const LONGEST = 6000;
/** A sentence shorter than this may be anybody's. */
const TELLING = 36;
/** One sentence may stand in another reply too, or in an agent's own words; two of one reply are that reply. */
const ENOUGH = 2;

/** A machine's acknowledgement is none: nobody has heard the customer yet. */
const AUTOMATIC =
  /automatic (?:message|reply|response|e-?mail)|automatically (?:generated|sent)|auto-?reply|do not reply|no-?reply|est[ea] (?:es |é )?(?:una? |uma )?(?:mensaje|respuesta|correo|mensagem|resposta|e-mail)(?: es| é)? (?:una? |uma )?autom[aá]tic|generado autom|gerad[oa] autom|no responda a este|não responda a est|(?:ticket|request|case|solicitud|solicitação|chamado|pedido de ajuda)\b.{0,60}\b(?:has been (?:created|received|opened)|ha sido (?:cread|recibid)|fue (?:cread|recibid)|foi (?:criad|recebid|abert))/i;

const OPENING: Readonly<Record<Language, RegExp>> = {
  en: /\bthank(?:s| you)[^.!?\n]{0,30}\bfor (?:your|the|writing|contacting|reaching|letting|telling|getting|bringing|flagging|raising|reporting|sharing)|\bI(?:'ve| have) (?:now )?(?:read|taken)|\bI(?:'m| am) looking into|\bI(?:'ll| will) look into/i,
  es: /\bgracias por (?:su|tu|el|la|escribir|contactar|contar|avisar|comunicar|poner|hacer|informar)|\bhe leído|\bestoy revisando|\bme ocupo|\brevisaré|\bvoy a revisar/i,
  pt: /(?:obrigad[oa]|agradeço|agradecemos|grat[oa]) (?:pel[oa]|por)|\bli (?:a|o|tudo)|\bestou (?:verificando|a verificar|conferindo|analisando|a analisar)|\bvou (?:verificar|analisar|conferir)/i,
};

/**
 * Reads the agents' public messages of a thread, oldest first; in whichever of the three languages they are.
 *
 * @param scripts whose own sentences are looked for; a sentence that several of them share tells nothing
 */
export function readSaid(messages: readonly string[], scripts: readonly Script[]): Said {
  const read = messages.slice(-LOOKED_BACK).map((message) => message.slice(0, LONGEST));
  const personal = read.filter((message) => !AUTOMATIC.test(message));
  const known = sentencesOf(scripts);
  const heard = new Map<string, Set<string>>();
  for (const sentence of personal.flatMap(sentences)) {
    const id = known.get(sentence);
    if (id) heard.set(id, (heard.get(id) ?? new Set()).add(sentence));
  }
  return {
    opened: personal.some((message) => Object.values(OPENING).some((pattern) => pattern.test(message))),
    apologised: read.some((message) =>
      Object.values(APOLOGY).some((pattern) => message.search(pattern) !== -1),
    ),
    scripts: [...heard].flatMap(([id, found]) => (found.size >= ENOUGH ? [id] : [])),
  };
}

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?!:])\s+|\n+/)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence.length >= TELLING);

/** Sentence → the one script that says it; built once for as long as the list lives. */
const indexes = new WeakMap<readonly Script[], ReadonlyMap<string, string>>();

function sentencesOf(scripts: readonly Script[]): ReadonlyMap<string, string> {
  const ready = indexes.get(scripts);
  if (ready) return ready;
  const index = new Map<string, string>();
  const shared = new Set<string>();
  for (const script of scripts) {
    for (const { template } of allTexts(script)) {
      for (const sentence of fixedSentences(template)) {
        if ((index.get(sentence) ?? script.id) !== script.id) shared.add(sentence);
        index.set(sentence, script.id);
      }
    }
  }
  for (const sentence of shared) index.delete(sentence);
  indexes.set(scripts, index);
  return index;
}

const CHANGES = /\[\[[\s\S]*?\]\]|\{[a-z0-9_]+\}/g;
const MARK = "\u0000";

/** Whole sentences of a template that no slot can change. Not parsed: all of a library is gone through at once. */
const fixedSentences = (template: string): string[] =>
  sentences(
    template.replace(CHANGES, (change) => (change.startsWith("{") ? MARK : `${MARK} ${MARK}`)),
  ).filter((sentence) => !sentence.includes(MARK));
