/** Dates in rarer shapes, and words and versions that look like dates. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";

const datesOf = (text: string) => readTicket({ messages: [{ role: "customer", text }] }).facts.dates;

describe("a date", () => {
  it.each([
    ["bought in 11/2024 and it died in nov 2025", ["11/2024", "nov 2025"]],
    ["desde el 1ro de octubre sin señal", ["1ro de octubre"]],
    ["compré el 12 del 11 y hoy no ha llegado", ["12 del 11"]],
    ["del 5 al 7 de diciembre no tuve internet", ["5 al 7 de diciembre"]],
    ["We stayed from March 3 to 7 and paid twice", ["March 3 to 7"]],
    ["bought 3-Mar-26, died 4-May-26", ["3-Mar-26", "4-May-26"]],
    ["I paid on 2 may and it never came", ["2 may"]],
    ["paguei em 3 set e não chegou nada", ["3 set"]],
    ["it was March 3 to 7 days later", ["March 3"]],
    ["quedaron el martes 17 y no vino nadie", ["martes 17"]],
    ["due Tuesday the 17th, nobody came", ["Tuesday the 17th"]],
    ["ficou para terça-feira, 17 e nada", ["terça-feira, 17"]],
    ["charged on 12 and 13 May.", ["12 and 13 May"]],
    ["me cobraron el 3 y 4 de mayo", ["3 y 4 de mayo"]],
    ["come on 1/5 please", ["1/5"]],
    ["el martes 17 de marzo no vino", ["17 de marzo"]],
  ])("is read in: %s", (text, wanted) => {
    expect(datesOf(text)).toEqual(wanted);
  });

  it.each([
    "5 out of 6 plates were broken",
    "I rate you 1 out 10 stars and it is bad",
    "These 2 may be defective too",
    "these 2 may break when you use them",
    "I have 3 set of cups and one is broken",
    "the App version: 3.11.26 crashes on my phone",
    "the firmware 3.11.26 crashes",
    "I updated to 3.11.26 and it crashes",
    "Rating: 1/5, it came broken",
    "nota 2/10, não recomendo",
    "come Tuesday 17:30 please, nobody came",
    "on Monday 2 people came and left",
    "el lunes 3 horas esperando",
    "na segunda 2 vezes e nada",
  ])("is not made of words and versions: %s", (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
