/** What is kept of how pages are read, and the report that may be passed on. */
import { describe, expect, it } from "vitest";
import { type HealthRecord, nextRecord } from "../../../lib/background/health/record";
import { browserOf, healthReport } from "../../../lib/background/health/report";
import { adapterById } from "../../../lib/helpdesks/registry";
import { covers } from "../../../lib/sites/patterns";
import type { SnapshotField } from "../../../lib/ticket";

const seen = (
  found: SnapshotField[],
  guessed: SnapshotField[] = [],
  page: "thread" | "reply" = "thread",
) => ({
  helpdesk: "zendesk",
  found,
  guessed,
  page,
});
const of = (record: HealthRecord, name: SnapshotField) => record.fields.find((field) => field.name === name);

describe("a site's record", () => {
  it("says of each of six fields what it is, and since when that has been so", () => {
    const first = nextRecord(null, seen(["id", "subject", "messages"], ["messages"]), 1_000);
    expect(first.fields).toHaveLength(6);
    expect(of(first, "subject")).toEqual({ name: "subject", state: "found", since: 1_000 });
    expect(of(first, "messages")).toEqual({ name: "messages", state: "guessed", since: 1_000 });
    expect(of(first, "reply")).toEqual({ name: "reply", state: "missing", since: 1_000 });

    const later = nextRecord(first, seen(["id", "messages"], ["messages"]), 2_000);
    expect(of(later, "messages")?.since).toBe(1_000);
    expect(of(later, "subject")).toEqual({ name: "subject", state: "missing", since: 2_000 });
    expect(later.checkedAt).toBe(2_000);
  });

  it("does not take a page for replies for one that lost its thread", () => {
    const thread = nextRecord(null, seen(["id", "subject", "requester", "messages"]), 1_000);
    const reply = nextRecord(thread, seen(["id", "reply"], [], "reply"), 2_000);
    expect(of(reply, "messages")?.state).toBe("found");
    expect(of(reply, "reply")).toEqual({ name: "reply", state: "found", since: 2_000 });
  });

  it("begins anew when another helpdesk is read on the same site", () => {
    const before = nextRecord(null, seen(["id"]), 1_000);
    const after = nextRecord(before, { ...seen(["id"]), helpdesk: "fallback" }, 2_000);
    expect(of(after, "id")?.since).toBe(2_000);
  });
});

describe("the report", () => {
  const record = nextRecord(null, seen(["id", "subject"], ["subject"]), Date.UTC(2026, 10, 22));
  const by = {
    version: "1.2.3",
    userAgent:
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.7000.1 Safari/537.36",
  };

  it("names helpdesk, versions and states, in plain lines", () => {
    expect(healthReport(record, adapterById("zendesk"), by).split("\n")).toEqual([
      "Amends page report",
      "Amends: 1.2.3",
      "Browser: Chromium 156",
      `Helpdesk: zendesk, page facts checked ${adapterById("zendesk")?.checked}`,
      "Site: https://*.zendesk.com/agent/*",
      "Last read: 2026-11-22",
      "id: found, since 2026-11-22",
      "subject: found by guessing, since 2026-11-22",
      "requester: not found, since 2026-11-22",
      "messages: not found, since 2026-11-22",
      "status: not found, since 2026-11-22",
      "reply: not found, since 2026-11-22",
    ]);
  });

  it("hides where somebody's own server is", () => {
    const own = healthReport({ ...record, helpdesk: "redmine" }, adapterById("redmine"), by);
    expect(own).toContain("Site: self-hosted, name left out");
    expect(healthReport({ ...record, helpdesk: "gone" }, undefined, by)).toContain("Helpdesk: gone\n");
  });

  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "Firefox 153"],
    ["Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0", "Edge 156"],
    ["something else", "unknown"],
  ])("knows %s", (userAgent, name) => expect(browserOf(userAgent)).toBe(name));
});

describe("covers", () => {
  it.each([
    ["https://desk.example/*", "https://desk.example:8443", true],
    ["https://desk.example/*", "http://desk.example", false],
    ["*://desk.example/*", "http://desk.example", true],
    ["https://*.zendesk.com/*", "https://acme.zendesk.com", true],
    ["https://*.zendesk.com/*", "https://zendesk.com", true],
    ["https://*.zendesk.com/*", "https://notzendesk.com", false],
    ["https://desk.example/*", "https://other.example", false],
  ])("%s %s", (pattern, origin, is) => expect(covers(pattern, origin)).toBe(is));
});
