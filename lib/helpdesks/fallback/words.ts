/** The words that developers put into classes, ids and data attributes; what is printed for people is never looked at. */
import { attribute } from "../dom";

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

/** Attributes that name what an element is; of all others only `data-…` ones count. */
const NAMING = new Set(["class", "id", "name", "role", "itemprop", "type"]);
/** Longer values of `data-…` attributes are contents, not names. */
const SHORT = 60;

/** Words of attribute values met lately: the messages of one page share a handful. */
let memory = new Map<string, readonly string[]>();
function remembered(value: string): readonly string[] {
  const known = memory.get(value);
  if (known) return known;
  if (memory.size > 2_000) memory = new Map();
  const words = wordsOf(value);
  memory.set(value, words);
  return words;
}

function wordsOfAttribute(element: Element, name: string): readonly string[] {
  if (NAMING.has(name)) return remembered(attribute(element, name) ?? "");
  if (!name.startsWith("data-")) return [];
  const value = attribute(element, name) ?? "";
  if (value === "" || value === "true" || value === "1") return remembered(name.slice(5));
  if (/^data-(?:test|qa)/.test(name)) return remembered(value);
  return value.length <= SHORT && !/[\d\s]/.test(value) ? remembered(value) : [];
}

const attributesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);

/** Every word by which an element is named: its class, id, role and the like, and what its data attributes say. */
export function namesOf(element: Element): Set<string> {
  const names = new Set<string>();
  for (const name of attributesOf(element))
    for (const word of wordsOfAttribute(element, name)) names.add(word);
  return names;
}

/** Whether an element is named by one of these words. */
export const isNamed = (element: Element, words: ReadonlySet<string>): boolean =>
  attributesOf(element).some((name) => wordsOfAttribute(element, name).some((word) => words.has(word)));

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a single message is called. */
export const MESSAGE_WORDS = list(
  "message messages msg comment comments reply replies post article entry bubble note notes followup interaction mail email correspondence communication activity event nachricht beitrag mensaje mensagem antwort respuesta resposta",
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
  "customer requester requestor reporter client enduser contact visitor inbound incoming kunde cliente consumer",
);
export const AGENT_WORDS = list(
  "agent staff operator outbound outgoing technician employee mitarbeiter agente operador teammate",
);
