/** Every interface language says everything, in its own words, and none says it in English by accident. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../../lib/i18n/en";
import { UiLocale } from "../../../lib/i18n/localized";
import { type Words, wordsFor } from "../../../lib/i18n/words";

const ROOT = join(import.meta.dirname, "../../..");

/** Words that are the same in English because the language took them over. */
const LOANS = new Set([
  "popup.ticket",
  "channels.chat",
  "channels.mail",
  "casebook.history.counted",
  "casebook.list.host",
  "settle.methods.paypal",
  "settle.methods.pix",
  "settle.methods.boleto",
  "settle.networks.visa",
  "settle.networks.mastercard",
  "settle.networks.amex",
  "settle.networks.discover",
  "settle.decide.no",
  "settle.actions.formats.markdown",
  "settle.actions.formats.html",
]);

/** Small words of English that are no word of Spanish or Portuguese. */
const ENGLISH = wholeWords(
  "the|this|that|these|and|not|with|you|your|what|of|is|it|was|yet|page|reply|note|case",
);

/** `\b` takes an accented letter for the end of a word. */
function wholeWords(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${alternatives})(?!\\p{L})`, "iu");
}

/** Arguments that differ from each other and from every word, so their place in a sentence can be found. */
const SAMPLES = ["⟦first⟧", "⟦second⟧"];

/** Each entry by its path; sentences with gaps as what they say for the samples. */
function spoken(words: Words): Map<string, string> {
  const entries = new Map<string, string>();
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

/** How many words of a sentence are counted out by a number, for the two forms. */
const counted: ((words: Words) => (count: number) => string)[] = [
  (words) => words.next.moreRemedies,
  (words) => words.reply.words,
  (words) => words.reply.gaps,
  (words) => words.know.earlier,
];

const english = spoken(en);
const others = UiLocale.options.filter((locale) => locale !== "en");

describe.each(UiLocale.options)("the dictionary %s", (locale) => {
  const own = spoken(wordsFor(locale));

  it("is filed under its own name", () => {
    expect(wordsFor(locale).locale).toBe(locale);
  });

  it("has exactly the entries English has, none empty", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...own].filter(([, text]) => text.trim() !== text || text === "")).toEqual([]);
  });

  it("says every argument that English says", () => {
    for (const [path, text] of english) {
      for (const sample of SAMPLES.filter((one) => text.includes(one))) {
        expect(own.get(path), `${locale} ${path}`).toContain(sample);
      }
    }
  });

  it("tells one from many", () => {
    for (const pick of counted) {
      const say = pick(wordsFor(locale));
      expect(say(3)).toContain("3");
      expect(say(1).replace("1", "3")).not.toBe(say(3));
    }
  });

  it("names stages that fit a fifth of the narrowest sidebar", () => {
    // 62 px at 11 px type hold about 11 letters of average width.
    for (const stage of Object.values(wordsFor(locale).stages)) expect(stage.length).toBeLessThanOrEqual(11);
  });
});

describe.each(others)("the translation %s", (locale) => {
  const own = spoken(wordsFor(locale));

  it("leaves nothing in English", () => {
    const same = [...own].filter(([path, text]) => text === english.get(path) && !LOANS.has(path));
    expect(same).toEqual([]);
    expect([...own].filter(([, text]) => ENGLISH.test(text))).toEqual([]);
  });
});

it("keeps the two Portuguese apart", () => {
  const portugal = [...spoken(wordsFor("pt-PT")).values()].join("\n");
  expect(portugal).not.toMatch(
    wholeWords("você|tela|arquivo|salvar|registro|contato|usuário|(?!quando|segundo)\\p{L}+ndo"),
  );
  const brazil = [...spoken(wordsFor("pt-BR")).values()].join("\n");
  expect(brazil).not.toMatch(wholeWords("ecrã|ficheiro|registo|contacto|utilizador|está a \\p{L}+r"));
});

/** Names of the browsers' message folders. */
const FOLDERS = ["en", "es", "pt_BR", "pt_PT"];

describe.each(FOLDERS)("the store text %s", (folder) => {
  const read = (name: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(ROOT, "public/_locales", name, "messages.json"), "utf8"));

  it("names the product and describes it within the stores' 132 characters", () => {
    const { extension_name, extension_description } = read(folder);
    expect(extension_name?.message).toBe("Amends");
    const description = extension_description?.message ?? "";
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(132);
    if (folder !== "en") expect(description).not.toBe(read("en").extension_description?.message);
  });
});
