/** An insertion as a view shows it. */
import type { InsertionRow } from "../casebook/rows";
import { localize, type UiLocale } from "../i18n/localized";
import type { InsertionView } from "../messaging/case-view";
import { insertionProblem, MODE_UNKNOWN } from "./insertion-problems";
import { libraryAtHand } from "./own/library";

/** The title of a script in the interface's language; its id where the script is gone. */
export function scriptTitle(id: string, locale: UiLocale): string {
  const script = libraryAtHand().byId.get(id);
  return script ? localize(script.title, locale) : id;
}

export const insertionView = (row: InsertionRow, locale: UiLocale): InsertionView => ({
  id: row.id,
  scriptId: row.scriptId,
  title: scriptTitle(row.scriptId, locale),
  state: row.state === "claimed" ? "waiting" : row.state,
  at: row.at,
  text: row.text,
  problem: insertionProblem(row.problem, locale),
  asks: row.state === "failed" && row.problem === MODE_UNKNOWN,
});
