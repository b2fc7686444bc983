/** Makes a calendar file for a call or a short meeting and hands it to the browser to save. */
import { useState } from "react";
import { saveFile } from "../../ui/save-file";
import { useWords } from "../../ui/words-context";
import { isoDay } from "./days";
import type { PanelProps } from "./types";

interface Props extends Pick<PanelProps, "view" | "client" | "now"> {
  what: "call" | "huddle";
  minutes: number;
  label: string;
}

/** The next day at ten, as a field for day and hour has it. */
const tomorrow = (now: number): string => `${isoDay(now + 86_400_000)}T10:00`;

export function CalendarButton({ view, client, now, what, minutes, label }: Props) {
  const words = useWords().settle;
  const [at, setAt] = useState(() => tomorrow(now));
  const save = async () => {
    const start = new Date(at).getTime();
    if (!Number.isFinite(start)) return;
    const answer = await client.send("settle.calendar", { caseKey: view.key, what, start, minutes });
    if (answer.ok) saveFile(new Blob([answer.value.text], { type: "text/calendar" }), answer.value.name);
  };
  return (
    <div className="row">
      <label className="inline">
        {label}
        <input
          className="input"
          type="datetime-local"
          value={at}
          onChange={(event) => setAt(event.target.value)}
        />
      </label>
      <button type="button" className="btn" onClick={() => void save()}>
        {words.findings.calendar}
      </button>
    </div>
  );
}
