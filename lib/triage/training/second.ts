/**
 * Learns the second look. Its lessons are what the first look says of texts it was not trained on: the writers are
 * dealt out to folds, and each fold is looked at by heads that learned from the other writers alone.
 */
import { Classifier } from "../classify";
import { FEATURE_COUNT } from "../features";
import { CLUES, cluesOf, firstLook, OWN_CLUES } from "../first-look";
import { openModel } from "../model-file";
import type { SecondHead, SecondName } from "../second-look";
import type { Row } from "./corpus";
import { preparedText } from "./examples";
import { type Kept, LABELS, type Material, packedHeads, trainHeads } from "./heads";
import { seeded, shuffled } from "./linear";

const FOLDS = 3;

interface ClueLesson {
  row: Row;
  clues: Float64Array;
}

/** What the first look says of every row, by heads that never saw its writer. Rows of the public sets are dealt out singly. */
const cluesApart = (material: Material, kept: Kept): ClueLesson[] => {
  const hands = [...new Set(material.rows.map((row) => row.hand))];
  const foldOf = (row: Row, at: number) =>
    (row.hand.startsWith("public") ? at : hands.indexOf(row.hand)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rows = material.rows.filter((row, at) => foldOf(row, at) !== fold);
    const learned = trainHeads({ ...material, rows }, kept);
    const model = openModel({ ...packedHeads(learned.heads), second: [] }, FEATURE_COUNT);
    const classifier = new Classifier(model);
    return material.rows
      .filter((row, at) => foldOf(row, at) === fold)
      .map((row) => {
        const first = firstLook(classifier, preparedText(row.text), [{ role: "customer", text: row.text }]);
        return { row, clues: cluesOf(first, first.asks) };
      });
  }).flat();
};

interface Task {
  name: SecondName;
  /** Labels held by a row. */
  held: (row: Row) => readonly string[];
  /** What a label's own clue counts before anything is learned; what is learned is drawn back to this by `pull`. */
  own: number;
  pull: number;
}

/** Kind and feeling are none of these: weighed again they were right less often. Chosen on half of the tickets kept apart. */
const TASKS: readonly Task[] = [
  { name: "ask", held: (row) => row.asks, own: 1, pull: 1e-3 },
  { name: "trigger", held: (row) => row.triggers, own: 1, pull: 1e-3 },
];

const ROUNDS = 25;
const BATCHES = 20;
const PACE = 0.03;
const SLOWER = 0.95;
/** The weights are the mean over the last rounds: where one round ends is chance. */
const AVERAGED = 8;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Learns one question (Adam; Kingma and Ba, 2015). */
const learnTask = (task: Task, lessons: readonly ClueLesson[]): SecondHead => {
  const labels = LABELS[task.name];
  const count = labels.length;
  const start = new Float64Array(CLUES * count);
  for (let label = 0; label < count; label++)
    start[(OWN_CLUES[task.name] + label) * count + label] = task.own;
  const weights = Float64Array.from(start);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  const slope = new Float64Array(weights.length);
  const total = new Float64Array(weights.length);
  const said = new Float32Array(count);
  const random = seeded(1);
  let pace = PACE;
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++, pace *= SLOWER) {
    const order = shuffled(lessons.length, random);
    for (let batch = 0; batch < BATCHES; batch++) {
      slope.fill(0);
      const from = Math.floor((batch * order.length) / BATCHES);
      const to = Math.floor(((batch + 1) * order.length) / BATCHES);
      for (let at = from; at < to; at++) {
        const { row, clues } = lessons[order[at] as number] as ClueLesson;
        const held = task.held(row);
        const weight = 1 / (to - from);
        said.fill(0);
        for (let clue = 0, i = 0; clue < CLUES; clue++)
          for (let label = 0; label < count; label++, i++)
            said[label] = (said[label] as number) + (weights[i] as number) * (clues[clue] as number);
        for (let label = 0; label < count; label++) {
          const chance = sigmoid(said[label] as number);
          said[label] = (chance - (held.includes(labels[label] as string) ? 1 : 0)) * weight;
        }
        for (let clue = 0, i = 0; clue < CLUES; clue++)
          for (let label = 0; label < count; label++, i++)
            slope[i] = (slope[i] as number) + (clues[clue] as number) * (said[label] as number);
      }
      steps += 1;
      for (let i = 0; i < weights.length; i++) {
        const g = (slope[i] as number) + task.pull * ((weights[i] as number) - (start[i] as number));
        mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
        spread[i] = 0.999 * (spread[i] as number) + 0.001 * g * g;
        const move = (mean[i] as number) / (1 - 0.9 ** steps);
        weights[i] =
          (weights[i] as number) -
          (pace * move) / (Math.sqrt((spread[i] as number) / (1 - 0.999 ** steps)) + 1e-8);
        if (round >= ROUNDS - AVERAGED) total[i] = (total[i] as number) + (weights[i] as number);
      }
    }
  }
  return { labels: count, weights: Float32Array.from(total, (sum) => sum / (AVERAGED * BATCHES)) };
};

/** Learns the second look from the same material as the heads, with the weights that they keep. */
export const trainSecond = (material: Material, kept: Kept): { name: SecondName; head: SecondHead }[] => {
  const lessons = cluesApart(material, kept);
  return TASKS.map((task) => ({ name: task.name, head: learnTask(task, lessons) }));
};
