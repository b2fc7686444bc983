/** The labelled tickets that triage is measured on; none of them was ever trained on. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TicketMessage } from "../../lib/ticket";
import type { Language } from "../../lib/triage/taxonomy";
import { type Row, readCorpus } from "../../lib/triage/training/corpus";
import { forTraining, readPublicRows } from "../../lib/triage/training/public-rows";
import type { Gold } from "./triage-scores";

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Labelled {
  id: string;
  language: Language;
  subject?: string;
  messages: TicketMessage[];
  gold: Gold;
}

const LANGUAGES = ["en", "es", "pt"] as const;

const ticketsOf = (set: "dev" | "apart"): Labelled[] =>
  LANGUAGES.flatMap((language) =>
    readFileSync(here(`../fixtures/triage/${set}-${language}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ ...(JSON.parse(line) as Labelled), language })),
  );

/** Tickets that were looked at while rules and thresholds were made: no figure for the product. */
export const lookedAt = (): Labelled[] => [
  ...ticketsOf("dev"),
  ...ticketsOf("apart").filter((_, at) => at % 2 === 0),
];

/** Tickets that nobody looked at while building; written by somebody who had not seen triage or its corpus. */
export const keptApart = (): Labelled[] => ticketsOf("apart").filter((_, at) => at % 2 === 1);

/** A message labelled by itself, as a ticket. */
const asTicket = (
  id: string,
  { language, text, subcategory, emotion, triggers, asks }: Omit<Row, "locale" | "hand">,
): Labelled => ({
  id,
  language,
  messages: [{ role: "customer", text }],
  gold: { subcategory, emotion, triggers, ask: asks, amounts: [], orders: [], invoices: [], trackings: [] },
});

/** The plainest ways to say each kind in two to twenty words: every sixth that was written, kept from training. */
export const plainTexts = (): Labelled[] =>
  readCorpus(here("../fixtures/triage/plain")).map((row, at) => asTicket(`plain-${at + 1}`, row));

/** Real text: the labelled rows of the public sets in `folder` that training leaves out. */
export const realTexts = (folder: string): Labelled[] =>
  readPublicRows(folder, here("../../lib/triage/training/public-labels.tsv"))
    .filter((row) => !forTraining(row))
    .map((row) => asTicket(row.id, { ...row, language: "en" }));
