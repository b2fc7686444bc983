/** What a company can fix, in the order of what it costs in money, cases and anger. */
import { angryShare, costsOf, foldText, groupBy, keysOf, tally } from "./count";
import type { Themes } from "./themes/themes";
import type { PatternCase, Problem } from "./types";

/** Cases before something is a problem of the house and not of one day; a logged confusion is one by itself. */
const LEAST = 2;
const SHOWN = 12;

/** Of each currency, what was paid in all, and in how many of the cases in which anything was. */
interface Paid {
  sums: ReadonlyMap<string, number>;
  shares: ReadonlyMap<string, number>;
}

function paidIn(all: readonly PatternCase[]): Paid {
  const paid = groupBy(
    all.filter(({ cost }) => cost),
    ({ currency }) => currency,
  );
  const total = [...paid.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    sums: new Map(costsOf(all).map(({ currency, sum }) => [currency, sum])),
    shares: new Map([...paid].map(([currency, { length }]) => [currency, length / total])),
  };
}

/** Money in shares of all that was paid in its currency, so that currencies can stand beside each other. */
const moneyShare = (cases: readonly PatternCase[], { sums, shares }: Paid): number =>
  costsOf(cases).reduce((total, { currency, sum }) => {
    const whole = sums.get(currency) ?? 0;
    return whole > 0 ? total + (sum / whole) * (shares.get(currency) ?? 0) : total;
  }, 0);

/** Money and cases weigh the same; anger makes both worse. */
const scoreOf = (cases: readonly PatternCase[], total: number, paid: Paid): number =>
  ((moneyShare(cases, paid) + cases.length / Math.max(1, total)) / 2) * (1 + angryShare(cases));

type Found = Pick<Problem, "kind" | "title"> & { cases: readonly PatternCase[] };

/** The same cause in the same kind of complaint; titled as agents put it, else by its code. */
const causes = (inside: readonly PatternCase[]): Found[] =>
  [
    ...groupBy(
      inside.filter(({ cause }) => cause !== ""),
      ({ subcategory, cause }) => `${subcategory} ${cause}`,
    ).values(),
  ].map((cases) => ({
    kind: "cause",
    title: tally(cases.map(({ why }) => why))[0]?.text ?? (cases[0] as PatternCase).cause,
    cases,
  }));

/** What customers could not find or did not understand: by what was logged, else by what they spoke of. */
function misunderstandings(inside: readonly PatternCase[], themes: Themes): Found[] {
  const bySaid = new Map<string, PatternCase[]>();
  for (const each of inside) {
    for (const text of new Set(each.confusions.map(foldText))) {
      const cases = bySaid.get(text);
      if (cases) cases.push(each);
      else bySaid.set(text, [each]);
    }
  }
  const logged = tally(inside.flatMap(({ confusions }) => confusions)).map(({ text }) => ({
    kind: "misunderstanding" as const,
    title: text,
    cases: bySaid.get(foldText(text)) ?? [],
  }));
  const said = new Set(logged.flatMap(({ cases }) => cases.map(({ key }) => key)));
  const confused = inside.filter(
    ({ key, fault, subcategory }) =>
      !said.has(key) && (fault === "misunderstanding" || subcategory === "misunderstanding"),
  );
  const spoken = [...groupBy(confused, ({ key }) => themes.of.get(key) ?? null)].flatMap(([theme, cases]) =>
    theme ? [{ kind: "misunderstanding" as const, title: theme.label, cases }] : [],
  );
  return [...logged, ...spoken.filter(({ cases }) => cases.length >= LEAST)];
}

/** Themes that nobody has named a cause for yet. */
const unexplained = (themes: Themes): Found[] =>
  themes.found.flatMap(({ theme, cases }) => {
    const open = cases.filter(
      ({ cause, fault, confusions }) =>
        cause === "" && fault !== "misunderstanding" && confusions.length === 0,
    );
    return open.length * 2 > cases.length ? [{ kind: "theme" as const, title: theme.label, cases }] : [];
  });

/** Ranked by cost, count and anger, worst first. */
export function problemsOf(inside: readonly PatternCase[], themes: Themes): Problem[] {
  const paid = paidIn(inside);
  return [
    ...causes(inside).filter(({ cases }) => cases.length >= LEAST),
    ...misunderstandings(inside, themes),
    ...unexplained(themes),
  ]
    .map((found) => ({ ...found, score: scoreOf(found.cases, inside.length, paid) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, SHOWN)
    .map(({ kind, title, cases, score }): Problem => {
      const [most] = [...groupBy(cases, ({ subcategory }) => subcategory)].sort(
        (one, other) => other[1].length - one[1].length,
      );
      return {
        kind,
        title,
        subcategory: most?.[0] ?? "not-a-dispute",
        prevention: tally(cases.flatMap(({ preventions }) => preventions))[0]?.text ?? "",
        count: cases.length,
        cost: costsOf(cases),
        angry: angryShare(cases),
        score,
        keys: keysOf(cases),
      };
    });
}
