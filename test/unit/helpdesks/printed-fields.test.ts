/** Reading people, times and labels as helpdesks print them. */
import { describe, expect, it } from "vitest";
import { personOf } from "../../../lib/helpdesks/people";
import { kindOfLabel } from "../../../lib/helpdesks/request-tracker/words";
import { instantOf } from "../../../lib/helpdesks/times";

describe("personOf", () => {
  it.each([
    ["João Pereira <joao.pereira@example.com>", { name: "João Pereira", email: "joao.pereira@example.com" }],
    ['"Pereira, João" <joao@example.com>', { name: "Pereira, João", email: "joao@example.com" }],
    ["<joao@example.com>", { email: "joao@example.com" }],
    ["joao@example.com", { email: "joao@example.com" }],
    ["alex (Alex Rivera)", { name: "Alex Rivera" }],
    ["alex", { name: "alex" }],
    ["Ana (Loja do Porto)", { name: "Ana (Loja do Porto)" }],
    ["Bob <script>", { name: "Bob <script>" }],
    ["<b>Eve</b> <eve@example.com>", { name: "<b>Eve</b>", email: "eve@example.com" }],
  ])("reads %s", (label, person) => {
    expect(personOf(label)).toEqual(person);
  });

  it("finds nobody in nothing", () => {
    expect(personOf("  ")).toBeUndefined();
    expect(personOf(undefined)).toBeUndefined();
  });

  it("stays quick on a label made to be slow", () => {
    const before = performance.now();
    expect(personOf(`${"a ".repeat(50_000)}<`)?.email).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe("instantOf", () => {
  it.each([
    ["Sun, 22 Nov 2026 00:11:32 +0000", Date.UTC(2026, 10, 22, 0, 11, 32)],
    ["Tue, 24 Nov 2026 00:11:32 +0000", Date.UTC(2026, 10, 24, 0, 11, 32)],
    ["22 Nov 2026 00:11 -0330", Date.UTC(2026, 10, 22, 3, 41)],
    ["Sun, 22 Nov 2026 00:11:32 +0100 (CET)", Date.UTC(2026, 10, 21, 23, 11, 32)],
    ["2026-11-22T00:11:32Z", Date.UTC(2026, 10, 22, 0, 11, 32)],
    ["2026-11-22 00:11:32 +0200", Date.UTC(2026, 10, 21, 22, 11, 32)],
  ])("reads %s", (printed, at) => {
    expect(instantOf(printed)).toBe(at);
  });

  it.each([
    "Sun Nov 22 03:11:34 2026",
    "2026-11-22 03:11:34",
    "Dom, 22 Nov 2026 03:11",
    "3 hours ago",
    "",
    "22/11/2026",
  ])("does not guess at %s", (printed) => {
    expect(instantOf(printed)).toBeUndefined();
  });
});

describe("kindOfLabel", () => {
  it("knows the labels whatever their case, spacing and composition of accents", () => {
    expect(kindOfLabel("Comments added")).toBe("comment");
    expect(kindOfLabel(" comentários  adicionados ".normalize("NFD"))).toBe("comment");
    expect(kindOfLabel("Antwort hinzugefügt")).toBe("reply");
  });

  it("takes no label for public that it does not know", () => {
    expect(kindOfLabel("Ticket created")).toBeUndefined();
    expect(kindOfLabel("")).toBeUndefined();
  });
});
