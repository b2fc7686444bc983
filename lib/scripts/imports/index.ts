/** Reads a file's data whatever it is: a pack of ours, or another tool's macros. */
import { TITLE_LIMIT } from "../own/types";
import { looksLikePack, readPack, refusalOf } from "../packs/read";
import { type Incoming, type IncomingItem, ITEM_LIMIT, type ItemNote, type ReadIn } from "../packs/types";
import type { Script } from "../types";
import { fromBriskine } from "./briskine";
import { fromFreshdesk } from "./freshdesk";
import { fromGorgias } from "./gorgias";
import { fromHelpScout } from "./help-scout";
import { fromTextBlaze } from "./text-blaze";
import { type Importer, type Macro, TOOL_NAMES, type Tool, type VariantOf } from "./types";
import { fromZendesk } from "./zendesk";

/** In the order in which a file is tried: those whose shape is told apart most surely come first. */
const IMPORTERS: readonly (readonly [Tool, Importer])[] = [
  ["zendesk", fromZendesk],
  ["gorgias", fromGorgias],
  ["text-blaze", fromTextBlaze],
  ["freshdesk", fromFreshdesk],
  ["briskine", fromBriskine],
  ["help-scout", fromHelpScout],
];

/**
 * What a file brings.
 *
 * @param data a parsed JSON value, or the rows of a table as objects
 * @param shipped the library that an edit in a pack refers to
 * @param variantOf tells the language and register of words
 * @returns the items, refused ones apart with their reasons; a fault where the file is of no kind that is read
 */
export function readImport(
  data: unknown,
  shipped: readonly Script[],
  variantOf: VariantOf,
): ReadIn & { tool?: Tool } {
  if (looksLikePack(data)) return readPack(data, shipped);
  for (const [tool, importer] of IMPORTERS) {
    const read = importer(data);
    if (!read) continue;
    const { macros, refused } = read;
    if (macros.length + refused.length > ITEM_LIMIT) return { ok: false, fault: "too-many" };
    const incoming: Incoming = { name: TOOL_NAMES[tool], made: "", items: [], refused: [...refused] };
    const seen = new Set<string>();
    for (const macro of macros) {
      const item = itemOf(tool, macro, variantOf);
      const wrong = seen.has(item.id)
        ? { why: "twice" as const, detail: "" }
        : refusalOf(item.script.texts, macro.internal);
      if (wrong) incoming.refused.push({ title: item.title, ...wrong });
      else incoming.items.push(item);
      seen.add(item.id);
    }
    return { ok: true, value: incoming, tool };
  }
  return { ok: false, fault: "unknown-kind" };
}

/** A macro says nothing of when it fits: it is found by search, and offered where nothing better is. */
function itemOf(
  tool: Tool,
  macro: Macro,
  variantOf: VariantOf,
): Extract<IncomingItem, { kind: "script" }> & { note: ItemNote } {
  const variant = variantOf(macro.mail, macro.language);
  const title = macro.title.slice(0, TITLE_LIMIT).trim() || "?";
  const id = `import.${tool}.${
    macro.key
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, "-")
      .slice(0, 60) || "x"
  }`;
  return {
    kind: "script",
    id,
    title,
    script: {
      id,
      title: { en: title, es: title, pt: title },
      move: "explain",
      stance: "neutral",
      alsoStances: [],
      stages: ["gather", "decide", "resolve"],
      categories: [],
      subcategories: [],
      emotions: [],
      triggers: [],
      asks: [],
      internal: macro.internal,
      texts: {
        mail: { [variant]: macro.mail },
        ...(macro.chat && { chat: { [variant]: macro.chat } }),
      },
    },
    note: { gaps: macro.gaps, actionsLeft: macro.actionsLeft },
  };
}
