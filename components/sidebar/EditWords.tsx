/** From a reply in the ticket to its words in the workbench. */
import { Pencil } from "lucide-react";
import { noteWordsFor } from "../../lib/i18n/own/notes";
import type { Client } from "../../lib/messaging/client";
import { useWords } from "../ui/words-context";

export function EditWords({ client, scriptId }: { client: Client; scriptId: string }) {
  const { edit } = noteWordsFor(useWords().locale);
  return (
    <button
      type="button"
      className="icon"
      aria-label={edit}
      title={edit}
      onClick={() => void client.send("workbench.open", { at: `/scripts/edit:${scriptId}` })}
    >
      <Pencil size={13} aria-hidden />
    </button>
  );
}
