/** Whatever another tool wrote: a template that can be filled and tells no secret, or a refusal with its reason. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readImport } from "@/lib/scripts/imports";
import { gapName } from "@/lib/scripts/imports/placeholders";
import { TOOLS } from "@/lib/scripts/imports/types";
import { LIBRARY } from "@/lib/scripts/library";
import { checkTexts } from "@/lib/scripts/own/check";
import { OwnScript } from "@/lib/scripts/own/types";
import { slotOf } from "@/lib/scripts/slots";

const read = (data: unknown) => {
  const answer = readImport(data, LIBRARY, () => "en");
  if (!answer.ok) throw new Error(answer.fault);
  return answer;
};
describe("whatever another tool wrote", () => {
  const body = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          "{{a.b}}",
          "{{history}}",
          "{%x%}",
          "{form: name=y}",
          "{",
          "}}",
          "[[",
          "]]",
          "{{ceiling}}",
          " hi ",
          "\n",
        ),
      )
      .map((all) => all.join("")),
  );

  it("becomes a template that can be filled and tells no secret, or is refused", () => {
    fc.assert(
      fc.property(body, body, fc.constantFrom(...TOOLS), (title, text, tool) => {
        const data = {
          zendesk: { macros: [{ id: 1, title, actions: [{ field: "comment_value", value: text }] }] },
          freshdesk: [{ id: 1, title, content: text }],
          gorgias: [
            { id: 1, name: title, actions: [{ name: "setResponseText", arguments: { body_text: text } }] },
          ],
          "help-scout": [{ id: 1, name: title, text, chatText: text }],
          "text-blaze": { folders: [{ name: "f", snippets: [{ name: title, shortcut: "/x", text }] }] },
          briskine: [{ id: "1", title, shortcut: "x", body: text }],
        }[tool];
        const { items, refused } = read(data).value;
        expect(items.length + refused.length).toBe(1);
        for (const item of items) {
          if (item.kind !== "script") throw new Error("a macro is a script");
          expect(checkTexts(item.script.texts, false)).toEqual([]);
          expect(OwnScript.safeParse({ id: item.id, script: item.script, team: null, at: 1 }).success).toBe(
            true,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it("never lends an internal gap its name", () => {
    for (const name of ["ceiling", "Customer Value", "history", "123", "", "ação"]) {
      const gap = gapName(name);
      expect(gap).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(slotOf(gap)?.internal ?? false).toBe(false);
    }
  });

  it("that is of no kind is told so", () => {
    for (const data of [null, 5, "x", [], {}, [{}], { macros: [] }])
      expect(readImport(data, LIBRARY, () => "en")).toEqual({ ok: false, fault: "unknown-kind" });
  });
});
