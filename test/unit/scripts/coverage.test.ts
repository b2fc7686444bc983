/** That the library holds what script-library.md promises: each id, in each channel, in each variant. */
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../lib/resolution/types";
import { LIBRARY, scriptOf } from "../../../lib/scripts/library/index";
import { VARIANTS, type Variant } from "../../../lib/scripts/variants";
import { CATEGORIES } from "../../../lib/triage/taxonomy";
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

  it("has at every stage for every family and stance-free case a reply in each variant", () => {
    const holes = VARIANTS.flatMap((variant) =>
      CATEGORIES.flatMap((category) =>
        STAGES.filter(
          (stage) =>
            !LIBRARY.some(
              (script) =>
                !script.internal &&
                script.triggers.length === 0 &&
                script.subcategories.length === 0 &&
                script.stages.includes(stage) &&
                (script.categories.length === 0 || script.categories.includes(category)) &&
                script.texts.mail?.[variant],
            ),
        ).map((stage) => `${category} × ${stage} × ${variant}`),
      ),
    );
    expect(holes.filter((hole) => !/es-tu|pt-pt/.test(hole))).toEqual([]);
  });
});
