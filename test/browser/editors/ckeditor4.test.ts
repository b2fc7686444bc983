/** What only CKEditor 4 has, on a page like Request Tracker's; the cases that all editors share are in editors.test.ts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lab, openLab, type Route, type World } from "./isolated-world";

const PACKAGE = dirname(createRequire(import.meta.url).resolve("ckeditor4/package.json"));
const TYPES: Record<string, string> = { js: "text/javascript", css: "text/css", png: "image/png" };
const IN_PAGE = fileURLToPath(new URL("./in-page.ts", import.meta.url));

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const paragraphsOf = (draft: string[]) => draft.map((text) => `<p>${escaped(text)}</p>`).join("");

/** `waiting`: a placeholder that is the editor's content until it gets the focus, as Request Tracker's build has it. */
const pageOf = (
  content: string,
  readOnly: boolean,
  waiting: boolean,
) => `<!doctype html><meta charset="utf-8">
<title>Reply</title><form><textarea id="box" name="box">${escaped(content)}</textarea></form>
<script src="/ckeditor4/ckeditor.js"></script>
<script>
  CKEDITOR.replace("box", { versionCheck: false, allowedContent: true, readOnly: ${readOnly}, removePlugins: "exportpdf,scayt,wsc" });
  CKEDITOR.instances.box.on("instanceReady", ({ editor }) => {
    if (!${waiting}) return;
    editor.editable().setHtml("Type your message here");
    editor.editable().addClass("placeholder");
    editor.on("focus", () => {
      if (!editor.editable().hasClass("placeholder")) return;
      editor.editable().removeClass("placeholder");
      editor.editable().setHtml("<p></p>");
    });
  });
</script>`;

const route: Route = (path) => {
  const url = new URL(path, "http://localhost");
  if (url.pathname === "/") {
    const draft = JSON.parse(url.searchParams.get("draft") ?? "[]") as string[];
    const page = pageOf(
      url.searchParams.get("html") ?? paragraphsOf(draft),
      url.searchParams.has("readOnly"),
      url.searchParams.has("waiting"),
    );
    return { type: "text/html", body: page };
  }
  if (!url.pathname.startsWith("/ckeditor4/")) return undefined;
  const file = join(PACKAGE, url.pathname.slice("/ckeditor4/".length));
  try {
    return { type: TYPES[file.split(".").at(-1) ?? ""] ?? "text/plain", body: readFileSync(file) };
  } catch {
    return undefined;
  }
};

const model = (world: World): Promise<string[]> =>
  world.page.evaluate(() => {
    const data = (globalThis as unknown as { CKEDITOR: { instances: { box: { getData(): string } } } })
      .CKEDITOR;
    const page = new DOMParser().parseFromString(data.instances.box.getData(), "text/html");
    return Array.from(page.body.children, (block) =>
      (block.textContent ?? "").replace(/\u00a0/g, " ").trim(),
    ).filter((text) => text !== "");
  });

const ready = async ({ page }: World) => {
  await page.waitForFunction(
    'window.CKEDITOR && CKEDITOR.instances.box && CKEDITOR.instances.box.status === "ready"',
  );
};

describe("CKEditor 4's placeholder and loading", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(IN_PAGE, route);
  });
  afterAll(() => lab.close());

  it("outlasts a placeholder that is cleared on focus", async () => {
    const world = await lab.open("/?waiting");
    await ready(world);
    expect(await world.run("amends.editor().textContent")).toContain("Type your message here");
    expect(await world.run(`amends.insert("A first answer.\\n\\nA second line.")`)).toEqual({
      inserted: true,
      technique: "paste",
    });
    expect(await model(world)).toEqual(["A first answer.", "A second line."]);
    await world.close();
  });

  it("leaves a typed line one line when some of its words change, also where the placeholder left no paragraph", async () => {
    const world = await lab.open("/?waiting");
    await ready(world);
    await world.page.frameLocator("iframe.cke_wysiwyg_frame").locator("body").click();
    await world.page.keyboard.type("I will definitely write on Friday.");
    expect(await world.run(`amends.instead("definitely write", "write")`)).toBe("replaced");
    expect(await model(world)).toEqual(["I will write on Friday."]);
    await world.page.frameLocator("iframe.cke_wysiwyg_frame").locator("body").click();
    await world.page.keyboard.press("Control+z");
    expect(await model(world)).toEqual(["I will definitely write on Friday."]);
    await world.close();
  });

  it("stays outside of a quotation's own block", async () => {
    const quotation = "<div>On Sunday, Ana wrote:<blockquote><p>It is broken.</p></blockquote></div>";
    const world = await lab.open(`/?html=${encodeURIComponent(quotation)}`);
    await ready(world);
    await world.run(`amends.insert("We are sorry.")`);
    const data = await world.page.evaluate<string>("CKEDITOR.instances.box.getData()");
    expect(data.replace(/\s+/g, " ")).toMatch(
      /^<p>We are sorry\.<\/p> <p>&nbsp;<\/p> <div>\s?On Sunday, Ana wrote:/,
    );
    await world.page.keyboard.press("Control+z");
    expect(await world.page.evaluate("CKEDITOR.instances.box.getData()")).not.toContain("sorry");
    await world.close();
  });

  it("works while another frame of the page has the focus", async () => {
    const world = await lab.open("/");
    await ready(world);
    await world.page.evaluate(`{
      const side = document.createElement("iframe");
      side.id = "side";
      side.src = "data:text/html,<input>";
      document.documentElement.append(side);
    }`);
    await world.page.frameLocator("#side").locator("input").click();
    expect(await world.page.evaluate("document.activeElement.id")).toBe("side");
    expect(await world.run(`amends.insert("From the sidebar.")`)).toEqual({
      inserted: true,
      technique: "paste",
    });
    expect(await model(world)).toEqual(["From the sidebar."]);
    await world.close();
  });

  it("writes into the field behind the editor when the form is sent", async () => {
    const world = await lab.open("/");
    await ready(world);
    await world.run(`amends.insert("Goes with the form.")`);
    const sent = await world.page.evaluate(
      `CKEDITOR.instances.box.updateElement(), document.querySelector("#box").value`,
    );
    expect(sent).toContain("Goes with the form.");
    await world.close();
  });
});
