/** A field that React controls: it shows what the state holds, and the state follows the events. */
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { lines, serve } from "./lab";

let state = "";

function Reply({ text, readOnly }: { text: string; readOnly: boolean }) {
  const [held, hold] = useState(text);
  state = held;
  return <textarea value={held} readOnly={readOnly} onChange={(event) => hold(event.target.value)} />;
}

serve(({ host, draft, readOnly }) => {
  const root = createRoot(host);
  flushSync(() => root.render(<Reply text={draft.paragraphs.join("\n")} readOnly={readOnly} />));
  const field = host.querySelector("textarea");
  if (!field) throw new Error("React drew no field.");
  // An agent's own click; a caret that a script left at the end says nothing.
  field.setSelectionRange(0, 0);
  return {
    editable: () => field,
    model: () => lines([state]),
    facts: () => ({ bold: [], links: [], items: [] }),
    destroy: () => root.unmount(),
  };
});
