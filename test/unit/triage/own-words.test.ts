/** What of a message is its writer's own, in the shapes that mail programs leave behind. */
import { describe, expect, it } from "vitest";
import { own } from "./own-of";

describe("quoted older text", () => {
  it.each([
    ["a > quotation", "Still broken.\n> I was charged twice\n> help"],
    [
      "an English head",
      "Still broken.\n\nOn Tue, 4 Nov 2025 at 10:12, Desk <d@x.example> wrote:\nI was charged twice",
    ],
    [
      "a head over two lines",
      "Still broken.\n\nOn Tue, 4 Nov 2025 at 10:12, Long Desk Name\n<desk@x.example> wrote:\n> old",
    ],
    [
      "a Spanish head",
      "Still broken.\n\nEl mar, 4 nov 2025 a las 10:12, Mesa (<m@x.example>) escribió:\n\nviejo",
    ],
    [
      "a Portuguese head",
      "Still broken.\n\nEm ter., 4 de nov. de 2025 às 10:12, Mesa <m@x.example> escreveu:\n\nvelho",
    ],
    ["an Outlook divider", "Still broken.\n\n-----Original Message-----\nFrom: Desk\nold"],
    ["a header block", "Still broken.\n\nFrom: Desk\nSent: Monday\nTo: Me\nSubject: Old\n\nold"],
  ])("drops %s", (_name, text) => {
    expect(own(text)).toBe("Still broken.");
  });

  it("keeps answers written between quoted lines", () => {
    expect(own("On Tue, 4 Nov 2025, Desk wrote:\n> colour?\nBlue.\n> size?\nLarge.")).toBe("Blue.\nLarge.");
  });
});

describe("what stands around the matter", () => {
  it("drops greeting, closing, name and disclaimer", () => {
    expect(own("Dear team,\n\nIt broke.\n\nKind regards,\nJane Roe\nHead of Sales")).toBe("It broke.");
    expect(own("Hola:\n\nSe rompió.\n\nUn saludo,\nJuan")).toBe("Se rompió.");
    expect(own("Bom dia,\n\nPartiu.\n\nCom os melhores cumprimentos,\nInês")).toBe("Partiu.");
    expect(own("It broke.\n\nThis email and any attachments are confidential.")).toBe("It broke.");
    expect(own("Se rompió.\n\nAVISO: este mensaje es confidencial. Pagos de $500 requieren firma.")).toBe(
      "Se rompió.",
    );
    expect(own("It broke.\n\nSent from my iPhone")).toBe("It broke.");
    expect(own("It broke.\n\nJane Roe\nphone 555", "Jane Roe")).toBe("It broke.");
    expect(own("It broke.\n-- \nJane\nRoe Ltd")).toBe("It broke.");
  });

  it("keeps thanks that are part of the story", () => {
    expect(own("Thanks to your driver the vase broke.\nI want another.")).toBe(
      "Thanks to your driver the vase broke.\nI want another.",
    );
  });
});

const HEAD = "On Thu, Nov 5, 2026 at 9:14 AM Mia <h@x.example> wrote:";
const QUOTE = `${HEAD}\nHello Ana, you were charged twice and we are sorry.`;

describe("an answer below an unmarked quotation", () => {
  const said = "Thank you, that's settled. But the order is two weeks behind. When is it coming?";

  it.each([
    ["a closing with its name", `${QUOTE}\nRegards, Mia\n\n${said}`],
    ["a closing and a name", `${QUOTE}\n\nKind regards,\nMia\nAcme Support\n\n${said}`],
    ["a closing without a blank line", `${QUOTE}\nKind regards,\nMia\n${said}`],
    [
      "a head with as many signs as a log",
      `El jue, 5 nov 2026 a las 9:14, Mia (<m@x.es>) escribió:\nHola Ana,\n\nya salió.\n\nSaludos,\nMia\n\n${said}`,
    ],
    ["the last blank line", `Hi Mia,\n\n${QUOTE}\n\n${said}`],
    ["an older quotation below the first", `${QUOTE}\n\nOn 4 Nov 2026, Ana wrote:\n> twice!\n\n${said}`],
  ])("is found after %s", (_name, text) => {
    expect(own(text)).toBe(said);
  });

  it("is not looked for where something stands above", () => {
    expect(own(`Still broken.\n\n${QUOTE}\n\nRegards,\nMia\n\nAcme`)).toBe("Still broken.");
  });

  it("is not made up out of a whole quoted mail", () => {
    expect(own(`${QUOTE}\n\nRegards,\nMia`)).toBe("");
    expect(own(`${QUOTE}\n\nRegards,\nMia\n`)).toBe("");
  });
});

