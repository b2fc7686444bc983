/** An import from the choice of a file to its end, with the agent's hand on it. */
import { useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { ImportProgress } from "../../lib/records/imported-ticket";
import type { Problem } from "../../lib/result";
import { fingerprintOf, type ImportControl, importTable } from "../../lib/transfer/import-file";
import { guessMapping, Mapping, signatureOf } from "../../lib/transfer/mapping";
import { openTable } from "../../lib/transfer/open-table";
import type { FileProblem } from "../../lib/transfer/problems";
import { surveyTable, type Table } from "../../lib/transfer/table";

/** Rows shown in the preview. */
const SHOWN = 5;

export interface Chosen {
  file: File;
  fingerprint: string;
  table: Table;
  rows: number;
  sample: string[][];
}

export interface Trouble {
  file?: FileProblem;
  background?: Problem;
}

/** The mapping of such a file as it was last time; null where there was none. */
async function remembered(client: Client, columns: readonly string[]): Promise<Mapping | null> {
  const kept = await client.send("import.mapping", { signature: signatureOf(columns), keep: null });
  if (!kept.ok || kept.value.mapping === null) return null;
  const mapping = Mapping.safeParse(JSON.parse(kept.value.mapping));
  return mapping.success ? mapping.data : null;
}

export function useImport(client: Client, onDone: () => void) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const control = useRef<ImportControl>({ wanted: "run" });

  const choose = async (file: File) => {
    setTrouble(null);
    setProgress(null);
    setChosen(null);
    const table = await openTable(file);
    if (!table.ok) return setTrouble({ file: table.problem });
    const survey = await surveyTable(table.value, SHOWN);
    if (!survey.ok) return setTrouble({ file: survey.problem });
    const { columns } = table.value;
    setMapping((await remembered(client, columns)) ?? guessMapping(columns, survey.value.sample));
    setChosen({ file, fingerprint: await fingerprintOf(file), table: table.value, ...survey.value });
  };

  const run = async (source: string) => {
    if (!chosen || !mapping) return;
    control.current = { wanted: "run" };
    const signature = signatureOf(chosen.table.columns);
    await client.send("import.mapping", { signature, keep: JSON.stringify(mapping) });
    const { file, fingerprint, table } = chosen;
    const named = { name: file.name, fingerprint };
    const ended = await importTable(client, named, table, mapping, source, control.current, setProgress);
    if (!ended.ok) setTrouble(ended);
    onDone();
  };

  const want = (wanted: ImportControl["wanted"]) => {
    control.current.wanted = wanted;
  };
  return { chosen, mapping, setMapping, progress, trouble, choose, run, want };
}
