/** Finds order, invoice and tracking numbers: a word that names the kind, then the number; or a shape that only one kind has. */
import type { Folded } from "../text/fold";
import { matchesOf } from "../text/matches";
import {
  countsMoney,
  isCard,
  isCarried,
  isLabelOfOther,
  isOfOrder,
  mayBeOrder,
  plausible,
} from "./id-doubts";
import { CODE, type IdKind, KINDS, SHAPES } from "./id-patterns";
import { SIGN } from "./signs";
import type { Window } from "./windows";

/** An id and where it stands in the folded text. */
export interface IdHit {
  kind: IdKind;
  text: string;
  start: number;
  end: number;
}

type Take = (kind: IdKind, start: number, end: number) => boolean;

/** Ids are looked for this far before and behind a find. */
const NEAR = 40;

const OF_INVOICE = /invoice|factur|fatur|boleta|\bbill|nota fiscal|credit note/;
/** The next number of a list; a few words in brackets may stand before it ("#1001 (2x), #1002"). */
const MORE =
  /^(?: ?\([^()\n]{0,12}\))?(,| and| y| e| &|,? (?:and|y|e)| ?\/)\s?(?:(?:the|el|la|o|a|no\.?|n\.?o) )?(#?)([a-z]{0,5}-?\d[\da-z-]{2,})(?![a-z])/;
const LIST_GOES_ON =
  /^(?:\s*$|[,.;:!?)/\n]| ?\(| (?:and|y|e|&|are|were|son|sao|have|all|han|nao|no)(?![a-z]))/;

/** Whether two numbers of a list are of one make: a phone number, a year or a sum behind an order is none of its kind. */
const alike = (one: string, other: string): boolean => {
  const letters = (id: string) => id.replace(/[^a-z]/g, "");
  const counted = /^9/.test(one) && /^10/.test(other) && other.length === one.length + 1;
  return letters(one) === letters(other) && (one.length === other.length || counted);
};

/** Takes the ids of a list that goes on at `from`: "orders 20931, 20932 and 20940". */
const takeMore = (
  kind: IdKind,
  first: string,
  { start: base, text }: Window,
  from: number,
  take: Take,
): void => {
  for (let at = from; ; ) {
    const [all = "", joint = "", sign = "", next = ""] = MORE.exec(text.slice(at, at + NEAR)) ?? [];
    const start = at + all.length - next.length;
    const end = start + next.length;
    const after = text.slice(end, end + 24);
    if (next.length < 4 || !alike(first, next) || !plausible(next, "#", after)) return;
    if (joint.startsWith(",") && !sign && !LIST_GOES_ON.test(after)) return;
    take(kind, base + start, base + end);
    at = end;
  }
};

const GROUPS = /^(?: \d{2,6}){1,5}(?: \d{1,3})?(?![\w-]|[.,/:%]\d| \d)/;
/** What follows an id written in groups ("8167 2234 5561 0098"); "" where it is written in one. */
const groupsBehind = (kind: IdKind, id: string, text: string, end: number): string => {
  if (/\D/.test(id) || id.length > 6) return "";
  const groups = GROUPS.exec(text.slice(end, end + NEAR))?.[0] ?? "";
  if (countsMoney(text.slice(end + groups.length, end + groups.length + 24))) return "";
  if (kind === "tracking") return groups;
  const sizes = groups
    .trim()
    .split(" ")
    .map(({ length }) => length);
  const size = sizes[0] ?? 0;
  const even = sizes.every((one, at) => one === size || (at === sizes.length - 1 && one < size));
  return sizes.length > 1 && even && id.length <= size ? groups : "";
};

const takeShapes = ({ start: base, text, signs }: Window, take: Take): void => {
  for (const [kind, needed, shape] of SHAPES) {
    if ((signs & needed) !== needed) continue;
    for (const match of matchesOf(shape, text)) {
      const id = match.groups?.id ?? match[0];
      const end = base + match.index + match[0].length;
      if (isCarried(match[1] ?? "") && !isCard(id)) take(kind, end - id.length, end);
    }
  }
};

/** "Invoice INV 0099812": the kind is named twice. */
const NAMED_AGAIN = /^(?:inv|fac|fact|fra|ft|fr|nf|ord|ped|po|so) (?=\d)/;

/** Takes the ids behind the words that name `kind`. */
const takeLabelled = (kind: IdKind, pattern: RegExp, window: Window, take: Take): void => {
  const { start: base, text } = window;
  for (const match of matchesOf(pattern, text)) {
    const link = match.groups?.link ?? "";
    const found = match.groups?.id ?? "";
    const id = found
      .replace(NAMED_AGAIN, "")
      .replace(/^[#_/. -]+/, "")
      .replace(/[-_/.]+$/, "");
    const at = match.index + match[0].length - found.length + found.indexOf(id);
    if (/ /.test(id) || isOfOrder(kind, link)) continue;
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const groups = groupsBehind(kind, id, text, at + id.length);
    const end = at + id.length + groups.length;
    if (!plausible((id + groups).replace(/ /g, ""), link, text.slice(end, end + 24))) continue;
    if (isCard(id + groups) || isLabelOfOther(before, text.slice(match.index, at), link)) continue;
    // "55123/55124": two of a length are two numbers; "2026/0045" and "5512/26" are one.
    const [first = "", second] = /^(\d{5,})\/(\d{5,})$/.exec(id)?.slice(1) ?? [];
    const two = second?.length === first.length && first.length > 0;
    const until = two ? at + first.length : end;
    if (take(kind, base + at, base + until)) takeMore(kind, two ? first : id, window, until, take);
  }
};

/** Takes codes that stand without a label: an order's, or an invoice's where the words around speak of one. */
const takeCodes = ({ start: base, text, signs }: Window, take: Take): void => {
  if ((signs & SIGN.hyphen) === 0) return;
  for (const match of matchesOf(CODE, text)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    if (!mayBeOrder(match[0], before, text.slice(end, end + NEAR))) continue;
    const invoice = OF_INVOICE.test(text.slice(Math.max(0, match.index - 60), match.index + 60));
    take(invoice ? "invoice" : "order", base + match.index, base + end);
  }
};

/** Ids in the windows of one message, each once, in order of place. */
export const findIds = (original: string, folded: Folded, windows: readonly Window[]): IdHit[] => {
  const hits: IdHit[] = [];
  const take: Take = (kind, start, end) => {
    if (hits.some((hit) => start < hit.end && end > hit.start)) return false;
    hits.push({ kind, text: original.slice(folded.at(start), folded.at(end - 1) + 1), start, end });
    return true;
  };
  for (const window of windows) {
    if (window.digitsEnd === 0) continue;
    takeShapes(window, take);
    for (const [kind, sign, pattern] of KINDS)
      if ((window.signs & sign) !== 0) takeLabelled(kind, pattern, window, take);
  }
  for (const window of windows) takeCodes(window, take);
  return hits.sort((a, b) => a.start - b.start);
};
