/** What lies on the table during a call or a short meeting, and the calendar file for it. Internal, all of it. */
import { createEvent } from "ics";
import type { Localized } from "../../i18n/localized";
import { discrepancies, openFindings } from "../gather/findings";
import { t } from "../playbooks/text";
import type { Settlement } from "../record";

const H = {
  agenda: t("Agenda", "Orden", "Pauta", "Agenda"),
  facts: t("Facts", "Hechos", "Fatos", "Factos"),
  clauses: t("Clauses", "Cláusulas", "Cláusulas"),
  options: t("Options", "Opciones", "Opções"),
  limits: t("Limits (never say them)", "Límites (no decirlos)", "Limites (não dizer)"),
  open: t("Open points", "Puntos abiertos", "Pontos em aberto"),
  decide: t("To decide", "Por decidir", "A decidir"),
  who: t("Who", "Quién", "Quem"),
} satisfies Record<string, Localized>;

const AGENDA = [
  t(
    "Thank them for taking the time; say how long it takes",
    "Agradecer el tiempo y decir cuánto dura",
    "Agradecer o tempo e dizer quanto dura",
  ),
  t(
    "Let them tell it; say back what you heard",
    "Dejar que lo cuenten y repetir lo entendido",
    "Deixar que contem e repetir o que ouviu",
  ),
  t(
    "Open the contract together, then the options",
    "Abrir juntos el contrato y luego las opciones",
    "Abrir juntos o contrato e depois as opções",
  ),
  t(
    "Agree who does what by when; send it in writing today",
    "Acordar quién hace qué y cuándo; enviarlo hoy por escrito",
    "Combinar quem faz o quê e quando; enviar hoje por escrito",
    "Acordar quem faz o quê e quando; enviar hoje por escrito",
  ),
] as const;

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}\n${lines.map((line) => `- ${line}`).join("\n")}`;

export interface SheetFacts {
  settlement: Settlement;
  /** Facts of the ticket, each in a line. */
  facts: readonly string[];
  /** Titles of the remedies on offer, best first. */
  options: readonly string[];
  /** Ceiling, ladder and their ask, each in a line. */
  limits: readonly string[];
}

/** Agenda, facts, clauses, options and limits for a call with the customer. */
export function callSheet(
  { settlement, facts, options, limits }: SheetFacts,
  localize: (text: Localized) => string,
): string {
  const clauses = [...new Set(settlement.findings.map(({ clause }) => clause.trim()).filter(Boolean))];
  return [
    list(localize(H.agenda), AGENDA.map(localize)),
    list(localize(H.facts), facts),
    list(localize(H.clauses), clauses),
    list(localize(H.options), options),
    list(localize(H.limits), limits),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/**
 * The agenda of a short meeting with departments: who, at most three open points, the decision that is needed
 * (practice 001-9). Only what is open: discrepancies first, then what one side has not said yet.
 * @returns "" when nothing is open
 */
export function huddleAgenda(
  settlement: Settlement,
  departments: readonly string[],
  decision: string,
  localize: (text: Localized) => string,
): string {
  const points = [...discrepancies(settlement.findings), ...openFindings(settlement.findings)]
    .slice(0, 3)
    .map(({ field, claim, record }) => `${field}: ${claim || "?"} / ${record || "?"}`);
  if (points.length === 0) return "";
  return [
    list(localize(H.who), departments),
    list(localize(H.open), points),
    list(localize(H.decide), [decision]),
  ].join("\n\n");
}

export interface Meeting {
  title: string;
  description: string;
  /** Epoch ms. */
  start: number;
  minutes: number;
  uid: string;
  now: number;
}

/** A calendar file; null when the library refuses the values. */
export function calendarFile({ title, description, start, minutes, uid, now }: Meeting): string | null {
  const event = {
    title,
    description,
    start,
    startInputType: "utc",
    startOutputType: "utc",
    duration: { minutes },
    uid,
    // Taken by the library though its types do not know it; without it the file would hold the moment of writing.
    timestamp: now,
    productId: "amends",
  } as const;
  const { error, value } = createEvent(event);
  return error ? null : (value ?? null);
}
