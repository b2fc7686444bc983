/** TinyMCE in its frame; its own loader fetches skin, theme and plugins. */
import type { Editor, TinyMCE } from "tinymce";
import { factsOfHtml, htmlOf, linesOfHtml, serve } from "./lab";

declare const tinymce: TinyMCE;

serve(async ({ host, draft, readOnly }) => {
  const box = document.createElement("textarea");
  box.value = htmlOf(draft);
  host.append(box);
  const [editor] = (await tinymce.init({
    target: box,
    base_url: "/tinymce",
    suffix: ".min",
    plugins: "lists link",
    promotion: false,
    readonly: readOnly,
    height: 300,
  })) as [Editor];
  return {
    editable: () => editor.getBody(),
    model: () => linesOfHtml(editor.getContent()),
    facts: () => factsOfHtml(editor.getContent()),
    destroy: () => editor.destroy(),
  };
});
