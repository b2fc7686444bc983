/** Changes to what a desk wrote, as data: applied all at once, and taken back the same way. */
import type { OwnLibrary, OwnScript, Policy, ScriptEdit } from "./types";

/** One thing set to a new state; null takes it away. */
export type Change =
  | { kind: "edit"; id: string; to: ScriptEdit | null }
  | { kind: "script"; id: string; to: OwnScript | null }
  | { kind: "policy"; id: string; to: Policy | null };

const PLACES = { edit: "edits", script: "scripts", policy: "policies" } as const;

type Kept = ScriptEdit | OwnScript | Policy;

/**
 * The library after some changes, in their order.
 *
 * @returns the new library, and the changes that make the old one of it again; the old one is left as it was
 */
export function applyChanges(
  library: OwnLibrary,
  changes: readonly Change[],
): { library: OwnLibrary; undo: Change[] } {
  const next: Record<(typeof PLACES)[Change["kind"]], Kept[]> = {
    edits: [...library.edits],
    scripts: [...library.scripts],
    policies: [...library.policies],
  };
  const undo: Change[] = [];
  for (const { kind, id, to } of changes) {
    const list = next[PLACES[kind]];
    const at = list.findIndex((one) => one.id === id);
    undo.unshift({ kind, id, to: list[at] ?? null } as Change);
    if (to === null) {
      if (at !== -1) list.splice(at, 1);
    } else if (at === -1) list.push(to);
    else list[at] = to;
  }
  return { library: next as OwnLibrary, undo };
}
