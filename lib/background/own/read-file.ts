/** A file's text as data, and its words as what they are written in. */
import Papa from "papaparse";
import { readImport } from "../../scripts/imports";
import type { Tool } from "../../scripts/imports/types";
import { LIBRARY } from "../../scripts/library";
import { ITEM_LIMIT, type ReadIn } from "../../scripts/packs/types";
import { readRegister } from "../../scripts/register";
import type { Variant } from "../../scripts/variants";
import { readTicket } from "../../triage/read-ticket";
import { Language } from "../../triage/taxonomy";

/** Enough words to tell a language and a register by. */
const READ = 1_500;

/** In which language and register words are written; what their tool says of the language goes over what they look like. */
export function variantOf(text: string, said: string | undefined): Variant {
  const words = text.replace(/\{[a-z0-9_]*\}|\[\[~?|\]\]/g, " ").slice(0, READ);
  const read = readTicket({ messages: [{ role: "customer", text: words }] });
  const named = Language.safeParse(said?.slice(0, 2).toLowerCase());
  const language = named.success ? named.data : read.language;
  const variety = /^pt[-_]pt$/i.test(said ?? "") ? "pt-PT" : read.variety;
  return readRegister({ language, variety }, [words]).variant;
}

/** A table with a line of names as rows by name; null where it is none. */
function rowsOf(text: string): unknown[] | null {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: "greedy",
    preview: ITEM_LIMIT + 1,
  });
  return (meta.fields?.length ?? 0) > 1 ? data : null;
}

/**
 * What a file of any kind brings.
 *
 * @param variant of all words in it; null: as each reads
 */
export function readFile(text: string, variant: Variant | null): ReadIn & { tool?: Tool } {
  const clean = text.replace(/^\ufeff/, "").trim();
  let data: unknown;
  try {
    data = JSON.parse(clean);
  } catch {
    if (/^[[{]/.test(clean)) return { ok: false, fault: "not-json" };
    data = rowsOf(clean);
    if (data === null) return { ok: false, fault: "unknown-kind" };
  }
  return readImport(data, LIBRARY, (words, said) => variant ?? variantOf(words, said));
}
