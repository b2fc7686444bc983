/** Where each part of a playbook is written: its own in the family's file, what all share in the common one. */
import { type Category, categoryOf } from "../../triage/taxonomy";
import * as common from "../playbooks/common";
import type { Playbook } from "../playbooks/schema";
import { LANGUAGES, type Spot } from "./source-lines";

const FOLDER = "lib/resolution/playbooks";
const FAMILIES: Record<Category, string> = {
  billing: "billing.ts",
  product: "product.ts",
  service: "service.ts",
  communication: "communication.ts",
  none: "none.ts",
};

/** Sentences of the common steps that a family's file says, by their key there. */
const OWN_WORDS: Record<string, Record<string, string>> = {
  [common.FIRST_REPLY]: { why: "firstReply:" },
  [common.FAULT]: { why: "faultTest:" },
  [common.CARRY_OUT]: { title: "carryOut:", why: "carryOutWhy:" },
  [common.CHECK]: { title: "check:" },
  [common.CAUSE]: { title: "cause:" },
};

/** Common steps that a ticket without a dispute words for itself. */
const OWN_IN_NONE: readonly string[] = [common.TELL, common.CHECK, common.CAUSE];

/** The order in which steps and remedies take their sentences, behind their id. */
const SENTENCES = ["title", "why", "copyText"];
const REMEDY_SENTENCES = ["title", "note"];

const nth = (list: readonly string[], name: PropertyKey | undefined) => {
  const place = list.indexOf(String(name));
  return place < 0 ? {} : { place };
};

function sentenceSpot(base: Spot, order: readonly string[], path: readonly PropertyKey[]): Spot {
  const { place: sentence } = nth(order, path[0]);
  if (sentence === undefined) return base;
  const { place: language } = nth(LANGUAGES, path[1]);
  return { ...base, sentence, ...(language !== undefined && { language }) };
}

/** @param path what the schema complains of, e.g. `["steps", 2, "title", "es"]` */
export function playbookSpot(playbook: Playbook, path: readonly PropertyKey[]): Spot {
  const { subcategory } = playbook;
  const file = `${FOLDER}/${FAMILIES[categoryOf(subcategory)]}`;
  const none = subcategory === "not-a-dispute";
  const block = none ? "not-a-dispute" : `dispute("${subcategory}"`;
  const [list, index, ...rest] = path;
  const entry = list === "steps" || list === "remedies" ? playbook[list]?.[Number(index)] : undefined;
  if (!entry) return { file, after: [block] };
  const order = list === "steps" ? SENTENCES : REMEDY_SENTENCES;
  const own = none ? undefined : OWN_WORDS[entry.id]?.[String(rest[0])];
  if (own) return sentenceSpot({ file, after: [block, own] }, [String(rest[0])], rest);
  const name = String(entry.id).replace(/^[^.]*\./, "");
  if (!String(entry.id).startsWith("common."))
    return sentenceSpot({ file, after: [block, `${name}"`] }, order, rest);
  // Shared steps stand under the name of their constant, shared remedies under their id.
  const mark = list === "steps" ? `id: ${name.replaceAll("-", "_").toUpperCase()},` : `id: "${entry.id}"`;
  const shared = !none || !OWN_IN_NONE.includes(entry.id);
  // Only some of them take all their words from here, so that the order of sentences would mislead.
  const spot = { file: shared ? `${FOLDER}/common.ts` : file, after: [mark, `${String(rest[0])}:`] };
  return sentenceSpot(spot, [String(rest[0])], rest);
}
