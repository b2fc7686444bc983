/** Squire, the editor of several webmails. */
import Squire from "squire-rte";
import { factsOfHtml, htmlOf, linesOfHtml, serve, trusted } from "./lab";

serve(({ host, draft, readOnly }) => {
  const box = document.createElement("div");
  box.id = "squire";
  host.append(box);
  const editor = new Squire(box, {
    blockTag: "P",
    // Squire leaves cleaning to the application; a template's content is shown nowhere.
    sanitizeToDOMFragment: (html) => {
      const template = document.createElement("template");
      template.innerHTML = trusted(html);
      return document.importNode(template.content, true);
    },
  });
  editor.setHTML(htmlOf(draft));
  if (readOnly) box.setAttribute("contenteditable", "false");
  return {
    editable: () => box,
    model: () => linesOfHtml(editor.getHTML()),
    facts: () => factsOfHtml(editor.getHTML()),
    destroy: () => {
      editor.destroy();
      box.remove();
    },
  };
});
