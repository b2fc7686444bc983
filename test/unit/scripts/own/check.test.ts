/** What somebody writes is checked before it is kept, and each refusal has a sentence in four languages. */
import { describe, expect, it } from "vitest";
import { en } from "@/lib/i18n/own/en";
import { es } from "@/lib/i18n/own/es";
import { ptBR } from "@/lib/i18n/own/pt-br";
import { ptPT } from "@/lib/i18n/own/pt-pt";
import { LIBRARY } from "@/lib/scripts/library";
import { checkText, checkTexts, TEXT_FAULTS } from "@/lib/scripts/own/check";
import { FILE_FAULTS, REFUSALS } from "@/lib/scripts/packs/types";

const DICTIONARIES = { en, es, "pt-BR": ptBR, "pt-PT": ptPT };
const codes = (template: string, internal = false) =>
  checkText(template, internal).faults.map(({ code, detail }) => [code, detail]);

describe("a text", () => {
  it.each([
    ["Hello {name}, it is done.", []],
    ["   ", [["empty", ""]]],
    ["Dear {Name}, hello", [["stray-brace", "Dear {Name}, hello"]]],
    ["First line\nand then {amount of money", [["stray-brace", "then {amount of money"]]],
    ["Open [[ and {name} never closed", [["stray-bracket", "Open [[ and {name} never"]]],
    ["A [[part that could never drop out]].", [["optional-without-slot", ""]]],
    [
      "Our limit is {ceiling}, {customer_value}.",
      [
        ["internal-gap", "ceiling"],
        ["internal-gap", "customer_value"],
      ],
    ],
    ["x".repeat(20_001), [["too-long", "20000"]]],
  ])("%j is told what is wrong with it", (template, faults) => {
    expect(codes(template)).toEqual(faults);
  });

  it("for colleagues may hold what customers never read", () => {
    expect(codes("Our limit is {ceiling}.", true)).toEqual([]);
  });

  it("names gaps that nobody knows, and guesses a slip of the finger", () => {
    expect(checkText("Hi {nmae}, your {order_colour} and {agent}", false).unknown).toEqual([
      { gap: "nmae", meant: "name" },
      { gap: "order_colour", meant: null },
    ]);
  });

  it("finds nothing in any text that ships", () => {
    const faults = LIBRARY.flatMap(({ id, texts, internal }) =>
      checkTexts(texts, internal).map(({ code }) => `${id} ${code}`),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(Object.entries(DICTIONARIES))("the words in %s", (_, words) => {
  it("have a sentence for every fault, refusal and file", () => {
    for (const code of TEXT_FAULTS) expect(words.edit.faults[code]("spot")).toMatch(/\S{3}/);
    for (const code of REFUSALS) expect(words.files.refusals[code]("spot")).toMatch(/\S{3}/);
    for (const code of FILE_FAULTS) expect(words.files.faults[code]).toMatch(/\S{3}/);
  });
});

/** Every sentence by its path; a function's with words that can be told again. */
function spoken(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const at = `${path}.${name}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, String(value("⟦one⟧", "⟦two⟧"))]];
    return spoken(value as object, at);
  });
}

describe.each([
  ["es", es],
  ["pt-BR", ptBR],
  ["pt-PT", ptPT],
])("the translation %s", (_, words) => {
  it("says all that English says, in its own words", () => {
    const own = new Map(spoken(words));
    const same: string[] = [];
    for (const [path, text] of spoken(en)) {
      const said = own.get(path) ?? "";
      for (const sample of ["⟦one⟧", "⟦two⟧"])
        expect(said.includes(sample), path).toBe(text.includes(sample));
      if (said === text && text.replace(/⟦\w+⟧/g, "").length > 5) same.push(path);
    }
    expect(same).toEqual([]);
    expect(own.size).toBe(spoken(en).length);
  });
});
