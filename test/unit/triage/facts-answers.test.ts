/** A number that stands alone, as the answer to an agent who asked for it. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";

const answered = (agent: string, answer: string) =>
  readTicket({
    messages: [
      { role: "customer", text: "My kettle never arrived, please help" },
      { role: "agent", text: agent },
      { role: "customer", text: answer },
    ],
  }).facts;

describe("a bare number", () => {
  it.each([
    ["What is your order number?", "55123"],
    ["¿Cuál es su número de pedido?", "es el 55123"],
    ["Pode informar o número da encomenda?", "Oi, é o 55123, obrigado!"],
    ["Please send us your order number.", "#55123 thanks"],
  ])("is the order's where the agent asked: %s", (agent, answer) => {
    expect(answered(agent, answer).orders).toEqual(["55123"]);
  });

  it("is of the kind that was asked for", () => {
    expect(answered("Could you share the tracking number?", "7712345").trackings).toEqual(["7712345"]);
    expect(answered("Could you share the invoice number?", "7712345").invoices).toEqual(["7712345"]);
  });

  it.each([
    ["What is the serial number?", "BL-77-20391-K"],
    ["¿Cuál es el modelo?", "es BX-44102"],
    ["We are sorry to hear that.", "55123"],
    ["Your order number 55123 was sent. Can you check?", "44120"],
    ["What is your order number and your postcode?", "55123"],
    ["What is your order number?", "no idea, I paid 55123 pesos"],
    ["What is your order number?", "12/11/2025"],
  ])("is no order behind %s – %s", (agent, answer) => {
    expect(answered(agent, answer).orders).toEqual([]);
  });
});
