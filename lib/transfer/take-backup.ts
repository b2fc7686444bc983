/** Makes a backup out of what the background tells, piece by piece. */
import type { Client } from "../messaging/client";
import type { Result } from "../result";
import { writeBackup } from "./backup-file";
import type { Bytes } from "./gzip";

export interface Progress {
  done: number;
  total: number;
}

class Refused extends Error {
  constructor(readonly answer: { ok: false; problem: import("../result").Problem }) {
    super(answer.problem.message);
  }
}

function worth<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Refused(answer);
  return answer.value;
}

/** All cases, and once more those that were changed while the first were read: the later line of a case counts. */
async function* pieces(
  client: Client,
  begun: number,
  told: (cases: number) => void,
): AsyncGenerator<readonly string[]> {
  for (const since of [null, begun]) {
    for (let after: string | null = ""; after !== null; ) {
      const from: string = after;
      const piece = worth(await client.send("backup.read", { after: from, since }));
      if (since === null) told(piece.lines.length);
      yield piece.lines;
      after = piece.next;
    }
  }
}

/**
 * Makes a backup of everything.
 * @param passphrase "" for none
 * @returns the file, or the background's problem; only once the agent has it, say `backup.done` with `at`
 */
export async function takeBackup(
  client: Client,
  passphrase: string,
  onProgress: (progress: Progress) => void,
): Promise<Result<{ file: Blob; at: number; cases: number }>> {
  try {
    const { at, cases, salt, parts: named } = worth(await client.send("backup.begin", {}));
    let done = 0;
    const told = (more: number) => {
      done += more;
      onProgress({ done, total: Math.max(cases, done) });
    };
    const parts: Bytes[] = [];
    const about = { made: at, salt, cases, parts: named };
    for await (const bytes of writeBackup(about, pieces(client, at, told), passphrase)) parts.push(bytes);
    return {
      ok: true,
      value: { file: new Blob(parts, { type: "application/octet-stream" }), at, cases: done },
    };
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}
