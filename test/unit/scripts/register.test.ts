/** Tú, usted, vos; Brazil, Portugal: read from what customers write. */
import { describe, expect, it } from "vitest";
import { readRegister } from "../../../lib/scripts/register";
import { readTicket } from "../../../lib/triage/read-ticket";

const es = { language: "es", variety: "es-ES" } as const;
const read = (...messages: string[]) => readRegister(es, messages);

describe("Spanish", () => {
  it.each([
    "Hola, ¿puedes decirme cuándo llega mi pedido?",
    "Buenas, te escribo porque me habéis cobrado dos veces.",
    "Dime algo ya, por favor, que llevo una semana esperando tu respuesta.",
    "Oye, mándame la factura otra vez, que no la encuentro.",
    "¿Me podéis devolver el dinero? El móvil vino roto.",
    "Necesito que me devuelvas lo que pague, no quiero otro",
    "holaa queria saber si tienes stock y si me lo puedes cambiar",
  ])("tú: %s", (message) => {
    expect(read(message)).toMatchObject({ variant: "es-tu", address: "tu" });
  });

  it.each([
    "Estimados señores: les escribo por un cargo duplicado en mi tarjeta.",
    "Buenos días, ¿podría decirme usted cuándo llega mi pedido?",
    "Disculpe, me cobraron dos veces y en su página no aparece nada. Ayúdeme por favor.",
    "Devuélvanme mi dinero o voy a PROFECO. Nadie en su empresa responde.",
    "Les pido una solución. Quedo a la espera de su respuesta.",
    "Envieme la factura corregida, su aplicacion no me deja descargarla",
  ])("usted: %s", (message) => {
    expect(read(message)).toMatchObject({ variant: "es-usted", address: "usted" });
  });

  it.each([
    "Che, ¿vos me podés decir qué pasó con la heladera?",
    "Hola, ¿tenés novedades? Contame cuándo llega, por favor.",
  ])("vos is answered by usted: %s", (message) => {
    expect(read(message)).toMatchObject({ variant: "es-usted", address: "vos" });
  });

  it.each([
    "El paquete llegó roto. Quiero un reembolso.",
    "Me cobraron dos veces la misma factura el 3 de noviembre.",
    "Es increíble: te cobran y luego nadie contesta.",
    "",
  ])("unknown is usted: %s", (message) => {
    expect(read(message)).toMatchObject({ variant: "es-usted", address: null });
  });

  it("follows the newest message that says anything", () => {
    expect(read("Estimados señores, les escribo por un cargo.", "¿Me puedes decir algo ya?").variant).toBe(
      "es-tu",
    );
    expect(read("¿Me puedes ayudar?", "El pedido es el 8123.").variant).toBe("es-tu");
    expect(read("¿Me puedes ayudar?", "a", "b", "c").variant).toBe("es-usted");
  });

  it("takes nothing from what others are quoted to have said", () => {
    expect(
      read(
        "Su empleado me dijo «tú no puedes pedir eso, dime tu número». Exijo una explicación de su empresa.",
      ),
    ).toMatchObject({ address: "usted" });
    expect(read("Me contestaron: “te llamamos mañana, tranquila”. Nadie llamó.").address).toBeNull();
  });
});

describe("Portuguese and English", () => {
  it("follows what triage read of the country [000-38]", () => {
    const of = (text: string) =>
      readRegister(readTicket({ messages: [{ role: "customer", text }] }), [text]).variant;
    expect(
      of("Boa tarde, comprei um telemóvel e a encomenda ainda não chegou. Qual é o vosso contacto?"),
    ).toBe("pt-pt");
    expect(
      of("Oi, comprei um celular e vocês cobraram duas vezes no boleto. Quero estorno, vou no Procon."),
    ).toBe("pt-br");
    expect(of("I was charged twice and nobody answers. Please refund me.")).toBe("en");
  });
});

it("reads a very long message in no time", () => {
  const start = performance.now();
  read("me dijeron que ".repeat(20_000));
  expect(performance.now() - start).toBeLessThan(100);
});
