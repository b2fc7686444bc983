/** Departments get exact questions, with the records to send and a working day to answer by. */
import { describe, expect, it } from "vitest";
import { localize, UiLocale } from "../../../../lib/i18n/localized";
import {
  departmentName,
  departmentOfStep,
  departmentsFor,
  recordsOf,
  replyBy,
} from "../../../../lib/resolution/gather/colleagues";
import { DEPARTMENTS } from "../../../../lib/resolution/gather/departments";
import { askedBy, questionFor } from "../../../../lib/resolution/gather/team-question";
import { PLAYBOOKS, stepById } from "../../../../lib/resolution/playbooks";
import { fillQuestion } from "../../../../lib/resolution/question";
import { TeamPolicy } from "../../../../lib/resolution/team";

describe("colleagues", () => {
  const place = { country: "ES" };
  it("are those of the kind, unless the team says otherwise [001-7]", () => {
    const own = TeamPolicy.parse({
      departments: { late: ["night-shift", "logistics"] },
      departmentNames: { logistics: "Lager" },
    });
    expect(departmentsFor("late", TeamPolicy.parse({}))).toEqual(["operations", "logistics"]);
    expect(departmentsFor("late", own)).toEqual(["night-shift", "logistics"]);
    expect(departmentName("logistics", own, "en")).toBe("Lager");
    expect(departmentName("night-shift", own, "en")).toBe("night-shift");
    expect(departmentName("operations", own, "pt-BR")).toBe("Operações");
  });

  it("are known for every question of every playbook [001-8]", () => {
    const questions = PLAYBOOKS.flatMap(({ steps }) => steps.filter(({ action }) => action === "copy"));
    expect(questions.length).toBeGreaterThan(20);
    expect(questions.filter(({ id }) => departmentOfStep(id) === null).map(({ id }) => id)).toEqual([]);
    expect(departmentOfStep("duplicate-charge.find-charges")).toBeNull();
  });

  it("get the records to send, the facts and a day to answer by, and no empty line for what is not known [001-8]", () => {
    const step = stepById("duplicate-charge.ask-finance", "duplicate-charge");
    const text = fillQuestion(step?.copyText?.en ?? "", {
      invoice: "INV-20931",
      amount: "89.90 USD",
      records: "Both charges: settled or only held",
      by: "Tuesday, 24 November 2026",
    });
    expect(text).toContain("INV-20931");
    expect(text).toContain("Please send: Both charges");
    expect(text).toContain("Please answer by Tuesday, 24 November 2026.");
    expect(text).not.toMatch(/[{}]|Order:/);
    expect(recordsOf("duplicate-charge", "finance")).toEqual(["settled"]);
  });

  it("are addressed by the team's name in every question and language, and nothing else of it changes [001-7]", () => {
    const questions = PLAYBOOKS.flatMap(({ subcategory, steps }) =>
      steps.map((step) => ({ ...step, subcategory })),
    );
    const policy = TeamPolicy.parse({
      departmentNames: Object.fromEntries(Object.keys(DEPARTMENTS).map((id) => [id, "Zebra $& room"])),
    });
    let seen = 0;
    for (const { subcategory, id, copyText } of questions) {
      const asked = askedBy(id, subcategory, policy);
      if (!asked || !copyText) continue;
      for (const locale of UiLocale.options) {
        seen++;
        const plain = localize(copyText, locale);
        const ours = questionFor(plain, asked, TeamPolicy.parse({}), locale);
        const theirs = questionFor(plain, asked, policy, locale);
        expect(ours).toBe(plain);
        expect(theirs).toMatch(
          /^(URGENT[EA]?, )?(to|para)( (the|o|a))? Zebra \$& room( (and|y|e) [^:]+)?[:,]/i,
        );
        expect(theirs.slice(theirs.indexOf(":"))).toBe(plain.slice(plain.indexOf(":")));
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it("have working days to answer: a Friday evening is no Saturday deadline [001-8]", () => {
    const friday = Date.UTC(2026, 11, 4, 18);
    // 8 December is a holiday in Spain, so two working days are Monday and Wednesday.
    expect(new Date(replyBy(friday, TeamPolicy.parse({}), place)).toISOString()).toBe(
      "2026-12-09T16:00:00.000Z",
    );
  });
});
