/** What was sent and what was confirmed, and whether the casebook holds it. */
import type { Bundle } from "../../lib/casebook/rows.ts";
import type { Told } from "./in-view.ts";

/** The newest text of one place: any text sent since the last confirmed one may stand there, no older one. */
class Newest {
  #possible = new Map<string, string[]>();

  sent(key: string, value: string): void {
    this.#possible.set(key, [...(this.#possible.get(key) ?? []), value]);
  }
  confirmed(key: string, value: string): void {
    const all = this.#possible.get(key) ?? [];
    this.#possible.set(key, all.slice(all.indexOf(value)));
  }
  /** What stood there was seen: nothing sent before can come any more. */
  settle(key: string, value: string): void {
    this.#possible.set(key, [value]);
  }
  known(key: string): string[] | undefined {
    return this.#possible.get(key);
  }
  /** Whether anything was confirmed or settled for a place; before that it may be empty. */
  started = new Set<string>();
}

export class Ledger {
  readonly notes = new Newest();
  readonly reasons = new Newest();
  readonly findings = new Map<string, Set<string>>();
  readonly imports = new Map<string, number>();
  confirmations = 0;

  told({ what, kind, key, value }: Told): void {
    if (what === "confirmed") this.confirmations++;
    const newest = kind === "typing" ? this.notes : kind === "deciding" ? this.reasons : undefined;
    if (newest) {
      if (what === "sent") newest.sent(key, value);
      else {
        newest.confirmed(key, value);
        newest.started.add(key);
      }
    }
    if (kind === "noting") this.findings.set(key, new Set([...(this.findings.get(key) ?? []), value]));
    if (kind === "importing") this.imports.set(key, Math.max(Number(value), this.imports.get(key) ?? 0));
  }

  /** What of the confirmed is missing in these cases; empty when all is there. */
  missing(bundles: readonly Bundle[], keys: readonly string[]): string[] {
    const byKey = new Map(bundles.map((bundle) => [bundle.case.key, bundle]));
    return keys.flatMap((key) => {
      const bundle = byKey.get(key);
      if (!bundle) return [`the case ${key} is gone`];
      const note = bundle.notes.find(({ id }) => id === key)?.text;
      const reason = bundle.case.skipped.find(({ stage }) => stage === "gather")?.reason;
      return [
        ...stands("note", key, note, this.notes),
        ...stands("reason", key, reason, this.reasons),
        ...[...(this.findings.get(key) ?? [])]
          .filter((id) => !bundle.notes.some((kept) => kept.id === id && kept.text === id))
          .map((id) => `the note ${id} of ${key} was confirmed and is gone`),
      ];
    });
  }
}

function stands(what: string, key: string, value: string | undefined, newest: Newest): string[] {
  const possible = newest.known(key);
  if (!possible || possible.length === 0) return [];
  if (value !== undefined && possible.includes(value)) {
    newest.settle(key, value);
    newest.started.add(key);
    return [];
  }
  if (!newest.started.has(key)) return [];
  return [
    `the ${what} of ${key} is ${JSON.stringify(value)}, confirmed or later was ${JSON.stringify(possible[0])}`,
  ];
}
