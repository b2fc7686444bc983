/** Plain text fields: the page's own, and one that React controls. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeEditor, type EditorKind } from "./editor-cases";
import { bundle, type Lab, openLab, type Route, type World } from "./isolated-world";

const IN_PAGE = fileURLToPath(new URL("./in-page.ts", import.meta.url));
const REACT_FIELD = fileURLToPath(new URL("./react-field.tsx", import.meta.url));

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

async function reactRoute(): Promise<Route> {
  const script = await bundle(REACT_FIELD);
  return (path) => {
    const { pathname } = new URL(path, "http://localhost");
    if (pathname === "/field.js") return { type: "text/javascript", body: script };
    const page = `<!doctype html><meta charset="utf-8"><title>Reply</title><body><script src="/field.js"></script>`;
    return pathname === "/" ? html(page) : undefined;
  };
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const plain: EditorKind = {
  name: "plain textarea",
  technique: "exec-command",
  lab: () => openLab(IN_PAGE, route),
  path: (draft, readOnly) => `/?draft=${encodeURIComponent(draft.join("\n"))}${readOnly ? "&readOnly" : ""}`,
  ready: async ({ page }) => {
    await page.waitForSelector("#editor");
  },
  model: async ({ page }) => lines(await page.inputValue("#editor")),
  select: async ({ page }, index, offset, length = 0) => {
    await page.locator("#editor").evaluate(
      (element, [at, from, size]) => {
        const field = element as HTMLTextAreaElement;
        const above = field.value.split("\n").slice(0, at).join("\n").length + (at > 0 ? 1 : 0);
        field.focus();
        field.setSelectionRange(above + from, above + from + size);
      },
      [index, offset, length] as const,
    );
  },
  destroy: `document.querySelector("#editor").remove()`,
};

describeEditor(plain);

describeEditor({
  ...plain,
  name: "textarea under React",
  lab: async () => openLab(IN_PAGE, await reactRoute()),
  // React gives the field its draft by script, which leaves the caret at the end: the agent's own click is needed.
  ready: async (world) => {
    await plain.ready(world);
    await plain.select(world, 0, 0);
  },
  model: async ({ page }) => {
    const state = await page.textContent("#state");
    expect(await page.inputValue("#editor")).toBe(state);
    return lines(state ?? "");
  },
});

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
    expect(await world.page.inputValue("#editor")).toBe(
      "We are looking for it.\n\n> My parcel is lost.\n\n-- \nAlex",
    );
    await world.close();
  });

  it("adds no empty line where there is one", async () => {
    const world = await open("\n\n-- \nAlex");
    await world.run(`amends.insert("We are looking for it.")`);
    expect(await world.page.inputValue("#editor")).toBe("We are looking for it.\n\n-- \nAlex");
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
    expect(await world.page.inputValue("#editor")).toBe("Hello.\n\nDraft");
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
});
