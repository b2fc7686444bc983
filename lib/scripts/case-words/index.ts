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

export interface CaseWords {
  /** Fits after "about", "sobre", "sobre". */
  happened: string;
  /** Definite, fits after "about" and as an object. */
  topic: string;
  /** Open, never asks for what a ticket's facts may hold already (practice.md 001-3). */
  question: string;
  /** A noun phrase; domain.md §2, column of facts. */
  evidence: string;
}

/** The words for one kind of dispute; where a register has none of its own, its sister's serve both. */
export function caseWords(subcategory: Subcategory, variant: Variant): CaseWords {
  if (variant === "en") return ENGLISH[subcategory];
  if (variant === "es-usted") return SPANISH[subcategory].usted;
  if (variant === "es-tu") return { ...SPANISH[subcategory].usted, ...SPANISH[subcategory].tu };
  const { brazil, portugal } = PORTUGUESE[subcategory];
  return variant === "pt-br" ? brazil : { ...brazil, ...portugal };
}
