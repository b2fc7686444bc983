/** Days named by their distance, written out for whoever reads them later. */
import { expect, it } from "vitest";
import { datesGone } from "../../../lib/resolution/gather/dates-gone";

const ago = (raw: string, exact: boolean) => ({ raw, day: "2026-11-02", exact, gone: true });

it.each([
  ["en", "three weeks ago", "three weeks ago (about 2 Nov 2026)"],
  ["es-ES", "hace tres semanas", "hace tres semanas (hacia el 2 nov 2026)"],
  ["pt-BR", "há três semanas", "há três semanas (por volta de 2 de nov. de 2026)"],
])("are said with the day that is meant: %s", (variety, raw, said) => {
  expect(datesGone([ago(raw, false)], variety)).toEqual([said]);
  expect(datesGone([ago(raw, true)], variety)).toEqual([said.replace(/about |hacia el |por volta de /, "")]);
});

it("are left out where they are still to come or nobody knows the day", () => {
  const wish = { raw: "by Friday", day: "2026-11-27", exact: true, gone: false };
  const unknown = { raw: "yesterday", day: "", exact: true, gone: true };
  expect(datesGone([wish, unknown], "en")).toEqual([]);
});
