/** A review in figures, one a line, for spreadsheets: names by their codes, so that months can be put together. */
import type { MonthlyReview, Sum } from "../review-types";

type Cell = string | number | null;
/** Section, what it is about, measure, value, currency. */
type Line = [section: string, name: string, measure: string, value: Cell, currency: string];

const HEAD = ["month", "section", "name", "measure", "value", "currency"];

const figure = (section: string, name: string, measure: string, value: Cell, currency = ""): Line => [
  section,
  name,
  measure,
  value,
  currency,
];
const paid = (section: string, name: string, measure: string, list: readonly Sum[]): Line[] =>
  list.map(({ currency, sum }) => figure(section, name, measure, sum, currency));

function linesOf(review: MonthlyReview): Line[] {
  const { times } = review;
  return [
    figure("month", "all", "cases", review.total),
    figure("month", "all", "cases_before", review.before),
    figure("month", "all", "kept_share", review.kept),
    figure("month", "all", "closed", times.closed),
    figure("month", "all", "median_days_to_settle", times.settleDays),
    figure("month", "all", "median_hours_to_first_reply", times.firstReplyHours),
    ...paid("month", "all", "in_question", review.disputed),
    ...paid("month", "all", "paid", review.cost),
    ...review.categories.flatMap((each) => [
      figure("category", each.category, "cases", each.count),
      figure("category", each.category, "cases_before", each.before),
      figure("category", each.category, "kept_share", each.kept),
      figure("category", each.category, "median_days_to_settle", each.medianDays),
      ...paid("category", each.category, "paid", each.cost),
    ]),
    ...review.complaints.flatMap((each) => [
      figure("complaint", each.subcategory, "cases", each.count),
      figure("complaint", each.subcategory, "cases_before", each.before),
      figure("complaint", each.subcategory, "angry_share", each.angry),
      figure("complaint", each.subcategory, "kept_share", each.kept),
      ...(each.theme ? [figure("complaint", each.subcategory, "theme", each.theme.label)] : []),
    ]),
    ...review.outcomes.map(({ name, count }) => figure("outcome", name, "cases", count)),
    ...review.causes.map(({ text, count }) => figure("cause", text, "cases", count)),
    ...review.misunderstandings.map(({ text, count }) => figure("misunderstanding", text, "cases", count)),
    ...review.lessons.map(({ text, count }) => figure("lesson", text, "cases", count)),
    ...review.surges.flatMap(({ subcategory, since, count, usual }) => [
      figure("surge", subcategory, "since", since),
      figure("surge", subcategory, "cases", count),
      figure("surge", subcategory, "usual", usual),
    ]),
    ...review.recommendations.flatMap(({ kind, title, prevention, count, cost }) => [
      figure("recommendation", title, kind, prevention),
      figure("recommendation", title, "cases", count),
      ...paid("recommendation", title, "paid", cost),
    ]),
    ...(review.names ?? []).map(({ customer, number, subcategory }) =>
      figure("customer", customer, subcategory, number),
    ),
  ];
}

/** The line of names, then one line for each figure; what is not known is empty. */
export const reviewFigures = (review: MonthlyReview): (string | number)[][] => [
  HEAD,
  ...linesOf(review).map(([section, name, measure, value, currency]) => [
    review.month,
    section,
    name,
    measure,
    value ?? "",
    currency,
  ]),
];
