/** How we speak on the way: owning what was ours, one opener a thread, and a result told in three parts. */
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { LIBRARY } from "@/lib/scripts/library";
import { lintTone } from "@/lib/scripts/tone/lint";
import { languageOf } from "@/lib/scripts/variants";
import { page } from "../../fake-browser";
import { current, eachWithOneCase, fromView, key, worth } from "./one-case";

eachWithOneCase();

const VARIANTS = ["en", "es-tu", "pt-br"] as const;
const DONE = { ...key, scriptId: "gen.res.done" };
const THREE = {
  done: "I refunded 89.90 USD to your card",
  answers: "only one payment remains for your invoice",
  see_when: "2026-11-27",
};
const compose = async (values: Record<string, string>) =>
  worth(await handlers["reply.compose"]({ ...DONE, values }, fromView));
/** What the form asks for besides, such as the agent's name. */
const others = async (values: Record<string, string>) => {
  const { gaps } = await compose(values);
  return Object.fromEntries(gaps.filter((slot) => !(slot in THREE)).map((slot) => [slot, "Robin"]));
};

describe("the reply that says what was done [001-18]", () => {
  it.each(VARIANTS)(
    "asks in %s for what we did, how it answers them and when they see it",
    async (variant) => {
      await handlers["reply.voice"]({ ...key, variant }, fromView);
      const { gaps, variant: written } = await compose({});
      expect(languageOf(written)).toBe(languageOf(variant));
      expect(gaps).toEqual(expect.arrayContaining(Object.keys(THREE)));
    },
  );

  it("does not go in while one of the three is empty, and says which [001-18]", async () => {
    const rest = await others(THREE);
    for (const missing of Object.keys(THREE)) {
      const values = { ...THREE, ...rest, [missing]: " " };
      const answer = await handlers["reply.insert"]({ ...DONE, values }, fromView);
      expect(answer).toMatchObject({ ok: false, problem: { code: "gaps", message: missing } });
    }
    expect(page.answer).not.toHaveBeenCalled();
  });

  it("says when it is hard to read, and not when it is plain [001-18]", async () => {
    const rest = await others(THREE);
    expect((await compose({ ...THREE, ...rest })).hardToRead).toBe(false);
    const done = Array.from(
      { length: 12 },
      () => "notwithstanding considerations regarding reimbursement procedures",
    ).join(" ");
    expect((await compose({ ...THREE, ...rest, done })).hardToRead).toBe(true);
  });
});

describe("an opener [001-19]", () => {
  const isOpener = (id: string) => id.startsWith("gen.ack.");
  const openers = async () => (await current()).replies.map(({ scriptId }) => scriptId).filter(isOpener);

  it("follows the feeling, and none comes twice in a thread [001-19]", async () => {
    const byFeeling: Record<string, string[]> = {};
    for (const emotion of ["calm", "angry"] as const) {
      await handlers["case.correct"]({ ...key, emotion }, fromView);
      byFeeling[emotion] = await openers();
    }
    const all = Object.values(byFeeling).map(([first]) => first);
    expect(new Set(all).size).toBe(2);
    const [first = ""] = await openers();
    await handlers["reply.copied"]({ ...key, scriptId: first }, fromView);
    expect(await openers()).toEqual([]);
  });

  it("names something: a generic apology is marked in each language, and none ships [001-19]", () => {
    for (const [language, text] of [
      ["en", "We are sorry for any inconvenience."],
      ["es", "Lamentamos las molestias ocasionadas."],
      ["pt", "Lamentamos qualquer transtorno."],
    ] as const)
      expect(lintTone(text, language).map(({ family }) => family)).toContain("non-apology");
    // Every text that ships is held to this in the linter's own tests; here the openers in one register each.
    for (const script of LIBRARY.filter(({ id }) => isOpener(id)))
      for (const variant of VARIANTS)
        expect(lintTone(script.texts.mail?.[variant] ?? "", languageOf(variant)), script.id).toEqual([]);
  });
});

describe("what was ours [000-4]", () => {
  it("is owned: the replies offered are ours to say, in the first person, with what is being done [000-4]", async () => {
    for (const stage of ["identify", "gather"] as const)
      await handlers["stage.skip"]({ ...key, stage, reason: "known" }, fromView);
    await handlers["fault.set"]({ ...key, fault: "ours" }, fromView);
    const { stance, replies } = await current();
    expect(stance).toBe("own");
    const owned = replies.filter((offer) => offer.stance === "own");
    expect(owned.length).toBeGreaterThan(0);
    for (const { scriptId } of owned)
      expect(LIBRARY.find(({ id }) => id === scriptId)?.texts.mail?.en, scriptId).toMatch(/\bI\b|\bmy\b/);
  });

  it.each([
    ["en", "I am sorry if you were charged twice."],
    ["es", "Si le cobramos dos veces, lo lamentamos."],
    ["pt", "Caso tenha sido cobrado duas vezes, lamentamos."],
  ] as const)("is never owned with an if: %s [000-4]", (language, text) => {
    expect(lintTone(text, language).map(({ family }) => family)).toContain("non-apology");
  });
});
