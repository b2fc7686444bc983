/** Whatever an agent clicks and in whatever order: one next step, a sound view, and nothing entered is lost. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { CaseView } from "@/lib/messaging/case-view";
import { SettlementChange } from "@/lib/resolution/change/schema";
import { FAULT_TESTS } from "@/lib/resolution/fault";
import { CLOSED } from "@/lib/resolution/playbooks/common";
import { FaultAnswer } from "@/lib/resolution/record/gathered";
import { Fault, STAGES } from "@/lib/resolution/types";
import type { Result } from "@/lib/result";
import { ALL_SUBCATEGORIES } from "@/lib/triage/taxonomy";
import { current, eachWithOneCase, fromView, key, NOW, see, worth } from "./one-case";

eachWithOneCase();

type Act = (view: CaseView) => Promise<Result<CaseView>>;
const settle =
  (said: unknown): Act =>
  () =>
    handlers["settle.change"]({ ...key, change: SettlementChange.parse(said) }, fromView) as Promise<
      Result<CaseView>
    >;
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

const text = fc.string({ minLength: 1, maxLength: 20 });
const index = fc.nat(30);
const money = fc.option(
  fc.record({
    value: fc.double({ min: 0, max: 1e7, noNaN: true }),
    currency: fc.constantFrom("", "EUR", "BRL"),
  }),
);
const testIds = Object.entries(FAULT_TESTS).flatMap(([kind, tests]) =>
  tests.map(({ id }) => `${kind}.${id}`),
);

const act: fc.Arbitrary<[name: string, Act]> = fc.oneof(
  index.map((at): [string, Act] => [
    `tick ${at}`,
    (view) => {
      const step = pick(view.steps, at);
      return handlers["step.set"]({ ...key, stepId: step?.id ?? "", done: !step?.done }, fromView);
    },
  ]),
  fc.constant<[string, Act]>([
    "next",
    ({ next }) => handlers["step.set"]({ ...key, stepId: next.id, done: true }, fromView),
  ]),
  fc
    .option(fc.constantFrom(...Fault.options))
    .map((fault): [string, Act] => [
      `fault ${fault}`,
      () => handlers["fault.set"]({ ...key, fault }, fromView),
    ]),
  index.map((at): [string, Act] => [
    `remedy ${at}`,
    ({ remedies }) =>
      handlers["remedy.choose"]({ ...key, remedyId: pick(remedies, at)?.id ?? null }, fromView),
  ]),
  fc
    .constantFrom(...STAGES)
    .map((stage): [string, Act] => [
      `skip ${stage}`,
      () => handlers["stage.skip"]({ ...key, stage, reason: "rang" }, fromView),
    ]),
  fc
    .constantFrom(...STAGES)
    .map((stage): [string, Act] => [
      `back to ${stage}`,
      () => handlers["case.come-back"]({ ...key, stage, why: "again" }, fromView),
    ]),
  fc
    .constantFrom(...ALL_SUBCATEGORIES)
    .map((subcategory): [string, Act] => [
      `kind ${subcategory}`,
      () => handlers["case.correct"]({ ...key, subcategory }, fromView),
    ]),
  fc
    .tuple(fc.constantFrom(...testIds), fc.option(fc.constantFrom(...FaultAnswer.options)))
    .map(([id, answer]): [string, Act] => [
      `test ${id} ${answer}`,
      settle({ kind: "fault-test", id, answer }),
    ]),
  fc
    .tuple(text, text)
    .map(([claim, record]): [string, Act] => [
      "finding",
      settle({ kind: "finding", finding: { id: `f${claim}`, field: "x", claim, record, clause: "" } }),
    ]),
  money.map((amount): [string, Act] => ["amount", settle({ kind: "transaction", patch: { amount } })]),
  money.map((ask): [string, Act] => ["ask", settle({ kind: "limits", patch: { ask } })]),
  fc
    .record({
      agreed: fc.option(fc.boolean()),
      delivered: fc.option(fc.boolean()),
      promisesKept: fc.option(fc.boolean()),
    })
    .map((patch): [string, Act] => ["gate", settle({ kind: "gate", patch })]),
  fc.constant<[string, Act]>([
    "promise",
    settle({ kind: "promise", promise: { id: "p", what: "a line", dueAt: NOW } }),
  ]),
  fc
    .constantFrom("open", "lost", "none")
    .map((state): [string, Act] => [`bank ${state}`, settle({ kind: "chargeback", patch: { state } })]),
  fc.boolean().map((closed): [string, Act] => [`closed ${closed}`, settle({ kind: "closed", closed })]),
);

const findings = (view: CaseView) => view.settlement.record.findings.map(({ id }) => id);

// A hundred commands, each through the whole background: seconds where the machine has other work.
const PATIENCE = { timeout: 30_000 };

describe("random actions", () => {
  it(
    "leave exactly one next step, a view that fits its schema, and everything that was entered [001-1]",
    PATIENCE,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
          await see();
          let view = await current();
          for (const [name, run] of acts) {
            const before = view;
            const answer = await run(view);
            if (!answer.ok) {
              // Refused, never broken: closing without a cause.
              expect(answer.problem.code, name).toBe("refused");
              continue;
            }
            view = CaseView.parse(answer.value);
            const open = view.steps.filter(({ done }) => !done).map(({ id }) => id);
            if (view.next.id !== CLOSED) expect(open, name).toContain(view.next.id);
            expect(view.stage).toBe(view.next.stage);
            expect(findings(view), name).toEqual(expect.arrayContaining(findings(before)));
            expect(view.settlement.record.decisions.length).toBeGreaterThanOrEqual(
              before.settlement.record.decisions.filter(({ reason }) => reason !== "").length,
            );
            // Owed first, so that none stands behind something that is not.
            const owed = view.remedies.map(({ kind }) => kind === "owed");
            expect(owed.lastIndexOf(true)).toBeLessThan(owed.filter(Boolean).length);
          }
          worth(await handlers["case.refresh"](key, fromView));
        }),
        { numRuns: 12 },
      );
    },
  );
});
