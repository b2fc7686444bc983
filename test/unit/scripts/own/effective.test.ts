/** The library with a desk's own words in it: what changes, what can't, and what comes first. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIBRARY, scriptOf } from "@/lib/scripts/library";
import { namesSecrets } from "@/lib/scripts/own/check";
import { changedTexts, libraryWith, mergedTexts } from "@/lib/scripts/own/effective";
import { EMPTY, type OwnLibrary } from "@/lib/scripts/own/types";
import { parseTemplate } from "@/lib/scripts/parse";
import { suggestReplies } from "@/lib/scripts/rank";
import { searchScripts } from "@/lib/scripts/search";
import { allTexts } from "@/lib/scripts/text-of";
import { NOTHING_SAID, type ReplyContext, type Script } from "@/lib/scripts/types";
import { REPLY_CHANNELS, VARIANTS } from "@/lib/scripts/variants";

const recap = scriptOf("gen.ack.recap") as Script;
const dup = scriptOf("bill.dup.own") as Script;
const brief = scriptOf("gen.esc.brief") as Script;

const edited = (id: string, texts: Script["texts"]): OwnLibrary => ({
  ...EMPTY,
  edits: [{ id, texts, team: null, at: 1 }],
});
const own = (script: Script, team = false): OwnLibrary => ({
  ...EMPTY,
  scripts: [{ id: script.id, script, team: team ? { pack: "Us", made: "2026-11-01" } : null, at: 1 }],
});
const named = (library: readonly Script[], id: string) =>
  library.find((script) => script.id === id) as Script;

const CONTEXT: ReplyContext = {
  category: "billing",
  subcategory: "duplicate-charge",
  emotion: "calm",
  triggers: [],
  ask: ["refund"],
  stage: "resolve",
  stance: "own",
  channel: "mail",
  inserted: [],
  said: NOTHING_SAID,
};

describe("an edited reply", () => {
  it("says the desk's words, keeps its other texts, and stays what it was for", () => {
    const library = libraryWith(LIBRARY, edited(recap.id, { mail: { en: "Ours, {name}." } }));
    const now = named(library, recap.id);
    expect(now.texts.mail?.en).toBe("Ours, {name}.");
    expect(now.texts.mail?.["es-tu"]).toBe(recap.texts.mail?.["es-tu"]);
    expect({ ...now, texts: recap.texts }).toEqual(recap);
    expect(library).toHaveLength(LIBRARY.length);
  });

  it("falls back to what ships where its text can't be filled or would tell a secret", () => {
    for (const text of ["Broken {Name", "We stop at {ceiling}."]) {
      const library = libraryWith(LIBRARY, edited(recap.id, { mail: { en: text } }));
      expect(named(library, recap.id).texts.mail?.en).toBe(recap.texts.mail?.en);
    }
  });

  it("can't make an internal text public, not even under its own id", () => {
    const library = libraryWith(LIBRARY, own({ ...brief, internal: false }));
    expect(named(library, brief.id).internal).toBe(true);
  });
});

describe("a reply of the desk's own", () => {
  const mine: Script = { ...dup, id: "own.dup", title: { en: "Zebra refund", es: "Z", pt: "Z" } };

  it("is found by search and offered as the built-ins are", () => {
    const library = libraryWith(LIBRARY, own(mine));
    expect(searchScripts("zebra", library, "en", "en").map(({ id }) => id)).toEqual([mine.id]);
    expect(suggestReplies(CONTEXT, library).map(({ id }) => id)).toContain(mine.id);
  });

  it("of the team comes before the built-in that fits as well", () => {
    const ids = suggestReplies(CONTEXT, libraryWith(LIBRARY, own(mine, true))).map(({ id }) => id);
    expect(ids.indexOf(mine.id)).toBe(0);
    expect(suggestReplies(CONTEXT, LIBRARY).map(({ id }) => id)).toContain(dup.id);
  });

  it("of the team stays first where the agent likes the built-in, and gives way to what fits better", () => {
    const library = libraryWith(LIBRARY, own(mine, true));
    const habits = { [dup.id]: { used: 5, lastAt: 1, rating: 1 as const } };
    expect(suggestReplies({ ...CONTEXT, habits }, library)[0]?.id).toBe(mine.id);
    const vague = libraryWith(LIBRARY, own({ ...mine, subcategories: [], categories: [] }, true));
    expect(suggestReplies(CONTEXT, vague)[0]?.id).toBe(dup.id);
  });

  it("of the team never comes before a reply to danger", () => {
    const grave: ReplyContext = {
      ...CONTEXT,
      subcategory: "safety",
      category: "product",
      triggers: ["safety"],
      stage: "identify",
    };
    const generic: Script = {
      ...mine,
      categories: [],
      subcategories: [],
      stages: ["identify"],
      stance: "neutral",
    };
    const [first] = suggestReplies(grave, libraryWith(LIBRARY, own(generic, true)));
    expect(first?.id).toBe(suggestReplies(grave, LIBRARY)[0]?.id);
  });

  it("for colleagues is never suggested, never found", () => {
    const library = libraryWith(LIBRARY, own({ ...mine, internal: true }));
    expect(suggestReplies(CONTEXT, library, 99).some(({ internal }) => internal)).toBe(false);
    expect(searchScripts("zebra", library, "en", "en")).toEqual([]);
  });
});

describe("whatever is kept", () => {
  const texts = fc.dictionary(
    fc.constantFrom(...REPLY_CHANNELS),
    fc.dictionary(
      fc.constantFrom(...VARIANTS),
      fc.oneof(
        fc.string(),
        fc.constantFrom("Hi {name}", "{ceiling}", "[[{authority}]] x", "{history} {name}", "a {b", "]]"),
      ),
    ),
  );

  it("no public script ever names what is internal, and each of its texts can be filled", () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...LIBRARY.map(({ id }) => id), "own.a"),
        fc.boolean(),
        (made, id, edit) => {
          const library = libraryWith(
            LIBRARY,
            edit ? edited(id, made) : own({ ...dup, id, internal: false, texts: made }),
          );
          const leaking = library
            .filter((script) => !script.internal && script !== scriptOf(script.id))
            .flatMap(allTexts)
            .filter(({ template }) => namesSecrets(template) || !parseTemplate(template).ok);
          expect(leaking).toEqual([]);
          const opened = LIBRARY.filter((one) => one.internal && !named(library, one.id).internal);
          expect(opened).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("texts laid over others and compared again are what was changed", () => {
    fc.assert(
      fc.property(texts, (made) => {
        const over = changedTexts(dup.texts, mergedTexts(dup.texts, made as Script["texts"]));
        expect(mergedTexts(dup.texts, over)).toEqual(mergedTexts(dup.texts, made as Script["texts"]));
      }),
      { numRuns: 100 },
    );
  });
});
