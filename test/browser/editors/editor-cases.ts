/** The cases that every kind of editor must pass, written once; a kind says how its pages are made and read. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InsertResult } from "../../../lib/editors/types";
import type { Lab, World } from "./isolated-world";

export interface EditorKind {
  name: string;
  lab(): Promise<Lab>;
  /** Path of a page whose editor holds these paragraphs and nothing else; `readOnly` refuses typing. */
  path(draft: readonly string[], readOnly?: boolean): string;
  /** Waits until the editor works. */
  ready(world: World): Promise<void>;
  /** What the editor's own model holds, one entry per paragraph or line, empty ones left out. */
  model(world: World): Promise<string[]>;
  /** Selects `length` characters of paragraph `index` from `offset` on, as an agent's mouse would. */
  select(world: World, index: number, offset: number, length?: number): Promise<void>;
  /** An expression that takes the editor out of the page. */
  destroy: string;
  technique: string;
}

const DRAFT = ["Dear customer, thank you.", "Kind regards"];
const REPLY = "We are sorry about the second charge.\n\nThe refund of 89.90 USD is on its way.";
const [FIRST = "", SECOND = ""] = REPLY.split("\n\n");

export function describeEditor(kind: EditorKind): void {
  describe(kind.name, () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await kind.lab();
    });
    afterAll(() => lab.close());

    const on = async (draft: readonly string[], check: (world: World) => Promise<void>, readOnly = false) => {
      const world = await lab.open(kind.path(draft, readOnly));
      try {
        await kind.ready(world);
        await check(world);
      } finally {
        await world.close();
      }
    };
    const insert = (world: World, text: string) =>
      world.run<InsertResult>(`amends.insert(${JSON.stringify(text)})`);
    const success = { inserted: true, technique: kind.technique };

    it("fills an empty editor, paragraph by paragraph", () =>
      on([], async (world) => {
        expect(await insert(world, REPLY)).toEqual(success);
        expect(await kind.model(world)).toEqual([FIRST, SECOND]);
      }));

    it("keeps an empty line between two paragraphs", () =>
      on([], async (world) => {
        await insert(world, "One.\nStill one.\n\nTwo.");
        // An empty block counts as two or three newlines, depending on what stands in it.
        const text = await world.run<string>("amends.editor().value ?? amends.editor().innerText");
        expect(text.replace(/\u00a0/g, " ").trim()).toMatch(/^One\.\nStill one\.\n{2,3}Two\.$/);
      }));

    it("goes above a draft the agent has not touched, and stands apart from it", () =>
      on(DRAFT, async (world) => {
        expect(await insert(world, REPLY)).toEqual(success);
        expect(await kind.model(world)).toEqual([FIRST, SECOND, ...DRAFT]);
      }));

    it("goes to the caret in the middle of the draft and leaves the draft's words alone", () =>
      on(DRAFT, async (world) => {
        await kind.select(world, 0, "Dear customer, ".length);
        expect(await insert(world, "we found it.")).toEqual(success);
        // Whether the reply opens a paragraph of its own is the editor's choice; what follows never stays glued to it.
        const paragraphs = await kind.model(world);
        expect(paragraphs.join(" ")).toBe("Dear customer, we found it. thank you. Kind regards");
        expect(paragraphs.slice(-2)).toEqual(["thank you.", "Kind regards"]);
      }));

    it("lets the agent type on behind the reply, apart from the draft below", () =>
      on(DRAFT, async (world) => {
        await insert(world, REPLY);
        await world.page.keyboard.type(" Really.");
        const paragraphs = await kind.model(world);
        expect(paragraphs.join(" ")).toBe([FIRST, SECOND, "Really.", ...DRAFT].join(" "));
        expect(paragraphs.slice(-2)).toEqual(DRAFT);
      }));

    it("goes to the end when the caret is there", () =>
      on(DRAFT, async (world) => {
        await kind.select(world, 1, "Kind regards".length);
        expect(await insert(world, ", Alex")).toEqual(success);
        expect(await kind.model(world)).toEqual(["Dear customer, thank you.", "Kind regards, Alex"]);
      }));

    it("replaces what is selected and nothing else", () =>
      on(DRAFT, async (world) => {
        await kind.select(world, 1, 0, "Kind regards".length);
        expect(await insert(world, "With best wishes")).toEqual(success);
        expect(await kind.model(world)).toEqual(["Dear customer, thank you.", "With best wishes"]);
      }));

    it("keeps HTML and script as the letters they are", () =>
      on([], async (world) => {
        const hostile = `<img src=x onerror="window.hacked=1"> & <script>window.hacked=1</script> "a" < b`;
        expect(await insert(world, hostile)).toEqual(success);
        expect(await kind.model(world)).toEqual([hostile]);
        expect(await world.page.evaluate("window.hacked")).toBeUndefined();
      }));

    it("keeps accents, signs of other scripts and emoji", () =>
      on([], async (world) => {
        const text = "Não há dúvida: ¿reembolso? 89,90 € – 返金 👩🏽‍💻";
        expect(await insert(world, text)).toEqual(success);
        expect(await kind.model(world)).toEqual([text]);
      }));

    it("is taken back by one Ctrl+Z, draft and all", () =>
      on(DRAFT, async (world) => {
        await kind.select(world, 0, 4);
        await insert(world, REPLY);
        await world.page.keyboard.press("Control+z");
        await expect.poll(() => kind.model(world)).toEqual(DRAFT);
      }));

    it("can be put in again after it was undone", () =>
      on([], async (world) => {
        await insert(world, REPLY);
        await world.page.keyboard.press("Control+z");
        await expect.poll(() => kind.model(world)).toEqual([]);
        expect(await insert(world, REPLY)).toEqual(success);
        expect(await kind.model(world)).toEqual([FIRST, SECOND]);
      }));

    it("is there twice when it was asked for twice", () =>
      on([], async (world) => {
        await insert(world, "Once more.");
        expect(await insert(world, " Once more.")).toEqual(success);
        expect((await kind.model(world)).join(" ").match(/Once more\./g)).toHaveLength(2);
      }));

    it("leaves a read-only editor as it is and says so", () =>
      on(
        DRAFT,
        async (world) => {
          expect(await insert(world, REPLY)).toEqual({
            inserted: false,
            reason: "read-only",
            technique: "none",
          });
          expect(await kind.model(world)).toEqual(DRAFT);
        },
        true,
      ));

    it("says so when the editor goes away in the middle", () =>
      on(DRAFT, async (world) => {
        const lost = `amends.insertAndLose(${JSON.stringify(REPLY)}, () => { ${kind.destroy} })`;
        expect(await world.run(lost)).toMatchObject({ inserted: false, reason: "detached" });
      }));

    it("presses no key", () =>
      on(DRAFT, async (world) => {
        await world.page.evaluate(`{
          window.keys = 0;
          const count = () => { window.keys += 1; };
          const pages = [document, ...Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentDocument)];
          for (const page of pages) for (const type of ["keydown", "keypress", "keyup", "submit"]) page.addEventListener(type, count, true);
        }`);
        expect(await insert(world, REPLY)).toEqual(success);
        expect(await world.page.evaluate("window.keys")).toBe(0);
      }));
  });
}
