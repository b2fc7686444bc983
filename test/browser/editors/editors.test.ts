/** Every case on every kind of editor, in Chromium and in Firefox side by side. */
import { afterAll, beforeAll, describe, it } from "vitest";
import { CASES, type Case } from "./editor-cases";
import { KINDS, type Kind } from "./kinds";
import { type BrowserName, type Lab, openLab } from "./lab";

const BROWSERS: readonly BrowserName[] = ["Chromium", "Firefox"];

const labs = new Map<BrowserName, Lab>();

beforeAll(async () => {
  await Promise.all(BROWSERS.map(async (name) => labs.set(name, await openLab(name, KINDS))));
});
afterAll(async () => {
  await Promise.all([...labs.values()].map((lab) => lab.close()));
});

type Outcome = { passed: true } | { passed: false; error: unknown };

const casesOf = ({ formats }: Kind): Case[] =>
  CASES.filter(({ needs }) => needs === undefined || formats.includes(needs));

/** One tab for the whole kind; the cases follow one another in it. */
async function runAll(browser: BrowserName, kind: Kind, outcomes: Map<string, Promise<Outcome>>) {
  const world = labs.get(browser)?.open(kind);
  let turn: Promise<unknown> = Promise.resolve(world);
  for (const { id, run } of casesOf(kind)) {
    const outcome = turn.then(async (): Promise<Outcome> => {
      try {
        if (!world) throw new Error(`${browser} did not start.`);
        await run(await world, kind);
        return { passed: true };
      } catch (error) {
        return { passed: false, error };
      }
    });
    turn = outcome;
    outcomes.set(`${browser} ${id}`, outcome);
  }
  void turn.then(async () => (await world)?.close());
}

describe.each(KINDS)("$name", (kind) => {
  const outcomes = new Map<string, Promise<Outcome>>();
  beforeAll(() => {
    for (const browser of BROWSERS) void runAll(browser, kind, outcomes);
  });

  for (const browser of BROWSERS) {
    describe(browser, () => {
      for (const { id, title } of casesOf(kind)) {
        it(title, async () => {
          const outcome = await outcomes.get(`${browser} ${id}`);
          if (!outcome?.passed) throw outcome?.error ?? new Error("did not run");
        });
      }
    });
  }
});
