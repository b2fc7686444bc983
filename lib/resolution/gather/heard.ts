/** What I heard: the customer's facts in one or two sentences, and the question whether that is right (practice 000-2). */
import type { Facts } from "../../triage/reading";
import type { Ask, Language } from "../../triage/taxonomy";

interface Words {
  start: string;
  amount: (value: string) => string;
  order: (id: string) => string;
  invoice: (id: string) => string;
  tracking: (id: string) => string;
  dates: (days: string) => string;
  wish: (wish: string) => string;
  check: string;
  and: string;
  asks: Record<Exclude<Ask, "none">, string>;
}

const WORDS: Record<Language, Words> = {
  en: {
    start: "So that I have it right: ",
    amount: (value) => `the amount is ${value}`,
    order: (id) => `the order is ${id}`,
    invoice: (id) => `the invoice is ${id}`,
    tracking: (id) => `the tracking number is ${id}`,
    dates: (days) => `it is about ${days}`,
    wish: (wish) => `what would settle it is ${wish}`,
    check: "Did I get that right?",
    and: " and ",
    asks: {
      refund: "a refund",
      replacement: "a replacement",
      repair: "a repair",
      cancel: "cancelling it",
      compensation: "something to make up for it",
      explanation: "an explanation",
      apology: "an apology",
      "correct-invoice": "a correct invoice",
      delivery: "the delivery",
      "call-back": "a call",
      access: "having access again",
    },
  },
  es: {
    start: "Para asegurarme de haberlo entendido: ",
    amount: (value) => `el importe es ${value}`,
    order: (id) => `el pedido es ${id}`,
    invoice: (id) => `la factura es ${id}`,
    tracking: (id) => `el número de seguimiento es ${id}`,
    dates: (days) => `se trata de ${days}`,
    wish: (wish) => `lo que lo resolvería es ${wish}`,
    check: "¿Es correcto?",
    and: " y ",
    asks: {
      refund: "un reembolso",
      replacement: "un cambio",
      repair: "una reparación",
      cancel: "la cancelación",
      compensation: "una compensación",
      explanation: "una explicación",
      apology: "una disculpa",
      "correct-invoice": "una factura correcta",
      delivery: "la entrega",
      "call-back": "una llamada",
      access: "recuperar el acceso",
    },
  },
  pt: {
    start: "Para ter a certeza de que entendi: ",
    amount: (value) => `o valor é ${value}`,
    order: (id) => `o pedido é ${id}`,
    invoice: (id) => `a fatura é ${id}`,
    tracking: (id) => `o código de envio é ${id}`,
    dates: (days) => `trata-se de ${days}`,
    wish: (wish) => `o que resolveria é ${wish}`,
    check: "É isso?",
    and: " e ",
    asks: {
      refund: "um reembolso",
      replacement: "uma troca",
      repair: "um reparo",
      cancel: "o cancelamento",
      compensation: "uma compensação",
      explanation: "uma explicação",
      apology: "um pedido de desculpas",
      "correct-invoice": "uma fatura correta",
      delivery: "a entrega",
      "call-back": "um telefonema",
      access: "recuperar o acesso",
    },
  },
};

const joined = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1)}`;

/**
 * The recap, in the customer's language, made of nothing but what the ticket says or the agent entered.
 * @param facts as corrected by the agent
 * @returns "" where there is nothing to say back
 */
export function heardRecap(facts: Facts, asks: readonly Ask[], language: Language): string {
  const words = WORDS[language];
  const each = (values: readonly string[], say: (text: string) => string) =>
    values.length === 0 ? [] : [say(joined(values, words.and))];
  const known = [
    ...each(
      facts.amounts.map(({ raw }) => raw),
      words.amount,
    ),
    ...each(facts.orders, words.order),
    ...each(facts.invoices, words.invoice),
    ...each(facts.trackings, words.tracking),
    ...each(facts.dates, words.dates),
    ...each(
      asks.filter((ask) => ask !== "none").map((ask) => words.asks[ask]),
      words.wish,
    ),
  ];
  if (known.length === 0) return "";
  return `${words.start}${joined(known, words.and)}. ${words.check}`;
}
