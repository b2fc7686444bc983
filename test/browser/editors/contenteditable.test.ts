/** Pages that make a plain contenteditable difficult; the cases that all editors share are in editors.test.ts. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lab, openLab, type Route, type World } from "./isolated-world";

const IN_PAGE = fileURLToPath(new URL("./in-page.ts", import.meta.url));

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const editable = (draft: readonly string[], readOnly: boolean) =>
  `<div id="editor" contenteditable="${!readOnly}">${draft.map((text) => `<div>${escaped(text)}</div>`).join("")}</div>`;

const STRICT = {
  "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const route: Route = (path) => {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const draft = JSON.parse(searchParams.get("draft") ?? "[]") as string[];
  const head = `<!doctype html><meta charset="utf-8"><title>Reply</title>`;
  const body = editable(draft, searchParams.has("readOnly"));
  if (pathname === "/") return { type: "text/html", body: head + body };
  if (pathname === "/strict") return { type: "text/html", headers: STRICT, body: head + body };
  if (pathname === "/clobbered") {
    const fields = ["execCommand", "getSelection", "body", "querySelector"].map(
      (name) => `<form name="${name}"></form>`,
    );
    return { type: "text/html", body: head + fields.join("") + body };
  }
  return undefined;
};

/** Lines as the agent sees them. */
const model = async ({ page }: World): Promise<string[]> => {
  const text = await page.evaluate<string>(`document.getElementById("editor")["innerText"]`);
  return text
    .split("\n")
    .map((line) => line.replace(/\u00a0/g, " ").trim())
    .filter((line) => line !== "");
};

describe("difficult pages", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(IN_PAGE, route);
  });
  afterAll(() => lab.close());

  it("works under a strict content policy with Trusted Types", async () => {
    const world = await lab.open("/strict");
    expect(await world.run(`amends.insert("One.\\n\\nTwo <b>.")`)).toEqual({
      inserted: true,
      technique: "exec-command",
    });
    expect(await model(world)).toEqual(["One.", "Two <b>."]);
    await world.close();
  });

  it("works where forms are called like the document's own properties", async () => {
    const world = await lab.open("/clobbered");
    expect(
      await world.run(`amends.insertText(document.getElementById("editor"), "Still here.")`),
    ).toMatchObject({
      inserted: true,
    });
    expect(await model(world)).toEqual(["Still here."]);
    await world.close();
  });

  it("does not type after a handler took the paste and lost it", async () => {
    const world = await lab.open("/");
    await world.page.evaluate(
      `document.querySelector("#editor").addEventListener("paste", (event) => event.preventDefault())`,
    );
    expect(await world.run(`amends.insert("Lost.")`)).toEqual({
      inserted: false,
      reason: "not-verified",
      technique: "paste",
    });
    expect(await model(world)).toEqual([]);
    await world.close();
  });

  it("does not type after a handler that wrote without saying so", async () => {
    const world = await lab.open("/");
    await world.page.evaluate(
      `document.querySelector("#editor").addEventListener("paste", (event) => { event.target.append(event.clipboardData.getData("text/plain")); })`,
    );
    expect(await world.run(`amends.insert("Only once.")`)).toEqual({ inserted: true, technique: "paste" });
    expect(await model(world)).toEqual(["Only once."]);
    await world.close();
  });

  it("waits for an editor that takes its time", async () => {
    const world = await lab.open("/");
    await world.page.evaluate(`document.querySelector("#editor").addEventListener("paste", (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      setTimeout(() => { document.querySelector("#editor").append(text); }, 600);
    })`);
    expect(await world.run(`amends.insert("At last.")`)).toEqual({ inserted: true, technique: "paste" });
    await world.close();
  });

  it("reports an editor that writes twice as not verified", async () => {
    const world = await lab.open("/");
    await world.page.evaluate(`document.querySelector("#editor").addEventListener("paste", (event) => {
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      event.target.append(text);
      setTimeout(() => { document.querySelector("#editor").append(text); }, 20);
    })`);
    expect(await world.run(`amends.insert("Twice.")`)).toMatchObject({
      inserted: false,
      reason: "not-verified",
    });
    await world.close();
  });

  it("is no editor that cannot be edited at all", async () => {
    const world = await lab.open("/");
    expect(await world.run(`amends.insertText(document.documentElement, "Nowhere.")`)).toEqual({
      inserted: false,
      reason: "no-editor",
      technique: "none",
    });
    await world.close();
  });

  it("says detached for an editor that has left the page", async () => {
    const world = await lab.open("/");
    const result = world.run(
      `{ const gone = amends.editor(); gone.remove(); amends.insertText(gone, "Nowhere."); }`,
    );
    expect(await result).toEqual({ inserted: false, reason: "detached", technique: "none" });
    await world.close();
  });
});
