import { describe, expect, it } from "vitest";
import { isTurnedDown } from "../../../lib/triage/lexicon/denied-wishes";
import { readTicket } from "../../../lib/triage/read-ticket";

const asked = (text: string) => readTicket({ messages: [{ role: "customer", text }] }).ask;

describe("a wish that is only turned down", () => {
  it.each([
    ["I don't want a refund, I want my parcel.", "refund", "delivery"],
    ["No quiero el dinero de vuelta, quiero mi paquete.", "refund", "delivery"],
    ["Não quero reembolso, quero a encomenda que paguei. Já lá vão três semanas.", "refund", "delivery"],
    ["Me da igual el dinero: lo que quiero es el jarrón azul que pedí.", "refund", "replacement"],
    ["Please don't send another one, I just want the $40 back.", "replacement", "refund"],
  ])("is not told: %s", (text, refused, wished) => {
    expect(asked(text)).not.toContain(refused);
    expect(asked(text)).toContain(wished);
  });

  it.each([
    ["en", "refund", "they don't want to wait, i want a refund"],
    ["en", "refund", "i don't want a credit or a refund next year, i want the refund now"],
    ["en", "replacement", "you don't send another one"],
    ["es", "refund", "no quiero esperar mas mi reembolso"],
    ["es", "replacement", "no me mandan otra igual"],
    ["pt", "refund", "nao quero outra coisa: quero o dinheiro"],
    ["es", "refund", "me da igual el dinero o que me manden otra"],
    ["pt", "refund", "tanto faz o dinheiro de volta ou outra igual"],
    ["en", "refund", "i don't care about the refund or the exchange, just pick one"],
    ["en", "refund", "don't i want a refund?"],
  ] as const)("is a wish where the words refuse something else (%s, %s): %s", (language, label, sentence) => {
    expect(isTurnedDown(label, sentence, language)).toBe(false);
  });
});
