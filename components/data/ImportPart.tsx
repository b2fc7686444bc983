/** Old tickets from an export: columns mapped with a preview, then read, with pause and stop. */
import { useState } from "react";
import type { Client } from "../../lib/messaging/client";
import { useWords } from "../ui/words-context";
import { FileChoice } from "./FileChoice";
import { ImportMapping } from "./ImportMapping";
import { Meter, Said, Section } from "./Section";
import type { Data } from "./use-data";
import { useImport } from "./use-import";

export function ImportPart({ client, data }: { client: Client; data: Data }) {
  const { data: all, problems } = useWords();
  const words = all.importing;
  const [source, setSource] = useState("");
  const { chosen, mapping, setMapping, progress, trouble, choose, run, want } = useImport(
    client,
    () => void data.refresh(),
  );
  const running = progress?.state === "running";
  const unfinished = data.status?.imports.some(
    ({ fingerprint, state }) =>
      fingerprint === chosen?.fingerprint && (state === "paused" || state === "running"),
  );
  const ready = mapping?.columns.id && (mapping.columns.text || mapping.columns.subject);
  const name = source.trim() || chosen?.file.name.replace(/\.\w+$/, "") || "old-tickets";
  return (
    <Section title={words.title}>
      <p>{words.hint}</p>
      <FileChoice
        label={words.choose}
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
        disabled={running}
        chosen={chosen?.file.name ?? ""}
        choose={(file) => void choose(file)}
      />
      {trouble && (
        <Said
          bad
          text={trouble.file ? all.problems[trouble.file] : problems[trouble.background?.code ?? "failed"]}
        />
      )}
      {chosen && mapping && !running && progress?.state !== "done" && (
        <>
          <ImportMapping chosen={chosen} mapping={mapping} onChange={setMapping} />
          <label className="data-field">
            {words.source}
            <input
              className="input"
              value={source}
              maxLength={100}
              placeholder={name}
              onChange={(event) => setSource(event.target.value)}
            />
          </label>
          {unfinished && <p className="banner good">{words.resume}</p>}
          {!ready && <p className="banner due">{words.needs}</p>}
          <button type="button" className="btn main" disabled={!ready} onClick={() => void run(name)}>
            {progress?.state === "paused" ? words.goOn : words.start(chosen.rows)}
          </button>
        </>
      )}
      {progress && chosen && (
        <div data-testid="import-progress" data-state={progress.state}>
          <Meter
            done={progress.rowsDone}
            total={chosen.rows}
            label={words.progress(progress.rowsDone, chosen.rows)}
          />
          <p role="status">
            {words.states[progress.state]} · {words.result(progress.added, progress.known, progress.refused)}
          </p>
          {running && (
            <div className="row">
              <button type="button" className="btn" onClick={() => want("pause")}>
                {words.pause}
              </button>
              <button type="button" className="btn" onClick={() => want("cancel")}>
                {words.cancel}
              </button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
