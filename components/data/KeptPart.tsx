/** What is kept, and where, in plain words; what could not be read is shown, not hidden. */
import { useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { DataStatus, SetAside } from "../../lib/records/data-status";
import { useWords } from "../ui/words-context";
import { Section } from "./Section";

const megabytes = (bytes: number, locale: string): string =>
  (bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 });

export function KeptPart({ client, status }: { client: Client; status: DataStatus }) {
  const { data, locale } = useWords();
  const words = data.kept;
  const [rows, setRows] = useState<SetAside[]>([]);
  const show = async () => {
    const answer = await client.send("data.set-aside", {});
    if (answer.ok) setRows(answer.value.rows);
  };
  return (
    <Section title={words.title}>
      {status.readOnly && (
        <p className="banner due" role="status">
          {words.newer}
        </p>
      )}
      <p>{words.where}</p>
      <ul>
        <li>{words.cases}</li>
        <li>{words.terms}</li>
        <li>{words.notes}</li>
        <li>{words.customer}</li>
        <li>{words.session}</li>
        <li>{words.settings}</li>
        <li>{words.own}</li>
      </ul>
      <p data-testid="data-counts">
        {words.counts(status.cases, status.notes)}
        {status.bytes !== null && ` · ${words.size(megabytes(status.bytes, locale))}`}
      </p>
      {status.setAside > 0 && (
        <div className="banner due">
          <span>{words.setAside(status.setAside)}</span>
          <button type="button" className="link end" onClick={() => void show()}>
            {words.showSetAside}
          </button>
        </div>
      )}
      {rows.length > 0 && (
        <pre className="data-raw">{rows.map(({ table, json }) => `${table}: ${json}`).join("\n")}</pre>
      )}
    </Section>
  );
}
