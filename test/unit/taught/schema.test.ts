// @vitest-environment happy-dom
/** Files of taught sites: what Amends writes is read again, and what it would not write is refused with a reason. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTaught, taughtFile } from "../../../components/workbench/settings/taught-file";
import { fallback } from "../../../lib/helpdesks/fallback";
import { TAUGHT_HELPDESK, type TaughtSite } from "../../../lib/helpdesks/taught/profile";
import { teachWordsFor } from "../../../lib/i18n/teach/words";
import { TaughtSite as Schema } from "../../../lib/taught-schema";

const SITE: TaughtSite = {
  version: 1,
  origin: "https://desk.example:8443",
  helpdesk: TAUGHT_HELPDESK,
  savedAt: 1_700_000_000_000,
  address: { path: "/work/{id}/view", query: [["Action", "Zoom"]], hash: "" },
  marks: [
    { selector: "[data-ticket-id]", attribute: "data-ticket-id" },
    { selector: "title", attribute: "" },
  ],
  number: null,
  subject: { in: "page", selector: "main > h1.title:nth-of-type(2)" },
  customer: { in: "message", selector: ".who > b" },
  thread: {
    list: "#thread",
    items: '#thread [id^="entry-"]',
    body: '[data-testid$="-body"], .words',
    author: ".who",
    time: "time",
    newestFirst: true,
    roles: {
      customer: [{ on: "item", selector: '[class~="ltr:rounded-bl-xl"]' }],
      agent: [{ on: "inside", selector: '[type="agent"]' }],
      note: [],
      left: "customer",
      byAuthor: true,
      rest: "unknown",
    },
  },
  reply: "form textarea.reply",
};

const file = (sites: unknown, more: object = {}) =>
  JSON.stringify({ kind: "amends-taught-sites", version: 1, sites, ...more });
const withThread = (part: object) => ({ ...SITE, thread: { ...SITE.thread, ...part } });

it("goes through a file and comes back the same", () => {
  expect(readTaught(taughtFile([SITE]), document)).toEqual({ ok: true, sites: [SITE] });
});

it("keeps the cases of pages that were guessed before", () => {
  expect(TAUGHT_HELPDESK).toBe(fallback.id);
});

describe("a file is refused", () => {
  it.each([
    ["as none of ours", "hello", "no-file"],
    ["as none of ours, though it is JSON", '{"kind":"other","sites":[]}', "no-file"],
    ["as a newer one's", file([SITE], { version: 2 }), "newer"],
    ["without sites", file([]), "none"],
    ["with something else for sites", file("all"), "unsound"],
    ["with a selector that makes pages slow", file([withThread({ items: ":has(*) :has(*)" })]), "unsound"],
    ["with a selector that is none", file([withThread({ items: ".a >> .b" })]), "unsound"],
    ["with a selector list that never ends", file([withThread({ items: ".a".repeat(200) })]), "unsound"],
    ["with a script for an origin", file([{ ...SITE, origin: "javascript:alert(1)" }]), "unsound"],
    ["with a path behind the origin", file([{ ...SITE, origin: "https://desk.example/x" }]), "unsound"],
    [
      "with wildcards side by side",
      file([{ ...SITE, address: { ...SITE.address, path: "/**" } }]),
      "unsound",
    ],
    ["with two ids", file([{ ...SITE, address: { ...SITE.address, path: "/{id}/x/{id}" } }]), "unsound"],
    ["with fields nobody knows", file([{ ...SITE, html: "<b>" }]), "unsound"],
    ["with one site twice", file([SITE, SITE]), "unsound"],
    [
      "with a prototype for a site",
      '{"kind":"amends-taught-sites","version":1,"sites":[{"__proto__":{}}]}',
      "unsound",
    ],
    ["that is too large", file([SITE]).padEnd(2_000_001, " "), "too-large"],
  ] as const)("%s", (_, text, problem) => {
    expect(readTaught(text, document)).toEqual({ ok: false, problem });
    expect(teachWordsFor("en").settings.fileProblems[problem]).toMatch(/\.$/);
  });
});

it("takes nothing for a site that differs from one in any of its strings by a character that selectors do not have", () => {
  const paths = ["items", "body", "author", "time", "list"] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.constantFrom("{", "}", ";", "(", "<", "\\", "|", "@", "!"),
      (path, sign) => {
        expect(Schema.safeParse(withThread({ [path]: `${SITE.thread?.[path]}${sign}` })).success).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

it("answers hostile files in time", () => {
  const started = performance.now();
  for (const unit of [".a ", "a > ", "[a] ", ".a.a", "-"]) {
    const items = unit.repeat(400).slice(0, 299);
    Schema.safeParse(withThread({ items: `${items}!` }));
  }
  expect(performance.now() - started).toBeLessThan(200);
});

describe("places inside trees of a page", () => {
  const thread = (patch: object) => ({ ...SITE, thread: { ...SITE.thread, ...patch } });
  const isTaken = (site: unknown) => Schema.safeParse(site).success;

  it("are taken for what stands in the page, with up to four hosts before it", () => {
    const subject = (selector: string) => ({ ...SITE, subject: { in: "page", selector } });
    expect(isTaken(subject("desk-app >>> main > desk-head >>> .topic"))).toBe(true);
    expect(isTaken(subject("a >>> b >>> c >>> d >>> e"))).toBe(true);
    expect(isTaken(subject("a >>> b >>> c >>> d >>> e >>> f"))).toBe(false);
    expect(isTaken({ ...SITE, reply: "iframe.work >>> textarea" })).toBe(true);
    expect(isTaken(thread({ list: "desk-app >>> .rows", items: "desk-app >>> .rows .row" }))).toBe(true);
  });

  it("are refused where one list of hosts could mean several, and inside messages", () => {
    expect(isTaken({ ...SITE, reply: "a, b >>> textarea" })).toBe(false);
    expect(isTaken({ ...SITE, reply: " >>> textarea" })).toBe(false);
    expect(isTaken({ ...SITE, reply: "a >>> :has(*)" })).toBe(false);
    for (const part of ["body", "author", "time"]) expect(isTaken(thread({ [part]: "a >>> b" }))).toBe(false);
  });
});
