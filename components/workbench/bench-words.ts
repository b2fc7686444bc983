/** The workbench's dictionary in force. */
import { createContext, useContext } from "react";
import { en } from "../../lib/i18n/bench/en";
import type { BenchWords } from "../../lib/i18n/bench/words";

export const BenchWordsContext = createContext<BenchWords>(en);

export const useBench = (): BenchWords => useContext(BenchWordsContext);
