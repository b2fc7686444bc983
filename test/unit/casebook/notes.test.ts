/** One note in two windows, and notes with a purpose. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dropNote, getNote, putNote, saveNote, typedNotes } from "@/lib/casebook/notes";
import { CasebookDatabase } from "@/lib/casebook/tables";
import { mergeText } from "@/lib/records/merge-text";

let db: CasebookDatabase;
let count = 0;
beforeEach(() => {
  db = new CasebookDatabase(`notes-${count++}`);
});
afterEach(() => db.delete());

describe("one note in two windows", () => {
  it("keeps what both typed over the same text", async () => {
    await saveNote(db, "c", "called\nagreed", 1, { base: "", by: "a" });
    await saveNote(db, "c", "called at ten\nagreed", 2, { base: "called\nagreed", by: "a" });
    const note = await saveNote(db, "c", "called\nagreed on Friday", 3, { base: "called\nagreed", by: "b" });
    expect(note.text.split("\n")).toEqual(["called at ten", "agreed on Friday"]);
  });

  it("lets a window follow its own save whose answer it never got, without doubling a word", async () => {
    await saveNote(db, "c", "box was torn", 1, { base: "", by: "a" });
    await saveNote(db, "c", "box was badly torn", 2, { base: "box was torn", by: "a" });
    const again = await saveNote(db, "c", "box was very badly torn", 3, { base: "box was torn", by: "a" });
    expect(again.text).toBe("box was very badly torn");
  });

  it("gives a later save a later time, also where the clock was set back", async () => {
    await saveNote(db, "c", "one", 100);
    expect((await saveNote(db, "c", "two", 50)).updatedAt).toBe(101);
    expect(await getNote(db, "c", 60)).toEqual({ text: "two", updatedAt: 101 });
  });
});

describe("merging", () => {
  const line = fc.constantFrom("a", "b", "c", "", "d e", "f");
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));

  it("gives the only change there is, and the same text where both made the same", () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeText(base, changed, base)).toBe(changed);
        expect(mergeText(base, base, changed)).toBe(changed);
        expect(mergeText(base, changed, changed)).toBe(changed);
      }),
    );
  });

  it("loses no line that either side added", () => {
    const fresh = (mark: string) =>
      fc.array(fc.constantFrom(`${mark}1`, `${mark}2`, `${mark}3`), { maxLength: 4 });
    const insert = (base: string, lines: string[], at: number) => {
      const all = base.split("\n");
      all.splice(at % (all.length + 1), 0, ...lines);
      return all.join("\n");
    };
    fc.assert(
      fc.property(text, fresh("x"), fresh("y"), fc.nat(9), fc.nat(9), (base, mine, theirs, at, other) => {
        const merged = mergeText(base, insert(base, theirs, other), insert(base, mine, at)).split("\n");
        for (const added of [...mine, ...theirs]) expect(merged).toContain(added);
        for (const kept of base.split("\n")) expect(merged).toContain(kept);
      }),
    );
  });

  it("keeps both of two long texts that have nothing in common, in no time", () => {
    const long = (mark: string) => Array.from({ length: 3000 }, (_, index) => `${mark} ${index}`).join("\n");
    const merged = mergeText("", long("x"), long("y"));
    expect(merged.split("\n")).toHaveLength(6000);
  });
});

describe("notes with a purpose [001-6]", () => {
  const promise = {
    id: "n1",
    caseKey: "c",
    text: "Refund on Friday",
    fields: { kind: "promise" as const, to: "Lucía", dueAt: 500 },
    at: 20,
    updatedAt: 30,
  };

  it("keep their fields, come in the order of what happened, and never mix with the note box", async () => {
    await saveNote(db, "c", "free text", 1);
    await putNote(db, promise);
    await putNote(db, {
      ...promise,
      id: "n2",
      fields: { kind: "contact", who: "Finance", channel: "phone", byUs: true },
      at: 10,
    });
    expect((await typedNotes(db, "c")).map(({ id }) => id)).toEqual(["n2", "n1"]);
    expect((await getNote(db, "c", 40)).text).toBe("free text");
  });

  it("are dropped from their own case only", async () => {
    await putNote(db, promise);
    await dropNote(db, "other", "n1", 50);
    expect(await typedNotes(db, "c")).toHaveLength(1);
    await dropNote(db, "c", "n1", 50);
    expect(await typedNotes(db, "c")).toEqual([]);
  });
});
