/** The clocks of a case in words, and the one that is shown without asking. */
import { localize, type UiLocale } from "../../i18n/localized";
import type { ClockView } from "../../messaging/settlement-view";
import { dayAt, daysBetween, workingDaysBetween } from "../../resolution/calendar/working-days";
import { type Deadline, deadlinesFor } from "../../resolution/clocks/deadlines";
import { t } from "../../resolution/playbooks/text";
import type { Day } from "../../resolution/record/basics";
import { clockFacts, type SettleFacts } from "./facts";

const NOTICE = t(
  "Answer by the date in the processor’s dashboard",
  "Responder antes de la fecha del panel del procesador",
  "Responder até a data do painel do processador",
  "Responder até à data do painel do processador",
);

function viewOf({ clock, startDay, lastDay }: Deadline, today: Day, locale: UiLocale): ClockView {
  return {
    id: clock.id,
    title: localize(clock.title, locale),
    whose: clock.whose,
    from: clock.from,
    startDay,
    lastDay,
    daysLeft: lastDay === null ? null : daysBetween(today, lastDay),
    source: clock.source,
    checkedOn: clock.checkedOn,
    certainty: clock.certainty,
    note: clock.note ? localize(clock.note, locale) : "",
  };
}

/** The date of the dashboard, as a clock of its own: it wins over every rule of a network. */
function noticeClock({ settlement }: SettleFacts, today: Day, locale: UiLocale): ClockView[] {
  const { answerBy, state } = settlement.chargeback;
  if (answerBy === null || state !== "open") return [];
  return [
    {
      id: "notice",
      title: localize(NOTICE, locale),
      whose: "us",
      from: "chargeback",
      startDay: null,
      lastDay: answerBy,
      daysLeft: daysBetween(today, answerBy),
      source: localize(NOTICE, locale),
      checkedOn: today,
      certainty: "official",
      note: "",
    },
  ];
}

export function clocksView(known: SettleFacts, now: number, locale: UiLocale): ClockView[] {
  const today = dayAt(now, known.place);
  const notice = noticeClock(known, today, locale);
  const rules = deadlinesFor(clockFacts(known))
    // With the dashboard's own date, what networks usually leave only confuses.
    .filter(({ clock }) => notice.length === 0 || !(clock.from === "chargeback" && clock.whose === "us"))
    .map((deadline) => viewOf(deadline, today, locale));
  return [...notice, ...rules];
}

/** The one that runs: our own that is not over, the soonest; else the soonest window of the customer or bank. */
export function loudest(clocks: readonly ClockView[]): ClockView | null {
  const running = clocks.filter(({ daysLeft }) => daysLeft !== null && daysLeft >= 0);
  return running.find(({ whose }) => whose === "us") ?? running[0] ?? null;
}

/** Working days left to answer the bank; null while no such clock runs. */
export function bankDaysLeft(clocks: readonly ClockView[], known: SettleFacts, now: number): number | null {
  if (known.settlement.chargeback.state !== "open") return null;
  const ends = clocks
    .filter(({ whose, from, lastDay }) => whose === "us" && from === "chargeback" && lastDay !== null)
    .map(({ lastDay }) => lastDay ?? "");
  const [soonest] = ends.sort();
  return soonest ? workingDaysBetween(dayAt(now, known.place), soonest, known.place) : null;
}
