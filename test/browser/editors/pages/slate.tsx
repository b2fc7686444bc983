/** Slate under React, with the elements its own rich text example has. */
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createEditor, type Descendant, Editor, Element, Node, Text } from "slate";
import { withHistory } from "slate-history";
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from "slate-react";
import { lines, serve } from "./lab";

interface Leaf {
  text: string;
  bold?: true;
}
interface Block {
  type: "paragraph" | "item" | "link";
  href?: string;
  children: (Leaf | Block)[];
}

const typeOf = (element: object) => (element as Block).type;

const RICH: Block[] = [
  {
    type: "paragraph",
    children: [
      { text: "Dear " },
      { text: "customer", bold: true },
      { text: ", see " },
      { type: "link", href: "https://shop.example/terms", children: [{ text: "our terms" }] },
      { text: " now." },
    ],
  },
  { type: "item", children: [{ text: "First item" }] },
  { type: "item", children: [{ text: "Second item" }] },
];

const plain = (paragraphs: string[]): Block[] =>
  (paragraphs.length > 0 ? paragraphs : [""]).map((text) => ({ type: "paragraph", children: [{ text }] }));

function drawElement({ element, attributes, children }: RenderElementProps): ReactElement {
  if (typeOf(element) === "link") {
    return (
      <a {...attributes} href={(element as unknown as Block).href}>
        {children}
      </a>
    );
  }
  return typeOf(element) === "item" ? <li {...attributes}>{children}</li> : <p {...attributes}>{children}</p>;
}

const drawLeaf = ({ leaf, attributes, children }: RenderLeafProps): ReactElement => (
  <span {...attributes} style={{ fontWeight: (leaf as Leaf).bold ? "bold" : undefined }}>
    {children}
  </span>
);

serve(({ host, draft, readOnly }) => {
  const editor = withReact(withHistory(createEditor()));
  const { isInline } = editor;
  editor.isInline = (element) => typeOf(element) === "link" || isInline(element);
  const value = (draft.rich ? RICH : plain(draft.paragraphs)) as unknown as Descendant[];
  const root = createRoot(host);
  flushSync(() =>
    root.render(
      <Slate editor={editor} initialValue={value}>
        <Editable
          readOnly={readOnly}
          placeholder="Write a reply"
          renderElement={drawElement}
          renderLeaf={drawLeaf}
        />
      </Slate>,
    ),
  );
  const found = <T extends Node>(match: (node: Node) => boolean) =>
    Array.from(Editor.nodes(editor, { at: [], match }), ([node]) => node as T);
  return {
    editable: () => host.querySelector("[data-slate-editor]") as HTMLElement,
    model: () => lines(editor.children.map((block) => Node.string(block))),
    facts: () => ({
      bold: found<Text>((node) => Text.isText(node) && (node as Leaf).bold === true).map(({ text }) => text),
      links: found<Element>((node) => Element.isElement(node) && typeOf(node) === "link").map(
        (link) => `${(link as unknown as Block).href} ${Node.string(link)}`,
      ),
      items: found<Element>((node) => Element.isElement(node) && typeOf(node) === "item").map((item) =>
        Node.string(item),
      ),
    }),
    destroy: () => root.unmount(),
  };
}, 150);
