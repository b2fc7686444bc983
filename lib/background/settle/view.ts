/** How a case is settled, put together for a view; nothing here changes anything. */
import type { CaseRow } from "../../casebook/rows";
import type { UiLocale } from "../../i18n/localized";
import type { RemedyView } from "../../messaging/case-view";
import type { SettlementView } from "../../messaging/settlement-view";
import type { TalkChannel } from "../../resolution/resolve/call";
import type { TeamPolicy } from "../../resolution/team";
import type { Language } from "../../triage/taxonomy";
import { afterView } from "./after-view";
import { clocksView, loudest } from "./clocks-view";
import { decideView, remedyViews } from "./decide-view";
import { settleFacts } from "./facts";
import { faultView } from "./fault-view";
import { gatherView } from "./gather-view";
import type { Past } from "./past";
import { resolveView } from "./resolve-view";

export interface SettleContext {
  policy: TeamPolicy;
  past: Past;
  now: number;
  locale: UiLocale;
  /** Of the replies. */
  language: Language;
  channel: TalkChannel;
  /** The step that waits. */
  nextTitle: string;
}

export function settleView(
  row: CaseRow,
  { policy, past, now, locale, language, channel, nextTitle }: SettleContext,
): { view: SettlementView; remedies: RemedyView[] } {
  const known = settleFacts(row, policy);
  const clocks = clocksView(known, now, locale);
  const clock = loudest(clocks);
  const { remedies, because } = remedyViews(known, past, locale);
  const decided = decideView(known, past, because, locale);
  const around = {
    language,
    locale,
    now,
    clocks,
    clock,
    remedies,
    limits: decided.limits,
    channel,
    askWords: "",
  };
  const view: SettlementView = {
    record: row.resolution,
    amount: known.amount,
    mixedCurrencies: known.mixedCurrencies,
    country: { code: known.transaction.country ?? "", from: known.countryFrom },
    methodRead: row.resolution.paymentRead.method ?? "",
    clock,
    clocks,
    ...gatherView(known, language, nextTitle, now, locale),
    ...decided,
    faultTests: faultView(known, locale),
    ...resolveView(known, around),
    ...afterView(known, past, now, locale),
  };
  return { view, remedies };
}
