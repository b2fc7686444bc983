/** The language of short texts, in which everyday words decide nothing. */
import { describe, expect, it } from "vitest";
import { readTicket } from "@/lib/triage/read-ticket";

const reading = (text: string) => readTicket({ messages: [{ role: "customer", text }] });

describe("a short message", () => {
  it.each([
    ["en", "No reply. No refund. No tracking."],
    ["en", "Hi, my order 55123 never arrived"],
    ["en", "the kettle leaks"],
    ["es", "La lavadora pierde agua."],
    ["es", "La app se cierra sola."],
    ["es", "La silla de oficina venía sin tornillos y la ventana de chat no responde."],
    ["es", "Hola, quiero cancelar mi suscripción"],
    ["es", "no funciona la impresora"],
    ["pt", "Olá, a encomenda 7712 veio partida"],
    ["pt", "oi vcs me cobraram 2x"],
    ["pt", "A máquina não liga."],
    // No everyday word decides these: the head that tells varieties does.
    ["pt", "Geladeira parada"],
    ["pt", "Boleto vencido"],
    ["pt", "R$ 35 por jaleco bordado"],
  ])("is read as %s: %s", (language, text) => {
    expect(reading(text).language).toBe(language);
  });

  it.each([
    ["es", "Hola, buenas tardes"],
    ["pt", "Bom dia"],
    ["en", "Hello there"],
  ])("that only greets is %s, and says nothing else: %s", (language, text) => {
    expect(reading(text)).toMatchObject({ language, sureness: "unsure", evidence: [] });
  });

  it("stays foreign where its words are of yet another language", () => {
    expect(reading("Meine Bestellung ist nicht angekommen, bitte helfen Sie mir.").sureness).toBe("unsure");
  });
});
