/** Sentences that cancel something, and no contract or order: a refund, a charge, or nothing any more. Folded text. */
import type { Language } from "../taxonomy";

const VERB: Record<Language, string> = {
  en: "(?:cancel(?:l?ing|l?ed|s)?|void(?:ing|ed)?|revok(?:e|ing|ed)|stop(?:ping)?)",
  es: "(?:(?:cancel|anul|revo[cq])[a-z]*|par(?:en|ad|e))",
  pt: "(?:(?:cancel|anul|revog)[a-z]*|parem)",
};
/** What may stand before the thing. */
const BEFORE: Record<Language, string> = {
  en: "(?: (?:the|that|this|those|these|my|your|our|any|a|both|all|whole|second|first|extra|wrong|duplicate|late|of))*",
  es: "(?: (?:el|la|los|las|ese|esa|esos|esas|este|esta|dicho|dicha|mi|un|una|su|segund[oa]|doble|de))*",
  pt: "(?: (?:o|a|os|as|esse|essa|esses|essas|este|esta|aquele|aquela|meu|minha|um|uma|segund[oa]|da|do|de))*",
};
const REFUND: Record<Language, string> = {
  en: "(?:refund|reimbursement)s?(?![a-z])",
  es: "(?:reembolso|devolucion|reintegro)(?:es|s)?(?![a-z])",
  pt: "(?:reembolso|estorno|devolucao)s?(?![a-z])",
};
const SUM: Record<Language, string> = {
  en: "(?:charge|payment|transaction|debit|fee|fine|penalty|surcharge|dispute|chargeback)s?(?![a-z])",
  es: "(?:cargo|cobro|consumo|importe|adeudo|recibo|comision|multa|penalizacion|recargo|deuda|transaccion|pago)(?:es|s)?(?![a-z])",
  pt: "(?:cobranca|debito|boleto|taxa|multa|comissao|transacao|lancamento|divida|penalizacao)(?:es|s)?(?![a-z])",
};
/** It is to stay, or was cancelled long ago: "no cancelen nada", "I already cancelled in March". */
const NOT_NOW: Record<Language, string> = {
  en: "(?:(?:not|never|[a-z]+n't|dont|no need|without)(?: (?:want|wish|wanting|need|asking|ask|asked|trying|going|have|had|me|you|to|for|be|it|a|any))* cancel[a-z]*|(?:already|previously|ago|had|was|were|been|got|i|we|i've|we've|you|they) cancell?ed|cancell?ed (?:it |this |that )?(?:already|back|in|on|last|weeks|months))",
  es: "(?:(?:no|nunca|sin|nadie)(?: (?:me|nos|se|la|lo|quiero|queremos|pedi|pido|he|pedido|hace|falta|vayan|vayais|a|que|necesito|estoy))* (?:cancel|anul)[a-z]*|(?:ya|fue|estaba|esta|habia|he|hemos|habiamos) (?:cancele|cancelamos|cancelaron|cancelo|cancelad[oa]|anulad[oa]|anule))",
  pt: "(?:(?:nao|nunca|sem|ninguem)(?: (?:me|nos|se|a|o|quero|queremos|pedi|peco|mais|preciso|precisa|vao|que|estou))* (?:cancel|anul)[a-z]*|(?:ja|eu|foi|estava|esta|tinha|tinhamos) (?:cancelei|cancelamos|cancelaram|cancelou|cancelad[oa]|anulad[oa]))",
};
const WORD: Record<Language, RegExp> = {
  en: /(?<![a-z])(?:cancel|terminat|unsubscrib|close|clos|end |ending|out of|turn off|switch off|withdraw|stop)/,
  es: /(?<![a-z])(?:cancel|anul|baja|rescind|desist|cierr|cerr|termin|elimin|desactiv|dejen de|dejad de|par(?:en|ad|e)(?![a-z]))/,
  pt: /(?<![a-z])(?:cancel|anul|rescind|desist|encerr|termin|elimin|desativ|desligu|parem de|deixem de|baixa)/,
};

const made = new Map<string, RegExp>();
const pattern = (key: string, source: () => string): RegExp => {
  const known = made.get(key);
  if (known) return known;
  const fresh = new RegExp(`(?<![a-z])${source()}`, "g");
  made.set(key, fresh);
  return fresh;
};

/** Whether all that a sentence (folded) cancels is a refund or a charge, or it says that nothing is to be cancelled now. A question ("why can't I cancel?") is left as it is. */
export const cancelsOther = (sentence: string, language: Language): boolean => {
  if (sentence.includes("?")) return false;
  const rest = sentence
    .replace(
      pattern(
        `thing ${language}`,
        () => `${VERB[language]}${BEFORE[language]} (?:${REFUND[language]}|${SUM[language]})`,
      ),
      " ",
    )
    .replace(
      pattern(`not ${language}`, () => NOT_NOW[language]),
      " ",
    );
  return rest !== sentence && !WORD[language].test(rest);
};

/** Whether a sentence (folded) has a refund stopped: "Cancel that refund and find the box." */
export const stopsRefund = (sentence: string, language: Language): boolean =>
  sentence.search(
    pattern(`refund ${language}`, () => `${VERB[language]}${BEFORE[language]} ${REFUND[language]}`),
  ) >= 0;
