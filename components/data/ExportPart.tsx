/** All cases, or those picked, as a file for other programs. */
import { useState } from "react";
import type { Client } from "../../lib/messaging/client";
import { EXPORT_FORMATS, type ExportFormat, exportCases } from "../../lib/transfer/export-cases";
import { dated, saveFile } from "../ui/save-file";
import { useWords } from "../ui/words-context";
import { Said, Section } from "./Section";

interface Props {
  client: Client;
  now: () => number;
  /** Keys of the cases; absent for all. A list of cases may offer the same buttons for what is picked in it. */
  keys?: readonly string[];
}

/** The three buttons. */
export function ExportButtons({ client, now, keys }: Props) {
  const { data, problems } = useWords();
  const words = data.exporting;
  const [said, setSaid] = useState({ text: "", bad: false });
  const save = async (format: ExportFormat) => {
    const progress = (done: number) => setSaid({ text: words.progress(done), bad: false });
    const made = await exportCases(client, format, keys ?? null, progress);
    if (!made.ok) return setSaid({ text: problems[made.problem.code], bad: true });
    saveFile(made.value, dated("cases", now(), format));
  };
  return (
    <>
      <div className="row">
        {EXPORT_FORMATS.map((format) => (
          <button key={format} type="button" className="btn" onClick={() => void save(format)}>
            {words.formats[format]}
          </button>
        ))}
      </div>
      <Said {...said} />
    </>
  );
}

export function ExportPart({ client, now }: Props) {
  const words = useWords().data.exporting;
  return (
    <Section title={words.title}>
      <p>{words.hint}</p>
      <ExportButtons client={client} now={now} />
      <small>{words.guard}</small>
    </Section>
  );
}