describe("a chat pasted into a message", () => {
  it.each([
    ["Visitor: My lamp broke.\nAgent Joe: Was it you?\nSure?\nVisitor: No.", "My lamp broke.\nNo."],
    ["[10:12] Cliente: Me cobraron dos veces\n[10:13] Soporte Ana: No es así", "Me cobraron dos veces"],
    ["Visitante: Não chegou\nAtendente Rui: Já saiu\n\nAté hoje nada.", "Não chegou\n\nAté hoje nada."],
  ])("keeps the customer's lines: %s", (text, kept) => {
    expect(own(text)).toBe(kept);
  });

  it("is told from a form", () => {
    const form = "Customer: Jane Roe\nSupport: never answers";
    expect(own(form)).toBe(form);
    expect(own("Client: Jane Roe\nAgent Joe: rude\nProblem: he hung up")).toContain("he hung up");
  });
});

describe("a signature without a closing formula", () => {
  const spins = "It just spins";

  it.each([
    ["", "Rob Stone\nSales Manager, Acme\nT: 0113 555 0188\nFollow us on Twitter, LinkedIn and Facebook"],
    ["", "Rob Stone\nSales Manager, Acme"],
    ["Rob Stone", "Rob Stone\nLegal\nPartner | Court & Damages"],
    ["Rob Stone", "Rob Stone | Partner, Court & Damages"],
    ["Stone Rob", "Rob\nPartner | Court & Damages"],
    ["", "Ana Lobo\nTel.: +34 600 123 456\nwww.acme.example\nSíganos en redes"],
    ["", "Rui Melo\nM: 912 345 678\nrui@acme.example\nSiga-nos no Instagram"],
  ])("%s does not speak: %s", (author, block) => {
    expect(own(`${spins}\n\n${block}`, author)).toBe(spins);
  });
});

describe("a message of which the rules leave nothing", () => {
  it("is its writer's after all where it is more than a greeting or a name", () => {
    const said = "The kettle from order 5512 leaks all over the table.";
    expect(own(`--\n${said}`)).toBe(said);
    expect(own(`Aviso legal: este correo es confidencial.\n\n${said}`)).toBe(said);
    const legal = "Confidentiality: the terms of order twelve were broken by the shop.";
    expect(own(legal)).toBe(legal);
  });

  it.each([
    "Hi Maria,",
    "Buenas tardes a todos",
    "--\nJane Roe\nRoe Ltd",
    "> old\n> older",
    "Sent from my iPhone",
  ])("stays empty otherwise: %s", (text) => {
    expect(own(text)).toBe("");
  });
});

describe("closings and device lines of every day", () => {
  it.each([
    "Best wishes and thanks",
    "Thank you for your time and consideration",
    "Have a nice day!",
    "Sin otro particular, le saluda atentamente",
    "Muchas gracias y un saludo.",
    "Sem mais para o momento",
    "Obrigada e bom fim de semana",
    "Sincerely yours",
    "Enviado do Yahoo Mail no Android",
    "Sent from my phone, please excuse typos.",
    "Virus-free. www.avast.com",
  ])("say nothing: %s", (line) => {
    expect(own(`The kettle leaks.\n\n${line}`)).toBe("The kettle leaks.");
  });
});
