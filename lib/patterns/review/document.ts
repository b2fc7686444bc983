/** A review as a document: the same parts in the same order on the page, on paper and in a file. */
import type { MonthlyReview, Sum } from "../review-types";
import { atHead, sayCount, sayDay, sayDays, sayMonth, sayShare, saySum, sayTheme, sayUsual } from "../say";
import type { Counted } from "../types";
import type { ReviewTongue } from "./words";

export type Block =
  | { kind: "figures"; items: readonly { label: string; value: string; note: string }[] }
  | { kind: "text"; text: string }
  | { kind: "steps"; title: string; items: readonly { todo: string; why: string; evidence: string }[] }
  /** The first column names a row; the others are numbers where `right` is set. */
  | {
      kind: "table";
      title: string;
      columns: readonly { name: string; right: boolean }[];
      rows: readonly (readonly string[])[];
    }
  | { kind: "list"; title: string; items: readonly { text: string; count: string }[] };

export interface ReviewDocument {
  title: string;
  blocks: readonly Block[];
  /** When it was made, from how much, and whether somebody is named. */
  foot: string;
}

const NONE = "–";
/** Complaints, causes and lessons shown; a review is read in a few minutes. */
const SHOWN = 6;

/** The month before, as `YYYY-MM`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

const left = (name: string) => ({ name, right: false });
const right = (name: string) => ({ name, right: true });

/**
 * @param now when it is made
 * @returns only parts that have something to say
 */
export function reviewDocument(review: MonthlyReview, tongue: ReviewTongue, now: number): ReviewDocument {
  const { words, locale } = tongue;
  const count = (number: number) => sayCount(number, locale);
  const before = sayMonth(monthBefore(review.month), locale);
  const column = atHead(sayMonth(monthBefore(review.month), locale, true), locale);
  const blocks: Block[] =
    review.total === 0
      ? [{ kind: "text", text: words.nothing }]
      : [
          figuresOf(review, tongue, before),
          ...surgesOf(review, tongue),
          ...stepsOf(review, tongue),
          ...kindsOf(review, tongue, column),
          ...complaintsOf(review, tongue, column),
          ...countedOf(words.why, review.causes, tongue, tongue.cause),
          ...countedOf(words.unclear, review.misunderstandings, tongue),
          ...countedOf(words.lessons, review.lessons, tongue),
          ...endsOf(review, tongue),
          ...namesOf(review, tongue),
        ];
  const today = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const made = words.made(sayDay(today, locale, "dated"), count(review.total));
  return {
    title: words.title(sayMonth(review.month, locale)),
    blocks: review.running ? [{ kind: "text", text: words.running }, ...blocks] : blocks,
    foot: review.names ? made : `${made} ${words.noNames}`,
  };
}

/** Sums of several currencies side by side: they are never added up. */
const sums = (list: readonly Sum[], locale: string): string =>
  list.map((each) => saySum(each, locale)).join(" + ");

function figuresOf(review: MonthlyReview, tongue: ReviewTongue, before: string): Block {
  const { words, locale } = tongue;
  const count = (number: number) => sayCount(number, locale);
  const of = (name: string) => review.outcomes.find((each) => each.name === name)?.count ?? 0;
  const { settleDays, firstReplyHours } = review.times;
  return {
    kind: "figures",
    items: [
      { label: words.came, value: count(review.total), note: words.inMonth(count(review.before), before) },
      {
        label: words.kept,
        value: review.kept === null ? NONE : sayShare(review.kept, locale),
        note: words.keptOf(count(of("kept")), count(of("kept") + of("lost"))),
      },
      {
        label: words.settle,
        value: settleDays === null ? NONE : words.days(sayDays(settleDays, locale)),
        note: firstReplyHours === null ? "" : words.firstReply(sayDays(firstReplyHours, locale)),
      },
      {
        label: words.paid,
        value: review.cost.length > 0 ? sums(review.cost, locale) : words.none,
        note: review.disputed.length > 0 ? words.inQuestion(sums(review.disputed, locale)) : "",
      },
    ],
  };
}

