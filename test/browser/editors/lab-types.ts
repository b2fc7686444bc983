/** What the tests and their pages tell each other; all of it JSON. */

/** What an editor holds when it is made. `rich` is the same as HTML with formats, for editors that have them. */
export interface Draft {
  paragraphs: string[];
  rich?: string;
}

/** What of a draft's formats the library's model holds. */
export interface Facts {
  bold: string[];
  links: string[];
  items: string[];
}

/** Where a selection goes, seen from some words of the draft. */
export type How = "before" | "after" | "over";
