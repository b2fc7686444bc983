/** What only plain text fields have; the cases that all editors share are in editors.test.ts. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lab, openLab, type Route, type World } from "./isolated-world";

const IN_PAGE = fileURLToPath(new URL("./in-page.ts", import.meta.url));

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const plainPage = ({ searchParams }: URL) =>
  `<!doctype html><meta charset="utf-8"><title>Reply</title><form><textarea id="editor" rows="9" ${
    searchParams.has("readOnly") ? "readonly" : ""
  }>\n${escaped(searchParams.get("draft") ?? "")}</textarea></form>`;

const html = (body: string) => ({ type: "text/html", body });

const route: Route = (path) => {
  const url = new URL(path, "http://localhost");
  return url.pathname === "/" ? html(plainPage(url)) : undefined;
};

describe("what only fields have", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(IN_PAGE, route);
  });
  afterAll(() => lab.close());

  const open = (draft: string): Promise<World> => lab.open(`/?draft=${encodeURIComponent(draft)}`);

  it("goes above signature and quotation that a script filled in, with an empty line between", async () => {
    const world = await open("");
    await world.page.evaluate(
      `document.querySelector("#editor").value = "> My parcel is lost.\\n\\n-- \\nAlex"`,
    );
    await world.run(`amends.insert("We are looking for it.")`);
    await expect
      .poll(() => world.page.inputValue("#editor"))
      .toBe("We are looking for it.\n\n> My parcel is lost.\n\n-- \nAlex");
    await world.close();
  });

  it("adds no empty line where there is one", async () => {
    const world = await open("\n\n-- \nAlex");
    await world.run(`amends.insert("We are looking for it.")`);
    await expect.poll(() => world.page.inputValue("#editor")).toBe("We are looking for it.\n\n-- \nAlex");
    await world.close();
  });

  it("is refused by a field that a fieldset disables", async () => {
    const world = await open("Draft");
    await world.page.evaluate(`{
      const set = document.createElement("fieldset");
      set.disabled = true;
      document.querySelector("form").prepend(set);
      set.append(document.querySelector("#editor"));
    }`);
    expect(await world.run(`amends.insert("Hello")`)).toEqual({
      inserted: false,
      reason: "read-only",
      technique: "none",
    });
    await world.close();
  });

  it("sets the value itself where the browser types nothing", async () => {
    const world = await open("Draft");
    await world.run(`Document.prototype.execCommand = () => false`);
    expect(await world.run(`amends.insert("Hello.")`)).toEqual({
      inserted: true,
      technique: "native-setter",
    });
    await expect.poll(() => world.page.inputValue("#editor")).toBe("Hello.\n\nDraft");
    await world.close();
  });

  it("notices a field that throws the text away again", async () => {
    const world = await open("Draft");
    await world.page.evaluate(
      `document.querySelector("#editor").addEventListener("input", ({ target }) => { setTimeout(() => { target.value = "Draft"; }, 60); })`,
    );
    expect(await world.run(`amends.insert("Hello.")`)).toMatchObject({
      inserted: false,
      reason: "not-verified",
    });
    await world.close();
  });

  const inInput = async (type: string, value: string, text: string) => {
    const world = await open("");
    await world.page.evaluate(
      ([kind, held]) => {
        const field = Object.assign(document.createElement("input"), {
          type: kind,
          value: held,
          id: "editor",
        });
        document.querySelector("#editor")?.replaceWith(field);
      },
      [type, value] as const,
    );
    const result = await world.run(`amends.insert(${JSON.stringify(text)})`);
    const written = await world.page.inputValue("#editor");
    await world.page.keyboard.press("Control+z");
    const undone = await world.page.inputValue("#editor");
    await world.close();
    return { result, written, undone };
  };

  it("goes into a field of one line as one line, taken back by one Ctrl+Z", async () => {
    expect(await inInput("text", "", "One.\n\nTwo.")).toEqual({
      result: { inserted: true, technique: "exec-command" },
      written: "One. Two.",
      undone: "",
    });
  });

  it("goes into a field for addresses, which has no caret to ask for", async () => {
    expect(await inInput("email", "", "help@shop.example")).toMatchObject({
      result: { inserted: true },
      written: "help@shop.example",
    });
  });

  it("is no editor that holds no words", async () => {
    expect(await inInput("number", "7", "Hello")).toEqual({
      result: { inserted: false, reason: "no-editor", technique: "none" },
      written: "7",
      undone: "7",
    });
  });
});
