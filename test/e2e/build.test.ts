/** What is shipped: the builds as they lie on disk, held to what they promise about permissions and to each other. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { HOSTED_PATTERNS } from "../../lib/helpdesks/registry.ts";
import { buildExtension } from "../tools/extension.ts";

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: object[];
  externally_connectable?: object;
  web_accessible_resources?: { resources: string[] }[];
  content_security_policy?: object;
  background?: object;
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required: string[] } } };
}

const folders = { chrome: "", e2e: "", firefox: "" };
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

/** Path inside the build → digest of the file's bytes. */
function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );
}

beforeAll(async () => {
  folders.chrome = await buildExtension("chrome-mv3");
  folders.e2e = await buildExtension("chrome-mv3-e2e");
  folders.firefox = await buildExtension("firefox-mv3");
});

it("is tested as it is shipped: the e2e build differs in its host permission alone", () => {
  const { "manifest.json": shippedManifest, ...shipped } = filesOf(folders.chrome);
  const { "manifest.json": testedManifest, ...tested } = filesOf(folders.e2e);
  expect(tested).toEqual(shipped);
  expect(Object.keys(shipped).length).toBeGreaterThan(10);
  expect(testedManifest).not.toBe(shippedManifest);

  const { host_permissions: granted, ...rest } = manifestOf(folders.e2e);
  const { host_permissions: hosted = [], ...same } = manifestOf(folders.chrome);
  expect(granted).toEqual([...hosted, "http://127.0.0.1/*", "http://localhost/*"]);
  expect(rest).toEqual(same);
});

describe.each(["chrome", "firefox"] as const)("the %s build", (browser) => {
  it("asks at install for the hosted helpdesks of its table alone, and for other sites only when the agent turns one on", () => {
    const manifest = manifestOf(folders[browser]);
    expect([...(manifest.permissions ?? [])].sort()).toEqual([
      "activeTab",
      "alarms",
      "notifications",
      "scripting",
      "storage",
      "unlimitedStorage",
    ]);
    expect(manifest.host_permissions ?? []).toEqual(HOSTED_PATTERNS);
    // No pattern may reach a whole top-level domain, or pages without a lock.
    for (const pattern of HOSTED_PATTERNS)
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
  });

  it("shows web pages its sidebar's frame and nothing else", () => {
    const manifest = manifestOf(folders[browser]);
    expect(manifest.web_accessible_resources?.map(({ resources }) => resources)).toEqual([["sidebar.html"]]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it("keeps the browser's own rules for scripts, and names no address to fetch code from", () => {
    expect(manifestOf(folders[browser]).content_security_policy).toBeUndefined();
    const pages = readdirSync(folders[browser]).filter((path) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(1);
    for (const path of pages) {
      const page = readFileSync(join(folders[browser], path), "utf8");
      for (const [, address] of page.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^\.?\//);
    }
  });

  it("has the same words in each language", () => {
    const locales = readdirSync(join(folders[browser], "_locales")).sort();
    expect(locales).toEqual(["en", "es", "pt_BR", "pt_PT"]);
    const [first, ...others] = locales.map((locale) => {
      const text = readFileSync(join(folders[browser], "_locales", locale, "messages.json"), "utf8");
      const words: Record<string, { message: string }> = JSON.parse(text);
      for (const { message } of Object.values(words)) expect(message.trim()).not.toBe("");
      return Object.keys(words).sort();
    });
    expect(first).toEqual(["extension_description", "extension_name"]);
    for (const keys of others) expect(keys).toEqual(first);
  });
});

it("tells Firefox that no data is collected", () => {
  const gecko = manifestOf(folders.firefox).browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions).toEqual({ required: ["none"] });
});
