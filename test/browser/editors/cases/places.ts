/** What is asked of an editor where it is hard to reach. */
import { expect } from "vitest";
import type { World } from "../lab";
import { answersTruly, becomes, DRAFT, FIRST, joined, LINES, REPLY, SECOND } from "./case";

/** Nothing stands in the way: in at the caret, out by one Ctrl+Z. */
export async function goesInAndOut(world: World): Promise<void> {
  await world.make(DRAFT);
  await world.select("thank", "before");
  expect(await world.insert(REPLY)).toMatchObject({ inserted: true });
  expect(await joined(world)).toBe(`Dear customer, ${FIRST} ${SECOND} thank you. Kind regards`);
  await world.press("Control", "z");
  await becomes(world, LINES);
}

/** What is asked where a library's own limit stands in the way: no word lost, none twice, and a true answer. */
export async function staysHonest(world: World): Promise<void> {
  await world.make(DRAFT);
  await world.select("thank", "before");
  await answersTruly(world);
}

/** What is asked where a library does not start at all: that this is still so. */
export async function doesNotStart(world: World): Promise<void> {
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), 3_000));
  const made = world.make(DRAFT).then(
    () => "made",
    () => "failed",
  );
  expect(await Promise.race([made, late])).not.toBe("made");
}
