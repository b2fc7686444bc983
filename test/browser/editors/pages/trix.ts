/** Trix, an element of its own. */
import "trix";
import { factsOfHtml, htmlOf, lines, serve } from "./lab";

interface TrixElement extends HTMLElement {
  value: string;
  disabled: boolean;
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}

serve(async ({ host, draft, readOnly }) => {
  const box = document.createElement("trix-editor") as TrixElement;
  host.append(box);
  await new Promise((resolve) => setTimeout(resolve, 0));
  // Trix knows blocks by `div`; a `p` would cost it a line more.
  box.editor.loadHTML(htmlOf(draft).replaceAll("<p>", "<div>").replaceAll("</p>", "</div>"));
  if (readOnly) box.disabled = true;
  return {
    editable: () => box,
    model: () => lines([box.editor.getDocument().toString()]),
    facts: () => factsOfHtml(box.value),
    destroy: () => box.remove(),
  };
});
