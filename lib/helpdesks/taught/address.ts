/** From one ticket's address to the shape of all of them, and back to the id that another address holds. */
import type { TaughtAddress } from "./profile";

/** Words that stand before a ticket's id in an address, or name the parameter that holds it; then those that may. */
const TICKET_WORDS =
  /(ticket|case|conversation|issue|request|incident|inquiry|enquiry|complaint|claim|chamado|atendimento|consulta|solicitud)s?$/i;
const NEAR_WORDS = /(thread|message|mail|chat|dialog|discussion|topic|zoom|show|details?|id)s?$/i;
/** Parameters that choose a program's page rather than a thing on it. */
const ROUTING = /^(action|page|view|route|mod|module|m|do|cmd|controller|c|r|p|tab|screen|option|task)$/i;

/** What an id looks like: mostly digits, a key like `SUP-12`, a UUID, or a long token that no word is. */
const ID_SHAPES: readonly [shape: RegExp, score: number][] = [
  [/^\d{2,}$/, 6],
  [/^[A-Z][A-Z0-9]*-\d+$/, 6],
  [/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 5],
  [/^[a-z]{1,8}[-_][0-9a-z]*\d[0-9a-z]*$/i, 4],
  [/^(?=.*\d)[0-9a-z]{6,64}$/i, 3],
  [/^(?=.*[a-z])(?=.*[A-Z])[\w%.~-]{16,300}$/, 4],
  [/^\d$/, 1],
  [/^[a-z]+(?:-[\w]+)+$/i, 1],
];

const shapeScore = (text: string): number => ID_SHAPES.find(([shape]) => shape.test(text))?.[1] ?? 0;

/** A slug: its words are a subject's, so they differ from ticket to ticket. */
const isSlug = (text: string): boolean => /[-_+].*[-_+]/.test(text) && /[a-z]{3}/i.test(text);

const changes = (text: string): boolean => /\d/.test(text) || isSlug(text) || shapeScore(text) > 2;

interface Piece {
  /** Separators are pieces of their own and stay as they are. */
  text: string;
  before: string;
  where: "path" | "hash" | "query";
  name?: string;
}

const pieces = (text: string, where: "path" | "hash"): Piece[] => {
  const parts = text.split(/([/?&;=#:])/).filter((part) => part !== "");
  return parts.map((part, index) => ({ text: part, before: parts[index - 2] ?? "", where }));
};

const parameters = (url: URL): [string, string][] =>
  url.search
    .slice(1)
    .split(/[&;]/)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      return [name, value];
    });

/** `7031-minha-encomenda` holds its id in front. */
const numbered = (text: string): [id: string, template: string] | null => {
  const digits = /^(\d{2,})[-_].*[a-z]/i.exec(text)?.[1];
  return digits ? [digits, `{id}${text[digits.length]}*`] : null;
};

function scored(piece: Piece, isNamed: (id: string) => boolean): number {
  const id = numbered(piece.text)?.[0] ?? piece.text;
  const shape = shapeScore(id);
  if (shape === 0) return 0;
  const name = piece.where === "query" ? (piece.name ?? "") : piece.before;
  const word = /^_?id$/i.test(name) ? name : name.replace(/_?id$/i, "");
  const worded = TICKET_WORDS.test(word) ? 6 : NEAR_WORDS.test(word) ? 4 : 0;
  // A lone figure or a few words may be anything; only a word before them makes them an id.
  if (shape === 1 && worded === 0) return 0;
  // A page that names it is the best witness there is.
  return shape + worded + (isNamed(id) ? 6 : 0);
}

/**
 * The shape of a ticket's address and the id in it.
 * @param isNamed whether the page itself names this id somewhere in the ticket
 * @returns `id` undefined when nothing in the address looks like one
 */
export function learnAddress(
  url: URL,
  isNamed: (id: string) => boolean,
): { address: TaughtAddress; id: string | undefined } {
  const query = parameters(url);
  const all: Piece[] = [
    ...pieces(url.pathname, "path"),
    ...query.map(([name, value]): Piece => ({ text: value, before: "", where: "query", name })),
    ...pieces(url.hash, "hash"),
  ];
  let best: Piece | undefined;
  let most = 0;
  for (const piece of all) {
    const score = scored(piece, isNamed);
    // The last of equals: what is inside comes after what it is in.
    if (score > 0 && score >= most) [best, most] = [piece, score];
  }
  const template = (piece: Piece): string => {
    if (piece === best) return numbered(piece.text)?.[1] ?? "{id}";
    return piece.text.length > 1 && changes(piece.text) ? "*" : /^\d$/.test(piece.text) ? "*" : piece.text;
  };
  const of = (where: Piece["where"]) => all.filter((piece) => piece.where === where);
  const kept = of("query").filter(
    (piece) => piece === best || (ROUTING.test(piece.name ?? "") && !changes(piece.text)),
  );
  return {
    address: {
      path: of("path").map(template).join(""),
      query: kept.map((piece) => [piece.name ?? "", template(piece)]),
      hash: of("hash").map(template).join(""),
    },
    id: best && (numbered(best.text)?.[0] ?? best.text),
  };
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Matches a whole text; `*` and `{id}` stop at separators, so that matching is linear. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/(\{id\}|\*)/)
      .map((part) => (part === "{id}" ? "([^/?&;=#:]+?)" : part === "*" ? "[^/?&;=#:]+" : quoted(part)))
      .join("")}$`,
  );

/** What a text has at a template's `{id}`; "" when it fits without one; null when it does not fit. */
function fit(template: string, text: string): string | null {
  const found = patternOf(template).exec(text);
  return found ? (found[1] ?? "") : null;
}

/** @returns the ticket's id; "" where addresses of this shape hold none; null for another page's address */
export function idInAddress(address: TaughtAddress, url: URL): string | null {
  const query = parameters(url);
  const fits = [fit(address.path, url.pathname)];
  for (const [name, value] of address.query) {
    const own = query.find(([other]) => other === name)?.[1];
    fits.push(own === undefined ? null : fit(value, own));
  }
  // An address taught without a hash fits with any: most pages use it to jump about.
  if (address.hash !== "") fits.push(fit(address.hash, url.hash));
  if (fits.some((id) => id === null)) return null;
  return fits.find((id) => id !== "") ?? "";
}
