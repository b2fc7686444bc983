/** Every kind of editor that is held to the cases: where its page is, and what the library cannot do. */

import type { BrowserName, Place } from "./lab";

/** What a library itself cannot do, seen in its real self on `checked`. The tests hold that it is still so. */
export interface Limit {
  place: Place;
  browsers: readonly BrowserName[];
  why: string;
  checked: string;
  /** False when the library does not even start there. */
  starts: boolean;
}

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
  /** Under Trusted Types it runs only where the application has a default policy. */
  policy?: true;
  limits?: readonly Limit[];
}

const ALL = ["bold", "links", "items"] as const;

const CHECKED = "2026-11-22";
const BOTH: readonly BrowserName[] = ["Chromium", "Firefox"];

/** The library asks the document where the caret is, which does not see into a shadow root. */
const blindInShadow = (browsers: readonly BrowserName[], why: string): Limit => ({
  place: "shadow",
  browsers,
  why,
  checked: CHECKED,
  starts: true,
});

const BLIND = "it does not find the caret there, and takes the text at its start";

/** Trusted Types hold in the editor's own frame too, where the application's default policy is not. */
const FRAME_WITHOUT_POLICY: Limit = {
  place: "strict",
  browsers: BOTH,
  why: "its frame has no policy for its own HTML, and it does not start",
  checked: CHECKED,
  starts: false,
};

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
    policy: true,
    formats: ALL,
    limits: [
      { place: "shadow", browsers: BOTH, why: "it does not start there", checked: CHECKED, starts: false },
      FRAME_WITHOUT_POLICY,
    ],
  },
  {
    id: "ckeditor4-inline",
    name: "CKEditor 4 inline",
    page: "ckeditor4.ts",
    query: "inline",
    selector: ".cke_editable",
    technique: "paste",
    scripts: ["/ckeditor4/ckeditor.js"],
    policy: true,
    formats: ALL,
    limits: [blindInShadow(["Chromium"], "it does not find the caret there, and takes nothing")],
  },
  {
    id: "ckeditor5",
    name: "CKEditor 5",
    page: "ckeditor5.ts",
    selector: ".ck-editor__editable",
    technique: "paste",
    policy: true,
    formats: ALL,
    limits: [blindInShadow(["Chromium"], BLIND)],
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
    policy: true,
    formats: ALL,
  },
  {
    id: "quill1",
    name: "Quill 1",
    page: "quill1.ts",
    selector: ".ql-editor",
    technique: "quill-1",
    styles: ["/quill1/quill.snow.css"],
    policy: true,
    formats: ALL,
    limits: [blindInShadow(["Firefox"], "its Ctrl+Z does not take the text back there")],
  },
  {
    id: "quill2",
    name: "Quill 2",
    page: "quill2.ts",
    selector: ".ql-editor",
    technique: "paste",
    styles: ["/quill/quill.snow.css"],
    policy: true,
    formats: ALL,
    limits: [blindInShadow(BOTH, BLIND)],
  },
  {
    id: "tinymce",
    name: "TinyMCE in its frame",
    page: "tinymce.ts",
    selector: "iframe.tox-edit-area__iframe",
    technique: "paste",
    scripts: ["/tinymce/tinymce.min.js"],
    policy: true,
    formats: ALL,
    limits: [FRAME_WITHOUT_POLICY],
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
    limits: [blindInShadow(BOTH, "any paste there makes it fail, and the reply is left to be copied")],
  },
  {
    id: "trix",
    name: "Trix",
    page: "trix.ts",
    selector: "trix-editor",
    technique: "paste",
    policy: true,
    formats: ALL,
    limits: [blindInShadow(["Chromium"], BLIND)],
  },
  {
    id: "summernote",
    name: "Summernote",
    page: "summernote.ts",
    selector: ".note-editable",
    technique: "exec-command",
    policy: true,
    formats: ALL,
  },
  {
    id: "squire",
    name: "Squire",
    page: "squire.ts",
    selector: "#squire",
    technique: "paste",
    policy: true,
    formats: ALL,
    limits: [blindInShadow(BOTH, BLIND)],
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
    limits: [blindInShadow(["Chromium"], "it does not find the caret there, and takes nothing")],
  },
];
