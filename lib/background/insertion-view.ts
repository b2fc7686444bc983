/** An insertion as a view shows it. */
import type { InsertionRow } from "../casebook/rows";
import { type Localized, localize, type UiLocale } from "../i18n/localized";
import type { InsertionView } from "../messaging/case-view";
import { insertionProblem, MODE_UNKNOWN } from "./insertion-problems";
import { libraryAtHand } from "./own/library";

/** An own reply may be deleted; what was done with it stays in the case. */
const GONE: Localized = {
  en: "A reply that was deleted",
  es: "Una respuesta eliminada",
  pt: "Uma resposta excluída",
  ptPT: "Uma resposta eliminada",
};

/** The title of a script in the interface's language; a sentence where the script is gone. */
export function scriptTitle(id: string, locale: UiLocale): string {
  const script = libraryAtHand().byId.get(id);
  return localize(script?.title ?? GONE, locale);
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
