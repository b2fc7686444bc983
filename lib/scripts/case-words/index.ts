/**
 * How each kind of dispute is named inside a sentence: what happened and the topic as noun phrases, one open question,
 * and what would help as evidence. Written in the template language; `for_purchase` and `of_purchase` carry the
 * preposition and article that the language wants before an order or an invoice; in brackets it wants none.
 */
import type { Subcategory } from "../../triage/taxonomy";
import type { Variant } from "../variants";
import { ENGLISH } from "./english";
import { PORTUGUESE } from "./portuguese";
import { SPANISH } from "./spanish";
import type { CaseWords } from "./types";

/** The words for one kind of dispute; where a register has none of its own, its sister's serve both. */
export function caseWords(subcategory: Subcategory, variant: Variant): CaseWords {
  if (variant === "en") return ENGLISH[subcategory];
  if (variant === "es-usted") return SPANISH[subcategory].usted;
  if (variant === "es-tu") return { ...SPANISH[subcategory].usted, ...SPANISH[subcategory].tu };
  const { brazil, portugal } = PORTUGUESE[subcategory];
  return variant === "pt-br" ? brazil : { ...brazil, ...portugal };
}
