/** What is said of a kind of dispute inside a sentence. */

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
