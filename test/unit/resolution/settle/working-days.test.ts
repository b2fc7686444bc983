/** Days and working days where the customer is: across daylight saving, month ends and holidays. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOLIDAYS } from "../../../../lib/resolution/calendar/holiday-table";
import {
  atHour,
  dayAt,
  daysBetween,
  endOfDay,
  holidaysKnown,
  isWorkingDay,
  plusSpan,
  workingDaysBetween,
} from "../../../../lib/resolution/calendar/working-days";
import { KNOWN_COUNTRIES } from "../../../../lib/resolution/calendar/zones";
import { holidayTable } from "../../../tools/holiday-table";

const HOUR = 3_600_000;
const in_ = (country: string, region = "") => ({ country, region });

const day = fc
  .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2031-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const place = fc.constantFrom(...KNOWN_COUNTRIES).map((country) => in_(country));

describe("the table of holidays", () => {
  it("is what the holiday library says", () => {
    expect(HOLIDAYS).toEqual(holidayTable());
  }, 60_000);
});

describe("working days", () => {
  it.each([
    ["2026-12-23", 1, in_("ES"), "2026-12-24"],
    ["2026-12-24", 1, in_("ES"), "2026-12-28"], // Christmas on a Friday, then a weekend
    ["2026-12-24", 1, in_("US"), "2026-12-28"],
    ["2026-04-02", 1, in_("GB"), "2026-04-07"], // Good Friday, weekend, Easter Monday
    ["2026-04-02", 1, in_("GB", "SCT"), "2026-04-07"],
    ["2026-11-19", 1, in_("BR"), "2026-11-23"], // Consciência Negra, then a weekend
    ["2026-02-27", 1, in_("ES", "AN"), "2026-03-02"], // 28 February falls on a Saturday
    ["2025-02-27", 1, in_("ES", "AN"), "2025-03-03"], // 28 February is Andalusia's own day
    ["2025-02-27", 1, in_("ES"), "2025-02-28"],
  ])("after %s, %i of them: %o → %s", (from, value, where, expected) => {
    expect(plusSpan(from, { value, unit: "working-day" }, where)).toBe(expected);
  });

  it("end on a working day, never before they start, and count back to their number", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), place, (from, value, where) => {
        const to = plusSpan(from, { value, unit: "working-day" }, where);
        expect(isWorkingDay(to, where)).toBe(true);
        expect(to > from).toBe(true);
        expect(workingDaysBetween(from, to, where)).toBe(value);
      }),
      { numRuns: 60 },
    );
  });

  it("count a day whose midnight is left out (Chile, 6 September 2026)", () => {
    expect(workingDaysBetween("2026-09-06", "2026-09-08", in_("CL"))).toBe(2);
    expect(plusSpan("2026-09-06", { value: 2, unit: "working-day" }, in_("CL"))).toBe("2026-09-08");
    expect(dayAt(endOfDay("2026-09-06", in_("CL")), in_("CL"))).toBe("2026-09-06");
  });

  it("says from which year on holidays are not known", () => {
    expect(holidaysKnown("2026-05-01", in_("PT"))).toBe(true);
    expect(holidaysKnown("2040-05-01", in_("PT"))).toBe(false);
    expect(holidaysKnown("2026-05-01", { country: null })).toBe(false);
  });
});

describe("spans of the calendar", () => {
  it("end a month later on the last day of a shorter month", () => {
    expect(plusSpan("2026-01-31", { value: 1, unit: "month" }, in_("ES"))).toBe("2026-02-28");
    expect(plusSpan("2028-01-31", { value: 1, unit: "month" }, in_("ES"))).toBe("2028-02-29");
    expect(plusSpan("2024-02-29", { value: 2, unit: "year" }, in_("ES"))).toBe("2026-02-28");
  });

  it("never fall before their start, in any unit and place", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom("day", "week", "month", "year" as const),
        place,
        (from, value, unit, where) => {
          expect(plusSpan(from, { value, unit: unit as "day" }, where) >= from).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("count days through daylight saving", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1000 }), place, (from, value, where) => {
        expect(daysBetween(from, plusSpan(from, { value, unit: "day" }, where))).toBe(value);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the end of a day", () => {
  it("has 23 hours behind it in spring and 25 in autumn", () => {
    const length = (date: string, where: { country: string }) =>
      endOfDay(date, where) + 1 - atHour(date, 0, where);
    expect(length("2026-03-29", in_("ES"))).toBe(23 * HOUR);
    expect(length("2026-10-25", in_("ES"))).toBe(25 * HOUR);
    expect(length("2026-03-08", in_("US"))).toBe(23 * HOUR);
    expect(length("2026-11-22", in_("BR"))).toBe(24 * HOUR);
  });

  it("is that of the country, not of the computer", () => {
    expect(new Date(endOfDay("2026-11-27", in_("BR"))).toISOString()).toBe("2026-11-28T02:59:59.999Z");
    expect(new Date(endOfDay("2026-11-27", in_("ES"))).toISOString()).toBe("2026-11-27T22:59:59.999Z");
    expect(new Date(endOfDay("2026-11-27", in_("ES", "CN"))).toISOString()).toBe("2026-11-27T23:59:59.999Z");
  });

  it("belongs to its day, in every place", () => {
    fc.assert(
      fc.property(day, place, (date, where) => {
        expect(dayAt(endOfDay(date, where), where)).toBe(date);
        expect(dayAt(endOfDay(date, where) + 1, where) > date).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
