/** What corrections do: a desk's tickets come in, each misread one is corrected, and later ones are read with what was learned. */

import type { TicketMessage } from "../../lib/ticket";
import { Classifier } from "../../lib/triage/classify";
import { FEATURE_COUNT } from "../../lib/triage/features";
import { firstLook } from "../../lib/triage/first-look";
import { type Lesson, learnFrom, traitsOf } from "../../lib/triage/learning";
import { type Model, openModel } from "../../lib/triage/model-file";
import { prepare } from "../../lib/triage/prepare";
import type { Subcategory } from "../../lib/triage/taxonomy";
import { trainArtefact } from "../../lib/triage/training/artefact";
import { readCorpus, readPhrases, readStatements } from "../../lib/triage/training/corpus";
import { readExchanges } from "../../lib/triage/training/exchanges";
import { withMarks } from "../../lib/triage/training/marks";
import { forTraining, readPublicRows } from "../../lib/triage/training/public-rows";
import { here, keptApart } from "./triage-tickets";

const AFTER = [20, 50, 100];
const TRAINING = "../../lib/triage/training";

interface Known {
  kind: Subcategory;
  ticket: { subject?: string; messages: TicketMessage[] };
}
export interface StreamRow {
  corrections: number;
  desk: number;
  rest: number;
}

const kindRead = (classifier: Classifier, { ticket }: Known): Subcategory => {
  const { kind } = firstLook(classifier, prepare(ticket), ticket.messages);
  return classifier.model.heads.subcategory.labels[kind.indexOf(Math.max(...kind))] as Subcategory;
};

/** Streams `desk` in order, measuring on `later` tickets of the same desk and on `rest` (shares of kinds right). */
const stream = (
  model: Model,
  desk: readonly Known[],
  later: readonly Known[],
  rest: readonly Known[],
): StreamRow[] => {
  const shipped = new Classifier(model);
  const lessons: Lesson[] = [];
  let classifier = shipped;
  const right = (tickets: readonly Known[]) =>
    tickets.filter((one) => kindRead(classifier, one) === one.kind).length / tickets.length;
  const row = (): StreamRow => ({ corrections: lessons.length, desk: right(later), rest: right(rest) });
  const rows = [row()];
  for (const one of desk) {
    const was = kindRead(classifier, one);
    if (was === one.kind) continue;
    const traits = traitsOf(prepare(one.ticket), one.ticket.messages, shipped);
    lessons.push({ at: lessons.length, was, right: one.kind, traits });
    classifier = new Classifier(model, learnFrom(lessons));
    if (AFTER.includes(lessons.length)) rows.push(row());
  }
  if (!AFTER.includes(lessons.length)) rows.push(row());
  return rows;
};

/**
 * Each public set in `folder` as the desk of a company whose wording the model has never met: the model is trained
 * here from our own corpus alone. `rest` are the tickets kept apart, of all other trades and languages.
 */
export const streams = (folder: string): Record<string, StreamRow[]> => {
  const material = {
    rows: withMarks(readCorpus(here(`${TRAINING}/corpus`)), here(`${TRAINING}/marks`)),
    statements: readStatements(here(`${TRAINING}/statements`)),
    exchanges: readExchanges(here(`${TRAINING}/exchanges`)),
    phrases: readPhrases(here(`${TRAINING}/phrases.txt`)),
  };
  const model = openModel(trainArtefact(material), FEATURE_COUNT);
  const rest = keptApart().map((ticket) => ({ kind: ticket.gold.subcategory, ticket }));
  const rows = readPublicRows(folder, here(`${TRAINING}/public-labels.tsv`)).map((row) => ({
    set: row.hand,
    first: forTraining(row),
    kind: row.subcategory,
    ticket: { messages: [{ role: "customer" as const, text: row.text }] },
  }));
  const sets = [...new Set(rows.map(({ set }) => set))];
  return Object.fromEntries(
    sets.map((set) => {
      const own = rows.filter((row) => row.set === set);
      const later = own.filter(({ first }) => !first);
      return [
        `${set.replace("public ", "")} (${later.length})`,
        stream(
          model,
          own.filter(({ first }) => first),
          later,
          rest,
        ),
      ];
    }),
  );
};
