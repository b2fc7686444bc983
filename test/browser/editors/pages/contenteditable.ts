/** An editable element and nothing else, as old helpdesks and mail clients have it. */
import { factsOfHtml, fill, lines, serve } from "./lab";

serve(({ host, draft, readOnly }) => {
  const box = document.createElement("div");
  box.id = "editor";
  box.contentEditable = String(!readOnly);
  for (const paragraph of draft.rich ? [] : draft.paragraphs) {
    box.append(Object.assign(document.createElement("div"), { textContent: paragraph }));
  }
  if (draft.rich) fill(box, draft);
  host.append(box);
  return {
    editable: () => box,
    // The browser's own view of lines, as the agent sees them.
    model: () => lines([box.innerText]),
    facts: () => factsOfHtml(box.innerHTML),
    destroy: () => box.remove(),
  };
});
