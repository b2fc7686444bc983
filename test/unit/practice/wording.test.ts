/** Two rows are about words that must appear nowhere: every text we ship is searched for them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

/** Text files under a folder or file of the project, comments taken out: they may name what is forbidden. */
function textsOf(path: string): { path: string; text: string }[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  const files = path.includes(".")
    ? [path]
    : readdirSync(full, { recursive: true, encoding: "utf8" }).map((name) => join(path, name));
  return files
    .filter((file) => /\.(ts|tsx|json|html|md)$/.test(file))
    .map((file) => ({
      path: file,
      text: readFileSync(join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, " "),
    }));
}

const filesWith = (pattern: RegExp, ...paths: string[]) =>
  paths
    .flatMap(textsOf)
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path);

const BLAME = new RegExp(
  [
    "(customer|client|buyer)s?( is| are| was| were|['’]s) (wrong|mistaken|at fault|to blame)",
    "(customer|client)['’]s (fault|mistake|error)",
    "(el|los) clientes? (está|están|estaba) (equivocad|en un error)",
    "(culpa|error|equivocación) del cliente",
    "(o|os) clientes? (está|estão|estava) (errad|enganad|equivocad)",
    "(culpa|erro|engano) do cliente",
  ].join("|"),
  "i",
);

describe("words that appear nowhere", () => {
  it("calls a mistaken customer a misunderstanding and nothing harsher, in all that is shown [002-2]", () => {
    expect(filesWith(BLAME, "lib", "components", "entrypoints", "public/_locales")).toEqual([]);
    expect(filesWith(/misunderstanding/, "lib/resolution").length).toBeGreaterThan(0);
  });

  it("would notice it in each language", () => {
    for (const text of [
      "The customer is wrong here",
      "That was the customer’s mistake",
      "El cliente está equivocado",
      "por error del cliente",
      "O cliente está enganado",
      "culpa do cliente",
    ])
      expect(text).toMatch(BLAME);
  });

  it("quotes no unsourced marketing percentage, in words shown or in documents [001-27]", () => {
    const figure = /(?<![\d.,])(60|72|80|93|300)\s?(%|per ?cent|por ciento|por cento)/i;
    expect(
      filesWith(
        figure,
        "lib/i18n",
        "lib/resolution",
        "lib/scripts",
        "lib/triage",
        "public/_locales",
        "README.md",
      ),
    ).toEqual([]);
    expect("72 % of clients stay").toMatch(figure);
  });
});
