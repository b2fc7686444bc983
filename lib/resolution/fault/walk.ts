/** From answers to whose doing it was: the tests are walked in order until one of them settles it (domain.md §2). */
import type { ContractGate, FaultAnswer } from "../record/gathered";
import type { Fault } from "../types";
import type { FaultTest } from "./schema";

export interface AnsweredTest {
  test: FaultTest;
  /** Null while nobody looked. */
  answer: FaultAnswer | null;
}

export interface FaultWalk {
  /** Every test that the answers lead to, in order; the last one is either open or the one that settled it. */
  path: AnsweredTest[];
  /** The question that waits; null when it is settled, or when there is nothing to ask. */
  open: FaultTest | null;
  /** What the answers point to; null while a question waits or where there are no tests. The agent decides. */
  points: Fault | null;
}

const fromGate = (said: boolean | null): FaultAnswer | null => (said === null ? null : said ? "yes" : "no");

/**
 * Walks the tests of a kind along the answers. "Can't tell" leads on like an answer that rules nothing in, and a walk
 * that ends without a lead stays unclear.
 * @param answers by the test's id; those of tests that are not on the way are kept by the caller and ignored here
 */
export function walkTests(
  tests: readonly FaultTest[],
  answers: ReadonlyMap<string, FaultAnswer>,
  gate: ContractGate,
): FaultWalk {
  const path: AnsweredTest[] = [];
  for (const test of tests) {
    const answer = (test.gate && fromGate(gate[test.gate])) ?? answers.get(test.id) ?? null;
    path.push({ test, answer });
    if (answer === null) return { path, open: test, points: null };
    const lead = answer === "unknown" ? "next" : test[answer];
    if (lead !== "next") return { path, open: null, points: lead };
  }
  return { path, open: null, points: tests.length === 0 ? null : "unclear" };
}
