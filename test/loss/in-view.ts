/** Runs in a page of the extension: works until told to stop, and tells of each thing only once it was confirmed. */

export interface Job {
  kind: "typing" | "deciding" | "noting" | "importing" | "backing-up" | "restoring" | "undoing" | "migrating";
  /** What this job works on. */
  keys: string[];
  /** Makes what it writes unlike what any other job wrote. */
  mark: string;
  /** Cases for a restore, one a line. */
  lines: string[];
  mode: "merge" | "replace";
  /** Rows of the import, and where an earlier try has come. */
  rows: number;
}

export interface Told {
  what: "sent" | "confirmed";
  kind: Job["kind"];
  key: string;
  value: string;
}

/** Must hold nothing from outside: it is sent to the page as text. */
export async function work(job: Job): Promise<void> {
  const page = globalThis as unknown as {
    chrome: {
      runtime: {
        sendMessage(message: object): Promise<{ ok: boolean; value?: Record<string, unknown> } | undefined>;
      };
    };
    tellLoss(told: Told): Promise<void>;
    stopLoss?: string;
  };
  const stopped = () => page.stopLoss === job.mark;
  const say = async (type: string, payload: object) => {
    try {
      // Nothing at all comes back when the worker was stopped before it answered.
      return (await page.chrome.runtime.sendMessage({ type, payload })) ?? { ok: false };
    } catch {
      return { ok: false };
    }
  };
  const tell = (what: Told["what"], key: string, value: string) =>
    page.tellLoss({ what, kind: job.kind, key, value });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 2));

  if (job.kind === "typing") {
    for (let count = 1; !stopped(); count++) {
      const key = job.keys[count % job.keys.length] as string;
      const text = `${job.mark} ${count} ${"word ".repeat(count % 30)}`;
      await tell("sent", key, text);
      const answer = await say("note.save", { caseKey: key, text });
      if (answer.ok) await tell("confirmed", key, text);
      await rest();
    }
  }
  if (job.kind === "noting") {
    for (let count = 1; !stopped(); count++) {
      const key = job.keys[count % job.keys.length] as string;
      const id = `${job.mark}-${count}`;
      const fields = { kind: "finding", about: "Delivery", source: id };
      const answer = await say("notes.put", { caseKey: key, id, text: id, fields, at: count });
      if (answer.ok) await tell("confirmed", key, id);
      await rest();
    }
  }
  if (job.kind === "deciding") {
    for (let count = 1; !stopped(); count++) {
      const key = job.keys[count % job.keys.length] as string;
      const reason = `${job.mark} ${count}`;
      await tell("sent", key, reason);
      const answer = await say("stage.skip", { caseKey: key, stage: "gather", reason });
      if (answer.ok) await tell("confirmed", key, reason);
      await rest();
    }
  }
  if (job.kind === "importing") {
    const begun = await say("import.begin", { file: job.mark, fingerprint: job.mark });
    if (!begun.ok) return;
    const id = String(begun.value?.id);
    let from = Number(begun.value?.rowsDone);
    while (!stopped() && from < job.rows) {
      const tickets = Array.from({ length: 40 }, (_, index) => ({
        id: `${from + index}`,
        subject: `Charged twice ${from + index}`,
        text: `You charged my card twice for order ${100_000 + from + index}. Please refund one.`,
      }));
      const answer = await say("import.rows", { id, from, rows: 40, source: job.mark, tickets });
      if (!answer.ok) continue;
      from = Number(answer.value?.rowsDone);
      await tell("confirmed", id, String(from));
    }
  }
  if (job.kind === "backing-up") {
    while (!stopped()) {
      for (let after: string | null = ""; after !== null && !stopped(); ) {
        const piece = await say("backup.read", { after, since: null });
        if (!piece.ok) break;
        after = piece.value?.next as string | null;
      }
      await rest();
    }
  }
  if (job.kind === "restoring") {
    const begun = await say("restore.begin", { salt: "" });
    if (!begun.ok) return;
    const id = begun.value?.id;
    for (let start = 0; start < job.lines.length; start += 100) {
      if (!(await say("restore.receive", { id, lines: job.lines.slice(start, start + 100) })).ok) return;
    }
    await tell("sent", "restore", job.mark);
    const answer = await say("restore.apply", { id, mode: job.mode });
    if (answer.ok) await tell("confirmed", "restore", job.mark);
  }
  if (job.kind === "undoing") {
    await tell("sent", "undo", job.mark);
    const answer = await say("restore.undo", {});
    if (answer.ok) await tell("confirmed", "undo", job.mark);
  }
}
