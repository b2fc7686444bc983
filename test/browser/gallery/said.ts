/** What the background puts into words for the gallery's one case. */
import type { StepView } from "../../../lib/messaging/case-view";

export type Tongue = "en" | "es";

const step = (
  id: string,
  stage: StepView["stage"],
  action: StepView["action"],
  title: string,
  why: string,
) => ({
  id: `duplicate-charge.${id}`,
  stage,
  action,
  title,
  why,
  done: false,
});

/** Everything the background puts into words, in two interface languages. */
export const SAID = {
  en: {
    subject: "Charged twice, and nobody answers",
    steps: [
      step(
        "kind",
        "identify",
        "confirm-kind",
        "Check that this is what they mean",
        "Everything below follows from it.",
      ),
      step("heard", "identify", "reply", "Say that you heard them", "They wrote before and nobody answered."),
      {
        ...step(
          "finance",
          "gather",
          "copy",
          "Ask Finance whether both charges settled",
          "Two captures for one order are ours to refund. One may be a hold that drops by itself.",
        ),
        copyText:
          "Invoice INV-20931, 89.90 USD, charged on 3 and 4 November: have both charges settled, and do they belong to one order?",
      },
      step(
        "fault",
        "decide",
        "choose-fault",
        "Whose doing was it?",
        "The tone of the answer follows from it.",
      ),
      step("remedy", "decide", "choose-remedy", "Choose what puts it right", "What is owed comes first."),
      step(
        "refund",
        "resolve",
        "tick",
        "Refund the second charge",
        "The bank shows it within five working days.",
      ),
      step("check", "follow-up", "reply", "Ask whether the money arrived", "A promise kept is worth a line."),
    ],
    remedies: [
      {
        id: "refund",
        kind: "owed",
        title: "Refund the second charge",
        note: "89.90 USD · the same day",
        chosen: false,
      },
      {
        id: "month",
        kind: "goodwill",
        title: "Refund and one month free",
        note: "For the mail that nobody answered; costs us little",
        chosen: false,
      },
      {
        id: "credit",
        kind: "usual",
        title: "Credit on the account",
        note: "If they would rather keep it",
        chosen: false,
      },
      {
        id: "fee",
        kind: "goodwill",
        title: "Pay their bank's fee",
        note: "Where an overdraft followed",
        chosen: false,
      },
    ],
    replies: [
      [
        "gen.ack.recap",
        "I hear what happened",
        "neutral",
        "acknowledge",
        "Margaret, you were charged 89.90 USD twice for invoice INV-20931",
        0,
      ],
      [
        "gen.ack.second",
        "We missed your first mail",
        "own",
        "acknowledge",
        "You wrote on ‹first date› and nobody answered. That is on us",
        1,
      ],
      [
        "bill.dup.own",
        "Refund the second charge",
        "own",
        "resolve",
        "The second charge was our error. I have refunded 89.90 USD",
        1,
      ],
    ],
    earlier: "Parcel a week late",
  },
  es: {
    subject: "Me han cobrado dos veces y nadie contesta",
    steps: [
      step(
        "kind",
        "identify",
        "confirm-kind",
        "Comprueba que se trata de esto",
        "Todo lo demás depende de ello.",
      ),
      step("heard", "identify", "reply", "Dile que lo has entendido", "Ya escribió antes y nadie contestó."),
      {
        ...step(
          "finance",
          "gather",
          "copy",
          "Pregunta a Finanzas si se liquidaron los dos cargos",
          "Dos cobros por un pedido hay que devolverlos. Uno puede ser una retención que desaparece sola.",
        ),
        copyText:
          "Factura INV-20931, 89,90 USD, cobrada el 3 y el 4 de noviembre: ¿se liquidaron los dos cargos?",
      },
      step(
        "fault",
        "decide",
        "choose-fault",
        "¿De quién fue la causa?",
        "De ello depende el tono de la respuesta.",
      ),
      step("remedy", "decide", "choose-remedy", "Elige cómo arreglarlo", "Primero, lo que se debe."),
      step(
        "refund",
        "resolve",
        "tick",
        "Devuelve el segundo cargo",
        "El banco lo muestra en cinco días hábiles.",
      ),
      step(
        "check",
        "follow-up",
        "reply",
        "Pregunta si llegó el dinero",
        "Una promesa cumplida merece una línea.",
      ),
    ],
    remedies: [
      {
        id: "refund",
        kind: "owed",
        title: "Devolver el segundo cargo",
        note: "89,90 USD · el mismo día",
        chosen: false,
      },
      {
        id: "month",
        kind: "goodwill",
        title: "Devolver y regalar un mes",
        note: "Por el correo que nadie contestó; nos cuesta poco",
        chosen: false,
      },
      { id: "credit", kind: "usual", title: "Saldo a favor", note: "Si prefiere conservarlo", chosen: false },
    ],
    replies: [
      [
        "gen.ack.recap",
        "Entiendo lo ocurrido",
        "neutral",
        "acknowledge",
        "Margaret, you were charged 89.90 USD twice for invoice INV-20931",
        0,
      ],
      [
        "gen.ack.second",
        "Su primer correo quedó sin respuesta",
        "own",
        "acknowledge",
        "You wrote on ‹fecha› and nobody answered. That is on us",
        1,
      ],
      [
        "bill.dup.own",
        "Devolución del segundo cargo",
        "own",
        "resolve",
        "The second charge was our error. I have refunded 89.90 USD",
        1,
      ],
    ],
    earlier: "Paquete con una semana de retraso",
  },
} as const;
