/** What a threat's words still count for the matter: little, and the matter's own as much as ever. */
import { describe, expect, it } from "vitest";
import { Classifier } from "../../../lib/triage/classify";
import { FEATURE_COUNT } from "../../../lib/triage/features";
import { wordsWeighed } from "../../../lib/triage/first-look";
import { shippedModel } from "../../../lib/triage/model-file";
import { prepare } from "../../../lib/triage/prepare";

/** The weight of each word of a message, as the kind of dispute is about to be read. */
const weightsIn = (text: string): Map<string, number> => {
  const messages = [{ role: "customer" as const, text }];
  const prepared = prepare({ messages });
  wordsWeighed(new Classifier(shippedModel(FEATURE_COUNT)), prepared, messages);
  return new Map(prepared.tokens.map(({ word, weight }) => [word, weight]));
};

describe("words that threaten", () => {
  it.each([
    ["I'll go to the ombudsman if the internet isn't back.", "ombudsman", "internet"],
    ["Refund the flight or I'll dispute it with my bank.", "bank", "flight"],
    ["Voy a denunciarlos a Consumo si el paquete no aparece.", "consumo", "paquete"],
    ["Devuelvan el dinero del vuelo o los denuncio en Profeco.", "profeco", "vuelo"],
    ["Vou abrir reclamação na Anatel se a internet não voltar.", "anatel", "internet"],
    ["Vou pôr no Reclame Aqui: o sofá veio rasgado.", "reclame", "sofa"],
    ["Devolvam o dinheiro do voo ou vou ao Procon.", "procon", "voo"],
  ])("count less, and what they are about counts whole: %s", (text, threat, matter) => {
    const weights = weightsIn(text);
    expect(weights.get(threat)).toBeLessThan(0.5);
    expect(weights.get(matter)).toBe(1);
  });

  it("are none in a plan to leave without a condition: that is the matter", () => {
    expect(weightsIn("I am leaving you, cancel my contract.").get("leaving")).toBe(1);
  });
});
