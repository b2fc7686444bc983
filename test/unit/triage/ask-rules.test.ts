/** What customers ask for without the wish's usual word. */
import { describe, expect, it } from "vitest";
import { ASK_RULES } from "@/lib/triage/lexicon/ask-rules";
import { readTicket } from "@/lib/triage/read-ticket";
import { holds } from "./rule-holds";

describe("a rule sees", () => {
  it.each([
    ["explanation", "en", "Who exactly signed off on that?"],
    ["explanation", "en", "On what authority was my card touched?"],
    ["explanation", "es", "¿Quién firmó eso?"],
    ["explanation", "es", "Decidme con qué permiso lo hicisteis."],
    ["explanation", "es", "¿Y cómo lo devuelvo?"],
    ["explanation", "pt", "Quem assinou isso?"],
    ["explanation", "pt", "Para que morada mando isto?"],
    ["repair", "en", "Please do it over."],
    ["repair", "en", "Roll it back."],
    ["repair", "es", "Hacedlo otra vez, y bien."],
    ["repair", "pt", "Façam de novo, por favor."],
    ["refund", "en", "Take it off."],
    ["refund", "en", "Return what was taken."],
    ["refund", "es", "Quitadme el cargo, por favor."],
    ["refund", "pt", "Tirem essa cobrança."],
    ["replacement", "en", "Send the door we ordered."],
  ] as const)("%s in %s: %s", (label, language, sentence) => {
    expect(holds(ASK_RULES, label, language, sentence)).toBe(true);
  });

  it.each([
    ["refund", "en", "It came off the wall after a day."],
    ["repair", "es", "Llegó el martes por la mañana."],
    ["explanation", "pt", "Chegou partido."],
    ["replacement", "en", "The door arrived on Monday."],
  ] as const)("no %s in %s: %s", (label, language, sentence) => {
    expect(holds(ASK_RULES, label, language, sentence)).toBe(false);
  });
});

describe("beside a matter", () => {
  it.each([
    ["explanation", "Me han cobrado 40 € de más en la factura de mayo. ¿Quién firmó eso?"],
    ["explanation", "My bill is 40 pounds higher than agreed. Who exactly signed off on that?"],
    ["refund", "There is a charge of 59 that I never agreed to. Take it off."],
  ])("%s is told: %s", (ask, text) => {
    expect(readTicket({ messages: [{ role: "customer", text }] }).ask).toContain(ask);
  });
});
