/** CKEditor 4, in its frame or inline; its own loader fetches the rest of it. */
import { factsOfHtml, fill, htmlOf, linesOfHtml, serve } from "./lab";

interface Editor4 {
  getData(): string;
  destroy(): void;
  editable(): { $: HTMLElement };
  on(event: string, listener: () => void): void;
}

declare const CKEDITOR: {
  replace(element: HTMLElement, config: object): Editor4;
  inline(element: HTMLElement, config: object): Editor4;
};

const inline = location.search.includes("inline");

serve(async ({ host, draft, readOnly }) => {
  const box = document.createElement(inline ? "div" : "textarea");
  if (inline) {
    box.contentEditable = "true";
    fill(box, draft);
  } else box.textContent = htmlOf(draft);
  host.append(box);
  const config = {
    versionCheck: false,
    allowedContent: true,
    readOnly,
    removePlugins: "exportpdf,scayt,wsc",
  };
  const editor = inline ? CKEDITOR.inline(box, config) : CKEDITOR.replace(box, config);
  await new Promise<void>((resolve) => editor.on("instanceReady", resolve));
  return {
    editable: () => editor.editable().$,
    model: () => linesOfHtml(editor.getData()),
    facts: () => factsOfHtml(editor.getData()),
    destroy: () => {
      editor.destroy();
      box.remove();
    },
  };
});
