/** Summernote, the build without Bootstrap. */
import jQuery from "jquery";
import "summernote/dist/summernote-lite.js";
import { factsOfHtml, fill, linesOfHtml, serve } from "./lab";

interface Note {
  summernote(command: string | object, value?: string): unknown;
}

serve(({ host, draft, readOnly }) => {
  const box = document.createElement("div");
  fill(box, draft);
  host.append(box);
  const note = jQuery(box) as Note;
  note.summernote({ height: 200, toolbar: [] });
  const editable = host.querySelector<HTMLElement>(".note-editable");
  if (!editable) throw new Error("Summernote made no editor.");
  if (readOnly) note.summernote("disable");
  const code = () => String(note.summernote("code"));
  return {
    editable: () => editable,
    model: () => linesOfHtml(code()),
    facts: () => factsOfHtml(code()),
    destroy: () => {
      note.summernote("destroy");
      box.remove();
    },
  };
});
