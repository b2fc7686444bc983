/** What comes after: what is due, the bank, reminders and closing, in words. */
import { localize, type UiLocale } from "../../i18n/localized";
import type { DueView, SettlementView } from "../../messaging/settlement-view";
import { BANK_GUIDANCE, bankPhase, mayPayTwice } from "../../resolution/after/chargeback";
import { closingGaps, earlierPrevention, preventionPrompts } from "../../resolution/after/close";
import { dueItems } from "../../resolution/after/due";
import { dunningMap } from "../../resolution/after/dunning";
import { snoozedUntil } from "../../resolution/after/follow-ups";
import { departmentName } from "../../resolution/gather/colleagues";
import { remedyById } from "../../resolution/remedies";
import type { SettleFacts } from "./facts";
import { indexText } from "./gather-view";
import type { Past } from "./past";

type Afterwards = Pick<
  SettlementView,
  "cameBack" | "due" | "tomorrow" | "bank" | "dunning" | "hasDunning" | "closing"
>;

/** What a due item is about, in the interface's language. */
function dueWords(kind: DueView["kind"], what: string, known: SettleFacts, locale: UiLocale): string {
  if (kind === "question") return departmentName(what, known.policy, locale);
  if (kind !== "follow-up") return what;
  const remedy = remedyById(what);
  return remedy ? localize(remedy.title, locale) : what;
}

export const dueViews = (known: SettleFacts, now: number, locale: UiLocale): DueView[] =>
  dueItems(known.settlement).map(({ kind, id, dueAt, what }) => ({
    kind,
    id,
    dueAt,
    what: dueWords(kind, what, known, locale),
    overdue: dueAt <= now,
  }));

/** Moods in which a letter after the remedy is no thank-you. */
const UNHAPPY = ["angry", "frustrated", "disappointed", "worried"];

/** Whether the customer wrote again after the case was closed, or unhappily after the remedy was carried out. */
function cameBack({ settlement, row, reading }: SettleFacts): boolean {
  const last = row.thread.findLast(({ role }) => role === "customer" || role === "agent");
  if (last?.role !== "customer") return false;
  const settledAt = settlement.followUps.at(-1)?.madeAt ?? null;
  const { closedAt } = settlement.outcome;
  if (closedAt !== null && last.at > closedAt) return true;
  return settledAt !== null && last.at > settledAt && UNHAPPY.includes(reading?.emotion ?? "calm");
}

export function afterView(known: SettleFacts, past: Past, now: number, locale: UiLocale): Afterwards {
  const { settlement, triggers, subcategory, place, row, transaction } = known;
  const say = (text: Parameters<typeof localize>[0]) => localize(text, locale);
  const phase = bankPhase(settlement.chargeback, triggers);
  const prompts = preventionPrompts(subcategory);
  const earlier = earlierPrevention(subcategory, settlement.outcome.cause, past.prevention);
  const ladder = dunningMap(settlement.dunning, now, place);
  return {
    cameBack: cameBack(known),
    due: dueViews(known, now, locale),
    tomorrow: snoozedUntil(now, 1, place),
    bank: {
      phase,
      state: settlement.chargeback.state,
      guidance: phase === "none" ? [] : BANK_GUIDANCE[phase].map(say),
      index: indexText(known, locale),
      payTwice: mayPayTwice(row.remedyId, settlement.chargeback, triggers),
    },
    dunning:
      ladder?.map(({ rung, day, state }) => ({ id: rung.id, title: say(rung.title), day, state })) ?? null,
    hasDunning:
      subcategory === "invoice-validity" ||
      transaction.channel === "business" ||
      transaction.method === "invoice",
    closing: {
      gaps: closingGaps(settlement.outcome),
      ours: prompts.ours.map(say),
      theirs: prompts.theirs.map(say),
      earlier: earlier.map(({ number, outcome }) => ({
        number,
        text: [outcome.ourPrevention, outcome.theirPrevention].filter((text) => text.trim()).join(" · "),
      })),
    },
  };
}
