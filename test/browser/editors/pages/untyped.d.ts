/** Libraries of the test pages that come without types, as far as the pages use them. */
declare module "trix";
declare module "summernote/dist/summernote-lite.js";
declare module "jquery" {
  export default function jQuery(element: HTMLElement): object;
}
declare module "quill1" {
  import Quill from "quill";
  export default Quill;
}
declare module "draft-js" {
  import type { ComponentType } from "react";

  interface Span {
    offset: number;
    length: number;
  }
  export interface RawContent {
    entityMap: Record<number, { type: string; mutability: string; data: { url: string } }>;
    blocks: {
      text: string;
      type: string;
      inlineStyleRanges?: (Span & { style: string })[];
      entityRanges?: (Span & { key: number })[];
    }[];
  }
  interface Block {
    findEntityRanges(
      filter: (character: { getEntity(): string | null }) => boolean,
      found: (start: number, end: number) => void,
    ): void;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(): string;
    getEntity(key: string): { getType(): string };
  }
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy(block: Block, found: (start: number, end: number) => void, content: ContentState): void;
        component: ComponentType<{ children?: React.ReactNode }>;
      }[],
    );
  }
  export class EditorState {
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    readOnly: boolean;
  }>;
  export function convertFromRaw(raw: RawContent): ContentState;
  export function convertToRaw(content: ContentState): RawContent;
}
