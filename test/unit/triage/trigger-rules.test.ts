/** What customers say when they leave, come back or have a date to meet, and what only sounds like it. */
import { describe, expect, it } from "vitest";
import { TRIGGER_RULES } from "@/lib/triage/lexicon/trigger-rules";
import { readTicket } from "@/lib/triage/read-ticket";
import { holds } from "./rule-holds";

describe("a rule sees", () => {
  it.each([
    ["churn-threat", "en", "You can count me out as a customer."],
    ["churn-threat", "en", "I'm seriously thinking of changing banks."],
    ["churn-threat", "en", "If it's the same on Friday I'm asking for my PAC code."],
    ["churn-threat", "en", "We will not be renewing the contract."],
    ["churn-threat", "es", "Estamos pensando en no renovar el contrato."],
    ["churn-threat", "es", "Si el viernes sigue igual, pido la portabilidad."],
    ["churn-threat", "es", "La próxima vez compro en otro sitio."],
    ["churn-threat", "pt", "Estou a pensar seriamente em mudar de banco."],
    ["churn-threat", "pt", "Levo o meu dinheiro para outro lado."],
    ["repeat-contact", "en", "I've been ringing since Tuesday."],
    ["repeat-contact", "en", "I was promised a call back and no one did."],
    ["repeat-contact", "es", "Me prometieron una llamada que nunca llegó."],
    ["repeat-contact", "es", "He abierto dos incidencias y las cerraron sin más."],
    ["repeat-contact", "pt", "Prometeram uma ligação que nunca veio."],
    ["repeat-contact", "pt", "Estou ligando desde terça."],
    ["deadline", "en", "I'm giving you 48 hours to sort it."],
    ["deadline", "en", "I want this fixed this afternoon."],
    ["deadline", "en", "We move out on the 30th."],
    ["deadline", "es", "Os doy 48 horas para resolverlo."],
    ["deadline", "es", "El plazo para presentarlo acaba el 20."],
    [
      "deadline",
      "pt",
      "Tenho de sair do apartamento no fim do mês: no fim do mês tenho de entregar a chave.",
    ],
    ["deadline", "pt", "O prazo para entregar nas Finanças acaba a 20."],
    ["churn-threat", "en", "Our next booking will be with somebody else."],
    ["churn-threat", "es", "La próxima reserva la hago con otros."],
    ["churn-threat", "pt", "Convosco não continuo."],
    ["repeat-contact", "en", "I've spoken to four different people so far."],
    ["repeat-contact", "es", "He hablado con tres personas y nadie sabe nada."],
    ["repeat-contact", "es", "Retomo el hilo."],
    ["repeat-contact", "pt", "Falei com duas pessoas e cada uma diz uma coisa."],
    ["deadline", "es", "Les doy hasta el día 20."],
    ["deadline", "es", "Tengo la cita el jueves."],
    ["deadline", "pt", "Dou-vos até dia 20."],
    ["deadline", "pt", "Tenho consulta na quinta."],
    ["legal-threat", "es", "Van a recibir un burofax."],
    ["legal-threat", "en", "The next letter you get comes from the court."],
    ["chargeback-open", "es", "Ayer reclamé el cargo en mi banco."],
    ["chargeback-open", "en", "I've disputed the charge with Monzo."],
    ["fraud-suspected", "es", "Creo que me han timado."],
    ["vulnerable", "en", "My ex is stalking me and can't know where I live."],
    ["vulnerable", "es", "Con ese dinero yo pagaba el alquiler."],
    ["vulnerable", "pt", "A minha ex persegue-me."],
  ] as const)("%s in %s: %s", (label, language, sentence) => {
    expect(holds(TRIGGER_RULES, label, language, sentence)).toBe(true);
  });

  it.each([
    ["churn-threat", "en", "I moved into this flat at the end of last month."],
    ["churn-threat", "en", "My sister switched to the competition and is happy."],
    ["churn-threat", "es", "El contrato se renueva en marzo."],
    ["churn-threat", "pt", "O meu contrato renova em março."],
    ["repeat-contact", "en", "Before I bought it I asked in the shop whether it would fit."],
    ["repeat-contact", "es", "El repartidor llamó para ubicar la casa."],
    ["repeat-contact", "pt", "O entregador ligou pra achar a casa."],
    ["deadline", "en", "It came this afternoon and the glass was broken."],
    ["deadline", "en", "The wedding was in June and went well."],
    ["deadline", "es", "La fiesta fue el fin de semana pasado."],
    ["deadline", "pt", "O casamento foi em junho e correu bem."],
  ] as const)("no %s in %s: %s", (label, language, sentence) => {
    expect(holds(TRIGGER_RULES, label, language, sentence)).toBe(false);
  });
});

describe("beside a matter", () => {
  const triggers = (text: string) => readTicket({ messages: [{ role: "customer", text }] }).triggers;

  it.each([
    [
      "churn-threat",
      "Pedí una mesa y ha llegado con una pata rota. Si el viernes sigue igual, pido la portabilidad.",
    ],
    ["churn-threat", "Comprei uma mesa e veio com um pé partido. Levo o meu dinheiro para outro lado."],
    ["repeat-contact", "You charged me twice for November. I've been ringing since Tuesday."],
    ["deadline", "Me han cobrado la cuota dos veces. Lo quiero solucionado esta misma tarde."],
  ])("a %s is told: %s", (trigger, text) => {
    expect(triggers(text)).toContain(trigger);
  });

  it.each([
    "The router switches itself off every evening. My sister switched to the competition and is happy.",
    "El router se apaga solo cada tarde. Fui cliente de otra compañía durante diez años.",
    "O roteador desliga sozinho toda tarde. A minha irmã mudou para a concorrência e está feliz.",
    "El router se apaga solo cada tarde. Antes era cliente de la competencia y me vine con vosotros por el precio.",
    "El router se apaga solo cada tarde. Es la segunda vez que compro este modelo.",
    "The router switches itself off every evening. This is the first time I'm writing.",
    "El router se apaga solo cada tarde. Es la primera vez que les escribo.",
  ])("others who left, and a first contact, are none: %s", (text) => {
    expect(triggers(text)).toEqual([]);
  });

  it.each([
    "The router switches itself off every evening. This is not the first time I write to you about it.",
    "El router se apaga solo cada tarde. No es la primera vez que les escribo por esto.",
    "O roteador desliga sozinho toda tarde. Não é a primeira vez que escrevo por causa disto.",
  ])("not the first contact is a second one: %s", (text) => {
    expect(triggers(text)).toContain("repeat-contact");
  });
});
