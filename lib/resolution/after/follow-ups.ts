/** When to look again whether a remedy worked (practice 001-20). */
import { atHour, dayAt, type Place, plusSpan } from "../calendar/working-days";
import { type Nature, natureOf } from "../decide/natures";
import type { FollowUp } from "../record/afterwards";

/** Working days after the remedy was carried out; money needs the bank, goods need the road. */
const AFTER: Record<Nature, number> = {
  refund: 5,
  "part-refund": 5,
  waiver: 3,
  credit: 2,
  replacement: 6,
  delivery: 4,
  repair: 10,
  service: 2,
  extension: 2,
  gesture: 3,
  explanation: 2,
  apology: 2,
  process: 5,
  other: 3,
};

/** At ten in the morning: time to write the same day. */
const HOUR = 10;

/** The follow-up for a remedy carried out now. */
export const followUpFor = (remedyId: string, id: string, now: number, place: Place): FollowUp => ({
  id,
  remedyId,
  madeAt: now,
  dueAt: atHour(
    plusSpan(dayAt(now, place), { value: AFTER[natureOf(remedyId)], unit: "working-day" }, place),
    HOUR,
    place,
  ),
  result: null,
  settledAt: null,
  snoozes: 0,
});

/** Until when a reminder sleeps: the next working morning, or some working days on. */
export const snoozedUntil = (now: number, workingDays: number, place: Place): number =>
  atHour(
    plusSpan(dayAt(now, place), { value: Math.max(1, workingDays), unit: "working-day" }, place),
    HOUR,
    place,
  );
