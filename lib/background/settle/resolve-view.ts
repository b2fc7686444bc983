/** What is agreed, whom to talk to, when to hand up, in words. */
import { localize, type UiLocale } from "../../i18n/localized";
import type { RemedyView } from "../../messaging/case-view";
import type { ClockView, SettlementView } from "../../messaging/settlement-view";
import { endOfDay } from "../../resolution/calendar/working-days";
import { approvalFor } from "../../resolution/decide/limits";
import { CARRY_OUT } from "../../resolution/playbooks/common";
import { t } from "../../resolution/playbooks/text";
import { agreedRecap, dayInWords, UI_LANGUAGE } from "../../resolution/resolve/agreed";
import {
  channelAdvice,
  isPivotal,
  type TalkChannel,
  type TalkFacts,
  talkAdvice,
} from "../../resolution/resolve/call";
import { callSheet } from "../../resolution/resolve/call-sheet";
import { escalationBrief, escalationReasons, winWin } from "../../resolution/resolve/escalate";
import { extraAdvice } from "../../resolution/resolve/extra";
import type { Language } from "../../triage/taxonomy";
import { bankDaysLeft } from "./clocks-view";
import type { SettleFacts } from "./facts";
import { money } from "./money";

type Resolved = Pick<SettlementView, "recap" | "extra" | "escalate" | "talk">;

const DECISION = t("A decision by you", "Una decisión tuya", "Uma decisão sua");

export interface Around {
  language: Language;
  locale: UiLocale;
  now: number;
  clocks: readonly ClockView[];
  clock: ClockView | null;
  remedies: readonly RemedyView[];
  limits: readonly string[];
  channel: TalkChannel;
  /** The kind in the interface's language is the view's own; here the subject says it. */
  askWords: string;
}

function talkFacts(known: SettleFacts, clocks: readonly ClockView[]): TalkFacts {
  const { row, reading, triggers, subcategory, transaction, settlement, amount, policy, failures } = known;
  const approval = approvalFor(amount, policy);
  return {
    thread: row.thread.map(({ role }) => role),
    emotion: reading?.emotion ?? "calm",
    triggers,
    ask: reading?.ask ?? [],
    subcategory,
    channel: transaction.channel,
    contact: settlement.contact,
    highValue: approval.kind === "rung" || approval.kind === "above",
    needsText: clocks.some(
      ({ whose, from, daysLeft }) => whose === "us" && from === "complaint" && daysLeft !== null,
    ),
    failures,
  };
}

const factLines = ({ facts, settlement, amount }: SettleFacts, locale: UiLocale): string[] => [
  ...(amount ? [money(amount, locale)] : []),
  ...facts.orders,
  ...facts.invoices,
  ...facts.dates,
  ...settlement.findings.map(({ field, claim, record }) => `${field}: ${claim || "?"} / ${record || "?"}`),
];

function brief(known: SettleFacts, around: Around): string {
  const { row, amount, settlement, triggers, subcategory, place } = known;
  const { locale, clock } = around;
  const say = (text: Parameters<typeof localize>[0]) => localize(text, locale);
  const words = UI_LANGUAGE[locale];
  const day = (at: number) => dayInWords(at, words, place);
  const tried = [
    ...settlement.decisions.map(({ reason }) => reason).filter(Boolean),
    ...settlement.actions.filter(({ status }) => status === "done").map(({ what }) => what),
  ];
  return escalationBrief(
    {
      what: row.subject,
      since: day(known.complainedAt ?? row.firstSeenAt),
      value: amount ? money(amount, locale) : "",
      tried: tried.join("; "),
      ask: around.askWords || say(DECISION),
      trade: say(winWin(subcategory, triggers, settlement.chargeback.state === "open")),
      deadline: clock?.lastDay ? `${day(endOfDay(clock.lastDay, place))} (${clock.title})` : "",
    },
    say,
  );
}

export function resolveView(known: SettleFacts, around: Around): Resolved {
  const { settlement, subcategory, triggers, policy, place, amount, row } = known;
  const { language, locale, now, clocks } = around;
  const say = (text: Parameters<typeof localize>[0]) => localize(text, locale);
  const talking = talkFacts(known, clocks);
  const talk = talkAdvice(talking);
  const extra = extraAdvice(settlement, {
    subcategory,
    triggers,
    fixed: row.done.includes(CARRY_OUT),
    policy,
  });
  const reasons = escalationReasons({
    subcategory,
    triggers,
    approval: approvalFor(amount, policy),
    settlement,
    bankDaysLeft: bankDaysLeft(clocks, known, now),
    now,
  });
  const recap = (format: "text" | "markdown" | "html") =>
    agreedRecap(settlement.actions, format, language, place);
  const channel = channelAdvice(around.channel, talking);
  return {
    recap: { text: recap("text"), markdown: recap("markdown"), html: recap("html") },
    extra: {
      state: extra.kind,
      ideas: extra.kind === "ideas" ? extra.ideas.map(say) : [],
      cap: policy.extraCap,
    },
    escalate: { reasons: reasons.map(say), brief: brief(known, around) },
    talk: {
      advice: talk.advice,
      reasons: talk.reasons.map(say),
      pivotal: isPivotal(talking),
      channel: channel ? say(channel) : "",
      sheet: callSheet(
        {
          settlement,
          facts: factLines(known, locale),
          options: around.remedies.map(({ title }) => title),
          limits: around.limits,
        },
        say,
      ),
    },
  };
}
