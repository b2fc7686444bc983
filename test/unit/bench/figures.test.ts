/** The bench's arithmetic: a figure is worth nothing if its median or its byte count is wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bytesWithImports, contentScriptBytes } from "../../bench/entry-bytes";
import { median, percentile } from "../../bench/statistics";

describe("percentile", () => {
  it("sorts by value, not by text, and leaves the list as it was", () => {
    const values = [100, 9, 30];
    expect(median(values)).toBe(30);
    expect(values).toEqual([100, 9, 30]);
  });

  it("gives the slow end for a high share", () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(values, 0.99)).toBe(100);
    expect(percentile(values, 1)).toBe(100);
    expect(percentile(values, 0)).toBe(1);
  });

  it("refuses to report a figure of nothing", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe("bytes of an entry", () => {
  let root: string;
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return text.length;
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "amends-bytes-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("counts what the page names, and what that names in turn, each once", () => {
    const page = put(
      "sidebar.html",
      `<script type="module" src="/chunks/a.js"></script><link rel="stylesheet" href="/assets/a.css">`,
    );
    const first = put("chunks/a.js", `import{x}from"./b.js";import("./missing.js")`);
    const second = put("chunks/b.js", `import"./a.js";export const x="https://example.com/no.js"`);
    const style = put("assets/a.css", "body{color:red}");
    put("chunks/popup-only.js", "never loaded here");
    expect(bytesWithImports(root, "sidebar.html")).toBe(page + first + second + style);
  });

  it("counts content scripts with their styles", () => {
    const script = put("content-scripts/helpdesk.js", "1234567");
    const style = put("content-scripts/helpdesk.css", "a{}");
    expect(contentScriptBytes(root)).toBe(script + style);
  });
});
