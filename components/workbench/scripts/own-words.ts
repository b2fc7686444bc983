/** The dictionary of the desk's own replies, in the language of the interface. */
import { type OwnWords, ownWordsFor } from "../../../lib/i18n/own/words";
import { useWords } from "../../ui/words-context";

export const useOwn = (): OwnWords => ownWordsFor(useWords().locale);
