/**
 * Briskine templates, from the CSV file of "Export templates".
 *
 * Documented: help.briskine.com, "Import templates" (read 2026-11): columns `id`, `title`, `shortcut`, `subject`, `to`,
 * `cc`, `bcc`, `tags`, `body` (HTML); an export also has `body_plain_text`, which Briskine itself passes over. Variables
 * are Handlebars, `{{to.first_name}}` and the like, as its open source writes them; blocks (`{{#if}}`, `{{#each}}`)
 * decide or repeat, so a template with them is refused.
 */
import { textOfHtml, tidyText } from "./html-text";
import { convert, type Meanings } from "./placeholders";
import { idIn, isFields, listIn, mark, textIn } from "./records";
import { refusalOf } from "./refusal";
import type { Importer, Macro } from "./types";

const MEANINGS: Meanings = {
  "to.first_name": "name",
  "to.name": "name",
  "to.0.first_name": "name",
  "to.0.name": "name",
  "to.[0].first_name": "name",
  "to.[0].name": "name",
  "from.first_name": "agent",
  "from.name": "agent",
  "account.first_name": "agent",
  "account.name": "agent",
  subject: "topic",
};

const PLACEHOLDER = /\{{2,3}\s*([^{}#/^!>&][^{}]*?)\s*\}{2,3}/g;
const BLOCK = /\{\{\s*[#/^>][^{}]*\}\}|\{\{\s*else\b[^{}]*\}\}/;
const COMMENT = /\{\{!(?:--[\s\S]*?--|[^{}]*)\}\}/g;

export const fromBriskine: Importer = (data) => {
  const all = listIn(data, "templates").filter(isFields);
  if (!all.some((row) => "title" in row && "body" in row && ("shortcut" in row || "tags" in row)))
    return null;
  const macros: Macro[] = [];
  const refused = [];
  for (const row of all) {
    const title = textIn(row, "title").trim() || textIn(row, "shortcut").trim() || "?";
    const html = textIn(row, "body");
    const words = (html.trim() ? html : textIn(row, "body_plain_text")).replace(COMMENT, "");
    const refusal = refusalOf(title, words, BLOCK.exec(words)?.[0]);
    if (refusal) refused.push(refusal);
    else {
      const plain = html.trim() ? textOfHtml(words) : tidyText(words);
      const { text, unknown } = convert(plain, PLACEHOLDER, MEANINGS);
      macros.push({
        key: idIn(row) || mark(textIn(row, "shortcut") || title),
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
