/** Deletes one case, after a second word. */
import { useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { Problem } from "../../../lib/result";
import { useWords } from "../../ui/words-context";
import { Trouble } from "../Trouble";

interface Props {
  client: Client;
  caseKey: string;
  onErased: () => void;
}

export function EraseCase({ client, caseKey, onErased }: Props) {
  const { page, erasing } = useWords().casebook;
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const erase = async () => {
    const gone = await client.send("erase.case", { caseKey });
    setAsking(false);
    setFailed(gone.ok ? null : gone.problem);
    if (gone.ok) onErased();
  };
  return (
    <div className="erase-case">
      {failed && <Trouble problem={failed} />}
      {asking ? (
        <div className="erase-ask" role="alertdialog" aria-label={page.eraseCaseTitle}>
          <b>{page.eraseCaseTitle}</b>
          <p>{page.eraseCaseHint}</p>
          <div className="row">
            <button type="button" className="btn danger" onClick={() => void erase()}>
              {erasing.confirm}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {erasing.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="link quiet-link" onClick={() => setAsking(true)}>
          {page.eraseCase}
        </button>
      )}
    </div>
  );
}
