/** Policies: which a reply rests on, and which are too old. */
import { describe, expect, it } from "vitest";
import { ageInDays, isStale, policiesOf, STALE_AFTER_DAYS } from "@/lib/scripts/own/policies";
import { Policy } from "@/lib/scripts/own/types";
import { Settings } from "@/lib/settings/schema";

const NOW = Date.parse("2026-11-22T15:00:00Z");
const policy = (changes: Partial<Policy> = {}): Policy => ({
  id: "policy.returns",
  title: "Returns",
  text: "Unused goods can come back within 30 days.",
  link: "https://shop.example/returns",
  version: "2026-05-26",
  scripts: ["bill.dup.own"],
  at: 1,
  ...changes,
});

describe("a policy", () => {
  it("is stale the day after the limit, by the desk's own limit [000-21]", () => {
    expect(ageInDays("2026-05-26", NOW)).toBe(180);
    expect(isStale(policy(), NOW, 180)).toBe(false);
    expect(isStale(policy({ version: "2026-05-25" }), NOW, 180)).toBe(true);
    expect(isStale(policy(), NOW, 90)).toBe(true);
    expect(isStale(policy({ version: "2027-01-01" }), NOW, 1)).toBe(false);
    expect(Settings.parse({}).policyStaleDays).toBe(STALE_AFTER_DAYS);
  });

  it("is named by the replies it is attached to, and by those whose text holds its words or its link [000-21]", () => {
    const all = [policy()];
    expect(policiesOf(all, "bill.dup.own", "Hello")).toEqual(all);
    expect(policiesOf(all, "x.y", "Hello")).toEqual([]);
    expect(policiesOf(all, "x.y", "As agreed: Unused goods can come back within 30 days. Thanks")).toEqual(
      all,
    );
    expect(policiesOf(all, "x.y", "See https://shop.example/returns")).toEqual(all);
    expect(policiesOf([policy({ text: "", link: "" })], "x.y", "anything")).toEqual([]);
  });

  it.each([
    ["javascript:alert(1)", false],
    ["file:///etc/passwd", false],
    ["https://", false],
    ["https://shop.example/a?b=c", true],
    ["", true],
  ])("may link to %j: %s", (link, may) => {
    expect(Policy.safeParse(policy({ link })).success).toBe(may);
  });

  it.each(["2026-02-30", "2026-13-01", "yesterday", ""])("has a day that exists, not %j", (version) => {
    expect(Policy.safeParse(policy({ version })).success).toBe(false);
  });
});
