/** Days that a customer names by their distance from the day of writing, and words that only look like it. */
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";

/** A Monday, at noon of this machine's zone. */
const MONDAY = DateTime.local(2026, 11, 23, 12).toMillis();

const daysOf = (text: string, at: number | undefined = MONDAY) =>
  readTicket({ messages: [{ role: "customer", text, at }] }).relativeDates ?? [];

describe("a day named by its distance", () => {
  it.each([
    ["It arrived yesterday in pieces.", "yesterday", "2026-11-22"],
    ["You promised it the day before yesterday.", "the day before yesterday", "2026-11-21"],
    ["I paid 3 days ago, nothing came.", "3 days ago", "2026-11-20"],
    ["Nobody came last Monday.", "last Monday", "2026-11-16"],
    ["Nobody came last Tuesday.", "last Tuesday", "2026-11-17"],
    ["The app broke last night.", "last night", "2026-11-22"],
    ["Anteayer me cobraron dos veces.", "Anteayer", "2026-11-21"],
    ["Me cobraron hace diez días.", "hace diez días", "2026-11-13"],
    ["El técnico no vino el viernes pasado.", "viernes pasado", "2026-11-20"],
    ["Cobraram anteontem e não devolveram.", "anteontem", "2026-11-21"],
    ["Paguei há 5 dias e nada.", "há 5 dias", "2026-11-18"],
    ["Na sexta-feira passada veio quebrado.", "sexta-feira passada", "2026-11-20"],
  ])("is that very day: %s", (text, raw, day) => {
    expect(daysOf(text)).toEqual([{ raw, day, exact: true, gone: true }]);
  });

  it.each([
    ["I ordered it two weeks ago.", "two weeks ago", "2026-11-09"],
    ["I wrote a couple of days ago.", "a couple of days ago", "2026-11-21"],
    ["I wrote more than 4 days ago.", "4 days ago", "2026-11-19"],
    ["It broke last month.", "last month", "2026-10-23"],
    ["Lo pedí hace unas tres semanas.", "hace unas tres semanas", "2026-11-02"],
    ["Me cobraron el mes pasado.", "mes pasado", "2026-10-23"],
    ["Comprei faz quase dois meses.", "faz quase dois meses", "2026-09-23"],
    ["Quebrou na semana passada.", "semana passada", "2026-11-16"],
  ])("is one near it: %s", (text, raw, day) => {
    expect(daysOf(text)).toEqual([{ raw, day, exact: false, gone: true }]);
  });

  it.each([
    ["I need it by Friday.", "by Friday", "2026-11-27"],
    ["Someone has to come tomorrow.", "tomorrow", "2026-11-24"],
    ["Lo necesito pasado mañana.", "pasado mañana", "2026-11-25"],
    ["O casamento é na sexta que vem.", "sexta que vem", "2026-11-27"],
    ["Fix it today.", "today", "2026-11-23"],
  ])("is today or still to come: %s", (text, raw, day) => {
    expect(daysOf(text)).toEqual([{ raw, day, exact: true, gone: false }]);
  });

  it.each([
    "It broke half a year ago.",
    "The last week of March was fine, the lamp is not.",
    "Hoy en día nadie contesta.",
    "Vinieron por la mañana y no funciona.",
    "Esta segunda entrega também veio errada.",
    "Hace mucho que espero.",
    "Give me my money back.",
  ])("is none in: %s", (text) => {
    expect(daysOf(text)).toEqual([]);
  });

  it("has no day where nobody knows when the message was written", () => {
    expect(
      readTicket({ messages: [{ role: "customer", text: "It broke yesterday." }] }).relativeDates,
    ).toEqual([{ raw: "yesterday", day: "", exact: true, gone: true }]);
  });

  it("is counted from the message that names it, and none of an agent's is read", () => {
    const earlier = DateTime.fromMillis(MONDAY).minus({ days: 10 }).toMillis();
    const { relativeDates } = readTicket({
      messages: [
        { role: "customer", text: "The lamp came broken yesterday.", at: earlier },
        { role: "agent", text: "We wrote to you last Tuesday.", at: earlier },
        { role: "customer", text: "The new one broke 2 days ago as well.", at: MONDAY },
      ],
    });
    expect(relativeDates?.map(({ day }) => day).sort()).toEqual(["2026-11-12", "2026-11-21"]);
  });
});
