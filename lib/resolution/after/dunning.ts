/** The ladder of reminders for an unpaid invoice; what is disputed pauses it (practice 000-30). */
import type { Localized } from "../../i18n/localized";
import { dayAt, daysBetween, type Place, plusSpan } from "../calendar/working-days";
import { t } from "../playbooks/text";
import type { Dunning } from "../record/afterwards";
import type { Day } from "../record/basics";

export interface Rung {
  id: string;
  /** Days after the invoice is due; negative comes before. */
  offset: number;
  title: Localized;
}

export const RUNGS: readonly Rung[] = [
  { id: "friendly", offset: -3, title: t("Friendly reminder", "Recordatorio amable", "Lembrete gentil") },
  { id: "due", offset: 0, title: t("Due today", "Vence hoy", "Vence hoje") },
  { id: "first", offset: 7, title: t("First reminder", "Primer aviso", "Primeiro aviso") },
  {
    id: "second",
    offset: 14,
    title: t(
      "Second reminder, with a call",
      "Segundo aviso, con llamada",
      "Segundo aviso, com ligação",
      "Segundo aviso, com chamada",
    ),
  },
  {
    id: "final",
    offset: 30,
    title: t("Last reminder, in writing", "Último aviso, por escrito", "Último aviso, por escrito"),
  },
  {
    id: "collections",
    offset: 45,
    title: t("Hand over to collections", "Pasar a cobranza", "Passar à cobrança"),
  },
];

export interface RungView {
  rung: Rung;
  day: Day;
  state: "past" | "now" | "ahead" | "paused";
}

/**
 * Where an invoice stands on the ladder.
 * @returns null while its due day is not known; while it is disputed no rung from the pause on is climbed
 */
export function dunningMap(dunning: Dunning, now: number, place: Place): RungView[] | null {
  const { dueDay, disputed, pausedAt } = dunning;
  if (!dueDay) return null;
  const stop = disputed ? dayAt(pausedAt ?? now, place) : null;
  const today = dayAt(now, place);
  const days = RUNGS.map(({ offset }) => addDays(dueDay, offset, place));
  const reached = days.filter((day) => day <= (stop ?? today)).length;
  return RUNGS.map((rung, index) => {
    const day = days[index] ?? dueDay;
    if (index < reached - 1) return { rung, day, state: "past" };
    if (index === reached - 1) return { rung, day, state: disputed ? "past" : "now" };
    return { rung, day, state: disputed ? "paused" : "ahead" };
  });
}

const addDays = (day: Day, days: number, place: Place): Day =>
  days >= 0 ? plusSpan(day, { value: days, unit: "day" }, place) : minusDays(day, -days);

function minusDays(day: Day, days: number): Day {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** Days the invoice is late; negative while it is not. */
export const daysLate = (dueDay: Day, now: number, place: Place): number =>
  daysBetween(dueDay, dayAt(now, place));
