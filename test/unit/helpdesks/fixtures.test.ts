/** No helpdesk is read without pages to hold it to: each adapter has drawn pages, or a test of its own that draws them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ADAPTERS } from "../../../lib/helpdesks/registry";
import { OTHER, TICKET } from "../../fixtures/helpdesks/drawing";
import { DRAWINGS } from "../../fixtures/helpdesks/drawings";

/** Those whose pages have a shape of their own: several kinds of page, or frames. */
const OWN: Readonly<Record<string, string>> = {
  "request-tracker": "test/browser/helpdesks/request-tracker.test.ts",
  redmine: "test/browser/helpdesks/redmine.test.ts",
  roundcube: "test/browser/helpdesks/roundcube.test.ts",
  "demo-desk": "test/unit/demo-desk/adapter.test.ts",
};

describe.each(ADAPTERS.map(({ id }) => [id]))("%s", (id) => {
  it("has three pages or more that differ: whole, unfinished, another ticket's", () => {
    const own = OWN[id];
    if (own) {
      expect(existsSync(join(import.meta.dirname, "../../..", own))).toBe(true);
      return;
    }
    const drawings = DRAWINGS.filter(({ adapter }) => adapter === id);
    expect(drawings.length).toBeGreaterThan(0);
    for (const { page, states } of drawings) {
      const all = [page(TICKET), page(OTHER), ...states.map(({ html }) => html)];
      expect(new Set(all).size).toBeGreaterThanOrEqual(3);
      expect(states.some(({ sees }) => sees === null || sees.partial || sees.messages === 0)).toBe(true);
    }
  });
});
