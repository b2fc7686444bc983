/** The three disputes that every real helpdesk in these tests is seeded with, as raw RFC 5322 mails. */

export interface SeedMail {
  from: { name: string; email: string };
  subject: string;
  /** The words the ticket must show; HTML mails carry them as paragraphs too. */
  paragraphs: string[];
  encoding: "html" | "base64" | "8bit";
}

export const SEED_MAILS: readonly SeedMail[] = [
  {
    from: { name: "Harriet O'Dowd", email: "harriet.odowd@example.com" },
    subject: "Billed TWICE for invoice INV-30417 and nobody replies",
    paragraphs: [
      "Good morning,",
      "You took 89.90 USD for invoice INV-30417 on 3 November, and then 89.90 USD again on 4 November. I wrote about it last week and got NO ANSWER AT ALL. This is unacceptable!",
      "Refund the second payment today, or I will open a dispute with my bank and cancel the subscription.",
      "Harriet O'Dowd",
    ],
    encoding: "html",
  },
  {
    from: { name: "Lucía Fernández", email: "lucia.fernandez@example.com" },
    subject: "La cafetera llegó rota - pedido MX-48213",
    paragraphs: [
      "Buenas tardes:",
      "Ayer llegó mi pedido MX-48213 y la cafetera venía rota: la jarra está hecha añicos y la caja, aplastada. Mandé fotos por el formulario.",
      "¿Pueden mandarme otra o devolverme el dinero? Es un regalo para mi mamá y lo necesito antes del sábado.",
      "Lucía Fernández",
    ],
    encoding: "base64",
  },
  {
    from: { name: "João Pereira", email: "joao.pereira@example.com" },
    subject: "Minha encomenda não chegou - BR-77120",
    paragraphs: [
      "Olá,",
      "A encomenda BR-77120 era para chegar no dia 10 e até hoje nada. O rastreio diz “objeto em trânsito” há doze dias e ninguém me responde.",
      "Quero saber onde ela está ou cancelar com estorno.",
      "João Pereira",
    ],
    encoding: "8bit",
  },
];

const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text, "utf8").toString("base64")}?=`;

const lines = (text: string): string => text.match(/.{1,76}/g)?.join("\n") ?? "";

const base64 = (text: string): string => lines(Buffer.from(text, "utf8").toString("base64"));

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function body(mail: SeedMail): string[] {
  const plain = `${mail.paragraphs.join("\n\n")}\n`;
  const utf8 = 'text/plain; charset="utf-8"';
  if (mail.encoding === "8bit") {
    return [`Content-Type: ${utf8}`, "Content-Transfer-Encoding: 8bit", "", plain];
  }
  if (mail.encoding === "base64") {
    return [`Content-Type: ${utf8}`, "Content-Transfer-Encoding: base64", "", base64(plain)];
  }
  const html = mail.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("");
  return [
    'Content-Type: multipart/alternative; boundary="seed-part"',
    "",
    "--seed-part",
    `Content-Type: ${utf8}`,
    "Content-Transfer-Encoding: base64",
    "",
    base64(plain),
    "--seed-part",
    'Content-Type: text/html; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    base64(`<div dir="ltr">${html}</div>`),
    "--seed-part--",
    "",
  ];
}

/** One mail, ready for a program's own mail door. `at` is when the customer wrote (epoch ms). */
export function rawMail(mail: SeedMail, to: string, at: number): Buffer {
  const head = [
    `From: ${encodedWord(mail.from.name)} <${mail.from.email}>`,
    `To: Support <${to}>`,
    `Subject: ${encodedWord(mail.subject)}`,
    `Date: ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <seed-${at}-${mail.encoding}@mail.example.com>`,
    "MIME-Version: 1.0",
  ];
  return Buffer.from([...head, ...body(mail)].join("\n"), "utf8");
}
