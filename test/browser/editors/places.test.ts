/** Every kind of editor where it is hard to reach: in a frame, in a shadow root, under a strict policy. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KINDS } from "./kinds";
import { type BrowserName, type Lab, openLab, type Place, type World } from "./lab";

const BROWSERS: readonly BrowserName[] = ["Chromium", "Firefox"];
const PLACES: readonly Place[] = ["frame", "shadow", "strict"];
const LINES = ["Dear customer, thank you.", "Kind regards"];
const REPLY = "We are sorry.\n\nIt is on its way.";

const labs = new Map<BrowserName, Lab>();

beforeAll(async () => {
  await Promise.all(BROWSERS.map(async (name) => labs.set(name, await openLab(name, KINDS))));
});
afterAll(async () => {
  await Promise.all([...labs.values()].map((lab) => lab.close()));
});

async function goesInAndOut(world: World): Promise<void> {
  await world.make({ paragraphs: LINES });
  await world.select("thank", "before");
  expect(await world.insert(REPLY)).toMatchObject({ inserted: true });
  const written = (await world.model()).join(" ").replace(/ +/g, " ");
  expect(written).toBe("Dear customer, We are sorry. It is on its way. thank you. Kind regards");
  await world.press("Control", "z");
  for (let tries = 0; tries < 40 && (await world.model()).length !== 2; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(await world.model()).toEqual(LINES);
}

describe.each(KINDS)("$name", (kind) => {
  for (const place of PLACES) {
    for (const browser of BROWSERS) {
      it(`${place}, ${browser}`, async () => {
        const world = await labs.get(browser)?.open(kind, place);
        if (!world) throw new Error("no lab");
        try {
          await goesInAndOut(world);
        } finally {
          await world.close();
        }
      });
    }
  }
});
