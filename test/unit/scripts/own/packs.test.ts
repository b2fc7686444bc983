/** Packs: lossless there and back, nothing overwritten unasked, and no JSON that does half of anything. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIBRARY, scriptOf } from "@/lib/scripts/library";
import { applyChanges } from "@/lib/scripts/own/changes";
import { EMPTY, OwnLibrary, type OwnScript, type Policy } from "@/lib/scripts/own/types";
import { type Choice, changesFor, stateOf } from "@/lib/scripts/packs/compare";
import { readPack } from "@/lib/scripts/packs/read";
import type { Incoming, ReadIn } from "@/lib/scripts/packs/types";
import { packOf } from "@/lib/scripts/packs/write";
import type { Script } from "@/lib/scripts/types";

const SHIPPED = new Map(LIBRARY.map((script) => [script.id, script]));
const dup = scriptOf("bill.dup.own") as Script;
const script = (id: string, text: string): OwnScript => ({
  id,
  script: { ...dup, id, title: { en: id, es: id, pt: id }, texts: { mail: { en: text } } },
  team: null,
  at: 5,
});
const policy: Policy = {
  id: "policy.returns",
  title: "Returns",
  text: "Thirty days.",
  link: "https://shop.example/r",
  version: "2026-05-03",
  scripts: ["own.a"],
  at: 7,
};
const MINE: OwnLibrary = {
  edits: [{ id: "bill.dup.own", texts: { mail: { en: "Our {name}." } }, team: null, at: 3 }],
  scripts: [script("own.a", "Hello {name}"), script("own.b", "Bye {agent}")],
  policies: [policy],
};

const read = (text: string): ReadIn => readPack(JSON.parse(text), LIBRARY);
const worth = (answer: ReadIn): Incoming => {
  if (!answer.ok) throw new Error(answer.fault);
  return answer.value;
};
let ids = 0;
const importing = (own: OwnLibrary) => ({
  own,
  shipped: SHIPPED,
  team: { pack: "Us", made: "2026-11-22" },
  now: 99,
  newId: (kind: string) => `${kind}.new-${ids++}`,
});
const bare = ({ edits, scripts, policies }: OwnLibrary) => ({
  edits: edits.map(({ id, texts }) => ({ id, texts })),
  scripts: scripts.map(({ script }) => script),
  policies: policies.map(({ at: _, ...rest }) => rest),
});

describe("a pack", () => {
  it("comes back as it went out [001-25]", () => {
    const incoming = worth(read(packOf(MINE, "Us", "2026-11-22", null)));
    expect(incoming.refused).toEqual([]);
    const choices = Object.fromEntries(incoming.items.map(({ id }) => [id, "take" as const]));
    const { library } = applyChanges(EMPTY, changesFor(incoming, choices, importing(EMPTY)));
    expect(bare(library)).toEqual(bare(MINE));
    expect(library.scripts[0]?.team).toEqual({ pack: "Us", made: "2026-11-22" });
  });

  it("holds what was chosen and nothing else", () => {
    const { items } = worth(read(packOf(MINE, "Us", "2026-11-22", new Set(["own.b"]))));
    expect(items.map(({ id }) => id)).toEqual(["own.b"]);
  });

  it("says what is new, changed and the same, and overwrites nothing that nobody chose [001-25]", () => {
    const theirs: OwnLibrary = {
      ...MINE,
      scripts: [
        script("own.a", "Hello {name}"),
        script("own.b", "Other {agent}"),
        script("own.c", "New {name}"),
      ],
    };
    const incoming = worth(read(packOf(theirs, "Them", "2026-11-22", null)));
    const states = Object.fromEntries(incoming.items.map((item) => [item.id, stateOf(item, MINE, SHIPPED)]));
    expect(states).toEqual({
      "own.a": "same",
      "own.b": "changed",
      "own.c": "new",
      "bill.dup.own": "same",
      "policy.returns": "same",
    });
    expect(changesFor(incoming, {}, importing(MINE))).toEqual([]);
    const both = changesFor(incoming, { "own.b": "both", "own.c": "take" }, importing(MINE));
    const { library, undo } = applyChanges(MINE, both);
    expect(library.scripts.map(({ script }) => script.texts.mail?.en)).toEqual([
      "Hello {name}",
      "Bye {agent}",
      "Other {agent}",
      "New {name}",
    ]);
    expect(applyChanges(library, undo).library).toEqual(MINE);
  });

  it("refuses by name what would be wrong here, and takes the rest", () => {
    const raw = JSON.parse(
      packOf({ ...EMPTY, scripts: [script("own.good", "Hi {name}")] }, "Them", "2026-11-22", null),
    );
    raw.scripts.push(
      { ...script("own.secret", "We stop at {ceiling}").script },
      { ...script("own.broken", "Hi {Name").script },
      { ...script("own.good", "Twice").script },
      { id: "no dot", title: { en: "Bad id" } },
      { ...script("own.empty", "x").script, texts: {} },
    );
    raw.edits.push({ id: "no.such.reply", texts: { mail: { en: "x" } } });
    raw.policies.push({ ...policy, link: "javascript:alert(1)" });
    const { items, refused } = worth(readPack(raw, LIBRARY));
    expect(items.map(({ id }) => id)).toEqual(["own.good"]);
    expect(refused.map(({ title, why, detail }) => `${title}: ${why} ${detail}`)).toEqual([
      "own.secret: names-internal ceiling",
      "own.broken: bad-text Hi {Name",
      "own.good: twice own.good",
      "Bad id: not-readable id",
      "own.empty: no-text ",
      "no.such.reply: unknown-reply no.such.reply",
      "Returns: not-readable link",
    ]);
  });

  it("brings words for a shipped reply, never what it is for", () => {
    const raw = JSON.parse(packOf(EMPTY, "Them", "2026-11-22", null));
    raw.scripts.push({
      ...scriptOf("gen.esc.brief"),
      internal: false,
      texts: { mail: { en: "Hi {ceiling}" } },
    });
    const { items } = worth(readPack(raw, LIBRARY));
    expect(items).toEqual([
      expect.objectContaining({ kind: "edit", id: "gen.esc.brief", texts: { mail: { en: "Hi {ceiling}" } } }),
    ]);
  });

  it.each([
    [{}, "bad-pack"],
    [{ format: "amends-pack", version: 2, name: "x", made: "2026-11-22" }, "newer-pack"],
    [{ format: "amends-pack", version: 1, name: "", made: "2026-11-22" }, "bad-pack"],
    [{ format: "amends-pack", version: 1, name: "x", made: "2026-11-22" }, "nothing"],
  ])("%j is told what is wrong with the file", (data, fault) => {
    expect(readPack(data, LIBRARY)).toEqual({ ok: false, fault });
  });
});

/** JSON of anybody's making, and packs that somebody bent. */
const anyPack = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      format: fc.constantFrom("amends-pack", "other"),
      version: fc.constantFrom(1, 2, 0, "1"),
      name: fc.oneof(fc.string(), fc.constant("Us")),
      made: fc.constantFrom("2026-11-22", "2026-02-31", ""),
      scripts: fc.array(
        fc.oneof(
          fc.jsonValue(),
          fc
            .record({
              id: fc.constantFrom(
                "own.a",
                "own.b",
                "own.__proto__",
                "bill.dup.own",
                "gen.esc.brief",
                "constructor",
                "x",
              ),
              text: fc.oneof(fc.string(), fc.constantFrom("Hi {name}", "{ceiling}", "{", "[[x]]")),
              internal: fc.boolean(),
            })
            .map(({ id, text, internal }) => ({ ...dup, id, internal, texts: { mail: { en: text } } })),
        ),
      ),
      edits: fc.array(
        fc.oneof(fc.jsonValue(), fc.constant({ id: "bill.dup.own", texts: { chat: { en: "Hi" } } })),
      ),
      policies: fc.array(fc.oneof(fc.jsonValue(), fc.constant({ ...policy, at: undefined }))),
    },
    { requiredKeys: [] },
  ),
);

