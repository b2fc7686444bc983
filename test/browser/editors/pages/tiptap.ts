/** TipTap with its starter kit. */
import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { factsOfHtml, htmlOf, linesOfHtml, serve } from "./lab";

serve(({ host, draft, readOnly }) => {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    content: htmlOf(draft),
    editable: !readOnly,
  });
  return {
    editable: () => editor.view.dom,
    model: () => linesOfHtml(editor.getHTML()),
    facts: () => factsOfHtml(editor.getHTML()),
    destroy: () => editor.destroy(),
  };
});
