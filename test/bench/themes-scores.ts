/** How well themes are found: tickets written for it, three languages, themes known to their writer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { termsOf } from "../../lib/patterns/terms.ts";
import { findThemes } from "../../lib/patterns/themes/find.ts";
import { unitOf } from "../../lib/patterns/themes/units.ts";
import type { PatternCase } from "../../lib/patterns/types.ts";
import { readTicket } from "../../lib/triage/read-ticket.ts";
import type { Language, Subcategory } from "../../lib/triage/taxonomy.ts";

export interface ThemeTicket {
  id: string;
  /** What its writer had in mind; null for a complaint that nobody else has. */
  theme: string | null;
  kind: Subcategory;
  language: Language;
  subject: string;
  text: string;
}

/** `tune`: looked at while themes were made to work. `test`: other themes, for the figure alone. */
export const themeTickets = (half: "tune" | "test"): ThemeTicket[] =>
  readFileSync(join(import.meta.dirname, `../fixtures/patterns/themes-${half}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ThemeTicket);

/** A ticket as it would come to the patterns: read by triage, its words taken at reading time. */
export function caseOf({ id, subject, text }: ThemeTicket, at = 0): PatternCase {
  const ticket = { subject, messages: [{ role: "customer" as const, text }] };
  const { language, category, subcategory, emotion, triggers } = readTicket(ticket);
  const terms = termsOf(ticket, []);
  return {
    key: id,
    at,
    closedAt: null,
    answeredAt: null,
    language,
    category,
    subcategory,
    emotion,
    triggers,
    amount: null,
    currency: "",
    cost: null,
    outcome: null,
    fault: null,
    cause: "",
    why: "",
    preventions: [],
    lessons: [],
    confusions: [],
    terms,
    units: terms.map((term) => unitOf(term) ?? ""),
  };
}

export interface ThemeScores {
  /** Of the cases in any found theme, those whose own theme is the one most of it has. */
  purity: number;
  /** Of the tickets with a theme, those in a found theme that is theirs. */
  coverage: number;
  /** Of the themes written, those that were found in all three languages under one label. */
  together: number;
  found: number;
  written: number;
}

export function themeScores(tickets: readonly ThemeTicket[]): ThemeScores {
  const truth = new Map(tickets.map(({ id, theme, language }) => [id, { theme, language }]));
  const found = findThemes(tickets.map((ticket) => caseOf(ticket))).map(({ cases }) => {
    const counts = new Map<string, number>();
    for (const { key } of cases) {
      const theme = truth.get(key)?.theme;
      if (theme) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    }
    const [most] = [...counts].sort((one, other) => other[1] - one[1]);
    const own = cases.filter(({ key }) => truth.get(key)?.theme === most?.[0]);
    return {
      theme: most?.[0] ?? "",
      size: cases.length,
      own: own.length,
      languages: new Set(own.map(({ key }) => truth.get(key)?.language)).size,
    };
  });
  const written = new Set(tickets.flatMap(({ theme }) => (theme ? [theme] : [])));
  // A theme found twice counts once: its largest part.
  const largest = [...written].map((theme) => {
    const parts = found.filter((each) => each.theme === theme).sort((one, other) => other.own - one.own);
    return parts[0];
  });
  const themed = tickets.filter(({ theme }) => theme !== null).length;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    purity: sum(found.map(({ own }) => own)) / Math.max(1, sum(found.map(({ size }) => size))),
    coverage: sum(largest.map((part) => part?.own ?? 0)) / themed,
    together: largest.filter((part) => part?.languages === 3).length / written.size,
    found: found.length,
    written: written.size,
  };
}
