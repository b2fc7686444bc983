/** What corrections do: a desk's tickets come in, each misread one is corrected, and later ones are read with what was learned. */
import { Classifier } from "../../lib/triage/classify";
import { FEATURE_COUNT } from "../../lib/triage/features";
import { type Lesson, learnFrom, traitsOf } from "../../lib/triage/learning";
import { type Model, openModel } from "../../lib/triage/model-file";
import { type Prepared, prepare } from "../../lib/triage/prepare";
import type { Subcategory } from "../../lib/triage/taxonomy";
import { readCorpus, readPhrases, readStatements } from "../../lib/triage/training/corpus";
import { packedHeads, trainHeads } from "../../lib/triage/training/heads";
import { forTraining, readPublicRows } from "../../lib/triage/training/public-rows";
import { here, keptApart } from "./triage-tickets";

const AFTER = [20, 50, 100];
const TRAINING = "../../lib/triage/training";

interface Known {
  kind: Subcategory;
  prepared: Prepared;
}
export interface StreamRow {
  corrections: number;
  desk: number;
  rest: number;
}

const kindRead = (classifier: Classifier, prepared: Prepared): Subcategory => {
  const { at, labels } = classifier.model.heads.subcategory;
  const scores = classifier.wholeScores(prepared).subarray(at, at + labels.length);
  return labels[scores.indexOf(Math.max(...scores))] as Subcategory;
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
    tickets.filter((one) => kindRead(classifier, one.prepared) === one.kind).length / tickets.length;
  const row = (): StreamRow => ({ corrections: lessons.length, desk: right(later), rest: right(rest) });
  const rows = [row()];
  for (const { kind, prepared } of desk) {
    const was = kindRead(classifier, prepared);
    if (was === kind) continue;
    lessons.push({ at: lessons.length, was, right: kind, traits: traitsOf(prepared, shipped) });
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
    rows: readCorpus(here(`${TRAINING}/corpus`)),
    statements: readStatements(here(`${TRAINING}/statements`)),
    phrases: readPhrases(here(`${TRAINING}/phrases.txt`)),
  };
  const model = openModel({ heads: packedHeads(trainHeads(material)) }, FEATURE_COUNT);
  const rest = keptApart().map((ticket) => ({ kind: ticket.gold.subcategory, prepared: prepare(ticket) }));
  const rows = readPublicRows(folder, here(`${TRAINING}/public-labels.tsv`)).map((row) => ({
    set: row.hand,
    first: forTraining(row),
    kind: row.subcategory,
    prepared: prepare({ messages: [{ role: "customer", text: row.text }] }),
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
