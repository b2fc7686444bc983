/** One file with everything, on the agent's word; a reminder that stays quiet. */
import { useState } from "react";
import type { Client } from "../../lib/messaging/client";
import { type Progress, takeBackup } from "../../lib/transfer/take-backup";
import { dated, saveFile } from "../ui/save-file";
import { useWords } from "../ui/words-context";
import { Meter, Said, Section } from "./Section";
import type { Data } from "./use-data";

export function BackupPart({ client, data, now }: { client: Client; data: Data; now: () => number }) {
  const { data: words, casebook, locale, problems } = useWords();
  const [passphrase, setPassphrase] = useState("");
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState({ text: "", bad: false });
  const last = data.status?.lastBackupAt ?? null;

  const make = async () => {
    setSaid({ text: "", bad: false });
    setProgress({ done: 0, total: data.status?.cases ?? 0 });
    const taken = await takeBackup(client, passphrase, setProgress);
    setProgress(null);
    if (!taken.ok) return setSaid({ text: problems[taken.problem.code], bad: true });
    saveFile(taken.value.file, dated("backup", now(), "amends"));
    await client.send("backup.done", { at: taken.value.at });
    setPassphrase("");
    setSaid({ text: words.backup.made(taken.value.cases), bad: false });
    await data.refresh();
  };

  return (
    <Section title={words.backup.title}>
      <p>
        {last === null ? words.backup.none : words.backup.last(new Date(last).toLocaleDateString(locale))}
        {data.status?.backupDue && ` ${words.backup.due(data.status.changedSince)}`}
      </p>
      <label className="data-field">
        {words.backup.passphrase}
        <input
          className="input"
          type="password"
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <small>{words.backup.hint}</small>
      </label>
      <small>{casebook.parts.hint}</small>
      <button type="button" className="btn main" disabled={progress !== null} onClick={() => void make()}>
        {words.backup.make}
      </button>
      {progress && <Meter {...progress} label={words.backup.making(progress.done, progress.total)} />}
      <Said {...said} />
    </Section>
  );
}
