/** The dictionary of page health in force: that of the interface's language. */
import { type HealthWords, healthWordsFor } from "../../lib/i18n/health/words";
import { useWords } from "../ui/words-context";

export const useHealthWords = (): HealthWords => healthWordsFor(useWords().locale);
