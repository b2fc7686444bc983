/** "Cancel that refund" ends no contract: what is cancelled says what is asked. */
import { describe, expect, it } from "vitest";
import { cancelsOther, stopsRefund } from "@/lib/triage/lexicon/other-cancelling";
import { readTicket } from "@/lib/triage/read-ticket";

const asked = (text: string) => readTicket({ messages: [{ role: "customer", text }] }).ask;

describe("a cancellation of something else", () => {
  it.each([
    ["en", "cancel that refund and find the box."],
    ["en", "i don't need to cancel, i already cancelled"],
    ["es", "por favor anulen ese consumo y devuelvan el importe"],
    ["es", "no cancelen nada"],
    ["pt", "cancela esse reembolso, pelo amor de deus."],
    ["pt", "nao cancelem nada que eu nao tenho voo"],
  ] as const)("ends no contract (%s): %s", (language, sentence) => {
    expect(cancelsOther(sentence, language)).toBe(true);
  });

  it.each([
    ["en", "cancel the charge and my subscription, which you should have cancelled"],
    ["en", "it has to be cancelled by tomorrow"],
    ["en", "why can't i cancel that charge?"],
    ["es", "anulen el cobro y den de baja el contrato"],
    ["es", "quiero cancelar el plan"],
    ["pt", "anulem a taxa e cancelem o contrato"],
  ] as const)("leaves the end of one as it is (%s): %s", (language, sentence) => {
    expect(cancelsOther(sentence, language)).toBe(false);
  });

  it("stops a refund, and tells one that is owed from it", () => {
    expect(stopsRefund("cancel that refund and find the box.", "en")).toBe(true);
    expect(stopsRefund("paren el reembolso", "es")).toBe(true);
    expect(stopsRefund("pasen a recoger la silla para la devolucion", "es")).toBe(false);
    expect(stopsRefund("you cancelled and the refund is missing", "en")).toBe(false);
  });

  it.each([
    ["The parcel never came. Cancel that refund and FIND THE BOX.", ["cancel", "refund"]],
    ["Me ha llegado un cobro que no es mío. Por favor anulen ese cobro.", ["cancel"]],
    ["NÃO! Não cancelem nada, que eu não tenho voo nenhum!!", ["cancel"]],
  ])("is not told as a wish: %s", (text, wrong) => {
    for (const ask of wrong) expect(asked(text)).not.toContain(ask);
  });

  it("leaves a wish to end a contract", () => {
    expect(asked("Me habéis renovado sin avisar. Anulen el cobro y den de baja el contrato.")).toContain(
      "cancel",
    );
  });
});
