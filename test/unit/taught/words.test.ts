/** Teaching speaks every interface language whole, and none in English by accident. */
import { describe, expect, it } from "vitest";
import { UiLocale } from "../../../lib/i18n/localized";
import { teachLinkWords } from "../../../lib/i18n/teach/link";
import { type TeachWords, teachWordsFor } from "../../../lib/i18n/teach/words";

const ENGLISH =
  /(?<!\p{L})(the|this|that|these|and|not|with|you|your|what|of|is|it|was|yet|page|reply|note|case)(?!\p{L})/iu;
/** Words the language took over, and the time that goes on alike in all. */
const LOANS = new Set(["kinds.link"]);
const SAMPLES = ["⟦first⟧", "⟦second⟧"];

function spoken(words: TeachWords, locale: string): Map<string, string> {
  const entries = new Map<string, string>(Object.entries(teachLinkWords(locale)));
  const walk = (node: unknown, path: string) => {
    if (typeof node === "function") entries.set(path, String(node(...SAMPLES)));
    else if (typeof node === "object" && node !== null) {
      for (const [key, child] of Object.entries(node)) walk(child, path ? `${path}.${key}` : key);
    } else entries.set(path, String(node));
  };
  walk(words, "");
  entries.delete("locale");
  return entries;
}

const english = spoken(teachWordsFor("en"), "en");

describe.each(UiLocale.options)("teaching in %s", (locale) => {
  const own = spoken(teachWordsFor(locale), locale);

  it("says exactly what English says, nothing empty, every argument in its place", () => {
    expect(teachWordsFor(locale).locale).toBe(locale);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...own].filter(([, text]) => text.trim() !== text || text === "")).toEqual([]);
    for (const [path, text] of english) {
      for (const sample of SAMPLES.filter((one) => text.includes(one)))
        expect(own.get(path), path).toContain(sample);
    }
  });

  if (locale === "en") return;

  it("leaves nothing in English", () => {
    expect([...own].filter(([path, text]) => text === english.get(path) && !LOANS.has(path))).toEqual([]);
    expect([...own].filter(([, text]) => ENGLISH.test(text))).toEqual([]);
  });
});

it("keeps the two Portuguese apart", () => {
  const said = (locale: string) => [...spoken(teachWordsFor(locale), locale).values()].join("\n");
  expect(said("pt-PT")).not.toMatch(
    /(?<!\p{L})(você|tela|arquivo|salvar|usuário|equipe|chamado|\p{L}+ndo)(?!\p{L})/iu,
  );
  expect(said("pt-BR")).not.toMatch(/(?<!\p{L})(ecrã|ficheiro|utilizador|equipa|guardar|anular)(?!\p{L})/iu);
});
