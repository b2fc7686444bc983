/** Every case on every kind of editor, in Chromium and in Firefox side by side. */
import { afterAll, beforeAll, describe, it } from "vitest";
import { doesNotStart, goesInAndOut, staysHonest } from "./cases/places";
import { CASES } from "./editor-cases";
import { KINDS, type Kind } from "./kinds";
import { type BrowserName, type Lab, openLab, type Place, type World } from "./lab";
import { type Step, sideBySide } from "./side-by-side";

const BROWSERS: readonly BrowserName[] = ["Chromium", "Firefox"];
const PLACES: Record<Exclude<Place, "page">, string> = {
  frame: "in a frame of the page",
  shadow: "in an open shadow root",
  strict: "under a strict content policy with Trusted Types",
};

const labs = new Map<BrowserName, Lab>();

beforeAll(async () => {
  await Promise.all(BROWSERS.map(async (name) => labs.set(name, await openLab(name, KINDS))));
});
afterAll(async () => {
  await Promise.all([...labs.values()].map((lab) => lab.close()));
});

async function open(browser: BrowserName, kind: Kind, place: Place): Promise<World> {
  const lab = labs.get(browser);
  if (!lab) throw new Error(`${browser} did not start.`);
  return lab.open(kind, place);
}

/** All cases in one tab, one after the other. */
function casesOf(browser: BrowserName, kind: Kind): Step[] {
  let world: Promise<World> | undefined;
  const here = () => {
    world ??= open(browser, kind, "page");
    return world;
  };
  const cases = CASES.filter(({ needs }) => needs === undefined || kind.formats.includes(needs));
  return cases.map(({ title, run }, index) => ({
    title,
    run: async () => {
      try {
        await run(await here(), kind);
      } finally {
        if (index === cases.length - 1) await (await here()).close();
      }
    },
  }));
}

/** The hard places, a tab for each. */
function placesOf(browser: BrowserName, kind: Kind): Step[] {
  return (Object.keys(PLACES) as (keyof typeof PLACES)[]).map((place) => {
    const limit = kind.limits?.find((known) => known.place === place && known.browsers.includes(browser));
    const check = !limit ? goesInAndOut : limit.starts ? staysHonest : doesNotStart;
    return {
      title: limit
        ? `${PLACES[place]}: known limit (${limit.checked}), ${limit.why}`
        : `goes in and out ${PLACES[place]}`,
      run: async () => {
        const world = await open(browser, kind, place);
        try {
          await check(world);
        } finally {
          await world.close();
        }
      },
    };
  });
}

describe.each(KINDS)("$name", (kind) => {
  const steps = new Map(
    BROWSERS.map((browser) => [browser, [...casesOf(browser, kind), ...placesOf(browser, kind)]]),
  );
  const outcomes = sideBySide(steps);
  beforeAll(() => outcomes.start());

  for (const [browser, list] of steps) {
    describe(browser, () => {
      for (const step of list) it(step.title, () => outcomes.of(step));
    });
  }
});
