/** The words that developers put into classes, ids and data attributes; what is printed for people is never looked at. */
import { attribute } from "../dom";

/** Attributes whose value names what an element is. */
const NAMING = [
  "class",
  "id",
  "name",
  "role",
  "itemprop",
  "data-testid",
  "data-test-id",
  "data-test",
  "data-qa",
  "data-type",
  "data-kind",
  "data-role",
  "data-author-type",
  "data-sender-type",
  "data-direction",
  "data-visibility",
  "data-mode",
  "data-channel",
  "data-field",
  "data-name",
] as const;

const HUMP = /([a-z0-9])([A-Z])/g;
const BETWEEN = /[^a-z0-9]+/;

/** Splits `isPrivate ticket-message__body` into its words, in lower case. */
export function wordsOf(text: string): string[] {
  return text
    .slice(0, 400)
    .replace(HUMP, "$1 $2")
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== "");
}

/** Every word by which an element is named. */
export function namesOf(element: Element): Set<string> {
  const names = new Set<string>();
  for (const name of NAMING) {
    const value = attribute(element, name);
    if (value) for (const word of wordsOf(value)) names.add(word);
  }
  return names;
}

/** Whether an element is named by one of these words. */
export function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  for (const name of NAMING) {
    const value = attribute(element, name);
    if (value && wordsOf(value).some((word) => words.has(word))) return true;
  }
  return false;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a single message is called. */
export const MESSAGE_WORDS = list(
  "message messages msg comment comments reply replies post article entry bubble note notes followup interaction mail email correspondence communication activity event item part nachricht beitrag mensaje mensagem message-item antwort respuesta resposta",
);
/** Where a message's time stands. */
export const TIME_WORDS = list(
  "time date datetime timestamp stamp ago when created sent posted received at zeit datum fecha hora horario",
);
export const AUTHOR_WORDS = list(
  "author name sender from user by username fullname creator owner who person autor absender remitente remetente nombre nome",
);
export const BODY_WORDS = list(
  "body content text html prose richtext markdown wiki inhalt contenido conteudo",
);
/** Parts of a message that are not its words. */
export const ASIDE_WORDS = list(
  "actions action toolbar menu buttons attachments attachment attach files avatar meta header head footer foot badge badges tags tooltip reactions recipients",
);
export const NOTE_WORDS = list(
  "note notes internal private intern interno interna nota notiz privat privado",
);
export const CUSTOMER_WORDS = list(
  "customer requester requestor client enduser contact visitor inbound incoming kunde cliente consumer",
);
export const AGENT_WORDS = list(
  "agent staff operator outbound outgoing technician employee mitarbeiter agente operador teammate",
);
