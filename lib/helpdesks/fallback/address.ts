/** What an address says of a ticket: its id, and whether the words around it speak for a helpdesk or against one. */

export interface NamedTicket {
  id: string;
  /** How sure it is that this names a ticket: by a word for tickets, by one for where tickets lie, or by nothing. */
  named: "ticket" | "place" | "nothing";
}

export interface AddressWords {
  ticket: NamedTicket | null;
  /** True for what pages of forums, news, shops and settings are called. */
  isElsewhere: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** One customer's matter, as programs call it in their addresses. */
const TICKET = list(
  `ticket tickets case cases conversation conversations request requests incident incidents issue issues inquiry
  inquiries enquiry enquiries dispute disputes complaint complaints dialog dialogs chat chats tid
  ticketid caseid conversationid requestid track ticketzoom caso casos incidencia incidencias solicitud solicitudes consulta consultas
  reclamacion reclamaciones queja quejas peticion peticiones chamado chamados atendimento atendimentos solicitacao
  solicitacoes reclamacao reclamacoes ocorrencia ocorrencias anfrage anfragen vorgang vorgaenge fall faelle demande
  demandes dossier dossiers billet richiesta richieste segnalazione melding meldingen aanvraag zgloszenie zgloszenia
  talep talepler arende arenden sak saker`,
);
/** Where such matters lie; the id behind such a word may be a box's. */
const PLACE = list(
  "inbox inboxes thread threads helpdesk servicedesk desk support mail mails mailbox email emails message messages msg crm staff agent agents open all unassigned mine view zoom posteingang eingang bandeja entrada",
);
/** Parts of a ticket: the id behind these is a message's. */
const PART = list(
  "message messages msg comment comments reply replies article articles note notes event events attachment",
);
const ELSEWHERE = list(
  `forum forums topic topics viewtopic showthread discussion discussions board boards community communities blog blogs
  news story stories post posts wiki question questions answers search suche buscar login signin signup register auth
  settings setting preferences profile account billing checkout cart shop product products category categories tag
  tags pull pulls commit commits merge_requests blob watch video videos kb knowledge knowledgebase faq docs
  documentation hc reports report dashboard analytics calendar edit new create kommentare comentarios noticias`,
);
/** Parameters that never name a ticket. */
const PAGING = list(
  "page p offset limit start per_page size sort order tab view filter filters q query search lang locale v ver version ref theme from to date year month utm_source utm_medium",
);

/** The number behind these is a list's. */
const LISTS = list(
  "views filters lists folders queues boxes boards labels groups customers contacts companies people",
);

const DIGITS = /^\d{1,20}$/;
const KEY = /^[A-Z][A-Z0-9]{1,11}-\d{1,10}$/;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const PREFIXED = /^[a-z]{1,12}[_:][0-9a-z-]{3,40}$/i;
const MIXED = /^(?=[^0-9]*[0-9])[0-9a-z][0-9a-z-]{4,39}$/i;

/** Whether a piece of an address can be an id. Slugs of words and years are none. */
function isId(piece: string): boolean {
  if (DIGITS.test(piece)) return true;
  if (!/\d/.test(piece)) return false;
  if (KEY.test(piece) || UUID.test(piece)) return true;
  if (PREFIXED.test(piece)) return true;
  // Words in a row with a figure among them are a title; ids have figures among their letters.
  const parts = piece.split("-");
  return (
    MIXED.test(piece) && parts.length < 5 && parts.filter((part) => /\d/.test(part)).length * 2 > parts.length
  );
}

const unescaped = (piece: string): string => {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
};

/** Pieces of an address; `by` is `=` for the value of a parameter. */
function piecesOf(url: URL): { text: string; by: string }[] {
  const whole = `${url.pathname}${url.search}${url.hash}`.slice(0, 600);
  return [...whole.matchAll(/([/?&=;,.#!]+)([^/?&=;,.#!]*)/g)]
    .slice(0, 40)
    .map(([, by = "", text = ""]) => ({ text: unescaped(text), by }));
}

/** `TicketID`, `ticket_id` and `ticket-id` as the word before their last part. */
const stem = (piece: string): string =>
  piece
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[_-](?:id|no|nr|num|number|key|uid|uuid|ref)$/, "");

/** `/2026/11/22/…`: a year before two figures, or one of these. */
function isOfDay(pieces: readonly string[], at: number): boolean {
  for (let year = Math.max(0, at - 2); year <= at; year += 1) {
    if (/^(?:19|20)\d\d$/.test(pieces[year] ?? "") && /^[01]?\d$/.test(pieces[year + 1] ?? ""))
      return year === at || /^[0-3]?\d$/.test(pieces[at] ?? "");
  }
  return false;
}

/** @returns what the address says; no page is looked at */
export function readAddress(url: URL): AddressWords {
  const pieces = piecesOf(url);
  const words = pieces.map(({ text }) => stem(text));
  const isElsewhere = words.some((word, at) => ELSEWHERE.has(word) && !isId(pieces[at]?.text ?? ""));
  const hasTicket = words.some((word) => TICKET.has(word));
  const hasPlace = words.some((word) => PLACE.has(word));
  let best: NamedTicket | null = null;
  let rank = 0;
  for (const [at, { text: piece, by }] of pieces.entries()) {
    if (!isId(piece)) continue;
    const before = words[at - 1] ?? "";
    if (by === "=" ? PAGING.has(before) : LISTS.has(before)) continue;
    if (/^(?:19|20)\d\d$/.test(before)) continue;
    if (
      isOfDay(
        pieces.map(({ text }) => text),
        at,
      )
    )
      continue;
    const now = Math.max(rankOf(before, hasTicket, hasPlace), KEY.test(piece) ? 4 : 0);
    if (now < rank || now === 0) continue;
    rank = now;
    best = { id: piece, named: now >= 4 ? "ticket" : now >= 2 ? "place" : "nothing" };
  }
  return { ticket: best, isElsewhere };
}

function rankOf(before: string, hasTicket: boolean, hasPlace: boolean): number {
  if (TICKET.has(before)) return 6;
  if (PART.has(before)) return hasTicket ? 1 : 2;
  if (PLACE.has(before)) return hasTicket ? 2 : 3;
  if (
    /^(?:account|accounts|team|teams|project|projects|user|users|portal|workspace|org|brand|app|u|o)$/.test(
      before,
    )
  )
    return 1;
  // `…/tickets/detail/7031`, `module=HelpDesk&record=7031`
  if (hasTicket) return 5;
  return hasPlace ? 2 : 1;
}
