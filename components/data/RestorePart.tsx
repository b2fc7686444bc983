/** A backup is read and counted before the agent gives the word; afterwards it can be undone. */
import { useState } from "react";
import type { Client } from "../../lib/messaging/client";
import { readBackup } from "../../lib/transfer/read-backup";
import type { Progress } from "../../lib/transfer/take-backup";
import { useWords } from "../ui/words-context";
import { FileChoice } from "./FileChoice";
import { RefusedParts } from "./RefusedParts";
import { type ReadIn, RestoreChoice } from "./RestoreChoice";
import { Meter, Said, Section } from "./Section";
import type { Data } from "./use-data";

export function RestorePart({ client, data }: { client: Client; data: Data }) {
  const { data: all, problems } = useWords();
  const words = all.restore;
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [found, setFound] = useState<ReadIn | null>(null);
  const [trouble, setTrouble] = useState("");
  const job = data.status?.restore ?? null;

  const open = async (chosen: File, typed: string) => {
    setTrouble("");
    setFound(null);
    setProgress({ done: 0, total: 0 });
    const read = await readBackup(client, chosen, typed, setProgress);
    setProgress(null);
    if (read.ok) {
      setAsked(false);
      return setFound(read.value);
    }
    if ("background" in read) return setTrouble(problems[read.background.code]);
    setAsked(read.file === "needs-passphrase" || read.file === "wrong-passphrase");
    setTrouble(all.problems[read.file]);
  };
  const apply = async (mode: "merge" | "replace", parts: string[]) => {
    if (!found) return;
    const begun = await client.send("restore.apply", { id: found.id, mode, parts });
    setFound(null);
    if (!begun.ok) setTrouble(problems[begun.problem.code]);
    await data.refresh();
  };
  const say = async (name: "restore.undo" | "restore.drop") => {
    const answer = await client.send(name, {});
    if (!answer.ok) setTrouble(problems[answer.problem.code]);
    setFound(null);
    await data.refresh();
  };

  return (
    <Section title={words.title}>
      <FileChoice
        label={words.choose}
        chosen={file?.name ?? ""}
        choose={(chosen) => {
          setFile(chosen);
          void open(chosen, "");
        }}
      />
      {asked && file && (
        <form
          className="data-field"
          onSubmit={(event) => {
            event.preventDefault();
            void open(file, passphrase);
          }}
        >
          <label className="data-field">
            {words.passphrase}
            <input
              className="input"
              type="password"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          </label>
          <button type="submit" className="btn">
            {words.open}
          </button>
        </form>
      )}
      <Said text={trouble} bad />
      {progress && <Meter {...progress} label={words.reading(progress.done, progress.total)} />}
      {found && (
        <RestoreChoice
          found={found}
          onApply={(mode, parts) => void apply(mode, parts)}
          onCancel={() => void say("restore.drop")}
        />
      )}
      {(job?.state === "applying" || job?.state === "undoing") && (
        <Meter done={job.done} total={job.total} label={words.working(job.done, job.total)} />
      )}
      {job?.state === "applied" && !found && (
        <div className="banner good" role="status" data-testid="restore-done">
          <span>{words.done}</span>
          <span className="end">
            <button type="button" className="link" onClick={() => void say("restore.undo")}>
              {words.undo}
            </button>
            <button type="button" className="link" onClick={() => void say("restore.drop")}>
              {words.keep}
            </button>
          </span>
        </div>
      )}
      {job?.state === "undone" && (
        <Said text={job.left > 0 ? `${words.undone} ${words.left(job.left)}` : words.undone} />
      )}
      {job && !found && <RefusedParts job={job} />}
    </Section>
  );
}
