/** Draft.js under today's React. */
import {
  CompositeDecorator,
  ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
} from "draft-js";
import type { ReactNode } from "react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { lines, serve } from "./lab";

const RICH = {
  entityMap: { 0: { type: "LINK", mutability: "MUTABLE", data: { url: "https://shop.example/terms" } } },
  blocks: [
    {
      text: "Dear customer, see our terms now.",
      type: "unstyled",
      inlineStyleRanges: [{ offset: 5, length: 8, style: "BOLD" }],
      entityRanges: [{ offset: 19, length: 9, key: 0 }],
    },
    { text: "First item", type: "unordered-list-item" },
    { text: "Second item", type: "unordered-list-item" },
  ],
};

const links = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity();
        return key !== null && content.getEntity(key).getType() === "LINK";
      }, found),
    component: ({ children }: { children?: ReactNode }) => <u>{children}</u>,
  },
]);

let current: EditorState;

function Reply({ start, readOnly }: { start: EditorState; readOnly: boolean }) {
  const [state, hold] = useState(start);
  current = state;
  return <Editor editorState={state} onChange={hold} readOnly={readOnly} />;
}

serve(({ host, draft, readOnly }) => {
  const content = draft.rich
    ? convertFromRaw(RICH)
    : ContentState.createFromText(draft.paragraphs.join("\n"));
  const root = createRoot(host);
  flushSync(() =>
    root.render(<Reply start={EditorState.createWithContent(content, links)} readOnly={readOnly} />),
  );
  return {
    editable: () => host.querySelector(".public-DraftEditor-content") as HTMLElement,
    model: () => lines([current.getCurrentContent().getPlainText()]),
    facts: () => {
      const { blocks, entityMap } = convertToRaw(current.getCurrentContent());
      const part = (text: string, { offset, length }: { offset: number; length: number }) =>
        text.slice(offset, offset + length);
      return {
        bold: blocks.flatMap(({ text, inlineStyleRanges = [] }) =>
          inlineStyleRanges.map((range) => part(text, range)),
        ),
        links: blocks.flatMap(({ text, entityRanges = [] }) =>
          entityRanges.map((range) => `${entityMap[range.key]?.data.url} ${part(text, range)}`),
        ),
        items: blocks.filter(({ type }) => type === "unordered-list-item").map(({ text }) => text),
      };
    },
    destroy: () => root.unmount(),
  };
});
