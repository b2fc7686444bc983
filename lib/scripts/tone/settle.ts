/** Joins findings until taking all of their wordings leaves nothing to take: one round, never a second look. */
import { changed, changeOf, type Stretch, span, type Traced, untouched } from "./origins";
import type { ToneFinding } from "./types";

/** Each round joins or adds a finding; a draft that needs more keeps the rest for the next look. */
const ROUNDS = 24;

/**
 * The findings of `text`, and in one with them what would come up once they are taken.
 *
 * "Infelizmente, é a norma da casa." loses its first word and then opens with a rule of the house: both go in one
 * exchange, with the wording that the second look would have offered.
 * @param look reads a changed text the way `found` was read from `text`
 */
export function settle(
  text: string,
  found: readonly ToneFinding[],
  look: (changed: string) => readonly ToneFinding[],
): ToneFinding[] {
  let findings = [...found];
  for (let round = 0; round < ROUNDS && findings.some(offers); round++) {
    const taken = takeTraced(text, findings);
    const left = look(taken.after.text).findLast(offers);
    if (left === undefined) break;
    findings = joined(text, findings, taken, left);
  }
  return findings;
}

const offers = ({ better }: ToneFinding): boolean => better !== undefined;

interface Taken {
  after: Traced;
  /** What each finding's taking changed of the first text; its own words where nothing is offered. */
  reach: ReadonlyMap<ToneFinding, Stretch>;
}

function takeTraced(text: string, findings: readonly ToneFinding[]): Taken {
  const reach = new Map<ToneFinding, Stretch>();
  let after = untouched(text);
  for (const finding of findings.toReversed()) {
    const change = changeOf(after.text, finding);
    reach.set(finding, span(after.origins.slice(change.start, change.end)));
    if (offers(finding)) after = changed(after, change);
  }
  return { after, reach };
}

const touch = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/** `left` in one finding with all that it stands in or is changed with. */
function joined(
  text: string,
  findings: readonly ToneFinding[],
  { after, reach }: Taken,
  left: ToneFinding,
): ToneFinding[] {
  const change = changeOf(after.text, left);
  let whole = span(after.origins.slice(change.start, change.end));
  let with_: ToneFinding[] = [];
  for (let before = -1; before !== with_.length; ) {
    before = with_.length;
    with_ = findings.filter((one) => touch(reach.get(one) ?? one, whole));
    whole = span([whole, ...with_.map((one) => reach.get(one) ?? one), ...with_]);
  }
  const inside = after.origins.map((origin) => origin.start >= whole.start && origin.end <= whole.end);
  const start = inside.indexOf(true);
  const end = inside.lastIndexOf(true) + 1;
  const words = after.text.slice(start, change.start) + change.words + after.text.slice(change.end, end);
  const { family, why } = with_.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? left;
  const one = { ...trimmed(text, whole, words), family, why };
  return [...findings.filter((other) => !with_.includes(other)), one].sort((a, b) => a.start - b.start);
}

const LETTER = /\p{L}/u;

/** Whole words; blanks that both sides have are no part of the exchange, and words that only go take theirs along by themselves. */
function trimmed(text: string, { start, end }: Stretch, better: string) {
  let [from, to, words] = [start, end, better];
  while (/^\s/.test(words) && words[0] === text[from]) [from, words] = [from + 1, words.slice(1)];
  while (/\s$/.test(words) && words.at(-1) === text[to - 1]) [to, words] = [to - 1, words.slice(0, -1)];
  if (words === "") {
    const own = text.slice(from, to).replace(/^[\s,]+/, "");
    from = to - own.length;
    to = from + own.replace(/[\s,]+$/, "").length;
  } else {
    while (LETTER.test(text[from] ?? "") && LETTER.test(text[from - 1] ?? "")) {
      from -= 1;
      words = text[from] + words;
    }
    while (LETTER.test(text[to - 1] ?? "") && LETTER.test(text[to] ?? "")) {
      words += text[to];
      to += 1;
    }
  }
  return { start: from, end: to, text: text.slice(from, to), better: words };
}
