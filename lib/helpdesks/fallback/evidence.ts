/** Whether a page with a conversation on it is a ticket's: points for what helpdesks have, against what the public web has. */
import { attribute, closest, firstElementOf, isShown, query, queryAll } from "../dom";
import type { AddressWords } from "./address";
import { type Around, aroundInPieces, pick } from "./around";
import { sampleOf } from "./likeness";
import type { Pieces } from "./pieces";
import { headlines } from "./subject";
import type { Choice } from "./threads";
import { holds, isAround, outerOf, pathUp, wordsIn } from "./walk";
import { isNamed, NOTE_WORDS } from "./words";

/** What each sign is worth. Found by trying: see test/browser/helpdesks/fallback.test.ts for the pages that hold them. */
export const SIGNS = {
  addressOfTicket: 4,
  addressOfPlace: 2,
  idInHeadline: 2,
  idInMarks: 2,
  boxBeside: 2,
  boxSomewhere: 1,
  mailAddress: 1.5,
  /** Beside an author's name. */
  mailOfAuthor: 1.5,
  panelOfPerson: 1.5,
  fields: 1,
  ticketWords: 1,
  notes: 2,
  /** Nothing on it is meant for search engines and previews. */
  unlisted: 1,
  public: -3,
  votes: -3,
  nested: -4,
} as const;

/** From so many points on a page is taken for a ticket. */
export const THRESHOLD = 6.5;

const PUBLIC = [
  "link[rel='canonical']",
  "link[type='application/rss+xml'], link[type='application/atom+xml']",
  "script[type='application/ld+json'], [itemtype*='schema.org']",
  "meta[property='og:type'][content='article'], meta[property^='article:'], meta[property='og:type'][content='product']",
] as const;
const LISTED = "meta[name='description'], meta[property^='og:'], meta[name^='twitter:']";
/** Signed out: nobody works here. */
const PASSWORD = "input[type='password']";
const VOTES =
  "[class*='vote' i], [class*='upvote' i], [class*='karma' i], [class*='reaction' i], [class*='like-button' i], [class*='likes' i], [class*='reputation' i], [class*='permalink' i]";
const PANEL =
  "[class*='requester' i], [class*='customer' i], [class*='contact' i], [class*='assignee' i], [class*='priority' i], [name*='priority' i], [name*='assignee' i], [name*='priorit' i], [data-testid*='customer' i], [data-testid*='assignee' i], [class*='cliente' i], [class*='kunde' i]";
const WORDS =
  "[class*='ticket' i], [class*='helpdesk' i], [id*='ticket' i], [class*='chamado' i], [class*='vorgang' i]";

export type Sign = keyof typeof SIGNS;

/** What stands for and against a ticket on this page. */
export function* signsOf(
  document: Document,
  { ticket }: AddressWords,
  { thread, root, own, id }: Choice & { id: string },
  boxes: readonly Element[],
): Pieces<Sign[]> {
  const signs: Sign[] = [];
  const { blocks, container } = thread;
  const page = yield* aroundInPieces(root, blocks);
  const asked: [Sign, () => boolean][] = [
    ["addressOfTicket", () => ticket?.named === "ticket"],
    ["addressOfPlace", () => ticket?.named === "place"],
    ["idInMarks", () => own > 0],
    ["idInHeadline", () => isWordIn(id, headlines(root))],
    ["boxBeside", () => isBeside(container, boxes)],
    ["boxSomewhere", () => boxes.length > 0 && !signs.includes("boxBeside")],
    ["mailAddress", () => mailsIn(page).some((link) => !closest(link, "footer"))],
    ["mailOfAuthor", () => mailsIn(page).some((link) => namesAuthor(link, blocks))],
    ["panelOfPerson", () => pick(page, PANEL, 20).some((panel) => !closest(panel, "footer"))],
    ["fields", () => pick(page, "select, [role='combobox']", 2).length === 2],
    ["ticketWords", () => pick(page, WORDS, 1).length > 0],
    ["notes", () => blocks.slice(-40).some((block) => isNamed(block, NOTE_WORDS))],
    ["unlisted", () => !query(document, LISTED)],
    ["votes", () => sampleOf(blocks).some((block) => query(block, VOTES))],
    ["nested", () => isTree(blocks)],
  ];
  for (const [sign, holds] of asked) {
    if (holds()) signs.push(sign);
    yield;
  }
  for (let left = publicSigns(document); left > 0; left -= 1) signs.push("public");
  return signs;
}

const mailsIn = (page: Around): Element[] => pick(page, "a[href^='mailto:']", 10);

/** How many things a page has that only public pages have. */
export const publicSigns = (document: Document): number =>
  PUBLIC.filter((selector) => query(document, selector) !== null).length;

/** Comparable with THRESHOLD. */
export const pointsOf = (signs: readonly Sign[]): number => signs.reduce((sum, sign) => sum + SIGNS[sign], 0);

/** Whether a name stands by this address that the conversation's first or last messages carry, too. */
function namesAuthor(link: Element, blocks: readonly Element[]): boolean {
  const said = [blocks[0], blocks.at(-1)]
    .map((block) => (block ? wordsIn(block).slice(0, 300) : ""))
    .join("\n");
  let around: Element | null = link;
  for (let up = 0; up < 4 && around && !isAround(around, blocks); up += 1) {
    for (const leaf of [around, ...queryAll(around, "*").slice(0, 12)]) {
      if (firstElementOf(leaf) !== null) continue;
      const name = wordsIn(leaf);
      if (name.length >= 3 && name.length <= 60 && /^\p{L}/u.test(name) && said.includes(name)) return true;
    }
    around = outerOf(around);
  }
  return false;
}

/** Whether an id stands in a text by itself. */
export const isWordIn = (id: string, text: string): boolean =>
  new RegExp(`(?:^|[^0-9A-Za-z])${id.replace(/[^0-9A-Za-z-]/g, ".")}(?:$|[^0-9A-Za-z])`).test(text);

function isBeside(container: Element, boxes: readonly Element[]): boolean {
  const around = pathUp(container, null).slice(0, 6);
  return boxes.some((box) => isShown(box) && around.some((each) => holds(each, box)));
}

/** Answers to answers, as under articles: a block inside a block of its kind. */
const isTree = (blocks: readonly Element[]): boolean =>
  blocks.slice(0, 12).some((block) => {
    const classes = attribute(block, "class");
    return classes ? query(block, `[class="${CSS.escape(classes)}"]`) !== null : false;
  });

/** Pages that ask for a password are no tickets. */
export const isSignIn = (document: Document): boolean => {
  const field = query(document, PASSWORD);
  return field !== null && outerOf(field) !== null;
};
