/** Scores of what is asked of the whole text: the kind of dispute, the feeling, the variety of the language. */
import type { Instance } from "./instances";
import type { LookedUp } from "./looked-up";
import type { Prepared } from "./prepare";
import { scaleOf } from "./scale";
import type { Token } from "./text/tokens";
import { styleOf } from "./text-style";

/** Where in the list of rows each word of the text stands, by its place in the book; one scratch for all texts. */
const rowOf = new Int32Array(1 << 16);
/** What each row of the list counts for the kind of dispute, and for all else. */
let forKinds = new Float64Array(2048);
let weights = new Float64Array(2048);

/** Lists the rows of a text's words, each once, with the most that it counts. Out: the energies. */
const listHeaviest = (looked: LookedUp, tokens: readonly Token[]): { kind: number; tone: number } => {
  const { list, places, wordSeen, rows } = looked;
  const { figures, width } = rows;
  const turn = looked.nextTurn();
  if (weights.length < tokens.length) {
    forKinds = new Float64Array(tokens.length * 2);
    weights = new Float64Array(tokens.length * 2);
  }
  let length = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { weight, forKind } = tokens[at] as Token;
    const place = places[at] as number;
    if (wordSeen[place] !== turn) {
      wordSeen[place] = turn;
      rowOf[place] = length;
      list.starts[length] = place * width;
      weights[length] = weight;
      forKinds[length] = forKind;
      length += 1;
      continue;
    }
    const nth = rowOf[place] as number;
    if (weight > (weights[nth] as number)) weights[nth] = weight;
    if (forKind > (forKinds[nth] as number)) forKinds[nth] = forKind;
  }
  list.length = length;
  const energy = { kind: 0, tone: 0 };
  for (let nth = 0; nth < length; nth++) {
    const own = figures[(list.starts[nth] as number) + width - 1] as number;
    const weight = weights[nth] as number;
    const forKind = forKinds[nth] as number;
    energy.kind += own * forKind * forKind;
    energy.tone += own * weight * weight;
  }
  return energy;
};

/** Whether all words of a stretch weigh the same. */
const isEven = (tokens: readonly Token[], { from, to }: Instance): boolean => {
  const { weight, forKind } = tokens[from] as Token;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.weight !== weight || token.forKind !== forKind) return false;
  }
  return true;
};

/** Adds the links of a stretch whose words don't all weigh the same (a threat follows a wish). Out: their energy. */
const addUneven = (
  { kindSums, toneSums }: LookedUp,
  { tokens, links }: Prepared,
  { linkFrom, linkTo }: Instance,
): { kind: number; tone: number } => {
  const energy = { kind: 0, tone: 0 };
  for (let i = linkFrom; i < linkTo; i++) {
    if (links.fresh[i] === 0) continue;
    const value = links.value[i] as number;
    const token = tokens[links.to[i] as number] as Token;
    const forKind = token.forKind * value;
    const weight = token.weight * value;
    energy.kind += forKind * forKind;
    energy.tone += weight * weight;
    const feature = links.id[i] as number;
    kindSums.add(feature, forKind);
    toneSums.add(feature, weight);
  }
  return energy;
};

/** Adds what the agent's corrections have taught of the links. */
const addLearned = (
  { model: { step }, delta }: LookedUp,
  { tokens, links }: Prepared,
  whole: Float64Array,
): void => {
  for (let i = 0; i < links.id.length; i++) {
    const change = links.fresh[i] === 1 ? delta.get(links.id[i] as number) : undefined;
    if (!change) continue;
    const forKind = (tokens[links.to[i] as number] as Token).forKind * (links.value[i] as number);
    for (let c = 0; c < change.length; c++)
      whole[c] = (whole[c] as number) + ((change[c] as number) * forKind) / (step[c] as number);
  }
};

/** Scores of the labels that are asked of the whole text; words of weightier messages and sentences count more. */
export const wholeScores = (looked: LookedUp, prepared: Prepared): Float64Array => {
  looked.look(prepared);
  const { tokens, instances, raw } = prepared;
  const { width, step, bias, kindWidth, wholeWidth } = looked.model;
  const { rows, list, kindSums, toneSums, linkSums } = looked;
  const whole = new Float64Array(wholeWidth);
  let { kind: kindEnergy, tone: toneEnergy } = listHeaviest(looked, tokens);
  const { starts, length } = list;
  rows.addTo(whole, 0, { starts, amounts: forKinds, length }, 0, kindWidth);
  rows.addTo(whole, kindWidth, { starts, amounts: weights, length }, kindWidth, wholeWidth - kindWidth);
  for (let nth = 0; nth < instances.length; nth++) {
    const instance = instances[nth] as Instance;
    const { weight, forKind } = tokens[instance.from] as Token;
    if (!isEven(tokens, instance)) {
      const uneven = addUneven(looked, prepared, instance);
      kindEnergy += uneven.kind;
      toneEnergy += uneven.tone;
      continue;
    }
    const energy = linkSums.freshEnergy[nth] as number;
    kindEnergy += energy * forKind * forKind;
    toneEnergy += energy * weight * weight;
    const from = nth * width;
    for (let c = 0; c < kindWidth; c++)
      whole[c] = (whole[c] as number) + (linkSums.sums[from + c] as number) * forKind;
    for (let c = kindWidth; c < wholeWidth; c++)
      whole[c] = (whole[c] as number) + (linkSums.sums[from + c] as number) * weight;
  }
  if (looked.delta.size > 0) addLearned(looked, prepared, whole);
  const pour = () => {
    kindSums.pour(whole, 0, 0, kindWidth);
    toneSums.pour(whole, kindWidth, kindWidth, wholeWidth - kindWidth);
  };
  pour();
  const kindScale = scaleOf(kindEnergy);
  const toneScale = scaleOf(toneEnergy);
  for (let c = 0; c < wholeWidth; c++)
    whole[c] = (whole[c] as number) * (c < kindWidth ? kindScale : toneScale);
  for (const { id, value } of styleOf(raw, tokens.length)) {
    kindSums.add(id, value);
    toneSums.add(id, value);
  }
  pour();
  for (let c = 0; c < wholeWidth; c++)
    whole[c] = (whole[c] as number) * (step[c] as number) + (bias[c] as number);
  return whole;
};
