/** CKEditor 5 with the plugins a reply box has. */
import { Bold, ClassicEditor, Essentials, Link, List, Paragraph } from "ckeditor5";
import { factsOfHtml, htmlOf, linesOfHtml, serve } from "./lab";

serve(async ({ host, draft, readOnly }) => {
  const box = document.createElement("div");
  host.append(box);
  const editor = await ClassicEditor.create(box, {
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold, Link, List],
    toolbar: ["bold", "link", "bulletedList"],
    initialData: htmlOf(draft),
  });
  if (readOnly) editor.enableReadOnlyMode("test");
  return {
    editable: () => editor.ui.getEditableElement() as HTMLElement,
    model: () => linesOfHtml(editor.getData()),
    facts: () => factsOfHtml(editor.getData()),
    destroy: () => void editor.destroy(),
  };
});
