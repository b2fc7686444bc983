/** Everything away, for good, after a second word. */
import { useState } from "react";
import type { Client } from "../../lib/messaging/client";
import { useWords } from "../ui/words-context";
import { Said, Section } from "./Section";

export function DeletePart({ client, onDeleted }: { client: Client; onDeleted: () => void }) {
  const { data, problems } = useWords();
  const words = data.deleting;
  const [asking, setAsking] = useState(false);
  const [settingsToo, setSettingsToo] = useState(false);
  const [said, setSaid] = useState({ text: "", bad: false });
  const erase = async () => {
    const gone = await client.send("erase.all", { settingsToo });
    setAsking(false);
    setSaid(gone.ok ? { text: words.done, bad: false } : { text: problems[gone.problem.code], bad: true });
    onDeleted();
  };
  return (
    <Section title={words.title}>
      {asking ? (
        <div className="data-choice" role="alertdialog" aria-label={words.all}>
          <p>{words.sure}</p>
          <label className="data-check">
            <input
              type="checkbox"
              checked={settingsToo}
              onChange={(event) => setSettingsToo(event.target.checked)}
            />
            {words.settingsToo}
          </label>
          <div className="row">
            <button type="button" className="btn" onClick={() => void erase()}>
              {words.confirm}
            </button>
            <button type="button" className="btn main" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          {words.all}
        </button>
      )}
      <Said {...said} />
    </Section>
  );
}
