/** What a thread holds already: openings, apologies, and our own replies, inserted here or anywhere. */
import { describe, expect, it } from "vitest";
import { composeReply } from "../../../lib/scripts/compose";
import { LIBRARY } from "../../../lib/scripts/library/index";
import { readSaid } from "../../../lib/scripts/said";
import { allTexts } from "../../../lib/scripts/text-of";
import { fullCase } from "./samples";

const said = (...messages: string[]) => readSaid(messages, LIBRARY);

describe("readSaid", () => {
  it.each([
    "Thank you for letting us know, Ann. I will look into both charges.",
    "Gracias por escribirnos. Estoy revisando su pedido.",
    "Obrigada pelo contato, vou verificar com o Financeiro.",
  ])("hears an opening: %s", (message) => {
    expect(said(message)).toMatchObject({ opened: true, apologised: false });
  });

  it.each([
    "We can't find the parcel. Which address did you use?",
    "Your request has been received. This is an automatic message, thank you for your patience.",
    "Este es un mensaje automático. Gracias por contactarnos, hemos recibido su caso.",
    "Su solicitud ha sido recibida. Gracias por su mensaje.",
  ])("hears none: %s", (message) => {
    expect(said(message).opened).toBe(false);
  });

  it.each([
    "I'm sorry about the delay.",
    "Lamento lo ocurrido con el pedido.",
    "Le pido disculpas por la espera.",
    "Peço desculpas pelo atraso.",
  ])("hears an apology: %s", (message) => {
    expect(said("Hello.", message).apologised).toBe(true);
  });

  it("hears none where somebody only regrets nothing", () => {
    expect(said("The refund of 89.90 USD left us on Monday.", "El reembolso salió el lunes.")).toEqual({
      opened: false,
      apologised: false,
      scripts: [],
    });
  });

  it.each(
    LIBRARY.filter(({ internal }) => !internal).flatMap((script) =>
      allTexts(script)
        .filter(({ channel }) => channel === "mail")
        .map(({ variant, channel }) => ({ id: script.id, script, variant, channel })),
    ),
  )("knows $id again in $variant", ({ script, variant, channel }) => {
    const { text } = composeReply(script, { variant, channel, values: fullCase(variant), locale: "en" });
    expect(said("Something else.", text).scripts).toContain(script.id);
    expect(said(text).scripts.filter((id) => id !== script.id)).toEqual([]);
  });

  it("is quick on a long thread", () => {
    const thread = Array.from({ length: 200 }, () =>
      "We looked into it again and found nothing new. ".repeat(200),
    );
    said("warm");
    const start = performance.now();
    readSaid(thread, LIBRARY);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
