/** What names a threat without making one. */
import { describe, expect, it } from "vitest";
import { isDenied } from "@/lib/triage/lexicon/denied-threats";
import { readTicket } from "@/lib/triage/read-ticket";
import { fold } from "@/lib/triage/text/fold";

const triggers = (text: string) => readTicket({ messages: [{ role: "customer", text }] }).triggers;

describe("a threat that is denied", () => {
  it.each([
    "I'm not going to sue anyone or leave bad reviews, I just want the tiles done.",
    "I don't want to involve the ombudsman or my lawyer over a toaster that doesn't heat.",
    "No voy a denunciar a nadie, solo quiero que terminen el baño.",
    "Não vou processar ninguém, só quero a geladeira funcionando.",
  ])("is none: %s", (text) => {
    const threats = triggers(text).filter((trigger) => trigger.endsWith("-threat"));
    expect(threats).toEqual([]);
  });

  it.each([
    ["legal-threat", "en", "i'm not going to sue anyone"],
    ["public-threat", "en", "i'm not going to leave bad reviews"],
    ["legal-threat", "es", "no voy a denunciar a nadie"],
    ["legal-threat", "pt", "nao vou processar ninguem"],
  ] as const)("is seen as denied: %s, %s %s", (label, language, sentence) => {
    expect(isDenied(label, sentence, language)).toBe(true);
  });

  it.each([
    ["en", "don't think i'm not going to sue you"],
    ["en", "why should i not go to court?"],
    ["en", "i am a lawyer and i will sue you"],
    ["en", "forward this to your legal department, i'm filing a claim in small claims court"],
    ["es", "soy abogado y les voy a demandar"],
    ["pt", "falem com o seu advogado, vou entrar com um processo"],
    ["en", "i don't want to sue, but if it isn't here by friday i will"],
    ["en", "i won't wait any longer, my lawyer will write"],
    ["es", "no quiero denunciar pero no me dejan otra"],
    ["pt", "nao quero processar mas vou se for preciso"],
  ] as const)("stays one where it turns: %s %s", (language, sentence) => {
    expect(isDenied("legal-threat", sentence, language)).toBe(false);
  });
});

it("is looked for in a bounded time", () => {
  const sentence = `voy a denunciarles ante consumo no${" mi".repeat(2_000)} tele`;
  const start = performance.now();
  isDenied("regulator-threat", sentence, "es");
  expect(performance.now() - start).toBeLessThan(1_000);
});

describe("a lawyer", () => {
  it.each([
    ["en", "Your lawyer says I have to pay for a chair that never came."],
    ["es", "Su abogado me llama por una factura que ya pagué."],
    ["pt", "O vosso advogado escreveu-me por uma fatura que já paguei."],
    ["en", "I am a lawyer by trade and the app crashes when I open a contract."],
  ])("of somebody else's, or by trade, is no threat (%s): %s", (_language, text) => {
    expect(triggers(text)).not.toContain("legal-threat");
  });

  it("of the customer's own is one beside the other side's", () => {
    const text = fold("your lawyer can talk to my lawyer now").text;
    expect(isDenied("legal-threat", text, "en")).toBe(false);
  });
});

describe("ending a contract", () => {
  it.each([
    "Me doy de baja a partir de enero porque me mudo de ciudad.",
    "I'd like to cancel my membership from January because I'm moving to Spain.",
  ])("calmly threatens nobody, and asks to cancel: %s", (text) => {
    const reading = readTicket({ messages: [{ role: "customer", text }] });
    expect(reading.triggers).not.toContain("churn-threat");
    expect(reading.ask).toContain("cancel");
  });
});

describe("what happens twice", () => {
  it.each([
    "You charged my Visa twice for invoice INV-20931: 89.90 USD on 3 November and again on 4 November.",
    "Me cobraron el 3 y otra vez el 4 de noviembre por el mismo pedido.",
    "Cobraram no dia 3 e de novo no dia 4 pelo mesmo pedido.",
  ])("is no second contact: %s", (text) => {
    expect(triggers(text)).not.toContain("repeat-contact");
  });

  it.each([
    "I wrote to you twice about the charge of 89.90 and got no answer.",
    "Ya llamé dos veces por el cobro y nadie responde.",
    "Já liguei duas vezes sobre a cobrança e ninguém responde.",
  ])("is one where somebody was in touch: %s", (text) => {
    expect(triggers(text)).toContain("repeat-contact");
  });
});
