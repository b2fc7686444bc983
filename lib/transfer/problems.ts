/** What can be wrong with a file, as a code; views say it in a sentence. Nothing was changed when one comes back. */
export const FILE_PROBLEMS = [
  "not-a-backup",
  "newer-backup",
  "damaged",
  "cut-off",
  "needs-passphrase",
  "wrong-passphrase",
  "too-large",
  "too-many-rows",
  "not-a-table",
  "empty",
  "stopped",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export type FileResult<T> = { ok: true; value: T } | { ok: false; problem: FileProblem; more?: string };

export const bad = (
  problem: FileProblem,
  more?: string,
): { ok: false; problem: FileProblem; more?: string } => ({
  ok: false,
  problem,
  ...(more !== undefined && { more }),
});
