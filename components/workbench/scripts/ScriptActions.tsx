/** What can be done with a reply: edited, copied, taken away, or given its own words back. */
import type { Client } from "../../../lib/messaging/client";
import type { LibraryLine } from "../../../lib/messaging/library-messages";
import { useOwn } from "./own-words";
import { hashOfPlace } from "./places";
import type { Done } from "./use-done";

interface Props {
  client: Client;
  script: LibraryLine;
  done: Done;
  changed: () => void;
}

export function ScriptActions({ client, script, done, changed }: Props) {
  const words = useOwn();
  const { id, title } = script;
  const run = async (name: "own.delete" | "own.bring-back", said: string) => {
    const answer = await client.send(name, { scriptId: id });
    if (!answer.ok) return done.fail(answer.problem);
    done.tell(said);
    if (name === "own.delete") location.hash = hashOfPlace({ at: "replies", scriptId: "" });
    changed();
  };
  const duplicate = async () => {
    const answer = await client.send("own.duplicate", { scriptId: id, title: words.view.copyOf(title) });
    if (!answer.ok) return done.fail(answer.problem);
    changed();
    location.hash = hashOfPlace({ at: "edit", scriptId: answer.value.id });
  };
  return (
    <div className="script-actions">
      <a className="btn" href={hashOfPlace({ at: "edit", scriptId: id })}>
        {words.view.edit}
      </a>
      <button type="button" className="btn" onClick={() => void duplicate()}>
        {words.view.duplicate}
      </button>
      {script.edited && (
        <button
          type="button"
          className="btn"
          onClick={() => void run("own.bring-back", words.done.broughtBack(title))}
        >
          {words.view.bringBack}
        </button>
      )}
      {script.by !== null && !script.edited && (
        <button
          type="button"
          className="btn"
          onClick={() => void run("own.delete", words.done.deleted(title))}
        >
          {words.view.delete}
        </button>
      )}
    </div>
  );
}
