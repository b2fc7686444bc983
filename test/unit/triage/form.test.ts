/** Contact forms: what the sender wrote is read, who the sender is not. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";
import { own } from "./own-of";

describe("a contact form", () => {
  it.each([
    [
      "Name: Omar Haddad\nEmail: omar@example.com\nOrder number: 600123\nMessage: The mixer will not switch on.",
      "Order number: 600123\nThe mixer will not switch on.",
    ],
    [
      "Nombre y apellidos: Ana Ruiz\nTeléfono: 600 123 123\nMotivo: Otro\nMensaje: lleva diez días de retraso",
      "Motivo: Otro\nlleva diez días de retraso",
    ],
    [
      "Nome completo: Marcos Lima\nE-mail: marcos@example.com\nCPF: 123.456.789-00\nMensagem: a bicicleta veio sem o selim",
      "a bicicleta veio sem o selim",
    ],
  ])("is read without the lines that name its sender: %s", (text, matter) => {
    expect(own(text)).toBe(matter);
  });

  it.each([
    "Address: you sent it to my old one. Message me please.",
    "Name: it is spelt wrong on the ticket\nIt says Jhon.",
    "Message: the lamp came broken",
  ])("is none where one line only looks like its: %s", (text) => {
    expect(own(text)).toBe(text);
  });

  it("may give its order's number beside the sender's telephone", () => {
    const text = "Name: Ana Ruiz\nPhone: 600 123 123 / Order: 55123\nMessage: the lamp came broken";
    expect(readTicket({ messages: [{ role: "customer", text }] }).facts.orders).toEqual(["55123"]);
  });
});
