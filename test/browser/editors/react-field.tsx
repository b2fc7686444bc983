/** A form as React applications have it: the field shows what the state holds, and the state follows the events. */
import { useState } from "react";
import { createRoot } from "react-dom/client";

function Reply({ draft, readOnly }: { draft: string; readOnly: boolean }) {
  const [text, setText] = useState(draft);
  return (
    <form>
      <textarea
        id="editor"
        value={text}
        readOnly={readOnly}
        onChange={(event) => setText(event.target.value)}
      />
      <output id="state">{text}</output>
    </form>
  );
}

const params = new URLSearchParams(location.search);
const host = document.createElement("main");
document.body.append(host);
createRoot(host).render(<Reply draft={params.get("draft") ?? ""} readOnly={params.has("readOnly")} />);