const surgesOf = ({ surges }: MonthlyReview, { words, kinds, locale }: ReviewTongue): Block[] =>
  surges.map(({ subcategory, theme, since, count, usual }) => {
    const name = theme ? `${kinds[subcategory]} · ${sayTheme(theme, locale)}` : kinds[subcategory];
    return {
      kind: "text",
      text: words.surged(name, sayDay(since, locale), sayCount(count, locale), sayUsual(usual, locale)),
    };
  });

function stepsOf({ recommendations }: MonthlyReview, tongue: ReviewTongue): Block[] {
  const { words, locale, problem } = tongue;
  if (recommendations.length === 0) return [];
  const items = recommendations.map((each) => ({
    ...problem(each),
    evidence: [
      words.evidence(sayCount(each.count, locale), each.count === 1),
      ...(each.angry > 0 ? [words.angryOf(sayShare(each.angry, locale))] : []),
      ...(each.cost.length > 0 ? [words.cost(sums(each.cost, locale))] : []),
    ].join(" · "),
  }));
  return [{ kind: "steps", title: words.todo, items }];
}

function kindsOf(review: MonthlyReview, tongue: ReviewTongue, before: string): Block[] {
  const { words, locale, categories } = tongue;
  return [
    {
      kind: "table",
      title: words.byKind,
      columns: [
        left(words.kind),
        right(words.cases),
        right(before),
        right(words.stayed),
        right(words.settle),
        right(words.paid),
      ],
      rows: review.categories.map((each) => [
        categories[each.category],
        sayCount(each.count, locale),
        sayCount(each.before, locale),
        each.kept === null ? NONE : sayShare(each.kept, locale),
        each.medianDays === null ? NONE : words.days(sayDays(each.medianDays, locale)),
        each.cost.length > 0 ? sums(each.cost, locale) : NONE,
      ]),
    },
  ];
}

function complaintsOf(review: MonthlyReview, tongue: ReviewTongue, before: string): Block[] {
  const { words, locale, kinds } = tongue;
  return [
    {
      kind: "table",
      title: words.most,
      columns: [
        left(words.complaint),
        left(words.theme),
        right(words.cases),
        right(before),
        right(words.angry),
        right(words.stayed),
      ],
      rows: review.complaints
        .slice(0, SHOWN)
        .map((each) => [
          kinds[each.subcategory],
          each.theme ? sayTheme(each.theme, locale) : NONE,
          sayCount(each.count, locale),
          sayCount(each.before, locale),
          sayShare(each.angry, locale),
          each.kept === null ? NONE : sayShare(each.kept, locale),
        ]),
    },
  ];
}

function countedOf(
  title: string,
  counted: readonly Counted[],
  { locale }: ReviewTongue,
  said: (text: string) => string = (text) => text,
): Block[] {
  if (counted.length === 0) return [];
  const items = counted.slice(0, SHOWN).map(({ text, count }) => ({
    text: said(text),
    count: count > 1 ? `${sayCount(count, locale)} ×` : "",
  }));
  return [{ kind: "list", title, items }];
}

function endsOf({ outcomes, total }: MonthlyReview, { words, ends, locale }: ReviewTongue): Block[] {
  const rows = outcomes
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => [ends[name], sayCount(count, locale), sayShare(count / total, locale)]);
  const columns = [left(words.end), right(words.cases), right(words.share)];
  return rows.length > 0 ? [{ kind: "table", title: words.ended, columns, rows }] : [];
}

function namesOf({ names }: MonthlyReview, { words, kinds }: ReviewTongue): Block[] {
  if (!names || names.length === 0) return [];
  const rows = names.map(({ customer, number, subcategory }) => [
    customer || NONE,
    `#${number}`,
    kinds[subcategory],
  ]);
  const columns = [left(words.customer), left(words.ticket), left(words.complaint)];
  return [{ kind: "table", title: words.customers, columns, rows }];
}
