/** What Quill 1 and 2 have in common. */
import type { Making, PageEditor } from "./lab";
import { htmlOf, lines } from "./lab";

interface Op {
  insert?: unknown;
  attributes?: Record<string, unknown>;
}

interface QuillLike {
  root: HTMLElement;
  getText(): string;
  getContents(): { ops: Op[] };
  clipboard: { dangerouslyPasteHTML(html: string): void };
  history: { clear(): void };
  enable(on: boolean): void;
}

/** Quill keeps a line's format on the newline that ends it. */
function itemsOf(ops: Op[]): string[] {
  const items: string[] = [];
  let line = "";
  for (const { insert, attributes } of ops) {
    if (typeof insert !== "string") continue;
    for (const part of insert.split(/(\n)/)) {
      if (part !== "\n") line += part;
      else {
        if (attributes?.list) items.push(line);
        line = "";
      }
    }
  }
  return items;
}

export function quillEditor(
  Quill: new (host: HTMLElement, options: object) => QuillLike,
  { host, draft, readOnly }: Making,
): PageEditor {
  const box = document.createElement("div");
  host.append(box);
  const quill = new Quill(box, { theme: "snow", modules: { toolbar: false } });
  quill.clipboard.dangerouslyPasteHTML(htmlOf(draft));
  quill.history.clear();
  (document.activeElement as HTMLElement | null)?.blur();
  if (readOnly) quill.enable(false);
  return {
    editable: () => quill.root,
    model: () => lines([quill.getText()]),
    facts: () => {
      const { ops } = quill.getContents();
      const texts = (name: string) =>
        ops.filter(({ attributes }) => attributes?.[name]).map(({ insert }) => String(insert));
      const links = ops
        .filter(({ attributes }) => attributes?.link)
        .map(({ insert, attributes }) => `${attributes?.link} ${insert}`);
      return { bold: texts("bold"), links, items: itemsOf(ops) };
    },
    destroy: () => box.remove(),
  };
}
