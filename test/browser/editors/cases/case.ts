/** What the cases share: the drafts, the reply, and how an editor's model is asked. */
import { expect } from "vitest";
import type { Kind } from "../kinds";
import type { World } from "../lab";
import type { Draft } from "../lab-types";

export interface Case {
  id: string;
  title: string;
  /** Formats that the editor's page must be able to hold. */
  needs?: Kind["formats"][number];
  run(world: World, kind: Kind): Promise<void>;
}

export const EMPTY: Draft = { paragraphs: [] };
export const LINES = ["Dear customer, thank you.", "Kind regards"];
export const DRAFT: Draft = { paragraphs: LINES };
export const REPLY = "We are sorry about the second charge.\n\nThe refund of 89.90 USD is on its way.";
export const [FIRST = "", SECOND = ""] = REPLY.split("\n\n");

export const RICH: Draft = {
  paragraphs: ["Dear customer, see our terms now.", "First item", "Second item"],
  rich: '<p>Dear <strong>customer</strong>, see <a href="https://shop.example/terms">our terms</a> now.</p><ul><li>First item</li><li>Second item</li></ul>',
};

export const success = ({ technique }: Kind) => ({ inserted: true, technique });
/** Waits until the model holds these lines: an undo may be drawn a moment later. */
export async function becomes(world: World, expected: string[]): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    if ((await world.model()).join("\n") === expected.join("\n")) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(await world.model()).toEqual(expected);
}

export const joined = async (world: World) => (await world.model()).join(" ").replace(/ +/g, " ");

/** Whatever the answer is, the model agrees with it, and the draft has lost nothing. */
export async function answersTruly(world: World): Promise<void> {
  const { inserted } = await world.insert("Only once.");
  const text = (await world.model()).join("").replace(/\s+/g, "");
  expect(text.split("Onlyonce.").length - 1).toBe(inserted ? 1 : 0);
  expect(text.replace("Onlyonce.", "")).toBe(LINES.join("").replace(/\s+/g, ""));
}
