/** The practice disputes: enough of them, in three languages, readable by triage, with something to get right and wrong. */
import { describe, expect, it } from "vitest";
import { choices, fittingReplies, judge, stanceIn } from "../../../lib/practice/judge";
import { SAMPLES } from "../../../lib/practice/samples";
import { LIBRARY } from "../../../lib/scripts/library";
import { languageOf } from "../../../lib/scripts/variants";
import { readTicket } from "../../../lib/triage/read-ticket";

const PUBLIC = LIBRARY.filter((script) => !script.internal);

it("are at least twelve, four in each language, with every fault among them", () => {
  expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(SAMPLES.length);
  for (const language of ["en", "es", "pt"]) {
    expect(SAMPLES.filter(({ variant }) => languageOf(variant) === language).length).toBeGreaterThanOrEqual(
      4,
    );
  }
  expect(new Set(SAMPLES.map(({ fault }) => fault)).size).toBe(4);
  expect(new Set(SAMPLES.map((sample) => stanceIn(sample, sample.fault))).size).toBeGreaterThanOrEqual(5);
});

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))("%s", (_, sample) => {
  it("is read as what it is, in its language", () => {
    const reading = readTicket({
      subject: sample.subject,
      messages: [{ role: "customer", text: sample.text }],
    });
    expect(reading.language).toBe(languageOf(sample.variant));
    expect([reading.subcategory, ...reading.alternatives.map(({ subcategory }) => subcategory)]).toContain(
      sample.kind,
    );
  });

  it("has replies that fit and replies that do not", () => {
    const right = fittingReplies(sample, PUBLIC);
    const offered = choices(sample, PUBLIC);
    expect(offered.filter((script) => right.includes(script)).length).toBeGreaterThanOrEqual(1);
    expect(offered.filter((script) => !right.includes(script)).length).toBeGreaterThanOrEqual(1);
    for (const script of offered) {
      const verdict = judge(sample, sample.fault, script, PUBLIC);
      expect(verdict.faultRight).toBe(true);
      expect(verdict.replyFits).toBe(right.includes(script));
    }
  });
});

it("holds a refusal to be wrong where we complied with nothing", () => {
  for (const sample of SAMPLES.filter(({ complied }) => !complied)) {
    expect(fittingReplies(sample, PUBLIC).map(({ stance }) => stance)).not.toContain("firm");
  }
});
