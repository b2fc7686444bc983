/** A forwarded chain: what people wrote in it counts, what the shop had sent gives order numbers alone. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";
import { fold } from "../../../lib/triage/text/fold";
import { ownWords } from "../../../lib/triage/text/own-words";

const partsOf = (text: string, author = "") => {
  const folded = fold(text);
  const parts = ownWords(folded.text, fold(author).text);
  const said = (name: "own" | "forwarded" | "shops") =>
    parts[name]
      .map((part) => text.slice(folded.at(part.start), folded.at(part.end)))
      .join("\n")
      .trim();
  return { own: said("own"), forwarded: said("forwarded"), shops: said("shops") };
};

const GMAIL = "---------- Forwarded message ---------";

describe("a mail that the shop had sent", () => {
  it.each([
    ["by its address", `${GMAIL}\nFrom: Acme <no-reply@acme.example>\nSubject: Sent\n\nIt left today.`],
    [
      "by its address, in Portuguese",
      "---------- Mensagem encaminhada ---------\nDe: Acme <atendimento@acme.example>\nAssunto: x\n\nIt left today.",
    ],
    ["by its name", `${GMAIL}\nFrom: Membership Desk\nSubject: Bye\nIt left today.`],
    [
      "by its name, in Spanish",
      "---------- Mensaje reenviado ---------\nDe: Atención al cliente\n\nIt left today.",
    ],
  ])("is told %s", (_name, chain) => {
    expect(partsOf(`Nothing came.\n\n${chain}`)).toEqual({
      own: "Nothing came.",
      forwarded: "",
      shops: "It left today.",
    });
  });

  it.each([
    [`${GMAIL}\nHello Ana,\nIt left today.`],
    [`${GMAIL}\nFrom: Mia <mia@acme.example>\n\nDear valued customer,\nIt left today.`],
    [`${GMAIL}\nFrom: Mia <mia@acme.example>\n\nGracias por tu compra. It left today.`],
  ])("is told by whom it addresses: %s", (chain) => {
    const { forwarded, shops } = partsOf(`Nothing came.\n\n${chain}`, "Ana Roe");
    expect(forwarded).toBe("");
    expect(shops).toContain("It left today.");
  });

  it("is all there is to read where nothing else was said", () => {
    const chain = `${GMAIL}\nFrom: no-reply@acme.example\n\nYour order 5512 was lost on its way.`;
    expect(partsOf(chain)).toEqual({
      own: "",
      forwarded: "Your order 5512 was lost on its way.",
      shops: "",
    });
  });

  const shipped = `Hi, see below. It says delivered on Tuesday but there was nothing here.

${GMAIL}
From: ShopCo <no-reply@shopco.example>
Subject: Your order is on its way
To: <me@mail.example>

Hello Anna,
Your order SC-88213 has been shipped. If you would like a refund or have been charged twice, contact us. Total: $89.90
Thank you for shopping with us!`;

  it("lends neither wishes nor sums, but the order's number", () => {
    const reading = readTicket({ messages: [{ role: "customer", text: shipped }] });
    expect(reading.subcategory).toBe("not-delivered");
    expect(reading.ask).not.toContain("refund");
    expect(reading.facts.amounts).toEqual([]);
    expect(reading.facts.orders).toEqual(["SC-88213"]);
  });
});

describe("what people wrote", () => {
  it("counts in a colleague's forwarded mail, also where it greets the one who forwards it", () => {
    const chain = `${GMAIL}\nFrom: Jo Roe <jo@mail.example>\n\nHi Tom,\nmy parcel never came.`;
    expect(partsOf(`Can you help her?\n\n${chain}`, "Tom Hill").forwarded).toContain("my parcel never came.");
  });

  it("counts in the customer's own earlier mail, also from a firm's mailbox", () => {
    const chain = `${GMAIL}\nFrom: Roe Services <info@roe.example>\n\nMy parcel never came.`;
    expect(partsOf(`No answer yet.\n\n${chain}`, "Roe Services").forwarded).toBe("My parcel never came.");
  });

  it("counts below the shop's answer to it", () => {
    const text = `No answer yet.

${GMAIL}
From: Acme Support <support@acme.example>
Subject: Re: parcel
To: Ana

We look into it.

From: Ana <ana@mail.example>
Subject: parcel
To: Acme Support

My parcel never came.`;
    expect(partsOf(text, "Ana")).toMatchObject({
      forwarded: "My parcel never came.",
      shops: "We look into it.",
    });
  });
});

describe("a chain under Outlook's headers alone", () => {
  const text = `Can you take this one?

From: Jo Roe <jo@mail.example>
Sent: Tuesday, 3 November 2026 10:12
To: Tom Hill
Subject: lost parcel

My parcel never came. I want my money back.`;
  const read = (subject: string) =>
    readTicket({ subject, messages: [{ role: "customer", author: "Tom Hill", text }] });

  it("is read where the subject says that it is forwarded", () => {
    expect(read("FW: lost")).toMatchObject({ subcategory: "not-delivered", ask: ["refund"] });
    expect(read("RV: lost").ask).toEqual(["refund"]);
  });

  it("is older text where it doesn't", () => {
    expect(read("Re: FW: lost").ask).not.toContain("refund");
  });

  it("says nothing below a later answer", () => {
    const messages = [
      { role: "customer" as const, text: "My parcel never came." },
      { role: "agent" as const, text: "It is on its way." },
      { role: "customer" as const, text },
    ];
    expect(readTicket({ subject: "FW: lost", messages }).ask).not.toContain("refund");
  });
});
