/** The dictionary in force, for every component under it. */
import { createContext, useContext } from "react";
import { en } from "../../lib/i18n/en";
import type { Words } from "../../lib/i18n/words";

export const WordsContext = createContext<Words>(en);

export const useWords = (): Words => useContext(WordsContext);
