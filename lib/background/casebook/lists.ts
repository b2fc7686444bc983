/** Lists, search, precedents and history, as views ask for them. */
import { readBundles } from "../../casebook/bundles";
import { withCasebook } from "../../casebook/database";
import { customerHistory } from "../../casebook/history";
import { hostsOf } from "../../casebook/hosts";
import { listCards, listKeys } from "../../casebook/list";
import type { CardRow } from "../../casebook/rows";
import { cardOfCase, similarCases } from "../../casebook/similar";
import type { Handlers } from "../../messaging/server";
import { CaseLine } from "../../records/case-list";
import { remedyTitle } from "../../resolution/remedies";
import { ok } from "../../result";
import { getSettings } from "../../settings/store";
import { uiLocale } from "../locale";
import { boardOf } from "./board";

/** Past cases shown beside a decision. */
const SIMILAR_SHOWN = 5;

/** The schema leaves out what only the casebook needs. */
const lineOf = (card: CardRow): CaseLine => CaseLine.parse({ ...card, key: card.caseKey });

export const listHandlers = {
  "cases.list": ({ filter, skip, limit }) =>
    withCasebook(async (db) => {
      const { cards, next, total } = await listCards(db, filter, skip, limit);
      return { lines: cards.map(lineOf), next, total };
    }),

  "cases.keys": ({ filter }) => withCasebook(async (db) => ({ keys: await listKeys(db, filter) })),

  "cases.board": ({ filter, by }) => withCasebook((db) => boardOf(db, filter, by, lineOf)),

  "cases.hosts": () => withCasebook(async (db) => ({ hosts: await hostsOf(db) })),

  "cases.similar": async ({ caseKey }) => {
    const locale = uiLocale(await getSettings());
    return withCasebook(async (db) => {
      const card = await cardOfCase(db, caseKey);
      if (!card) return { cases: [] };
      const near = await similarCases(db, card, SIMILAR_SHOWN);
      const keys = near.map(({ card: other }) => other.caseKey);
      const bundles = new Map((await readBundles(db, keys)).map((bundle) => [bundle.case.key, bundle]));
      return {
        cases: near.map(({ card: other, because }) => {
          const decision = bundles.get(other.caseKey)?.case.resolution.decisions.at(-1);
          const decided = decision?.wording || remedyTitle(other.remedyId ?? "", locale);
          return { line: lineOf(other), because, reason: decision?.reason ?? "", decided };
        }),
      };
    });
  },

  "cases.history": async ({ caseKey }) => {
    const locale = uiLocale(await getSettings());
    const kept = await withCasebook(async (db) =>
      customerHistory(db, (await cardOfCase(db, caseKey))?.customerKey ?? ""),
    );
    if (!kept.ok) return kept;
    const named = kept.value.remedies.map((known) => ({
      ...known,
      title: remedyTitle(known.remedyId, locale),
    }));
    return ok({ ...kept.value, remedies: named });
  },

  "cases.bundles": ({ keys }) =>
    withCasebook(async (db) => ({
      lines: (await readBundles(db, keys)).map((bundle) => JSON.stringify(bundle)),
    })),
} satisfies Partial<Handlers>;
