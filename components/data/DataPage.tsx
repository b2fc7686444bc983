/** Everything about the agent's data on one page: what is kept, backups, restores, imports, exports, deleting. */
import type { Client } from "../../lib/messaging/client";
import { useWords } from "../ui/words-context";
import { BackupPart } from "./BackupPart";
import { DeletePart } from "./DeletePart";
import { ExportPart } from "./ExportPart";
import { ImportPart } from "./ImportPart";
import { KeptPart } from "./KeptPart";
import { PrivacyPart } from "./PrivacyPart";
import { RestorePart } from "./RestorePart";
import { Said } from "./Section";
import { useData } from "./use-data";
import "./data.css";

interface Props {
  client: Client;
  /** Reads the clock, for the names of files. */
  now: () => number;
}

export function DataPage({ client, now }: Props) {
  const { data: words, problems } = useWords();
  const data = useData(client);
  return (
    <div className="data-page" data-testid="data-page" data-state={data.status ? "ready" : "loading"}>
      <h1>{words.title}</h1>
      {data.problem && <Said bad text={problems[data.problem.code]} />}
      {data.status && <KeptPart client={client} status={data.status} />}
      <BackupPart client={client} data={data} now={now} />
      <RestorePart client={client} data={data} />
      <ImportPart client={client} data={data} />
      <ExportPart client={client} now={now} />
      <PrivacyPart client={client} />
      <DeletePart client={client} onDeleted={() => void data.refresh()} />
    </div>
  );
}
