/** What a mailbox sends by itself is no dispute. */
import { describe, expect, it } from "vitest";
import { readTicket } from "@/lib/triage/read-ticket";
import { isAutoReply } from "@/lib/triage/text/auto-reply";
import { customerWords } from "@/lib/triage/text/customer-words";
import { fold } from "@/lib/triage/text/fold";

const read = (text: string, subject = "") => readTicket({ subject, messages: [{ role: "customer", text }] });

describe("a mailbox's own message", () => {
  it.each([
    "I am out of the office until 30 November with no access to email. For urgent matters call Jane.",
    "Thank you for your email. I'm currently on annual leave, back on Monday 7th.",
    "Estoy fuera de la oficina hasta el lunes, con acceso limitado al correo.",
    "Estou de férias até dia 12, com acesso limitado ao e-mail.",
    "Your message to sales@shop.example couldn't be delivered: the mailbox is full.",
  ])("is no dispute, threatens nothing and asks nothing: %s", (text) => {
    expect(read(text)).toMatchObject({ category: "none", triggers: [], ask: ["none"] });
  });

  it("is told by its subject", () => {
    expect(read("Back on Monday. Urgent: call the desk.", "Automatic reply: Order 5512").category).toBe(
      "none",
    );
  });
});

describe("a customer who writes of an absence or a failed delivery", () => {
  it.each([
    "I am out of the office this week and you charged my card twice for the same order.",
    "My parcel could not be delivered, says your driver. Nobody rang the bell, where is it?",
  ])("has a dispute: %s", (text) => {
    expect(read(text).category).not.toBe("none");
  });

  it.each([
    "I'm away this week and the parcel is late, refund me please.",
    "Estoy de vacaciones hasta el lunes y me cobran el gimnasio igual.",
    "Your message was not helpful at all. You took 30 euros twice and I want one payment back.",
    "Delivery has failed three times now and nobody rings the bell.",
  ])("is not taken for a mailbox: %s", (text) => {
    expect(isAutoReply(fold(text).text, "")).toBe(false);
  });
});

it("says nothing in a thread in which the customer has spoken", () => {
  const { said } = customerWords({
    messages: [
      { role: "customer", text: "You charged me 30 euros twice for one order." },
      { role: "agent", text: "We look into it." },
      {
        role: "customer",
        text: "I am out of the office until Monday with limited access to email.",
      },
    ],
  });
  expect(said.map(({ index }) => index)).toEqual([0]);
});
