/** Hands a backup to the background, frame by frame, and asks what it would change. Nothing is changed by that. */
import type { Client } from "../messaging/client";
import type { RestoreCounts } from "../records/restore";
import type { Problem } from "../result";
import { openBackup } from "./backup-file";
import type { FileProblem } from "./problems";
import type { Progress } from "./take-backup";

export type ReadBackup =
  | { ok: true; value: { id: string; made: number; counts: RestoreCounts } }
  /** What is wrong with the file, or what the background said. */
  | { ok: false; file: FileProblem }
  | { ok: false; background: Problem };

/** Reads the whole file, so that damage anywhere is known before the agent is asked for a word. */
export async function readBackup(
  client: Client,
  file: Blob,
  passphrase: string,
  onProgress: (progress: Progress) => void,
): Promise<ReadBackup> {
  const backup = await openBackup(file, passphrase);
  if (!backup.ok) return { ok: false, file: backup.problem };
  const { salt, parts } = backup.value;
  const begun = await client.send("restore.begin", { salt, parts });
  if (!begun.ok) return { ok: false, background: begun.problem };
  const { id } = begun.value;
  let done = 0;
  for await (const lines of backup.value.frames()) {
    if (!lines.ok) {
      await client.send("restore.drop", {});
      return { ok: false, file: lines.problem };
    }
    const taken = await client.send("restore.receive", { id, lines: lines.value });
    if (!taken.ok) {
      await client.send("restore.drop", {});
      return taken.problem.code === "bad-request"
        ? { ok: false, file: "damaged" }
        : { ok: false, background: taken.problem };
    }
    done += lines.value.length;
    onProgress({ done, total: Math.max(done, backup.value.cases) });
  }
  const counts = await client.send("restore.count", { id });
  return counts.ok
    ? { ok: true, value: { id, made: backup.value.made, counts: counts.value } }
    : { ok: false, background: counts.problem };
}
