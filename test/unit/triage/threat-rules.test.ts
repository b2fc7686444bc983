/** What customers say who go to their bank, to court, to a regulator or to a competitor in words of their own. */
import { describe, expect, it } from "vitest";
import { TRIGGER_RULES } from "@/lib/triage/lexicon/trigger-rules";
import { holds } from "./rule-holds";

describe("a rule sees", () => {
  it.each([
    ["chargeback-open", "en", "My bank has pulled the $214 back already."],
    ["chargeback-open", "en", "I filed a dispute with the card people on Tuesday."],
    ["chargeback-open", "en", "The bank accepted my claim last week."],
    ["chargeback-open", "es", "Mi banco ya me ha retrocedido el cargo de marzo."],
    ["chargeback-open", "es", "Ya metí la objeción en la app del banco."],
    ["chargeback-open", "es", "La aclaración quedó abierta el martes."],
    ["chargeback-open", "pt", "O banco já me estornou os 80 reais."],
    ["chargeback-open", "pt", "Abri contestação no app do Nubank."],
    ["chargeback-threat", "en", "Or I have a word with my bank."],
    ["chargeback-threat", "es", "Si no, devuelvo el recibo y listo."],
    ["chargeback-threat", "es", "Lo desconozco en la app."],
    ["chargeback-threat", "pt", "Deixo o banco tratar disso."],
    ["legal-threat", "en", "I will issue in the District Court."],
    ["legal-threat", "en", "The small claims form is filled in."],
    ["legal-threat", "es", "Interpondré la tutela si no contestan."],
    ["legal-threat", "es", "Ya pedí turno para la mediación."],
    ["legal-threat", "es", "Iniciaré las acciones que me correspondan."],
    ["legal-threat", "pt", "Recorro ao julgado de paz."],
    ["legal-threat", "pt", "Vão receber uma notificação extrajudicial."],
    ["regulator-threat", "en", "The CCPC would find that interesting."],
    ["regulator-threat", "es", "Tengo el formulario del SERNAC abierto."],
    ["regulator-threat", "es", "Ya le mandé todo a la superintendencia."],
    ["regulator-threat", "pt", "A ANACOM vai ficar a saber disto."],
    ["churn-threat", "en", "We've booked a demo of another system."],
    ["churn-threat", "es", "Mi socio ya está probando la demo de otro programa."],
    ["churn-threat", "pt", "Já pedi orçamento a outra empresa."],
    ["repeat-contact", "en", "Did anybody read my message?"],
    ["repeat-contact", "es", "No han leído lo que escribí."],
    ["repeat-contact", "pt", "Não foi isso que eu perguntei."],
  ] as const)("%s in %s: %s", (label, language, sentence) => {
    expect(holds(TRIGGER_RULES, label, language, sentence)).toBe(true);
  });

  it.each([
    ["chargeback-open", "en", "My bank statement shows the payment on the 3rd."],
    ["chargeback-open", "es", "En el extracto del banco sale el cargo."],
    ["chargeback-open", "pt", "No extrato do banco aparece o débito."],
    ["legal-threat", "en", "My daughter is studying for the bar."],
    ["legal-threat", "es", "Presento esta reclamación por el retraso."],
    ["legal-threat", "pt", "Entro na loja todos os dias."],
    ["regulator-threat", "es", "Reclamo por el consumo de agua."],
    ["churn-threat", "en", "I saw the demo and bought it."],
    ["churn-threat", "es", "Vi la demo y me gustó."],
    ["repeat-contact", "en", "I read the manual twice."],
    ["repeat-contact", "pt", "Li o manual duas vezes."],
  ] as const)("no %s in %s: %s", (label, language, sentence) => {
    expect(holds(TRIGGER_RULES, label, language, sentence)).toBe(false);
  });
});
