/** That the library holds what script-library.md promises: each id, in each channel, in each variant. */
import { describe, expect, it } from "vitest";
import { STAGES, type Stage, Stance } from "../../../lib/resolution/types";
import { LIBRARY, scriptOf } from "../../../lib/scripts/library/index";
import { suggestReplies } from "../../../lib/scripts/rank";
import { NOTHING_SAID, type ReplyContext, type Script } from "../../../lib/scripts/types";
import { languageOf, VARIANTS, type Variant } from "../../../lib/scripts/variants";
import { ALL_SUBCATEGORIES, categoryOf, type Subcategory } from "../../../lib/triage/taxonomy";
import { PROMISED } from "./promised";
import { STILL_MISSING } from "./still-missing";

const missingIn = (variant: Variant): string[] =>
  PROMISED.flatMap(({ id, channels }) =>
    channels
      .filter((channel) => !scriptOf(id)?.texts[channel]?.[variant])
      .map((channel) => `${id} ${channel}`),
  );

describe("coverage", () => {
  it("prints what is written and what is not", () => {
    const promised = PROMISED.reduce((sum, { channels }) => sum + channels.length, 0);
    const table = VARIANTS.map((variant) => {
      const missing = missingIn(variant);
      return `${variant.padEnd(9)} ${promised - missing.length} of ${promised} texts written`;
    });
    console.info(table.join("\n"));
    expect(promised).toBe(114);
  });

  it.each(VARIANTS)("%s lacks nothing but what is still to be written", (variant) => {
    expect(missingIn(variant).sort()).toEqual([...STILL_MISSING[variant]].sort());
  });

  it("has for every family, stage and stance a reply in each variant's own language", () => {
    const holes = CELLS.flatMap((cell) =>
      VARIANTS.filter((variant) => offered(cell, "mail").every((script) => !speaks(script, variant))).map(
        (variant) => `${cell.subcategory} × ${cell.stage} × ${cell.stance} × ${variant}`,
      ),
    );
    expect(holes).toEqual([]);
    expect(CELLS.length).toBe(ALL_SUBCATEGORIES.length * STAGES.length * Stance.options.length);
  });

  it("has the stance that was decided on among the three, wherever one is to be said", () => {
    const holes = CELLS.filter(
      ({ subcategory, stage, stance }) =>
        subcategory !== "not-a-dispute" &&
        (stage === "decide" || stage === "resolve") &&
        SAID_OF_ALL.includes(stance) &&
        !offered({ subcategory, stage, stance }, "mail").some((script) => script.stance === stance),
    ).map(({ subcategory, stage, stance }) => `${subcategory} × ${stage} × ${stance}`);
    expect(holes).toEqual([]);
  });

  it("is as wide as was set out: each stance four times, each channel often enough", () => {
    const count = (test: (script: Script) => boolean) => LIBRARY.filter(test).length;
    for (const stance of Stance.options) {
      expect(
        count((script) => script.stance === stance),
        stance,
      ).toBeGreaterThanOrEqual(4);
    }
    const channels = { mail: 30, chat: 25, social: 3, phone: 6 };
    for (const [channel, least] of Object.entries(channels)) {
      expect(
        count((script) => !script.internal && channel in script.texts),
        channel,
      ).toBeGreaterThanOrEqual(least);
    }
    expect(count(({ internal }) => internal)).toBeGreaterThanOrEqual(2);
  });
});

interface Cell {
  subcategory: Subcategory;
  stage: Stage;
  stance: Stance;
}

/** Every kind of dispute at every stage, whatever was decided. */
const CELLS: readonly Cell[] = ALL_SUBCATEGORIES.flatMap((subcategory) =>
  STAGES.flatMap((stage) => Stance.options.map((stance) => ({ subcategory, stage, stance }))),
);

/** Stances that every kind of dispute may come to; a third party or an own fault is not behind every one. */
const SAID_OF_ALL: readonly Stance[] = ["firm", "give", "doubt", "explain"];

const offered = ({ subcategory, stage, stance }: Cell, channel: ReplyContext["channel"]): Script[] =>
  suggestReplies({
    category: categoryOf(subcategory),
    subcategory,
    emotion: "calm",
    triggers: [],
    ask: [],
    stage,
    stance,
    channel,
    inserted: [],
    said: NOTHING_SAID,
  });

/** Written in the variant's language, in one of its registers. */
const speaks = (script: Script, variant: Variant): boolean =>
  VARIANTS.some((one) => languageOf(one) === languageOf(variant) && script.texts.mail?.[one] !== undefined);
