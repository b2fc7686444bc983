/** Addresses of the workbench lead where they were made for, and nonsense leads to a page that exists. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { hashOf, PAGES, routeOf } from "../../components/workbench/routes";
import { Place } from "../../lib/messaging/workbench-messages";

it("leads back to what was open, whatever its name", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PAGES), fc.string({ unit: "grapheme", minLength: 1 }), (page, item) => {
      expect(routeOf(hashOf(page, item))).toEqual({ page, item });
    }),
  );
});

it("names places that may be said in a message", () => {
  for (const page of PAGES) expect(Place.safeParse(hashOf(page, "x.y-z:1/ä").slice(1)).success).toBe(true);
  for (const place of ["settings", "javascript:x", "//evil.example", "/a b"]) {
    expect(Place.safeParse(place).success, place).toBe(false);
  }
});

it.each(["", "#", "#/", "#/nowhere", "#/__proto__", `#/${PAGES.at(-1)}/%E0%A4%A`])("survives %j", (hash) => {
  expect(PAGES).toContain(routeOf(hash).page);
});
