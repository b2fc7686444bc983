/** Holds design.md §3: who may know whom, from what the files import. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*["']([^"']+)["']|import\s*\(?\s*["']([^"']+)["']/g;

interface Edge {
  from: string;
  to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

function importsOf(file: string): Edge[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(SPECIFIER)].map((match) => {
    const specifier = match[1] ?? match[2] ?? "";
    const to = specifier.startsWith(".")
      ? relative(ROOT, join(ROOT, file, "..", specifier))
          .split(sep)
          .join("/")
      : specifier;
    return { from: file, to };
  });
}

const files = [...sources("entrypoints"), ...sources("components"), ...sources("lib")];
const edges = files.flatMap(importsOf);

/** Commands run by developers, not shipped: they may read files. */
const isTool = (file: string) => /^lib\/triage\/(training\/|cli)/.test(file);

const under =
  (...folders: string[]) =>
  (path: string) =>
    folders.some(
      (folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`),
    );

/** A room's neighbours: everything of the project or of a library that its files may import. */
const ROOMS: Record<string, string[]> = {
  "lib/triage": ["lib/triage", "lib/ticket", "lib/zod"],
  "lib/resolution": [
    "lib/resolution",
    "lib/triage/taxonomy",
    "lib/triage/reading",
    "lib/i18n/localized",
    "lib/zod",
    "luxon",
    "ics",
  ],
  "lib/scripts": [
    "lib/scripts",
    "lib/resolution/types",
    "lib/triage/taxonomy",
    "lib/triage/reading",
    "lib/i18n/localized",
    "lib/zod",
    "minisearch",
  ],
  "lib/practice": [
    "lib/practice",
    "lib/resolution/stance",
    "lib/resolution/types",
    "lib/scripts/rank",
    "lib/scripts/types",
    "lib/scripts/variants",
    "lib/triage/taxonomy",
    "lib/i18n/localized",
  ],
  "lib/records": [
    "lib/records",
    "lib/ticket",
    "lib/resolution/types",
    "lib/resolution/record",
    "lib/triage/taxonomy",
    "lib/zod",
  ],
  "lib/transfer": [
    "lib/transfer",
    "lib/records",
    "lib/messaging/client",
    "lib/ticket",
    "lib/result",
    "lib/zod",
    "papaparse",
  ],
  "lib/patterns": [
    "lib/patterns",
    "lib/triage/taxonomy",
    "lib/triage/reading",
    "lib/triage/text",
    "lib/triage/lexicon",
    "lib/resolution/types",
    "lib/i18n/localized",
    "lib/zod",
  ],
  "lib/helpdesks": ["lib/helpdesks", "lib/ticket", "@medv/finder"],
  "lib/editors": ["lib/editors"],
  "lib/casebook": [
    "lib/casebook",
    "lib/records",
    "lib/patterns/types",
    "lib/patterns/terms",
    "lib/patterns/history",
    "lib/patterns/themes",
    "lib/ticket",
    "lib/ticket-schema",
    "lib/triage/taxonomy",
    "lib/triage/reading",
    "lib/resolution/types",
    "lib/resolution/record",
    "lib/scripts/types",
    "lib/scripts/variants",
    "lib/result",
    "lib/zod",
    "dexie",
  ],
  "lib/page": [
    "lib/page",
    "lib/ticket",
    "lib/helpdesks",
    "lib/editors",
    "lib/messaging/protocol",
    "lib/messaging/draft-messages",
    "lib/settings/dock-limits",
    "lib/settings/schema",
    "lib/i18n/teach",
    "lib/browser",
    "wxt/utils/content-script-ui/iframe",
    "wxt/utils/content-script-context",
  ],
  "lib/sites": [
    "lib/sites",
    "lib/helpdesks/taught/profile",
    "lib/taught-schema",
    "lib/messaging/protocol",
    "lib/browser",
    "lib/zod",
  ],
  "lib/settings": [
    "lib/settings",
    "lib/resolution/team",
    "lib/records",
    "lib/i18n/localized",
    "lib/browser",
    "lib/zod",
  ],
  "lib/messaging": [
    "lib/messaging",
    "lib/records",
    "lib/settings/schema",
    "lib/resolution/change",
    "lib/patterns/types",
    "lib/patterns/review-types",
    "lib/taught-schema",
    "lib/ticket-schema",
    "lib/triage/taxonomy",
    "lib/triage/reading",
    "lib/resolution/types",
    "lib/resolution/record",
    "lib/scripts/types",
    "lib/scripts/tone/types",
    "lib/scripts/variants",
    "lib/browser",
    "lib/result",
    "lib/zod",
  ],
  "lib/i18n": [
    "lib/i18n",
    "lib/transfer/problems",
    "lib/transfer/mapping",
    "lib/resolution/change",
    "lib/triage/taxonomy",
    "lib/triage/reading",
    "lib/resolution/types",
    "lib/resolution/record",
    "lib/scripts/types",
    "lib/scripts/variants",
    "lib/messaging/case-view",
    "lib/ticket",
    "lib/result",
    "lib/zod",
  ],
  components: [
    "components",
    "lib/transfer",
    "lib/records",
    "lib/messaging/client",
    "lib/messaging/case-view",
    "lib/messaging/draft-messages",
    "lib/messaging/settlement-view",
    "lib/messaging/protocol",
    "lib/messaging/workbench-messages",
    "lib/messaging/lesson-view",
    "lib/messaging/library-messages",
    "lib/messaging/own-script-messages",
    "lib/messaging/practice-messages",
    "lib/messaging/health-messages",
    "lib/helpdesks/taught/profile",
    "lib/taught-schema",
    "lib/settings/schema",
    "lib/resolution/resolve/clauses",
    "lib/resolution/change",
    "lib/resolution/team",
    "lib/resolution/gather/departments",
    "lib/i18n",
    "lib/triage/taxonomy",
    "lib/triage/reading",
    "lib/resolution/types",
    "lib/resolution/record",
    "lib/scripts/types",
    "lib/scripts/variants",
    "lib/ticket",
    "lib/result",
    "react",
    "react-dom",
    "lucide-react",
    "cmdk",
    "lib/patterns",
    "uplot",
    "@tanstack/react-virtual",
  ],
};

describe("layers (design.md §3)", () => {
  it("finds the source it is to judge", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(edges.length).toBeGreaterThan(files.length);
  });

  for (const [room, neighbours] of Object.entries(ROOMS)) {
    it(`${room} knows only its neighbours`, () => {
      const strangers = edges
        .filter(({ from }) => under(room)(from) && !isTool(from))
        .filter(({ to }) => !under(...neighbours)(to))
        .map(({ from, to }) => `${from} → ${to}`);
      expect(strangers).toEqual([]);
    });
  }

  it("lets only the background know the casebook", () => {
    const knowing = edges
      .filter(({ to }) => under("lib/casebook")(to))
      .filter(({ from }) => !under("lib/casebook", "lib/background", "entrypoints/background")(from));
    expect(knowing).toEqual([]);
  });

  it("keeps entrypoints unknown to everybody", () => {
    expect(edges.filter(({ to }) => under("entrypoints")(to) && !to.endsWith(".css"))).toEqual([]);
  });

  it("keeps validators, database and React off the helpdesk's main thread", () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = files.includes(file) ? readFileSync(join(ROOT, file), "utf8") : "";
      // Type-only imports vanish from the bundle.
      const real = text.replace(/import type [^;]+;/g, "").replace(/export type [^;]+from[^;]+;/g, "");
      for (const match of real.matchAll(SPECIFIER)) {
        const specifier = match[1] ?? match[2] ?? "";
        const path = specifier.startsWith(".")
          ? relative(ROOT, join(ROOT, file, "..", specifier))
              .split(sep)
              .join("/")
          : specifier;
        const next =
          [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((p) => files.includes(p)) ?? path;
        visit(next);
      }
    };
    visit("entrypoints/helpdesk.content.ts");
    const heavy = [...seen].filter((file) =>
      /^(zod|dexie|react|react-dom)|lib\/(casebook|background|triage|scripts)\//.test(file),
    );
    expect(heavy).toEqual([]);
    expect(seen.size).toBeGreaterThan(10);
  });

  it.each([
    ["zod", "lib/zod.ts"],
    ["webextension-polyfill", "lib/browser.ts"],
  ])("imports %s in one file only", (library, file) => {
    expect([...new Set(edges.filter(({ to }) => to === library).map(({ from }) => from))]).toEqual([file]);
  });

  it("reads the system clock in one file only", () => {
    const readers = files.filter(
      (file) => !isTool(file) && /\bDate\.now\(\)|new Date\(\)/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(readers).toEqual(["lib/clock.ts"]);
  });

  it("puts no HTML string into a document", () => {
    const risky = files.filter((file) =>
      /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|new DOMParser/.test(
        readFileSync(join(ROOT, file), "utf8"),
      ),
    );
    expect(risky).toEqual([]);
  });

  it("asks the network for nothing", () => {
    const asking = files.filter(
      (file) =>
        !isTool(file) &&
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(
          readFileSync(join(ROOT, file), "utf8"),
        ),
    );
    expect(asking).toEqual([]);
  });

  it("keeps entrypoints thin", () => {
    const long = sources("entrypoints").filter(
      (file) => readFileSync(join(ROOT, file), "utf8").split("\n").length > 80,
    );
    expect(long).toEqual([]);
  });
});
