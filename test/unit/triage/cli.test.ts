/** The outside contract of `npm run -s triage` (design.md §5). */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readLine } from "../../../lib/triage/cli";

const LINE = JSON.stringify({
  id: "t1",
  subject: "Charged twice",
  messages: [
    { role: "customer", author: "A", at: "2025-11-03T10:00:00Z", text: "I was charged twice, £20 each." },
  ],
});

describe("one line", () => {
  it("gives a Reading under the ticket's id", () => {
    const result = readLine(LINE);
    expect(result.ok && result.reading).toMatchObject({
      id: "t1",
      language: "en",
      category: "billing",
      subcategory: "duplicate-charge",
      facts: { amounts: [{ value: 20, currency: "GBP", raw: "£20" }] },
    });
    expect(result.ok && Object.keys(result.reading)).toEqual(
      expect.arrayContaining([
        "confidence",
        "alternatives",
        "emotion",
        "triggers",
        "ask",
        "facts",
        "evidence",
      ]),
    );
  });

  it.each(["{", "[]", '{"id":"x"}', '{"messages":[{"role":"customer"}]}', "null"])("refuses %s", (line) => {
    expect(readLine(line).ok).toBe(false);
  });
});

describe("the command", () => {
  it("names a bad line, reads the others, and exits 1", () => {
    const run = spawnSync("npx", ["tsx", "lib/triage/cli.ts", "-"], {
      input: `${LINE}\nnot json\n${LINE}\n`,
      encoding: "utf8",
    });
    expect(run.stdout.trim().split("\n")).toHaveLength(2);
    expect(run.stderr).toMatch(/line 2: not JSON/);
    expect(run.status).toBe(1);
  }, 30_000);
});
