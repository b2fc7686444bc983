/** A row of data that does not fit is named by file and line, as the build names it before it stops. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assertData, dataFaults, SHIPPED } from "../../../lib/resolution/check/data-faults";
import { playbookSpot } from "../../../lib/resolution/check/playbook-spots";
import { LANGUAGES, lineOf } from "../../../lib/resolution/check/source-lines";
import { paymentClocks } from "../../../lib/resolution/clocks/payment";
import { FAULT_TESTS } from "../../../lib/resolution/fault";
import { PLAYBOOKS, playbookOf } from "../../../lib/resolution/playbooks";
import type { Playbook } from "../../../lib/resolution/playbooks/schema";

const read = (file: string) => readFileSync(join(import.meta.dirname, "../../..", file), "utf8");
const PAYMENT = "lib/resolution/clocks/payment.ts";
const textAt = ({ file, line }: { file: string; line: number }) => read(file).split("\n")[line - 1] ?? "";

const clockFaults = (index: number, change: object) =>
  dataFaults(read, {
    ...SHIPPED,
    clocks: { [PAYMENT]: paymentClocks.map((clock, at) => (at === index ? { ...clock, ...change } : clock)) },
  });

/** Every sentence of a playbook with its path. */
function* sentencesOf(playbook: Playbook): Generator<[path: (string | number)[], text: string]> {
  for (const list of ["steps", "remedies"] as const) {
    for (const [index, entry] of playbook[list].entries()) {
      for (const [field, said] of Object.entries(entry)) {
        if (typeof said !== "object" || !("en" in said)) continue;
        for (const language of LANGUAGES) {
          const text = said[language as "en"] as string | undefined;
          // A question is put together for Portugal too where its own words are Brazil's.
          if (text && (language !== "ptPT" || text.slice(0, 60) !== said.pt.slice(0, 60)))
            yield [[list, index, field, language], text];
        }
      }
    }
  }
}

describe("the data as it ships", () => {
  it("has no fault", () => {
    expect(dataFaults(read)).toEqual([]);
    expect(() => assertData(read)).not.toThrow();
  });
});

describe("a clock that does not fit", () => {
  it.each([
    ["a span of minus three", { within: { value: -3, unit: "day" } }, "value:", "within value"],
    ["a day that does not exist", { checkedOn: "2026-02-30" }, "checkedOn:", "checkedOn"],
    ["a certainty nobody knows", { certainty: "hearsay" }, "certainty:", "certainty"],
    ["a condition with a slip in its name", { scope: { netwroks: ["visa"] } }, "scope:", "netwroks"],
    ["a country nobody knows", { scope: { countries: ["Spain"] } }, "scope:", "scope countries 0"],
  ])("by %s is named by its own line", (_, change, key, what) => {
    for (const index of [0, paymentClocks.length - 1]) {
      const [fault, ...more] = clockFaults(index, change);
      expect(more).toEqual([]);
      expect(fault?.what).toContain(paymentClocks[index]?.id);
      expect(fault?.what).toContain(what);
      if (!fault) continue;
      expect(textAt(fault)).toContain(key);
      const row = read(PAYMENT)
        .split("\n")
        .findIndex((line) => line.includes(`id: "${paymentClocks[index]?.id}"`));
      expect(fault.line).toBeGreaterThan(row);
      expect(fault.line).toBeLessThan(row + 16);
    }
  });

  it("by standing there twice is named", () => {
    const clocks = { [PAYMENT]: [...paymentClocks, paymentClocks[0]] };
    expect(dataFaults(read, { ...SHIPPED, clocks })[0]?.what).toContain("stands here twice");
  });
});

describe("a playbook that does not fit", () => {
  it.each(PLAYBOOKS)("is named by the line of each sentence of $subcategory", (playbook) => {
    let found = 0;
    for (const [path, text] of sentencesOf(playbook)) {
      const spot = playbookSpot(playbook, path);
      const line = textAt({ file: spot.file, line: lineOf(read(spot.file), spot) });
      // A question is stacked from its own words and the facts; its first line is its own.
      const own = text.split("\n")[0]?.slice(0, 60) ?? "";
      // The reason that carrying out has by default stands with the steps that all share.
      if (
        path[2] === "why" &&
        !line.includes(own) &&
        playbook.steps[Number(path[1])]?.id === "common.carry-out"
      )
        continue;
      expect(line, path.join(".")).toContain(own);
      found++;
    }
    expect(found).toBeGreaterThan(30);
  });

  it("stops with file, line and what is wrong", () => {
    const late = playbookOf("late");
    const remedies = late.remedies.map((remedy, at) =>
      at === 0 ? { ...remedy, note: { ...remedy.note, es: "" } } : remedy,
    );
    const faults = dataFaults(read, { ...SHIPPED, playbooks: [{ ...late, remedies }] });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: "lib/resolution/playbooks/service.ts" });
    expect(faults[0]?.what).toMatch(/^late: remedies 0 note es /);
    expect(faults[0] && textAt(faults[0])).toContain(late.remedies[0]?.note.es);
  });
});

describe("a fault test that does not fit", () => {
  it.each(["late", "fee", "duplicate-charge"] as const)("of %s is named by its line", (kind) => {
    const [first, ...rest] = FAULT_TESTS[kind];
    const broken = { ...first, ask: { ...first?.ask, pt: "" } };
    const faults = dataFaults(read, { ...SHIPPED, faultTests: { [kind]: [broken, ...rest] } });
    expect(faults).toHaveLength(1);
    expect(faults[0] && textAt(faults[0])).toContain(first?.ask.pt);
  });
});
