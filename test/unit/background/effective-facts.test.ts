/** Facts in force: what triage read, what stands for a missing date, and what the agent said instead. */
import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { effectiveFacts } from "@/lib/background/effective";
import { readTicket } from "@/lib/triage/read-ticket";

const at = DateTime.local(2026, 11, 23, 12).toMillis();
const read = (text: string) => readTicket({ messages: [{ role: "customer", text, at }] });

it("hold the day that 'three days ago' means, where no calendar date is named", () => {
  const reading = read("My parcel should have come 3 days ago and I need it tomorrow.");
  expect(effectiveFacts({ reading, correction: {} }).dates).toEqual(["3 days ago (20 Nov 2026)"]);
});

it("hold the calendar dates alone where there are any", () => {
  const reading = read("It should have come on 19 November, I called yesterday.");
  expect(effectiveFacts({ reading, correction: {} }).dates).toEqual(["19 November"]);
});

it("hold what the agent typed, were it nothing", () => {
  const reading = read("My parcel should have come yesterday.");
  const facts = { ...reading.facts, dates: [] };
  expect(effectiveFacts({ reading, correction: { facts } }).dates).toEqual([]);
});

it("hold none of it in a case that was read before days were told by their distance", () => {
  const reading = { ...read("My parcel should have come yesterday."), relativeDates: undefined };
  expect(effectiveFacts({ reading, correction: {} }).dates).toEqual([]);
});
