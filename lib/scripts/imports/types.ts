/** What an importer of another tool's macros knows and gives. */
import type { RefusedItem } from "../packs/types";
import type { Variant } from "../variants";

/** The tools whose exports are read; see the file of each for what is documented of its format, and when it was read. */
export const TOOLS = ["zendesk", "freshdesk", "gorgias", "help-scout", "text-blaze", "briskine"] as const;
export type Tool = (typeof TOOLS)[number];

export const TOOL_NAMES: Readonly<Record<Tool, string>> = {
  zendesk: "Zendesk",
  freshdesk: "Freshdesk",
  gorgias: "Gorgias",
  "help-scout": "Help Scout",
  "text-blaze": "Text Blaze",
  briskine: "Briskine",
};

/** One macro, its words already a template of ours. */
export interface Macro {
  /** The tool's own id, or what comes nearest: a second import finds the first by it. */
  key: string;
  title: string;
  /** By mail; and for chats where the tool keeps words for them apart. */
  mail: string;
  chat?: string;
  /** Written for colleagues. */
  internal: boolean;
  /** Where the tool says it, e.g. `es`; else it is read from the words. */
  language?: string;
  gaps: string[];
  actionsLeft: boolean;
}

export interface Macros {
  macros: Macro[];
  refused: RefusedItem[];
}

/** Reads one tool's data; null where it is not that tool's. */
export type Importer = (data: unknown) => Macros | null;

/** In which language and register words are written. */
export type VariantOf = (text: string, language: string | undefined) => Variant;
