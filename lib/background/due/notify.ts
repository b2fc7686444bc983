/** One notification for each thing that has come due, once; it names the ticket and the work, never the customer's words. */
import { browser } from "../../browser";
import type { CaseRow } from "../../casebook/rows";
import { localize, type UiLocale } from "../../i18n/localized";
import type { DueItem, DueKind } from "../../resolution/after/due";
import { departmentName } from "../../resolution/gather/colleagues";
import { t } from "../../resolution/playbooks/text";
import { remedyById } from "../../resolution/remedies";
import type { TeamPolicy } from "../../resolution/team";
import { z } from "../../zod";
import type { DueCase } from "./alarm";

const TOLD = "due-told";
/** Told ids are forgotten after the newest so many. */
const REMEMBERED = 1000;

const TITLES: Record<DueKind, ReturnType<typeof t>> = {
  promise: t("A promise is due", "Vence una promesa", "Uma promessa vence"),
  "follow-up": t("Time to follow up", "Toca dar seguimiento", "Hora de acompanhar"),
  question: t(
    "A department has not answered",
    "Un departamento no respondió",
    "Um departamento não respondeu",
  ),
  action: t("An action is due", "Vence una acción", "Uma ação vence"),
};

async function told(): Promise<string[]> {
  const kept = z.array(z.string()).safeParse((await browser.storage.local.get(TOLD))[TOLD]);
  return kept.success ? kept.data : [];
}

/** An item is new again once its time was moved. */
const keyOf = (row: CaseRow, item: DueItem) => `${row.key}|${item.kind}|${item.id}|${item.dueAt}`;

function lineOf(row: CaseRow, { kind, what }: DueItem, policy: TeamPolicy, locale: UiLocale): string {
  const remedy = kind === "follow-up" ? remedyById(what) : undefined;
  const words = remedy
    ? localize(remedy.title, locale)
    : kind === "question"
      ? departmentName(what, policy, locale)
      : what;
  return `#${row.number} · ${words}`;
}

/** Tells of what came due since the last time. */
export async function tellDue(
  cases: readonly DueCase[],
  now: number,
  policy: TeamPolicy,
  locale: UiLocale,
): Promise<void> {
  if (!policy.notify || !browser.notifications) return;
  const known = await told();
  const fresh = cases.flatMap(({ row, items }) =>
    items
      .filter((item) => item.dueAt <= now && !known.includes(keyOf(row, item)))
      .map((item) => ({ row, item })),
  );
  if (fresh.length === 0) return;
  // Written first: a worker stopped in between tells too little rather than the same thing again and again.
  const keys = fresh.map(({ row, item }) => keyOf(row, item));
  await browser.storage.local.set({ [TOLD]: [...known, ...keys].slice(-REMEMBERED) });
  for (const { row, item } of fresh) {
    await browser.notifications.create(`${row.key}|${item.kind}|${item.id}`, {
      type: "basic",
      iconUrl: browser.runtime.getURL("icon/128.png"),
      title: localize(TITLES[item.kind], locale),
      message: lineOf(row, item, policy, locale),
    });
  }
}
