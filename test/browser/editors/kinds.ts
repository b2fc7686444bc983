/** Every kind of editor that is held to the cases: where its page is, and what the library cannot do. */

export interface Kind {
  id: string;
  /** As the report names it. */
  name: string;
  /** File in `pages/`. */
  page: string;
  query?: string;
  /** Leads to the element that is written into; a frame stands for its body. */
  selector: string;
  /** The way that insertion is expected to choose. */
  technique: string;
  scripts?: string[];
  styles?: string[];
  /** Which formats of the agent's own draft its page can hold. */
  formats: readonly ("bold" | "links" | "items")[];
}

const ALL = ["bold", "links", "items"] as const;

export const KINDS: readonly Kind[] = [
  {
    id: "textarea",
    name: "textarea",
    page: "textarea.ts",
    selector: "textarea",
    technique: "exec-command",
    formats: [],
  },
  {
    id: "react-textarea",
    name: "textarea under React",
    page: "react-textarea.tsx",
    selector: "textarea",
    technique: "exec-command",
    formats: [],
  },
  {
    id: "contenteditable",
    name: "plain contenteditable",
    page: "contenteditable.ts",
    selector: "#editor",
    technique: "exec-command",
    formats: ALL,
  },
  {
    id: "ckeditor4",
    name: "CKEditor 4 in its frame",
    page: "ckeditor4.ts",
    selector: "iframe.cke_wysiwyg_frame",
    technique: "paste",
    scripts: ["/ckeditor4/ckeditor.js"],
    formats: ALL,
  },
  {
    id: "ckeditor4-inline",
    name: "CKEditor 4 inline",
    page: "ckeditor4.ts",
    query: "inline",
    selector: ".cke_editable",
    technique: "paste",
    scripts: ["/ckeditor4/ckeditor.js"],
    formats: ALL,
  },
  {
    id: "ckeditor5",
    name: "CKEditor 5",
    page: "ckeditor5.ts",
    selector: ".ck-editor__editable",
    technique: "paste",
    formats: ALL,
  },
  {
    id: "prosemirror",
    name: "ProseMirror",
    page: "prosemirror.ts",
    selector: ".ProseMirror",
    technique: "paste",
    formats: ALL,
  },
  {
    id: "tiptap",
    name: "TipTap",
    page: "tiptap.ts",
    selector: ".ProseMirror",
    technique: "paste",
    formats: ALL,
  },
  {
    id: "quill1",
    name: "Quill 1",
    page: "quill1.ts",
    selector: ".ql-editor",
    technique: "quill-1",
    styles: ["/quill1/quill.snow.css"],
    formats: ALL,
  },
  {
    id: "quill2",
    name: "Quill 2",
    page: "quill2.ts",
    selector: ".ql-editor",
    technique: "paste",
    styles: ["/quill/quill.snow.css"],
    formats: ALL,
  },
  {
    id: "tinymce",
    name: "TinyMCE in its frame",
    page: "tinymce.ts",
    selector: "iframe.tox-edit-area__iframe",
    technique: "paste",
    scripts: ["/tinymce/tinymce.min.js"],
    formats: ALL,
  },
  {
    id: "lexical",
    name: "Lexical",
    page: "lexical.ts",
    selector: "[data-lexical-editor]",
    technique: "paste",
    formats: ["bold"],
  },
  {
    id: "slate",
    name: "Slate",
    page: "slate.tsx",
    selector: "[data-slate-editor]",
    technique: "beforeinput",
    formats: ALL,
  },
  {
    id: "draftjs",
    name: "Draft.js",
    page: "draftjs.tsx",
    selector: ".public-DraftEditor-content",
    technique: "paste",
    formats: ALL,
  },
  {
    id: "trix",
    name: "Trix",
    page: "trix.ts",
    selector: "trix-editor",
    technique: "paste",
    formats: ALL,
  },
  {
    id: "summernote",
    name: "Summernote",
    page: "summernote.ts",
    selector: ".note-editable",
    technique: "exec-command",
    formats: ALL,
  },
  {
    id: "squire",
    name: "Squire",
    page: "squire.ts",
    selector: "#squire",
    technique: "paste",
    formats: ALL,
  },
  {
    id: "redactor-like",
    name: "Redactor-like (an imitation)",
    page: "redactor-like.ts",
    selector: ".redactor-in",
    technique: "paste",
    formats: ALL,
  },
  {
    id: "froala-like",
    name: "Froala-like (an imitation)",
    page: "froala-like.ts",
    selector: ".fr-element",
    technique: "paste",
    formats: ALL,
  },
];
