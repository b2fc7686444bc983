/** Lexical with rich text and history. Its own pages for lists and links are packages apart; bold is enough here. */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, $isTextNode, createEditor } from "lexical";
import { lines, serve } from "./lab";

serve(async ({ host, draft, readOnly }) => {
  const box = document.createElement("div");
  box.contentEditable = String(!readOnly);
  host.append(box);
  const failures: unknown[] = [];
  const editor = createEditor({ namespace: "reply", onError: (error) => failures.push(error) });
  editor.setRootElement(box);
  editor.setEditable(!readOnly);
  const ends = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
  editor.update(
    () => {
      const root = $getRoot().clear();
      for (const text of draft.paragraphs) {
        const paragraph = $createParagraphNode();
        // As rich as it gets here: the first word of a rich draft is bold.
        const [first = "", ...rest] = text.split(" ");
        if (draft.rich) {
          paragraph.append($createTextNode(first).setFormat("bold"), $createTextNode(` ${rest.join(" ")}`));
        } else paragraph.append($createTextNode(text));
        root.append(paragraph);
      }
      if (draft.paragraphs.length === 0) root.append($createParagraphNode());
    },
    { discrete: true, tag: "history-merge" },
  );
  const read = <T>(of: () => T): T => {
    if (failures.length > 0) throw failures[0];
    return editor.getEditorState().read(of);
  };
  return {
    editable: () => box,
    model: () => lines([read(() => $getRoot().getTextContent())]),
    facts: () => ({
      bold: read(() =>
        $getRoot()
          .getAllTextNodes()
          .filter((node) => $isTextNode(node) && node.hasFormat("bold"))
          .map((node) => node.getTextContent()),
      ),
      links: [],
      items: [],
    }),
    destroy: () => {
      for (const end of ends) end();
      editor.setRootElement(null);
      box.remove();
    },
  };
});