describe("any JSON", () => {
  it("succeeds whole or changes nothing, and can be taken back [001-25]", () => {
    fc.assert(
      fc.property(
        anyPack,
        fc.array(fc.constantFrom<Choice>("leave", "take", "both"), { minLength: 8 }),
        (data, picks) => {
          const before = structuredClone(MINE);
          const answer = readPack(data, LIBRARY);
          if (!answer.ok) {
            expect(MINE).toEqual(before);
            return;
          }
          const { items } = answer.value;
          const choices = Object.fromEntries(
            items.map(({ id }, at) => [id, picks[at % picks.length] ?? "leave"]),
          );
          const changes = changesFor(answer.value, choices, importing(MINE));
          const { library, undo } = applyChanges(MINE, changes);
          expect(MINE).toEqual(before);
          expect(OwnLibrary.safeParse(library).success).toBe(true);
          expect(applyChanges(library, undo).library).toEqual(before);
          const wanted = items.filter(
            (item) =>
              (choices[item.id] === "take" || (choices[item.id] === "both" && item.kind !== "edit")) &&
              stateOf(item, MINE, SHIPPED) !== "same",
          );
          expect(changes).toHaveLength(wanted.length);
          const untouched = MINE.scripts.filter(({ id }) => choices[id] !== "take");
          for (const one of untouched) expect(library.scripts).toContainEqual(one);
        },
      ),
      { numRuns: 300 },
    );
  });
});
