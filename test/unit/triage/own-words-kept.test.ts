/** What is read whole though it looks like a quotation, an ending, a greeting or a mail's frame. */
import { describe, expect, it } from "vitest";
import { own } from "./own-of";

describe("what only looks like older text", () => {
  it.each([
    "On Monday I called and your agent wrote:\nwe will refund you on Friday. It never came.",
    "El lunes llamé y mi agente me escribió:\nle devolvemos el viernes. Nunca llegó.",
    "On 3 October 2026 at 9:15 I called and your agent wrote:\nwe will refund you. It never came.",
    "Na segunda o atendente escreveu:\nvamos devolver. Nunca veio.",
    "I bought a kettle.\n---\nIt leaks and nobody answers.",
  ])("is kept: %s", (text) => {
    expect(own(text)).toBe(text);
  });

  it.each([
    "Suporte ‹a@b.pt› escreveu (segunda, 5/10/2026 à(s) 10:12):\nvelho",
    "Suporte ＜a@b.pt＞ escreveu (segunda, 5/10/2026 à(s) 10:12)：\nvelho",
    "Am 05.11.2026 um 09:14 schrieb Mia <m@x.example>:\nalt",
    "On Thu, Nov 5, 2026 at 9:14 AM A Very Long Desk Name\n<desk@x.example>\nwrote:\nold",
    "##- Please type your reply above this line -##\n\nYour request was updated.\n\nMia\nold",
    "Reply ABOVE THIS LINE to answer\nold",
    "[Begin quote]\nold\n\nolder\n[End quote]",
    '[quote="Mia"]old words that are long[/quote]',
  ])("is dropped with what follows: %s", (quoted) => {
    expect(own(`Still broken.\n\n${quoted}`)).toBe("Still broken.");
  });

  it("leaves what stands beside a bracketed quotation", () => {
    expect(own("[Begin quote] We refunded you already. [End quote] No, you did not.")).toBe(
      "No, you did not.",
    );
    expect(own("[Begin quote] You charged me twice.")).toBe("[Begin quote] You charged me twice.");
  });
});

describe("what only looks like an ending", () => {
  it.each([
    "This message is my third. Nobody answers.",
    "Este correo es para reclamar: me cobraron dos veces.",
    "Esta mensagem é a terceira. Ninguém responde.",
    "This message is intended for a manager: I was charged twice.",
    "Antes de imprimir la etiqueta la página se cierra.",
    "Enviado de volta o produto e nada de reembolso.",
    "Sent from my phone and still no refund",
    "Enviado do celular errado e nada resolvido",
    "It cracked.\nThanks\nI'd like a new one.",
    "You mended it.\nThanks!\nThe new one leaks too.",
    "La arreglaron.\nGracias\nPero la nueva tampoco enciende.",
    "La arreglaron.\nGracias\nLa nueva tampoco enciende",
    "Trocaram.\nObrigada\nA nova também não liga.",
    "You mended it.\nThanks\nStill leaking",
    "Lamp dead.\nRegards\nWaiting for a refund",
    "Lámpara rota.\nSaludos\nEspero respuesta pronto",
    "It broke.\n\nRegards\nJane\n\nP.S. The box was open",
    "Two questions.\n\nOrder: 55123\nPhone: 555 0134 22\nProblem: leaks at the base",
    "Where is it?\n\nIt leaks\nT: 0113 555 0188",
    "It came.\n\nJane Roe here, kettle leaks",
  ])("is kept: %s", (text) => {
    expect(own(text, "Jane Roe")).toBe(text);
  });

  it("is read on below a rule of Outlook's kind without its header", () => {
    expect(own(`A lamp.\n${"_".repeat(30)}\nIt is dead and nobody answers.`)).toContain("It is dead");
  });

  it.each([
    ["a device", "Enviado desde mi iPhone"],
    ["a mail app", "Obter o Outlook para Android"],
    ["another device", "Enviado do meu telemóvel Huawei"],
    ["one more", "Sent from Mail for Windows 10"],
    [
      "a Spanish disclaimer",
      "Este correo y sus adjuntos son confidenciales. Si no es el destinatario, bórrelo.",
    ],
    ["a wrapped one", "This message and its attachments\nare for the intended recipient only.\nDelete it."],
    ["a green one", "Please consider the environment before printing this e-mail."],
    [
      "one of data protection",
      "En cumplimiento del RGPD le informamos que sus datos serán tratados por ACME S.L. para gestionar su solicitud.",
    ],
    [
      "the same in Portuguese",
      "Em conformidade com a LGPD, informamos que os seus dados são tratados pela ACME.",
    ],
    ["one below a closing", "Regards\nThis email was sent by Acme Ltd, registered in Leeds, no. 12345."],
  ])("is dropped where it is %s", (_name, text) => {
    expect(own(`It broke.\n\n${text}`)).toBe("It broke.");
  });
});

it("keeps what is asked under the same law", () => {
  const text = "De acuerdo con el RGPD solicito que borren mis datos.";
  expect(own(text)).toBe(text);
});

describe("salutations", () => {
  it.each([
    "Hi, my order never arrived",
    "Hola, me cobraron dos veces",
    "Hi Dana. It broke",
    "Hi, parcel lost!",
    "Hola, router apagado!",
    "Oi produto quebrado",
  ])("that say more are kept: %s", (text) => {
    expect(own(text)).toBe(text);
  });

  it.each([
    "Hi, Dr. Mendes,",
    "Estimada Sra. López:",
    "Boa tarde, equipa!",
    "Dear Sir or Madam,",
    "Dear Refund Team,",
    "Hi, Dana Roe,",
    "Hello Maria!",
  ])("are dropped: %s", (text) => {
    expect(own(`${text}\n\nIt broke.`)).toBe("It broke.");
  });
});

describe("what only looks like a mail's frame", () => {
  it.each([
    "O meu voo foi cancelado.\n\nDe: Porto\nPara: Genebra\nData: 3 de maio\nReserva: XK9P2L\n\nQuero o reembolso.",
    'El 03/03/2026 la tienda escribió:\n"reembolso aprobado"\npero no hay nada en el banco',
    "Please resend the parcel to:\n\nLou Park\n12 Rose Lane\nYork YO1 7AA",
    "Titular de la línea:\nRosa Gil\nLínea cortada desde el viernes",
    "Mensaje reenviado tres veces y sin respuesta. Quiero mi dinero.",
    "Forwarded message below for the third time, no one answers.",
    "| lamp | 2 | broken |\n| shade | 1 | fine |",
    "The kettle broke.\nThis email concerns an unauthorised payment of 30 euros.\nNobody answers.",
    "Cliente: Juan\nAgente Pedro: me colgó el teléfono\nAgente Luis: me insultó",
  ])("is read whole: %s", (text) => {
    expect(own(text)).toBe(text);
  });

  it.each(["Hola, pésimo servicio", "Hi, scam", "Hi kettle leaks", "Hola doble cargo", "Hi team refund"])(
    "is a complaint where it is all that is said: %s",
    (text) => {
      expect(own(text)).toBe(text);
    },
  );

  it("begins below a line on top that asks to write above it", () => {
    expect(own("##- Please type your reply above this line -##\n\nThe tray arrived cracked.")).toBe(
      "The tray arrived cracked.",
    );
  });

  it("ends before a signature, and goes on at the postscript", () => {
    expect(own("The shoes are the wrong size.\n\n--\nAl Dunn\n\nP.S. I also never got the laces.")).toBe(
      "The shoes are the wrong size.\n\nP.S. I also never got the laces.",
    );
  });
});
