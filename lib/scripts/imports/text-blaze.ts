/**
 * Text Blaze snippets, from "Export all folders" or one folder's export.
 *
 * Its maker documents the commands (blaze.today/commands and /guides/forms, read 2026-11) but not the file. The
 * file's shape, `{ folders: [{ name, snippets: [{ name, shortcut, text }] }] }`, is as a published converter reads it
 * (TextBlazeToEspanso, 2024); other keys are passed over. Commands that ask become gaps, those that would press keys or
 * move the cursor go, and a snippet that decides or repeats (`if`, `repeat`, `formtoggle`, a formula) is refused.
 */
import { looksLikeHtml, textOfHtml, tidyText } from "./html-text";
import { convert, type Meanings } from "./placeholders";
import { type Fields, isFields, listIn, mark, textIn } from "./records";
import { refusalOf } from "./refusal";
import type { Importer, Macro } from "./types";

const MEANINGS: Meanings = {
  name: "name",
  firstname: "name",
  customername: "name",
  customer: "name",
  agent: "agent",
  agentname: "agent",
  myname: "agent",
  order: "order",
  ordernumber: "order",
  invoice: "invoice",
  invoicenumber: "invoice",
  amount: "amount",
  "user:name": "agent",
};

const COMMAND = /\{([a-z]+[^{}]*|=[^{}]*)\}/gi;
const DECIDES =
  /\{(?:if|elseif|else|endif|repeat|endrepeat|formtoggle|endformtoggle|run|endrun|dblookup|dbselect|urlload|=)[^{}]*\}/i;
const DOES_NOTHING = /^(?:cursor|key|click|wait|link|endlink|image|note|endnote|site|paste|copy)\b/i;
const FORM = /^form(?:text|paragraph|menu|date|number)\b/i;

/** What a command asks for: the name of its field, else what kind of thing it is. */
function nameOf(inner: string): string | null {
  if (DOES_NOTHING.test(inner)) return null;
  const [command = "", settings = ""] = inner.split(/:(.*)/s);
  const named = /(?:^|;)\s*name\s*=\s*([^;]+)/i.exec(settings)?.[1]?.trim();
  if (FORM.test(inner))
    return (
      named ??
      command
        .trim()
        .replace(/^form/i, "")
        .replace(/^text$/i, "answer")
    );
  if (/^(?:time|date)/i.test(command)) return "today";
  if (/^snippet|^import/i.test(command)) return `snippet ${settings.trim()}`;
  if (/^user/i.test(command)) return `user: ${settings.trim()}`;
  return named ?? inner;
}

interface Found {
  folder: string;
  snippet: Fields;
}

const snippetsIn = (data: unknown): Found[] =>
  listIn(data, "folders", "folder")
    .filter(isFields)
    .flatMap((folder) =>
      (Array.isArray(folder.snippets) ? folder.snippets : [])
        .filter(isFields)
        .map((snippet) => ({ folder: textIn(folder, "name"), snippet })),
    );

export const fromTextBlaze: Importer = (data) => {
  const all = snippetsIn(data);
  if (all.length === 0) return null;
  const macros: Macro[] = [];
  const refused = [];
  for (const { folder, snippet } of all) {
    const shortcut = textIn(snippet, "shortcut").trim();
    const title = textIn(snippet, "name").trim() || shortcut || "?";
    const words = textIn(snippet, "text") || textIn(snippet, "html");
    const refusal = refusalOf(title, words, DECIDES.exec(words)?.[0]);
    if (refusal) refused.push(refusal);
    else {
      const plain = looksLikeHtml(words) ? textOfHtml(words) : tidyText(words);
      const { text, unknown } = convert(plain, COMMAND, MEANINGS, nameOf);
      macros.push({
        key: mark(`${folder}/${shortcut || title}`),
        title,
        mail: text,
        internal: false,
        gaps: unknown,
        actionsLeft: false,
      });
    }
  }
  return { macros, refused };
};
